#include "CImages.h"
#include "clock.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <png.h>

typedef struct {
    const uint8_t *bytes;
    size_t left;
} source;

// Bytes of a chunk that is no pixels, and chunks kept: names and remarks compress well enough to be a bomb.
enum { chunk_bytes = 4 << 20, chunks = 64 };

static void leave(png_structp png, png_const_charp text) {
    vitrina_picture *picture = png_get_error_ptr(png);
    snprintf(picture->message, sizeof picture->message, "%s", text);
    png_longjmp(png, 1);
}

static void be_silent(png_structp png, png_const_charp text) {
    (void)png;
    (void)text;
}

static void give(png_structp png, png_bytep bytes, size_t count) {
    source *from = png_get_io_ptr(png);
    if (count > from->left) png_error(png, "it ends too early");
    memcpy(bytes, from->bytes, count);
    from->bytes += count;
    from->left -= count;
}

// Rows of red, green, blue and opacity are put on white and gathered into rows shrunk by a whole number.
typedef struct {
    uint32_t width, out_width, out_height, shrink;
    uint32_t *sums;
    uint8_t *out;
} gathering;

static void gather(gathering *into, const uint8_t *row, uint32_t y) {
    uint32_t shrink = into->shrink;
    if (y / shrink >= into->out_height) return;
    for (uint32_t x = 0; x < into->out_width * shrink; x++) {
        const uint8_t *pixel = row + 4 * (size_t)x;
        uint32_t *sum = into->sums + 3 * (size_t)(x / shrink);
        for (int channel = 0; channel < 3; channel++) {
            sum[channel] += (pixel[channel] * pixel[3] + 255 * (255 - pixel[3])) / 255;
        }
    }
    if (y % shrink != shrink - 1) return;
    uint8_t *out = into->out + 3 * (size_t)(y / shrink) * into->out_width;
    for (size_t i = 0; i < 3 * (size_t)into->out_width; i++) out[i] = (uint8_t)(into->sums[i] / (shrink * shrink));
    memset(into->sums, 0, 3 * sizeof *into->sums * (size_t)into->out_width);
}

vitrina_picture_status vitrina_decode_png(
    const uint8_t *bytes, size_t count, const vitrina_picture_limits *limits, vitrina_picture *picture) {
    source from = {bytes, count};
    gathering into;
    // Changed between setjmp and longjmp: they have to be read from memory.
    uint8_t *volatile rows = NULL;
    uint8_t *volatile out = NULL;
    uint32_t *volatile sums = NULL;
    volatile vitrina_picture_status status = VITRINA_PICTURE_DAMAGED;
    png_infop volatile info = NULL;
    memset(picture, 0, sizeof *picture);
    uint64_t deadline = vitrina_milliseconds() + limits->milliseconds;
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, picture, leave, be_silent);
    if (!png) return VITRINA_PICTURE_NO_MEMORY;
    if (setjmp(png_jmpbuf(png))) {
        png_infop made = info;
        png_destroy_read_struct(&png, &made, NULL);
        free(rows);
        free(out);
        free(sums);
        return status;
    }
    info = png_create_info_struct(png);
    if (!info) {
        status = VITRINA_PICTURE_NO_MEMORY;
        png_error(png, "no memory");
    }
    png_set_chunk_malloc_max(png, chunk_bytes);
    png_set_chunk_cache_max(png, chunks);
    png_set_read_fn(png, &from, give);
    png_read_info(png, info);
    uint32_t width = png_get_image_width(png, info), height = png_get_image_height(png, info);
    picture->source_width = width;
    picture->source_height = height;
    if ((uint64_t)width * height > limits->pixels) {
        status = VITRINA_PICTURE_TOO_LARGE;
        png_error(png, "too many pixels");
    }
    png_set_expand(png);
    png_set_scale_16(png);
    png_set_gray_to_rgb(png);
    png_set_add_alpha(png, 0xFF, PNG_FILLER_AFTER);
    int passes = png_set_interlace_handling(png);
    png_read_update_info(png, info);
    if (png_get_rowbytes(png, info) != (size_t)width * 4) png_error(png, "rows of an unexpected length");
    uint32_t longest = width > height ? width : height;
    uint32_t shrink = longest / limits->side ? longest / limits->side : 1;
    // A picture much longer than wide keeps at least a pixel.
    while (shrink > 1 && (width / shrink == 0 || height / shrink == 0)) shrink--;
    into = (gathering){width, width / shrink, height / shrink, shrink, NULL, NULL};
    size_t row_bytes = (size_t)width * 4;
    // Passes of an interlaced picture each give some pixels of all rows.
    size_t kept_rows = passes > 1 ? height : 1;
    if ((uint64_t)row_bytes * kept_rows > limits->memory) {
        status = VITRINA_PICTURE_NO_MEMORY;
        png_error(png, "an interlaced picture of this size takes too much memory");
    }
    rows = malloc(row_bytes * kept_rows);
    out = malloc(3 * (size_t)into.out_width * into.out_height);
    sums = calloc(3 * (size_t)into.out_width, sizeof *into.sums);
    if (!rows || !out || !sums) {
        status = VITRINA_PICTURE_NO_MEMORY;
        png_error(png, "no memory");
    }
    into.out = out;
    into.sums = sums;
    for (int pass = 0; pass < passes; pass++) {
        for (uint32_t y = 0; y < height; y++) {
            uint8_t *row = rows + (passes > 1 ? (size_t)y * row_bytes : 0);
            png_read_row(png, row, NULL);
            if (pass == passes - 1) gather(&into, row, y);
            if ((y & 63) == 0 && vitrina_milliseconds() > deadline) {
                status = VITRINA_PICTURE_TOO_SLOW;
                png_error(png, "too much time");
            }
        }
    }
    png_infop made = info;
    png_destroy_read_struct(&png, &made, NULL);
    free(rows);
    free(sums);
    picture->pixels = out;
    picture->width = into.out_width;
    picture->height = into.out_height;
    return VITRINA_PICTURE_OK;
}
