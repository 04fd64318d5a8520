#include "kernels.h"
#include <float.h>
#include <math.h>

// The same bits on every processor: no two operations are made one.
#pragma STDC FP_CONTRACT OFF

void vk_quantize(const float *row, int64_t dimension, int8_t *codes, float *scale, float *error) {
    float peak = 0;
    for (int64_t i = 0; i < dimension; i++) peak = fmaxf(peak, fabsf(row[i]));
    const float unit = peak / 127;
    *scale = unit;
    double squares = 0;
    for (int64_t i = 0; i < dimension; i++) {
        float code = unit > 0 ? rintf(row[i] / unit) : 0;
        codes[i] = (int8_t)fminf(127, fmaxf(-127, code));
        double left = (double)row[i] - (double)unit * codes[i];
        squares += left * left;
    }
    // Up by far more than the rounding of the sum (dimension * 2^-53) and of the conversion (2^-24).
    *error = squares > 0 ? fmaxf((float)(sqrt(squares) * (1 + 0x1p-20)), FLT_MIN) : 0;
}

void vk_pack(const int8_t *codes, int64_t count, int64_t dimension, uint8_t *high, uint8_t *low, int64_t *squares,
             int64_t *lengths) {
    const int64_t bytes = (dimension + 1) / 2, steps = (dimension + 3) / 4;
    memset(high, 0, (size_t)steps * 64);
    for (int64_t row = 0; row < count; row++) {
        const int8_t *code = codes + row * dimension;
        uint8_t *target = high + (row & 15) * 4, *rest = low + row * bytes;
        const int shift = row < 16 ? 0 : 4;
        for (int64_t step = 0; step < steps; step++, target += 64) {
            // Four codes at a time: 16 * (high - 8) + low is code, so that high is (code + 128) / 16.
            const int64_t left = dimension - step * 4;
            uint8_t quad[4] = {0x80, 0x80, 0x80, 0x80};
            memcpy(quad, code + step * 4, (size_t)(left < 4 ? left : 4));
            uint32_t word, there;
            memcpy(&word, quad, 4);
            memcpy(&there, target, 4);
            there |= ((word ^ 0x80808080u) >> 4 & 0x0F0F0F0Fu) << shift;
            memcpy(target, &there, 4);
        }
        // At most 255^2 an element: 65,536 of them stay below 2^32.
        uint32_t square = 0, whole = 0, middle = 0;
        for (int64_t i = 0; i < dimension; i++) {
            int32_t twice = 2 * code[i], left = 2 * (code[i] & 15) - 15;
            square += (uint32_t)(left * left);
            whole += (uint32_t)(twice * twice);
            middle += (uint32_t)((twice - left) * (twice - left));
        }
        squares[row] = square;
        lengths[row] = whole > middle ? whole : middle;
        for (int64_t i = 0; i < dimension - bytes; i++)
            rest[i] = (uint8_t)((code[i] & 15) | (code[i + bytes] & 15) << 4);
        if (dimension & 1) rest[bytes - 1] = (uint8_t)(code[bytes - 1] & 15);
    }
}

void vk_plain_add_rows(const int8_t *rows, int64_t dimension, int64_t first, const int32_t *columns,
                       const float *factors, int64_t count, float *vector) {
    for (int64_t i = 0; i < count; i++) {
        const int8_t *row = rows + columns[i] * dimension;
        for (int64_t j = first; j < dimension; j++) {
            float product = factors[i] * (float)row[j];
            vector[j] += product;
        }
    }
}

void vk_add_rows(vk_kernel kernel, const int8_t *rows, int64_t dimension, const int32_t *columns, const float *factors,
                 int64_t count, float *vector) {
#if defined(__x86_64__)
    if (kernel == VK_AVX2) return vk_avx2_add_rows(rows, dimension, columns, factors, count, vector);
#endif
    vk_plain_add_rows(rows, dimension, 0, columns, factors, count, vector);
}

void vk_plain_add_float_rows(const float *rows, int64_t stride, int64_t first, int64_t width, const int32_t *numbers,
                             const float *factors, int64_t count, float *sums) {
    for (int64_t i = 0; i < count; i++) {
        const float *row = rows + numbers[i] * stride;
        for (int64_t j = first; j < width; j++) {
            float product = factors[i] * row[j];
            sums[j] += product;
        }
    }
}

void vk_add_float_rows(vk_kernel kernel, const float *rows, int64_t stride, int64_t width, const int32_t *numbers,
                       const float *factors, int64_t count, float *sums) {
#if defined(__x86_64__)
    if (kernel == VK_AVX2) return vk_avx2_add_float_rows(rows, stride, width, numbers, factors, count, sums);
#endif
    vk_plain_add_float_rows(rows, stride, 0, width, numbers, factors, count, sums);
}

double vk_square(const float *elements, int64_t count) {
    // Four sums in a fixed order, so that the same elements give the same bits everywhere.
    double sums[4] = {0, 0, 0, 0};
    int64_t i = 0;
    for (; i + 4 <= count; i += 4)
        for (int lane = 0; lane < 4; lane++) sums[lane] += (double)elements[i + lane] * elements[i + lane];
    for (; i < count; i++) sums[0] += (double)elements[i] * elements[i];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

static inline double element(const uint8_t *row, int64_t i) {
    float value;
    memcpy(&value, row + i * 4, 4);
    return value;
}

void vk_products(const void *rows, int64_t count, int64_t dimension, const float *question, double *products) {
    const uint8_t *row = rows;
    const int64_t bytes = dimension * 4;
    // Four rows at a time: each sum has to wait for its own last addition only. A product of two Float32 is exact.
    for (; count >= 4; count -= 4, row += 4 * bytes, products += 4) {
        double sum0 = 0, sum1 = 0, sum2 = 0, sum3 = 0;
        for (int64_t i = 0; i < dimension; i++) {
            double factor = question[i];
            sum0 += element(row, i) * factor;
            sum1 += element(row + bytes, i) * factor;
            sum2 += element(row + 2 * bytes, i) * factor;
            sum3 += element(row + 3 * bytes, i) * factor;
        }
        products[0] = sum0;
        products[1] = sum1;
        products[2] = sum2;
        products[3] = sum3;
    }
    for (; count > 0; count--, row += bytes, products++) {
        double sum = 0;
        for (int64_t i = 0; i < dimension; i++) sum += element(row, i) * question[i];
        *products = sum;
    }
}

int64_t vk_at_least(const float *values, int64_t count, float threshold, int32_t *positions) {
    int64_t found = 0, start = 0;
    for (; start + 16 <= count; start += 16) {
        int any = 0;
        for (int i = 0; i < 16; i++) any |= values[start + i] >= threshold;
        if (!any) continue;
        for (int i = 0; i < 16; i++)
            if (values[start + i] >= threshold) positions[found++] = (int32_t)(start + i);
    }
    for (; start < count; start++)
        if (values[start] >= threshold) positions[found++] = (int32_t)start;
    return found;
}

int64_t vk_weighted_at_least(const float *left, float left_weight, const float *right, float right_weight, int64_t count,
                             float threshold, int32_t *positions) {
    int64_t found = 0;
    for (int64_t start = 0; start < count; start += 16) {
        const int64_t end = count - start < 16 ? count - start : 16;
        float sums[16];
        int any = 0;
        if (end == 16) {
            for (int i = 0; i < 16; i++) sums[i] = left_weight * left[start + i] + right_weight * right[start + i];
            for (int i = 0; i < 16; i++) any |= sums[i] >= threshold;
        } else {
            for (int i = 0; i < end; i++) sums[i] = left_weight * left[start + i] + right_weight * right[start + i];
            any = 1;
        }
        if (!any) continue;
        for (int i = 0; i < end; i++)
            if (sums[i] >= threshold) positions[found++] = (int32_t)(start + i);
    }
    return found;
}
