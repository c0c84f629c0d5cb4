#ifndef SUNTO_CMODELS_H
#define SUNTO_CMODELS_H
#include <stddef.h>

/// The bytes of one file of models/, embedded at compile time.
typedef struct {
    /// Path below models/, as "it/abbreviations.tsv".
    const char *_Nonnull name;
    const unsigned char *_Nonnull bytes;
    size_t size;
} sunto_model_file;

/// The file of that name, or NULL: from the folder that the environment variable SUNTO_MODELS names, where it has one
/// (so that who edits tables sees the effect without building), else the embedded one.
const sunto_model_file *_Nullable sunto_model(const char *_Nonnull name);

/// Offset of the first line feed at or after `from`, or `size`.
size_t sunto_line_end(const unsigned char *_Nonnull bytes, size_t size, size_t from);

#endif
