#include "kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

// x86-64 with AVX-512 VNNI: four products of bytes are added to 32 bits in one instruction.

#define VK_AVX512_CODE __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni,fma")))

VK_AVX512_CODE static inline void avx512_group(const uint8_t *high, const int32_t *quads, int32_t steps,
                                               int32_t *sums) {
    const __m512i half = _mm512_set1_epi8(15);
    // Two sums each, so that one instruction need not wait for the one before.
    __m512i low0 = _mm512_setzero_si512(), high0 = low0, low1 = low0, high1 = low0;
    int32_t step = 0;
    for (; step + 2 <= steps; step += 2, high += 128) {
        __m512i bytes0 = _mm512_loadu_si512(high), bytes1 = _mm512_loadu_si512(high + 64);
        __m512i question0 = _mm512_set1_epi32(quads[step]), question1 = _mm512_set1_epi32(quads[step + 1]);
        low0 = _mm512_dpbusd_epi32(low0, _mm512_and_si512(bytes0, half), question0);
        low1 = _mm512_dpbusd_epi32(low1, _mm512_and_si512(bytes1, half), question1);
        high0 = _mm512_dpbusd_epi32(high0, _mm512_and_si512(_mm512_srli_epi16(bytes0, 4), half), question0);
        high1 = _mm512_dpbusd_epi32(high1, _mm512_and_si512(_mm512_srli_epi16(bytes1, 4), half), question1);
    }
    if (step < steps) {
        __m512i bytes = _mm512_loadu_si512(high), question = _mm512_set1_epi32(quads[step]);
        low0 = _mm512_dpbusd_epi32(low0, _mm512_and_si512(bytes, half), question);
        high0 = _mm512_dpbusd_epi32(high0, _mm512_and_si512(_mm512_srli_epi16(bytes, 4), half), question);
    }
    _mm512_storeu_si512(sums, _mm512_add_epi32(low0, low1));
    _mm512_storeu_si512(sums + 16, _mm512_add_epi32(high0, high1));
}

VK_DEFINE_LOOPS(avx512, VK_AVX512_CODE)

VK_AVX512_CODE static int32_t avx512_low_sum(const uint8_t *row, int64_t bytes, const int8_t *front,
                                             const int8_t *back) {
    const __m512i half = _mm512_set1_epi8(15);
    __m512i total = _mm512_setzero_si512();
    for (int64_t byte = 0; byte < bytes; byte += 64) {
        __m512i both = _mm512_loadu_si512(row + byte);
        total = _mm512_dpbusd_epi32(total, _mm512_and_si512(both, half), _mm512_loadu_si512(front + byte));
        total = _mm512_dpbusd_epi32(total, _mm512_and_si512(_mm512_srli_epi16(both, 4), half),
                                    _mm512_loadu_si512(back + byte));
    }
    return _mm512_reduce_add_epi32(total);
}

const vk_form vk_avx512_form = {avx512_sums, avx512_scan, avx512_low_sum};
#endif
