// Pictures from bytes: JPEG, PNG and WebP by their own libraries, within limits, and bit counting for descriptors.
//
// libjpeg and libpng report errors by longjmp, which must not cross Swift: it stays inside these functions.
#ifndef VITRINA_CIMAGES_H
#define VITRINA_CIMAGES_H

#include <stddef.h>
#include <stdint.h>

typedef enum {
    VITRINA_PICTURE_OK = 0,
    // The bytes are no such picture, or are damaged or cut short.
    VITRINA_PICTURE_DAMAGED = 1,
    // More pixels than allowed.
    VITRINA_PICTURE_TOO_LARGE = 2,
    // The time allowed has passed.
    VITRINA_PICTURE_TOO_SLOW = 3,
    // More memory than allowed, or than there is.
    VITRINA_PICTURE_NO_MEMORY = 4,
    // A kind that is not read: an animation, a colour space.
    VITRINA_PICTURE_UNSUPPORTED = 5,
} vitrina_picture_status;

typedef struct {
    // Width times height, as the file claims, at most.
    uint64_t pixels;
    // Bytes that the decoder may take, at most.
    uint64_t memory;
    // Milliseconds of the clock, at most.
    uint64_t milliseconds;
    // The longer side wanted: what comes out is at least that long where the picture is, and at most twice that where
    // the library can scale while it decodes.
    uint32_t side;
} vitrina_picture_limits;

typedef struct {
    // Three bytes a pixel, red first, rows without gaps; transparent places are on white. vitrina_picture_free() gives them back.
    uint8_t *pixels;
    uint32_t width;
    uint32_t height;
    // As the file claims.
    uint32_t source_width;
    uint32_t source_height;
    // What the library says about a failure; it may quote the file.
    char message[200];
} vitrina_picture;

vitrina_picture_status vitrina_decode_jpeg(
    const uint8_t *bytes, size_t count, const vitrina_picture_limits *limits, vitrina_picture *picture);
vitrina_picture_status vitrina_decode_png(
    const uint8_t *bytes, size_t count, const vitrina_picture_limits *limits, vitrina_picture *picture);
vitrina_picture_status vitrina_decode_webp(
    const uint8_t *bytes, size_t count, const vitrina_picture_limits *limits, vitrina_picture *picture);

void vitrina_picture_free(vitrina_picture *picture);

// For each of `count` descriptors of 256 bits, the nearest of `others` by different bits, and how many differ: in the
// nearest and in the second nearest. Of equally near ones the first. With no others the distances are 257.
void vitrina_nearest_bits(
    const uint64_t *descriptors, size_t count, const uint64_t *others, size_t other_count, uint32_t *nearest,
    uint16_t *distance, uint16_t *second);

// Which of `candidates` (numbers of descriptors of 256 bits in `others`) differ from a descriptor in at most `most` bits;
// they are moved to the front in their order. Returns how many there are.
size_t vitrina_keep_near(
    const uint64_t *descriptor, const uint64_t *others, uint32_t *candidates, size_t count, int most);

#endif
