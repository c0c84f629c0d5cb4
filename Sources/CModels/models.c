#include "CModels.h"
#include <string.h>

// One array a file. The compiler rebuilds this unit when an embedded file changes.
#define EMPTY_FILE_BYTE if_empty(0)

static const unsigned char it_abbreviations[] = {
#embed "../../models/it/abbreviations.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_page_furniture[] = {
#embed "../../models/it/page-furniture.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_fused_words[] = {
#embed "../../models/it/fused-words.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_clause_openers[] = {
#embed "../../models/it/clause-openers.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_open_words[] = {
#embed "../../models/it/open-words.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_sentence_openers[] = {
#embed "../../models/it/sentence-openers.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_stop_words[] = {
#embed "../../models/it/stop-words.tsv" EMPTY_FILE_BYTE
};

#define FILE_ENTRY(name, array) {name, array, sizeof array}

static const sunto_model_file files[] = {
    FILE_ENTRY("it/abbreviations.tsv", it_abbreviations),
    FILE_ENTRY("it/page-furniture.tsv", it_page_furniture),
    FILE_ENTRY("it/fused-words.tsv", it_fused_words),
    FILE_ENTRY("it/clause-openers.tsv", it_clause_openers),
    FILE_ENTRY("it/open-words.tsv", it_open_words),
    FILE_ENTRY("it/sentence-openers.tsv", it_sentence_openers),
    FILE_ENTRY("it/stop-words.tsv", it_stop_words),
};

const sunto_model_file *sunto_model(const char *name) {
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        if (strcmp(files[i].name, name) == 0) return &files[i];
    }
    return NULL;
}
