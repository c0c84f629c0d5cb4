#include "CICU.h"
#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

// The detector looks at the first few kilobytes only; more changes nothing but the time.
enum { DETECTION_WINDOW = 1 << 16, CHUNK = 1 << 12 };

int sunto_detect_charset(const uint8_t *bytes, size_t size, char *name) {
    UErrorCode code = U_ZERO_ERROR;
    int32_t confidence = 0;
    name[0] = 0;
    UCharsetDetector *detector = ucsdet_open(&code);
    if (U_FAILURE(code)) return 0;
    ucsdet_setText(detector, (const char *)bytes, (int32_t)(size < DETECTION_WINDOW ? size : DETECTION_WINDOW), &code);
    const UCharsetMatch *match = ucsdet_detect(detector, &code);
    if (U_SUCCESS(code) && match != NULL) {
        const char *found = ucsdet_getName(match, &code);
        confidence = ucsdet_getConfidence(match, &code);
        if (U_FAILURE(code) || found == NULL) confidence = 0;
        else strncat(name, found, 63);
    }
    ucsdet_close(detector);
    return confidence;
}

bool sunto_knows_charset(const char *charset) {
    UErrorCode code = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charset, &code);
    if (U_FAILURE(code)) return false;
    ucnv_close(converter);
    return true;
}

typedef struct {
    uint8_t *bytes;
    size_t size, capacity;
} growing;

static bool reserve(growing *output, size_t more) {
    if (output->capacity - output->size >= more) return true;
    size_t capacity = output->capacity * 2 + more;
    uint8_t *bytes = realloc(output->bytes, capacity);
    if (bytes == NULL) return false;
    output->bytes = bytes;
    output->capacity = capacity;
    return true;
}

static UErrorCode convert(UConverter *from, UConverter *to, const uint8_t *bytes, size_t size, growing *output,
                          size_t *failed_at) {
    UChar pivot[CHUNK];
    UChar *pivot_from = pivot, *pivot_to = pivot;
    const char *source = (const char *)bytes, *source_end = source + size;
    UBool reset = true;
    for (;;) {
        if (!reserve(output, CHUNK)) return U_MEMORY_ALLOCATION_ERROR;
        UErrorCode code = U_ZERO_ERROR;
        char *target = (char *)output->bytes + output->size;
        const char *target_end = (const char *)output->bytes + output->capacity;
        ucnv_convertEx(to, from, &target, target_end, &source, source_end, pivot, &pivot_from, &pivot_to,
                       pivot + CHUNK, reset, true, &code);
        output->size = (size_t)((uint8_t *)target - output->bytes);
        *failed_at = (size_t)(source - (const char *)bytes);
        reset = false;
        if (code != U_BUFFER_OVERFLOW_ERROR) return code;
    }
}

int sunto_to_utf8(const char *charset, const uint8_t *bytes, size_t size, uint8_t **utf8, size_t *utf8_size,
                  size_t *failed_at) {
    UErrorCode code = U_ZERO_ERROR;
    growing output = {0};
    *utf8 = NULL;
    *failed_at = 0;
    UConverter *from = ucnv_open(charset, &code);
    UConverter *to = ucnv_open("UTF-8", &code);
    ucnv_setToUCallBack(from, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
    if (U_SUCCESS(code)) code = convert(from, to, bytes, size, &output, failed_at);
    ucnv_close(from);
    ucnv_close(to);
    if (U_FAILURE(code)) {
        free(output.bytes);
        return code;
    }
    *utf8 = output.bytes;
    *utf8_size = output.size;
    return code <= U_ZERO_ERROR ? 0 : code;
}
