#include "CImages.h"
#include "clock.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>
#include <jerror.h>

// A picture takes ten scans at most where it was made in earnest; each costs a pass over all pixels.
enum { scans = 64 };

typedef struct {
    struct jpeg_error_mgr base;
    jmp_buf escape;
    vitrina_picture_status status;
    char *message;
    size_t room;
} failure;

typedef struct {
    struct jpeg_progress_mgr base;
    uint64_t deadline;
} progress;

static void leave(j_common_ptr info) {
    failure *error = (failure *)info->err;
    char text[JMSG_LENGTH_MAX];
    error->base.format_message(info, text);
    snprintf(error->message, error->room, "%s", text);
    if (error->base.msg_code == JERR_OUT_OF_MEMORY || error->base.msg_code == JERR_NO_BACKING_STORE) {
        error->status = VITRINA_PICTURE_NO_MEMORY;
    } else if (error->base.msg_code == JERR_CONVERSION_NOTIMPL || error->base.msg_code == JERR_BAD_PRECISION) {
        error->status = VITRINA_PICTURE_UNSUPPORTED;
    }
    longjmp(error->escape, 1);
}

// Warnings come with level -1. The library would go on and fill up with grey.
static void hear(j_common_ptr info, int level) {
    if (level >= 0) return;
    switch (info->err->msg_code) {
    case JWRN_JPEG_EOF:
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
        leave(info);
        break;
    default:
        info->err->num_warnings++;
    }
}

static void be_silent(j_common_ptr info) { (void)info; }

static void watch(j_common_ptr info) {
    const progress *watched = (const progress *)info->progress;
    failure *error = (failure *)info->err;
    if (vitrina_milliseconds() < watched->deadline && ((j_decompress_ptr)info)->input_scan_number <= scans) return;
    error->status = VITRINA_PICTURE_TOO_SLOW;
    snprintf(error->message, error->room, "too many scans or too much time");
    longjmp(error->escape, 1);
}

// CMYK as Adobe writes it, inverted, onto RGB in place: four bytes of input give three.
static void cmyk_to_rgb(const uint8_t *row, uint8_t *out, uint32_t width, int inverted) {
    for (uint32_t x = 0; x < width; x++) {
        uint32_t key = inverted ? row[4 * x + 3] : 255 - row[4 * x + 3];
        for (int channel = 0; channel < 3; channel++) {
            uint32_t ink = inverted ? row[4 * x + channel] : 255 - row[4 * x + channel];
            out[3 * x + channel] = (uint8_t)(ink * key / 255);
        }
    }
}

vitrina_picture_status vitrina_decode_jpeg(
    const uint8_t *bytes, size_t count, const vitrina_picture_limits *limits, vitrina_picture *picture) {
    struct jpeg_decompress_struct info;
    failure error;
    progress watched;
    // Changed between setjmp and longjmp: they have to be read from memory.
    uint8_t *volatile pixels = NULL;
    uint8_t *volatile row = NULL;
    memset(picture, 0, sizeof *picture);
    memset(&info, 0, sizeof info);
    memset(&watched, 0, sizeof watched);
    info.err = jpeg_std_error(&error.base);
    error.base.error_exit = leave;
    error.base.emit_message = hear;
    error.base.output_message = be_silent;
    error.status = VITRINA_PICTURE_DAMAGED;
    error.message = picture->message;
    error.room = sizeof picture->message;
    if (setjmp(error.escape)) {
        jpeg_destroy_decompress(&info);
        free(pixels);
        free(row);
        picture->pixels = NULL;
        return error.status;
    }
    jpeg_create_decompress(&info);
    info.mem->max_memory_to_use = (long)limits->memory;
    watched.base.progress_monitor = watch;
    watched.deadline = vitrina_milliseconds() + limits->milliseconds;
    info.progress = &watched.base;
    jpeg_mem_src(&info, bytes, (unsigned long)count);
    jpeg_read_header(&info, TRUE);
    picture->source_width = info.image_width;
    picture->source_height = info.image_height;
    if ((uint64_t)info.image_width * info.image_height > limits->pixels) {
        jpeg_destroy_decompress(&info);
        return VITRINA_PICTURE_TOO_LARGE;
    }
    uint32_t longest = info.image_width > info.image_height ? info.image_width : info.image_height;
    info.scale_denom = 1;
    while (info.scale_denom < 8 && longest / (info.scale_denom * 2) >= limits->side) info.scale_denom *= 2;
    info.scale_num = 1;
    int is_cmyk = info.num_components == 4;
    info.out_color_space = is_cmyk ? JCS_CMYK : JCS_RGB;
    jpeg_start_decompress(&info);
    picture->width = info.output_width;
    picture->height = info.output_height;
    pixels = malloc((size_t)info.output_width * info.output_height * 3);
    row = malloc((size_t)info.output_width * 4);
    if (!pixels || !row) {
        error.status = VITRINA_PICTURE_NO_MEMORY;
        longjmp(error.escape, 1);
    }
    while (info.output_scanline < info.output_height) {
        uint8_t *out = pixels + (size_t)info.output_scanline * info.output_width * 3;
        JSAMPROW rows[1] = {is_cmyk ? row : out};
        jpeg_read_scanlines(&info, rows, 1);
        if (is_cmyk) cmyk_to_rgb(row, out, info.output_width, info.saw_Adobe_marker);
    }
    jpeg_finish_decompress(&info);
    jpeg_destroy_decompress(&info);
    free(row);
    picture->pixels = pixels;
    return VITRINA_PICTURE_OK;
}
