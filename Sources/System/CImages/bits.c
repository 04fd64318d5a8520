#include "CImages.h"

#include <stdlib.h>

void vitrina_picture_free(vitrina_picture *picture) {
    free(picture->pixels);
    picture->pixels = NULL;
}

enum { words = 4, farther_than_any = 257 };

#define NEAREST(count_bits)                                                                                          \
    for (size_t i = 0; i < count; i++) {                                                                             \
        const uint64_t *a = descriptors + words * i;                                                                 \
        uint32_t best = 0;                                                                                           \
        int least = farther_than_any, next = farther_than_any;                                                       \
        for (size_t j = 0; j < other_count; j++) {                                                                   \
            const uint64_t *b = others + words * j;                                                                  \
            int bits = count_bits(a[0] ^ b[0]) + count_bits(a[1] ^ b[1]) + count_bits(a[2] ^ b[2])                   \
                + count_bits(a[3] ^ b[3]);                                                                           \
            if (bits < least) {                                                                                      \
                next = least;                                                                                        \
                least = bits;                                                                                        \
                best = (uint32_t)j;                                                                                  \
            } else if (bits < next) {                                                                                \
                next = bits;                                                                                         \
            }                                                                                                        \
        }                                                                                                            \
        nearest[i] = best;                                                                                           \
        distance[i] = (uint16_t)least;                                                                               \
        second[i] = (uint16_t)next;                                                                                  \
    }

#define PARAMETERS                                                                                                   \
    const uint64_t *descriptors, size_t count, const uint64_t *others, size_t other_count, uint32_t *nearest,        \
        uint16_t *distance, uint16_t *second

#define KEEP_NEAR(count_bits)                                                                                         \
    size_t kept = 0;                                                                                                 \
    for (size_t i = 0; i < count; i++) {                                                                             \
        const uint64_t *a = descriptor, *b = others + words * candidates[i];                                         \
        int bits = count_bits(a[0] ^ b[0]) + count_bits(a[1] ^ b[1]) + count_bits(a[2] ^ b[2])                       \
            + count_bits(a[3] ^ b[3]);                                                                               \
        if (bits <= most) candidates[kept++] = candidates[i];                                                        \
    }                                                                                                                \
    return kept;

#define KEEP_PARAMETERS                                                                                              \
    const uint64_t *descriptor, const uint64_t *others, uint32_t *candidates, size_t count, int most

#if defined(__x86_64__)

// The oldest processors of the kind count no bits themselves.
__attribute__((target("popcnt"))) static void nearest_by_instruction(PARAMETERS) { NEAREST(__builtin_popcountll) }

__attribute__((target("popcnt"))) static size_t keep_by_instruction(KEEP_PARAMETERS) {
    KEEP_NEAR(__builtin_popcountll)
}

static size_t keep_by_sums(KEEP_PARAMETERS) { KEEP_NEAR(__builtin_popcountll) }

size_t vitrina_keep_near(KEEP_PARAMETERS) {
    if (__builtin_cpu_supports("popcnt")) return keep_by_instruction(descriptor, others, candidates, count, most);
    return keep_by_sums(descriptor, others, candidates, count, most);
}

static void nearest_by_sums(PARAMETERS) { NEAREST(__builtin_popcountll) }

void vitrina_nearest_bits(PARAMETERS) {
    if (__builtin_cpu_supports("popcnt")) {
        nearest_by_instruction(descriptors, count, others, other_count, nearest, distance, second);
    } else {
        nearest_by_sums(descriptors, count, others, other_count, nearest, distance, second);
    }
}

#else

void vitrina_nearest_bits(PARAMETERS) { NEAREST(__builtin_popcountll) }

size_t vitrina_keep_near(KEEP_PARAMETERS) { KEEP_NEAR(__builtin_popcountll) }

#endif
