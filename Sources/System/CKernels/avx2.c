#include "kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

// x86-64 with AVX2: bytes times bytes into pairs of 16 bits. A pair is at most 2 * 15 * 127 = 3,810, so that eight of them
// (30,480) fit before they are widened; nothing saturates.

#define VK_AVX2_CODE __attribute__((target("avx2,fma")))
#define VK_PAIRS 8

VK_AVX2_CODE static inline void avx2_group(const uint8_t *high, const int32_t *quads, int32_t steps, int32_t *sums) {
    const __m256i half = _mm256_set1_epi8(15), ones = _mm256_set1_epi16(1);
    __m256i total[4] = {_mm256_setzero_si256(), _mm256_setzero_si256(), _mm256_setzero_si256(),
                        _mm256_setzero_si256()};
    for (int32_t step = 0; step < steps;) {
        int32_t end = steps - step < VK_PAIRS ? steps : step + VK_PAIRS;
        __m256i pairs0 = _mm256_setzero_si256(), pairs1 = pairs0, pairs2 = pairs0, pairs3 = pairs0;
        for (; step < end; step++, high += 64) {
            __m256i question = _mm256_set1_epi32(quads[step]);
            __m256i front = _mm256_loadu_si256((const __m256i *)high);
            __m256i back = _mm256_loadu_si256((const __m256i *)(high + 32));
            __m256i front_high = _mm256_and_si256(_mm256_srli_epi16(front, 4), half);
            __m256i back_high = _mm256_and_si256(_mm256_srli_epi16(back, 4), half);
            pairs0 = _mm256_add_epi16(pairs0, _mm256_maddubs_epi16(_mm256_and_si256(front, half), question));
            pairs1 = _mm256_add_epi16(pairs1, _mm256_maddubs_epi16(_mm256_and_si256(back, half), question));
            pairs2 = _mm256_add_epi16(pairs2, _mm256_maddubs_epi16(front_high, question));
            pairs3 = _mm256_add_epi16(pairs3, _mm256_maddubs_epi16(back_high, question));
        }
        total[0] = _mm256_add_epi32(total[0], _mm256_madd_epi16(pairs0, ones));
        total[1] = _mm256_add_epi32(total[1], _mm256_madd_epi16(pairs1, ones));
        total[2] = _mm256_add_epi32(total[2], _mm256_madd_epi16(pairs2, ones));
        total[3] = _mm256_add_epi32(total[3], _mm256_madd_epi16(pairs3, ones));
    }
    for (int part = 0; part < 4; part++) _mm256_storeu_si256((__m256i *)(sums + part * 8), total[part]);
}

VK_DEFINE_LOOPS(avx2, VK_AVX2_CODE)

VK_AVX2_CODE static int32_t avx2_low_sum(const uint8_t *row, int64_t bytes, const int8_t *front, const int8_t *back) {
    const __m256i half = _mm256_set1_epi8(15), ones = _mm256_set1_epi16(1);
    __m256i total = _mm256_setzero_si256();
    for (int64_t byte = 0; byte < bytes; byte += 32) {
        __m256i both = _mm256_loadu_si256((const __m256i *)(row + byte));
        __m256i low = _mm256_and_si256(both, half);
        __m256i high = _mm256_and_si256(_mm256_srli_epi16(both, 4), half);
        __m256i pairs = _mm256_add_epi16(
            _mm256_maddubs_epi16(low, _mm256_loadu_si256((const __m256i *)(front + byte))),
            _mm256_maddubs_epi16(high, _mm256_loadu_si256((const __m256i *)(back + byte))));
        total = _mm256_add_epi32(total, _mm256_madd_epi16(pairs, ones));
    }
    __m128i sum = _mm_add_epi32(_mm256_castsi256_si128(total), _mm256_extracti128_si256(total, 1));
    sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0x4E));
    sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0xB1));
    return _mm_cvtsi128_si32(sum);
}

// Without FMA, which would round once where the other forms round twice. Sums of 64 elements stay in registers while all rows go
// by, so that a line of a row is fetched once.
// How many rows ahead are asked for: they lie all over the memory.
#define AHEAD 12
#define VK_AVX2_ROUNDING __attribute__((target("avx2")))

VK_AVX2_ROUNDING void vk_avx2_add_rows(const int8_t *rows, int64_t dimension, const int32_t *columns,
                                       const float *factors, int64_t count, float *vector) {
    int64_t first = 0;
    for (; first + 64 <= dimension; first += 64) {
        __m256 sums[8];
        for (int part = 0; part < 8; part++) sums[part] = _mm256_loadu_ps(vector + first + part * 8);
        for (int64_t i = 0; i < count; i++) {
            if (i + AHEAD < count)
                _mm_prefetch((const char *)(rows + columns[i + AHEAD] * dimension + first), _MM_HINT_T0);
            const int8_t *row = rows + columns[i] * dimension + first;
            const __m256 factor = _mm256_set1_ps(factors[i]);
            for (int part = 0; part < 8; part++) {
                __m256i bytes = _mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)(row + part * 8)));
                __m256 product = _mm256_mul_ps(factor, _mm256_cvtepi32_ps(bytes));
                sums[part] = _mm256_add_ps(sums[part], product);
            }
        }
        for (int part = 0; part < 8; part++) _mm256_storeu_ps(vector + first + part * 8, sums[part]);
    }
    if (first < dimension) vk_plain_add_rows(rows, dimension, first, columns, factors, count, vector);
}

VK_AVX2_ROUNDING void vk_avx2_add_float_rows(const float *rows, int64_t stride, int64_t width, const int32_t *numbers,
                                             const float *factors, int64_t count, float *sums) {
    int64_t first = 0;
    for (; first + 64 <= width; first += 64) {
        __m256 total[8];
        for (int part = 0; part < 8; part++) total[part] = _mm256_loadu_ps(sums + first + part * 8);
        for (int64_t i = 0; i < count; i++) {
            if (i + AHEAD < count) {
                const char *next = (const char *)(rows + numbers[i + AHEAD] * stride + first);
                for (int line = 0; line < 4; line++) _mm_prefetch(next + line * 64, _MM_HINT_T0);
            }
            const float *row = rows + numbers[i] * stride + first;
            const __m256 factor = _mm256_set1_ps(factors[i]);
            for (int part = 0; part < 8; part++)
                total[part] = _mm256_add_ps(total[part], _mm256_mul_ps(factor, _mm256_loadu_ps(row + part * 8)));
        }
        for (int part = 0; part < 8; part++) _mm256_storeu_ps(sums + first + part * 8, total[part]);
    }
    for (; first + 8 <= width; first += 8) {
        __m256 total = _mm256_loadu_ps(sums + first);
        for (int64_t i = 0; i < count; i++) {
            __m256 row = _mm256_loadu_ps(rows + numbers[i] * stride + first);
            total = _mm256_add_ps(total, _mm256_mul_ps(_mm256_set1_ps(factors[i]), row));
        }
        _mm256_storeu_ps(sums + first, total);
    }
    if (first < width) vk_plain_add_float_rows(rows, stride, first, width, numbers, factors, count, sums);
}

const vk_form vk_avx2_form = {avx2_sums, avx2_scan, avx2_low_sum};
#endif
