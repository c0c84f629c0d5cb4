#include "folder.h"
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Tables stay for the life of the process, as embedded ones do: who holds their bytes need not own them.
enum { CAPACITY = 128 };
static sunto_model_file read_files[CAPACITY];
static size_t read_count;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static unsigned char *read_whole(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file) return NULL;
    unsigned char *bytes = NULL;
    long length = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
    if (length >= 0 && fseek(file, 0, SEEK_SET) == 0 && (bytes = malloc((size_t)length + 1))) {
        *size = fread(bytes, 1, (size_t)length, file);
    }
    fclose(file);
    return bytes;
}

static const sunto_model_file *known(const char *name) {
    for (size_t i = 0; i < read_count; i++) {
        if (strcmp(read_files[i].name, name) == 0) return &read_files[i];
    }
    return NULL;
}

const sunto_model_file *sunto_model_of_folder(const char *folder, const char *name) {
    pthread_mutex_lock(&lock);
    const sunto_model_file *found = known(name);
    char path[4096];
    size_t size = 0;
    if (!found && read_count < CAPACITY
        && snprintf(path, sizeof path, "%s/%s", folder, name) < (int)sizeof path) {
        unsigned char *bytes = read_whole(path, &size);
        char *copy = bytes ? strdup(name) : NULL;
        if (copy) {
            read_files[read_count] = (sunto_model_file){copy, bytes, size};
            found = &read_files[read_count++];
        } else {
            free(bytes);
        }
    }
    pthread_mutex_unlock(&lock);
    return found;
}
