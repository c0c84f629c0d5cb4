#ifndef SUNTO_CICU_H
#define SUNTO_CICU_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ICU behind a few opaque functions. No ICU type appears here, so that ICU's headers never meet Foundation's own.
// A status is ICU's: zero or below is success (below zero is a warning), above zero is an error code.

/// The version of ICU that is linked, as "72.1".
const char *_Nonnull sunto_icu_version(void);

/// The name of a status, as "U_MEMORY_ALLOCATION_ERROR".
const char *_Nonnull sunto_icu_status_name(int status);

/// A break iterator over UTF-8. Not safe to share between threads.
typedef struct sunto_breaks sunto_breaks;

typedef enum {
    SUNTO_BREAKS_SENTENCE,
    SUNTO_BREAKS_WORD,
} sunto_breaks_kind;

/// Opens an iterator; NULL and a positive status on failure.
sunto_breaks *_Nullable sunto_breaks_open(sunto_breaks_kind kind, const char *_Nonnull locale, int *_Nonnull status);

/// Frees an iterator.
void sunto_breaks_close(sunto_breaks *_Nonnull breaks);

/// Points the iterator at text, which must stay in place until the next call of this function; returns a status.
int sunto_breaks_set_text(sunto_breaks *_Nonnull breaks, const uint8_t *_Nonnull utf8, int64_t size);

/// Writes the next boundaries, as byte offsets above 0, and returns how many; fewer than `capacity` at the end.
size_t sunto_breaks_next(sunto_breaks *_Nonnull breaks, int32_t *_Nonnull offsets, size_t capacity);

/// What a code point is, by its Unicode general category.
typedef enum {
    SUNTO_CLASS_OTHER,
    SUNTO_CLASS_UPPER,
    SUNTO_CLASS_LOWER,
    SUNTO_CLASS_LETTER,
    SUNTO_CLASS_MARK,
    SUNTO_CLASS_DIGIT,
    SUNTO_CLASS_SPACE,
    SUNTO_CLASS_PUNCTUATION,
    SUNTO_CLASS_SYMBOL,
} sunto_class;

/// The class of a code point; any integer is allowed.
sunto_class sunto_classify(uint32_t code_point);

/// Guesses the character set of bytes: writes its name (at most 63 bytes and a NUL) and returns a confidence of 0 to
/// 100; 0 where nothing matched.
int sunto_detect_charset(const uint8_t *_Nonnull bytes, size_t size, char *_Nonnull name);

/// Converts bytes of a character set to UTF-8, stopping at the first sequence that does not decode.
///
/// Returns a status; on success `*utf8` is a block that the caller frees with `sunto_free`. Where a sequence does not
/// decode, `*failed_at` is its offset.
int sunto_to_utf8(
    const char *_Nonnull charset, const uint8_t *_Nonnull bytes, size_t size, uint8_t *_Nullable *_Nonnull utf8,
    size_t *_Nonnull utf8_size, size_t *_Nonnull failed_at);

/// Whether ICU knows a character set by that name or alias.
bool sunto_knows_charset(const char *_Nonnull charset);

/// Frees a block that this library returned.
void sunto_free(void *_Nullable block);

#endif
