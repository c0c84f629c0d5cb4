#ifndef SUNTO_CARCHIVE_H
#define SUNTO_CARCHIVE_H
#include <stddef.h>

/// A zip archive that is written in memory, by minizip. The same files give the same bytes: none has a time.
typedef struct sunto_archive sunto_archive;

/// A new, empty archive; NULL where memory is short.
sunto_archive *_Nullable sunto_archive_new(void);

/// Adds a file. Returns 0, or another number where memory is short.
int sunto_archive_add(sunto_archive *_Nonnull archive, const char *_Nonnull name, const void *_Nullable bytes,
                      size_t size);

/// Closes the archive and gives its bytes, which live as long as it does; NULL where memory is short.
const void *_Nullable sunto_archive_close(sunto_archive *_Nonnull archive, size_t *_Nonnull size);

/// Frees all of it.
void sunto_archive_free(sunto_archive *_Nonnull archive);

#endif
