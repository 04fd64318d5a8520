#include "kernels.h"

#if defined(__aarch64__)
#include <arm_neon.h>

// AArch64: the dot-product instructions where the processor has them, else products widened to 16 and added to 32 bits.
// Halves of codes are at most 15, so that they are the same number signed and unsigned.

#define VK_DOTPROD_CODE __attribute__((target("+dotprod")))

VK_DOTPROD_CODE static inline int32x4_t dotprod_add(int32x4_t sum, int8x16_t left, int8x16_t right) {
    return vdotq_s32(sum, left, right);
}

static inline int32x4_t neon_add(int32x4_t sum, int8x16_t left, int8x16_t right) {
    // Pairs of neighbours, twice: the four products of an element's quad.
    int32x4_t front = vpaddlq_s16(vmull_s8(vget_low_s8(left), vget_low_s8(right)));
    int32x4_t back = vpaddlq_s16(vmull_high_s8(left, right));
    return vaddq_s32(sum, vpaddq_s32(front, back));
}

#define VK_DEFINE_NEON(NAME, ATTRIBUTE)                                                                                \
    ATTRIBUTE static inline void NAME##_group(const uint8_t *high, const int32_t *quads, int32_t steps,                \
                                              int32_t *sums) {                                                         \
        const uint8x16_t half = vdupq_n_u8(15);                                                                        \
        int32x4_t low[4], upper[4];                                                                                    \
        for (int part = 0; part < 4; part++) low[part] = upper[part] = vdupq_n_s32(0);                                 \
        for (int32_t step = 0; step < steps; step++, high += 64) {                                                     \
            int8x16_t question = vreinterpretq_s8_s32(vdupq_n_s32(quads[step]));                                       \
            for (int part = 0; part < 4; part++) {                                                                     \
                uint8x16_t bytes = vld1q_u8(high + part * 16);                                                         \
                low[part] = NAME##_add(low[part], vreinterpretq_s8_u8(vandq_u8(bytes, half)), question);               \
                upper[part] = NAME##_add(upper[part], vreinterpretq_s8_u8(vshrq_n_u8(bytes, 4)), question);            \
            }                                                                                                          \
        }                                                                                                              \
        for (int part = 0; part < 4; part++) {                                                                         \
            vst1q_s32(sums + part * 4, low[part]);                                                                     \
            vst1q_s32(sums + 16 + part * 4, upper[part]);                                                              \
        }                                                                                                              \
    }                                                                                                                  \
    VK_DEFINE_LOOPS(NAME, ATTRIBUTE)                                                                                   \
    ATTRIBUTE static int32_t NAME##_low_sum(const uint8_t *row, int64_t bytes, const int8_t *front,                    \
                                            const int8_t *back) {                                                      \
        const uint8x16_t half = vdupq_n_u8(15);                                                                        \
        int32x4_t total = vdupq_n_s32(0);                                                                              \
        for (int64_t byte = 0; byte < bytes; byte += 16) {                                                             \
            uint8x16_t both = vld1q_u8(row + byte);                                                                    \
            total = NAME##_add(total, vreinterpretq_s8_u8(vandq_u8(both, half)), vld1q_s8(front + byte));              \
            total = NAME##_add(total, vreinterpretq_s8_u8(vshrq_n_u8(both, 4)), vld1q_s8(back + byte));                \
        }                                                                                                              \
        return vaddvq_s32(total);                                                                                      \
    }

VK_DEFINE_NEON(neon, )
VK_DEFINE_NEON(dotprod, VK_DOTPROD_CODE)

const vk_form vk_neon_form = {neon_sums, neon_scan, neon_low_sum};
const vk_form vk_dotprod_form = {dotprod_sums, dotprod_scan, dotprod_low_sum};
#endif
