#ifndef VITRINA_KERNELS_H
#define VITRINA_KERNELS_H

#include "CKernels.h"
#include <stdint.h>
#include <string.h>

// What one form of the loops offers.
typedef struct {
    void (*sums)(const vk_codes *, const vk_question *, int64_t, int64_t, int32_t *);
    int64_t (*scan)(const vk_codes *, const vk_question *, int64_t, int64_t, float, int32_t *, int32_t *);
    int32_t (*low_sum)(const uint8_t *, int64_t, const int8_t *, const int8_t *);
} vk_form;

extern const vk_form vk_plain_form;
#if defined(__x86_64__)
extern const vk_form vk_avx2_form;
extern const vk_form vk_avx512_form;
#elif defined(__aarch64__)
extern const vk_form vk_neon_form;
extern const vk_form vk_dotprod_form;
#endif

// Defines the two loops over groups that are the same in every form but for the sums of a group and the instructions the
// compiler may use.
#define VK_DEFINE_LOOPS(NAME, ATTRIBUTE)                                                                               \
    ATTRIBUTE static void NAME##_sums(const vk_codes *codes, const vk_question *question, int64_t first,               \
                                      int64_t count, int32_t *sums) {                                                  \
        for (int64_t group = first; group < first + count; group++, sums += VK_GROUP)                                  \
            NAME##_group(codes->high + group * codes->steps * 64, question->quads, codes->steps, sums);                \
    }                                                                                                                  \
    ATTRIBUTE static int64_t NAME##_scan(const vk_codes *codes, const vk_question *question, int64_t first,            \
                                         int64_t count, float threshold, int32_t *rows, int32_t *sums) {               \
        int64_t found = 0;                                                                                             \
        for (int64_t group = first; group < first + count; group++) {                                                  \
            int32_t here[VK_GROUP];                                                                                    \
            NAME##_group(codes->high + group * codes->steps * 64, question->quads, codes->steps, here);                \
            const float *scales = codes->scales + group * VK_GROUP, *errors = codes->errors + group * VK_GROUP;        \
            const float rest = codes->lengths[group] * question->residual;                                             \
            int32_t passes[VK_GROUP], any = 0;                                                                         \
            for (int row = 0; row < VK_GROUP; row++) {                                                                 \
                float bound = scales[row] * (question->slope * (float)here[row] + question->offset) +                  \
                              (errors[row] * question->length + rest);                                                 \
                passes[row] = bound >= threshold;                                                                      \
                any |= passes[row];                                                                                    \
            }                                                                                                          \
            if (!any) continue;                                                                                        \
            for (int row = 0; row < VK_GROUP; row++) {                                                                 \
                if (!passes[row]) continue;                                                                            \
                rows[found] = (int32_t)(group * VK_GROUP + row);                                                       \
                sums[found++] = here[row];                                                                             \
            }                                                                                                          \
        }                                                                                                              \
        return found;                                                                                                  \
    }

// Elements from `first` on; the form of every processor, and of the end of rows in the others.
void vk_plain_add_rows(const int8_t *rows, int64_t dimension, int64_t first, const int32_t *columns,
                       const float *factors, int64_t count, float *vector);
void vk_plain_add_float_rows(const float *rows, int64_t stride, int64_t first, int64_t width, const int32_t *numbers,
                             const float *factors, int64_t count, float *sums);

#if defined(__x86_64__)
void vk_avx2_add_rows(const int8_t *rows, int64_t dimension, const int32_t *columns, const float *factors,
                      int64_t count, float *vector);
void vk_avx2_add_float_rows(const float *rows, int64_t stride, int64_t width, const int32_t *numbers,
                            const float *factors, int64_t count, float *sums);
#endif

#endif
