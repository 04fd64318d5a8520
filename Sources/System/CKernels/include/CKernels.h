#ifndef VITRINA_CKERNELS_H
#define VITRINA_CKERNELS_H

// Inner loops over quantised vectors, one form for each kind of processor. docs/vector-search.md has the layout and the
// proof that what they leave out can't be among the best.

#include <stdint.h>

// Rows that are scanned together.
#define VK_GROUP 32

// The forms of the loops. The numbers are those of the Swift enumeration.
typedef enum {
    VK_PLAIN = 0,
    VK_AVX2 = 1,
    VK_AVX512_VNNI = 2,
    VK_NEON = 3,
    VK_NEON_DOTPROD = 4,
} vk_kernel;

// Whether this processor and system can run a form.
int vk_supports(vk_kernel kernel);

// Codes of rows in memory. A code c in -127...127 is 16 * (high - 8) + low, both in 0...15.
typedef struct {
    // For each group of 32 rows: for each step of four elements 64 bytes; byte 4p + j holds element j of row p in its low
    // half and of row p + 16 in its high half (p in 0..<16). Elements past the dimension are 0.
    const uint8_t *high;
    // One a row, padded to whole groups: what a code of 1 is worth.
    const float *scales;
    // One a row, padded with minus infinity: at least the distance between the row and its high halves' middle.
    const float *errors;
    // One a group: at least the length of what any of its rows' high halves stand for.
    const float *lengths;
    // Steps of four elements.
    int32_t steps;
} vk_codes;

// A question's vector, quantised: element i is nearly factor * quads[i].
typedef struct {
    // Four Int8 elements a step, zeros past the dimension.
    const int32_t *quads;
    // Upper bound of a row = scale * (slope * sum + offset) + error * length + lengths[group] * residual.
    float slope;
    float offset;
    float length;
    float residual;
} vk_question;

// Sums over elements of (high half of the row's code) * (question's element), 32 a group, for `count` groups.
void vk_sums(vk_kernel kernel, const vk_codes *codes, const vk_question *question, int64_t first, int64_t count,
             int32_t *sums);

// Rows of `count` groups (at most 32 * count) whose upper bound is at least the threshold, with their sums.
// Returns how many there are.
int64_t vk_scan(vk_kernel kernel, const vk_codes *codes, const vk_question *question, int64_t first, int64_t count,
                float threshold, int32_t *rows, int32_t *sums);

// Sum over elements of (low half of the row's code) * (question's element). Byte i of the row holds element i in its low
// half and element i + bytes in its high half. `front` and `back` hold the question's elements from 0 and from `bytes`, zeros up to
// the next multiple of 64; up to 63 bytes past the row are read and count nothing.
int32_t vk_low_sum(vk_kernel kernel, const uint8_t *row, int64_t bytes, const int8_t *front, const int8_t *back);

// Quantises a row: code = nearest of element / scale. The error is at least the Euclidean distance between the row and
// scale * codes.
void vk_quantize(const float *row, int64_t dimension, int8_t *codes, float *scale, float *error);

// Arranges the codes of up to 32 rows (`count × dimension`, row-major) as a group of high halves (`steps * 64` bytes) and
// as rows of low halves (`count * ((dimension + 1) / 2)` bytes). `squares` gets for each row the sum of (2 * low - 15)^2,
// four times the squared distance of the codes from the middle of what their high halves leave open, and `lengths` four
// times the squared length of the codes or of that middle, whichever is longer.
void vk_pack(const int8_t *codes, int64_t count, int64_t dimension, uint8_t *high, uint8_t *low, int64_t *squares,
             int64_t *lengths);

// Adds factors[i] times row columns[i] of `rows` (Int8, `dimension` elements a row) to the vector, in the order of i. The same bits in
// every form: products are rounded before they are added.
void vk_add_rows(vk_kernel kernel, const int8_t *rows, int64_t dimension, const int32_t *columns, const float *factors,
                 int64_t count, float *vector);

// Adds factors[i] times row numbers[i] of `rows` (Float32, `stride` elements from a row to the next) to `width` sums, in the order of i. The
// same bits in every form.
void vk_add_float_rows(vk_kernel kernel, const float *rows, int64_t stride, int64_t width, const int32_t *numbers,
                       const float *factors, int64_t count, float *sums);

// Square of a vector's Euclidean length.
double vk_square(const float *elements, int64_t count);

// Inner products of `count` rows (Float32, not necessarily aligned) with a question in Float64, each summed from the first
// element to the last.
void vk_products(const void *rows, int64_t count, int64_t dimension, const float *question, double *products);

// Positions in `values` (at most `count`) of numbers that are at least the threshold. Returns how many there are.
int64_t vk_at_least(const float *values, int64_t count, float threshold, int32_t *positions);

// Positions (at most `count`) where `left_weight * left[i] + right_weight * right[i]` is at least the threshold. Returns how
// many there are.
int64_t vk_weighted_at_least(const float *left, float left_weight, const float *right, float right_weight, int64_t count,
                             float threshold, int32_t *positions);

// XXH64 of bytes, https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md: the same on every machine.
uint64_t vk_hash(const void *bytes, int64_t count, uint64_t seed);

// Path of the file that a symbol was loaded from; null where it can't be told.
const char *vk_library_of(const void *symbol);

// Stand around every call of BLAS or LAPACK that works in a buffer: all products of matrices, all decompositions. Nothing is
// waited for in between, unless the library can't be called from two threads at once. Not to be nested.
void vk_linear_algebra_enter(void);
void vk_linear_algebra_leave(void);

/// Copies bytes from one open file to another inside the system, from where both stand.
/// Returns how many, 0 at the end; -1 with errno ENOSYS, EXDEV, EINVAL or EOPNOTSUPP where it can't between these files.
int64_t vk_copy_bytes(int from, int to, int64_t count);

// Memory whose start is a multiple of 64 bytes, in large pages where it is large and the system has them; null when there
// is none. `free` gives it back.
void *vk_allocate(int64_t bytes);

// Keeps to a number of heaps for all threads, and what is larger than `apart` bytes out of them. To be called before there are
// threads; without glibc nothing happens.
void vk_keep_few_heaps(int heaps, int64_t apart);

// Gives whole pages that nobody uses back to the system; without glibc nothing happens.
void vk_give_back_memory(void);

#endif
