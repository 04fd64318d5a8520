#include "CImages.h"
#include "clock.h"

#include <stdlib.h>
#include <string.h>

#include <webp/decode.h>

// Bytes given to the decoder between two looks at the clock.
enum { piece = 1 << 16 };

static vitrina_picture_status status_of(VP8StatusCode code) {
    switch (code) {
    case VP8_STATUS_OK: return VITRINA_PICTURE_OK;
    case VP8_STATUS_OUT_OF_MEMORY: return VITRINA_PICTURE_NO_MEMORY;
    case VP8_STATUS_UNSUPPORTED_FEATURE: return VITRINA_PICTURE_UNSUPPORTED;
    default: return VITRINA_PICTURE_DAMAGED;
    }
}

static vitrina_picture_status put_on_white(const WebPDecBuffer *from, vitrina_picture *picture) {
    size_t pixels = (size_t)from->width * (size_t)from->height;
    picture->pixels = malloc(pixels * 3);
    if (!picture->pixels) return VITRINA_PICTURE_NO_MEMORY;
    picture->width = (uint32_t)from->width;
    picture->height = (uint32_t)from->height;
    for (int y = 0; y < from->height; y++) {
        const uint8_t *row = from->u.RGBA.rgba + (size_t)y * (size_t)from->u.RGBA.stride;
        uint8_t *out = picture->pixels + 3 * (size_t)y * (size_t)from->width;
        for (int x = 0; x < from->width; x++) {
            uint32_t opacity = row[4 * x + 3];
            for (int channel = 0; channel < 3; channel++) {
                out[3 * x + channel] = (uint8_t)((row[4 * x + channel] * opacity + 255 * (255 - opacity)) / 255);
            }
        }
    }
    return VITRINA_PICTURE_OK;
}

vitrina_picture_status vitrina_decode_webp(
    const uint8_t *bytes, size_t count, const vitrina_picture_limits *limits, vitrina_picture *picture) {
    WebPDecoderConfig config;
    memset(picture, 0, sizeof *picture);
    uint64_t deadline = vitrina_milliseconds() + limits->milliseconds;
    if (!WebPInitDecoderConfig(&config)) return VITRINA_PICTURE_UNSUPPORTED;
    VP8StatusCode code = WebPGetFeatures(bytes, count, &config.input);
    if (code != VP8_STATUS_OK) return status_of(code);
    picture->source_width = (uint32_t)config.input.width;
    picture->source_height = (uint32_t)config.input.height;
    if (config.input.has_animation) return VITRINA_PICTURE_UNSUPPORTED;
    uint64_t pixels = (uint64_t)config.input.width * (uint64_t)config.input.height;
    if (pixels > limits->pixels) return VITRINA_PICTURE_TOO_LARGE;
    if (pixels * 4 > limits->memory) return VITRINA_PICTURE_NO_MEMORY;
    int longest = config.input.width > config.input.height ? config.input.width : config.input.height;
    if ((uint32_t)longest > 2 * limits->side) {
        int width = (int)((uint64_t)config.input.width * limits->side / (uint64_t)longest);
        int height = (int)((uint64_t)config.input.height * limits->side / (uint64_t)longest);
        config.options.use_scaling = 1;
        config.options.scaled_width = width > 0 ? width : 1;
        config.options.scaled_height = height > 0 ? height : 1;
    }
    config.output.colorspace = MODE_RGBA;
    WebPIDecoder *decoder = WebPIDecode(NULL, 0, &config);
    if (!decoder) return VITRINA_PICTURE_NO_MEMORY;
    vitrina_picture_status status = VITRINA_PICTURE_DAMAGED;
    code = VP8_STATUS_SUSPENDED;
    for (size_t done = 0; done < count && code == VP8_STATUS_SUSPENDED;) {
        done = count - done > piece ? done + piece : count;
        code = WebPIUpdate(decoder, bytes, done);
        if (vitrina_milliseconds() > deadline) {
            status = VITRINA_PICTURE_TOO_SLOW;
            break;
        }
    }
    if (status != VITRINA_PICTURE_TOO_SLOW) status = status_of(code);
    if (status == VITRINA_PICTURE_OK) status = put_on_white(&config.output, picture);
    WebPIDelete(decoder);
    WebPFreeDecBuffer(&config.output);
    return status;
}
