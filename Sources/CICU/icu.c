#include "CICU.h"
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

const char *sunto_icu_version(void) { return U_ICU_VERSION; }

const char *sunto_icu_status_name(int status) { return u_errorName((UErrorCode)status); }

void sunto_free(void *block) { free(block); }

struct sunto_breaks {
    UBreakIterator *iterator;
    UText text;
};

sunto_breaks *sunto_breaks_open(sunto_breaks_kind kind, const char *locale, int *status) {
    UErrorCode code = U_ZERO_ERROR;
    UBreakIteratorType type = kind == SUNTO_BREAKS_SENTENCE ? UBRK_SENTENCE : UBRK_WORD;
    sunto_breaks *breaks = calloc(1, sizeof *breaks);
    if (breaks == NULL) {
        *status = U_MEMORY_ALLOCATION_ERROR;
        return NULL;
    }
    breaks->text = (UText)UTEXT_INITIALIZER;
    breaks->iterator = ubrk_open(type, locale, NULL, 0, &code);
    *status = code;
    if (U_FAILURE(code)) {
        free(breaks);
        return NULL;
    }
    return breaks;
}

void sunto_breaks_close(sunto_breaks *breaks) {
    ubrk_close(breaks->iterator);
    utext_close(&breaks->text);
    free(breaks);
}

int sunto_breaks_set_text(sunto_breaks *breaks, const uint8_t *utf8, int64_t size) {
    UErrorCode code = U_ZERO_ERROR;
    utext_openUTF8(&breaks->text, (const char *)utf8, size, &code);
    ubrk_setUText(breaks->iterator, &breaks->text, &code);
    return code;
}

size_t sunto_breaks_next(sunto_breaks *breaks, int32_t *offsets, size_t capacity) {
    size_t count = 0;
    while (count < capacity) {
        int32_t offset = ubrk_next(breaks->iterator);
        if (offset == UBRK_DONE) break;
        offsets[count++] = offset;
    }
    return count;
}

sunto_class sunto_classify(uint32_t code_point) {
    if (code_point > UCHAR_MAX_VALUE) return SUNTO_CLASS_OTHER;
    uint32_t mask = U_GET_GC_MASK((UChar32)code_point);
    if (mask & (U_GC_LU_MASK | U_GC_LT_MASK)) return SUNTO_CLASS_UPPER;
    if (mask & U_GC_LL_MASK) return SUNTO_CLASS_LOWER;
    if (mask & U_GC_L_MASK) return SUNTO_CLASS_LETTER;
    if (mask & U_GC_M_MASK) return SUNTO_CLASS_MARK;
    if (mask & U_GC_N_MASK) return SUNTO_CLASS_DIGIT;
    if (mask & U_GC_Z_MASK) return SUNTO_CLASS_SPACE;
    if (mask & U_GC_P_MASK) return SUNTO_CLASS_PUNCTUATION;
    if (mask & U_GC_S_MASK) return SUNTO_CLASS_SYMBOL;
    return SUNTO_CLASS_OTHER;
}
