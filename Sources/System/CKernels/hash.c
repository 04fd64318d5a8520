#include "CKernels.h"
#include <string.h>

// XXH64 as its specification has it; numbers are read as little-endian on every machine.

static const uint64_t prime1 = 0x9E3779B185EBCA87u, prime2 = 0xC2B2AE3D27D4EB4Fu, prime3 = 0x165667B19E3779F9u,
                      prime4 = 0x85EBCA77C2B2AE63u, prime5 = 0x27D4EB2F165667C5u;

static inline uint64_t rotated(uint64_t value, int bits) { return value << bits | value >> (64 - bits); }

static inline uint64_t word8(const uint8_t *bytes) {
    uint64_t value;
    memcpy(&value, bytes, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    value = __builtin_bswap64(value);
#endif
    return value;
}

static inline uint32_t word4(const uint8_t *bytes) {
    uint32_t value;
    memcpy(&value, bytes, 4);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    value = __builtin_bswap32(value);
#endif
    return value;
}

static inline uint64_t step(uint64_t sum, uint64_t value) { return rotated(sum + value * prime2, 31) * prime1; }

static inline uint64_t merged(uint64_t hash, uint64_t sum) { return (hash ^ step(0, sum)) * prime1 + prime4; }

uint64_t vk_hash(const void *bytes, int64_t count, uint64_t seed) {
    const uint8_t *next = bytes;
    int64_t left = count;
    uint64_t hash;
    if (left >= 32) {
        uint64_t sum1 = seed + prime1 + prime2, sum2 = seed + prime2, sum3 = seed, sum4 = seed - prime1;
        for (; left >= 32; left -= 32, next += 32) {
            sum1 = step(sum1, word8(next));
            sum2 = step(sum2, word8(next + 8));
            sum3 = step(sum3, word8(next + 16));
            sum4 = step(sum4, word8(next + 24));
        }
        hash = rotated(sum1, 1) + rotated(sum2, 7) + rotated(sum3, 12) + rotated(sum4, 18);
        hash = merged(merged(merged(merged(hash, sum1), sum2), sum3), sum4);
    } else {
        hash = seed + prime5;
    }
    hash += (uint64_t)count;
    for (; left >= 8; left -= 8, next += 8) hash = rotated(hash ^ step(0, word8(next)), 27) * prime1 + prime4;
    if (left >= 4) {
        hash = rotated(hash ^ word4(next) * prime1, 23) * prime2 + prime3;
        left -= 4;
        next += 4;
    }
    for (; left > 0; left--, next++) hash = rotated(hash ^ *next * prime5, 11) * prime1;
    hash = (hash ^ hash >> 33) * prime2;
    hash = (hash ^ hash >> 29) * prime3;
    return hash ^ hash >> 32;
}
