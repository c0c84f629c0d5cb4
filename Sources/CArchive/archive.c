#include "CArchive.h"
#include <minizip/zip.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

struct sunto_archive {
    unsigned char *bytes;
    size_t size, capacity, position;
    zipFile file;
};

// What minizip takes for a file is the archive's buffer.

static voidpf open_buffer(voidpf archive, const void *name, int mode) {
    (void)name, (void)mode;
    return archive;
}

static uLong write_buffer(voidpf opaque, voidpf stream, const void *from, uLong size) {
    (void)opaque;
    sunto_archive *archive = stream;
    if (size > archive->capacity - archive->position) {
        size_t capacity = archive->position + size + archive->capacity + 4096;
        unsigned char *bytes = realloc(archive->bytes, capacity);
        if (!bytes) return 0;
        archive->bytes = bytes;
        archive->capacity = capacity;
    }
    memcpy(archive->bytes + archive->position, from, size);
    archive->position += size;
    if (archive->position > archive->size) archive->size = archive->position;
    return size;
}

static uLong read_buffer(voidpf opaque, voidpf stream, void *to, uLong size) {
    (void)opaque;
    sunto_archive *archive = stream;
    if (size > archive->size - archive->position) size = archive->size - archive->position;
    if (size) memcpy(to, archive->bytes + archive->position, size);
    archive->position += size;
    return size;
}

static ZPOS64_T tell_buffer(voidpf opaque, voidpf stream) {
    (void)opaque;
    return ((sunto_archive *)stream)->position;
}

static long seek_buffer(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin) {
    (void)opaque;
    sunto_archive *archive = stream;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR) offset += archive->position;
    if (origin == ZLIB_FILEFUNC_SEEK_END) offset += archive->size;
    if (offset > archive->size) return -1;
    archive->position = offset;
    return 0;
}

static int close_buffer(voidpf opaque, voidpf stream) {
    (void)opaque, (void)stream;
    return 0;
}

static int test_buffer(voidpf opaque, voidpf stream) {
    (void)opaque, (void)stream;
    return 0;
}

sunto_archive *sunto_archive_new(void) {
    sunto_archive *archive = calloc(1, sizeof *archive);
    if (!archive) return NULL;
    zlib_filefunc64_def functions = {
        .zopen64_file = open_buffer, .zread_file = read_buffer, .zwrite_file = write_buffer,
        .ztell64_file = tell_buffer, .zseek64_file = seek_buffer, .zclose_file = close_buffer,
        .zerror_file = test_buffer, .opaque = archive,
    };
    archive->file = zipOpen2_64("", APPEND_STATUS_CREATE, NULL, &functions);
    if (!archive->file) {
        sunto_archive_free(archive);
        return NULL;
    }
    return archive;
}

int sunto_archive_add(sunto_archive *archive, const char *name, const void *bytes, size_t size) {
    // The first day that zip knows.
    zip_fileinfo info = {.dosDate = 1 << 21 | 1 << 16};
    int status = zipOpenNewFileInZip64(archive->file, name, &info, NULL, 0, NULL, 0, NULL, Z_DEFLATED,
                                       Z_DEFAULT_COMPRESSION, size >= 0xFFFFFFFF);
    const unsigned char *next = bytes;
    while (status == ZIP_OK && size > 0) {
        unsigned part = size > 1 << 30 ? 1 << 30 : (unsigned)size;
        status = zipWriteInFileInZip(archive->file, next, part);
        next += part;
        size -= part;
    }
    int closing = zipCloseFileInZip(archive->file);
    return status == ZIP_OK ? closing : status;
}

const void *sunto_archive_close(sunto_archive *archive, size_t *size) {
    int status = zipClose(archive->file, NULL);
    archive->file = NULL;
    *size = archive->size;
    return status == ZIP_OK ? archive->bytes : NULL;
}

void sunto_archive_free(sunto_archive *archive) {
    if (archive->file) zipClose(archive->file, NULL);
    free(archive->bytes);
    free(archive);
}
