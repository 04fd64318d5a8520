#include "kernels.h"

#if defined(__x86_64__)
#include <cpuid.h>
#elif defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#endif

#if defined(__x86_64__)
// The parts of the processor's state that the system saves for a program: bits of XCR0.
__attribute__((target("xsave"))) static uint64_t saved_state(void) { return __builtin_ia32_xgetbv(0); }

static int x86_supports(vk_kernel kernel) {
    unsigned a, b, c, d, b7, c7;
    if (!__get_cpuid(1, &a, &b, &c, &d)) return 0;
    // FMA, OSXSAVE, AVX.
    const unsigned basics = 1u << 12 | 1u << 27 | 1u << 28;
    if ((c & basics) != basics || !__get_cpuid_count(7, 0, &a, &b7, &c7, &d)) return 0;
    const uint64_t state = saved_state();
    if (kernel == VK_AVX2) return (state & 0x6) == 0x6 && (b7 >> 5 & 1);
    // AVX-512 F, BW and VL, and VNNI.
    const unsigned wide = 1u << 16 | 1u << 30 | 1u << 31;
    return (state & 0xE6) == 0xE6 && (b7 & wide) == wide && (c7 >> 11 & 1);
}
#endif

int vk_supports(vk_kernel kernel) {
    switch (kernel) {
    case VK_PLAIN: return 1;
#if defined(__x86_64__)
    case VK_AVX2:
    case VK_AVX512_VNNI: return x86_supports(kernel);
#elif defined(__aarch64__)
    case VK_NEON: return 1;
    case VK_NEON_DOTPROD:
#if defined(__APPLE__)
        return 1;
#elif defined(__linux__)
        // HWCAP_ASIMDDP of the kernel's <asm/hwcap.h>.
        return getauxval(AT_HWCAP) >> 20 & 1;
#else
        return 0;
#endif
#endif
    default: return 0;
    }
}

static const vk_form *form_of(vk_kernel kernel) {
    switch (kernel) {
#if defined(__x86_64__)
    case VK_AVX2: return &vk_avx2_form;
    case VK_AVX512_VNNI: return &vk_avx512_form;
#elif defined(__aarch64__)
    case VK_NEON: return &vk_neon_form;
    case VK_NEON_DOTPROD: return &vk_dotprod_form;
#endif
    default: return &vk_plain_form;
    }
}

void vk_sums(vk_kernel kernel, const vk_codes *codes, const vk_question *question, int64_t first, int64_t count,
             int32_t *sums) {
    form_of(kernel)->sums(codes, question, first, count, sums);
}

int64_t vk_scan(vk_kernel kernel, const vk_codes *codes, const vk_question *question, int64_t first, int64_t count,
                float threshold, int32_t *rows, int32_t *sums) {
    return form_of(kernel)->scan(codes, question, first, count, threshold, rows, sums);
}

int32_t vk_low_sum(vk_kernel kernel, const uint8_t *row, int64_t bytes, const int8_t *front, const int8_t *back) {
    return form_of(kernel)->low_sum(row, bytes, front, back);
}
