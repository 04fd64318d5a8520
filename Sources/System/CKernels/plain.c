#include "kernels.h"

// Any processor: C alone.

static void plain_group(const uint8_t *high, const int32_t *quads, int32_t steps, int32_t *sums) {
    memset(sums, 0, VK_GROUP * sizeof *sums);
    for (int32_t step = 0; step < steps; step++, high += 64) {
        int8_t question[4];
        memcpy(question, quads + step, 4);
        for (int place = 0; place < 16; place++)
            for (int element = 0; element < 4; element++) {
                sums[place] += (high[place * 4 + element] & 15) * question[element];
                sums[place + 16] += (high[place * 4 + element] >> 4) * question[element];
            }
    }
}

VK_DEFINE_LOOPS(plain, )

static int32_t plain_low_sum(const uint8_t *row, int64_t bytes, const int8_t *front, const int8_t *back) {
    int32_t sum = 0;
    for (int64_t byte = 0; byte < bytes; byte++)
        sum += (row[byte] & 15) * front[byte] + (row[byte] >> 4) * back[byte];
    return sum;
}

const vk_form vk_plain_form = {plain_sums, plain_scan, plain_low_sum};
