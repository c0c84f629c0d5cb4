#include "CModels.h"
#include "folder.h"
#include <stdlib.h>
#include <string.h>

// One array a file. The compiler rebuilds this unit when an embedded file changes.
#define EMPTY_FILE_BYTE if_empty(0)

static const unsigned char it_abbreviations[] = {
#embed "../../models/it/abbreviations.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_page_furniture[] = {
#embed "../../models/it/page-furniture.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_field_words[] = {
#embed "../../models/it/field-words.tsv" EMPTY_FILE_BYTE
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
static const unsigned char en_sentence_openers[] = {
#embed "../../models/en/sentence-openers.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_sentence_openers[] = {
#embed "../../models/it/sentence-openers.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_given_names[] = {
#embed "../../models/it/given-names.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_stop_words[] = {
#embed "../../models/it/stop-words.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_empty_words[] = {
#embed "../../models/it/empty-words.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_function_words[] = {
#embed "../../models/it/function-words.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_irregular_verbs[] = {
#embed "../../models/it/irregular-verbs.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_agentive_verbs[] = {
#embed "../../models/it/agentive-verbs.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_verb_subjects[] = {
#embed "../../models/it/verb-subjects.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_lemmas[] = {
#embed "../../models/it/lemmas.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_tagger[] = {
#embed "../../models/it/tagger.tsv" EMPTY_FILE_BYTE
};
static const unsigned char en_verbs[] = {
#embed "../../models/en/irregular-verbs.tsv" EMPTY_FILE_BYTE
};
static const unsigned char en_nouns[] = {
#embed "../../models/en/irregular-nouns.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_en_dictionary[] = {
#embed "../../models/it-en/dictionary.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_en_function_words[] = {
#embed "../../models/it-en/function-words.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_en_phrases[] = {
#embed "../../models/it-en/phrases.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_en_names[] = {
#embed "../../models/it-en/names.tsv" EMPTY_FILE_BYTE
};
static const unsigned char terms_culture[] = {
#embed "../../models/it-en/terms/culture.tsv" EMPTY_FILE_BYTE
};
static const unsigned char terms_economy[] = {
#embed "../../models/it-en/terms/economy.tsv" EMPTY_FILE_BYTE
};
static const unsigned char terms_health[] = {
#embed "../../models/it-en/terms/health.tsv" EMPTY_FILE_BYTE
};
static const unsigned char terms_law[] = {
#embed "../../models/it-en/terms/law.tsv" EMPTY_FILE_BYTE
};
static const unsigned char terms_politics[] = {
#embed "../../models/it-en/terms/politics.tsv" EMPTY_FILE_BYTE
};
static const unsigned char terms_science[] = {
#embed "../../models/it-en/terms/science.tsv" EMPTY_FILE_BYTE
};
static const unsigned char terms_sport[] = {
#embed "../../models/it-en/terms/sport.tsv" EMPTY_FILE_BYTE
};
static const unsigned char terms_tech[] = {
#embed "../../models/it-en/terms/tech.tsv" EMPTY_FILE_BYTE
};
static const unsigned char terms_war[] = {
#embed "../../models/it-en/terms/war.tsv" EMPTY_FILE_BYTE
};
static const unsigned char it_document_frequencies[] = {
#embed "../../models/it/document-frequencies.tsv" EMPTY_FILE_BYTE
};
static const unsigned char en_stop_words[] = {
#embed "../../models/en/stop-words.tsv" EMPTY_FILE_BYTE
};
static const unsigned char en_empty_words[] = {
#embed "../../models/en/empty-words.tsv" EMPTY_FILE_BYTE
};
static const unsigned char en_document_frequencies[] = {
#embed "../../models/en/document-frequencies.tsv" EMPTY_FILE_BYTE
};

#define FILE_ENTRY(name, array) {name, array, sizeof array}

static const sunto_model_file files[] = {
    FILE_ENTRY("it/abbreviations.tsv", it_abbreviations),
    FILE_ENTRY("it/page-furniture.tsv", it_page_furniture),
    FILE_ENTRY("it/field-words.tsv", it_field_words),
    FILE_ENTRY("it/fused-words.tsv", it_fused_words),
    FILE_ENTRY("it/clause-openers.tsv", it_clause_openers),
    FILE_ENTRY("it/open-words.tsv", it_open_words),
    FILE_ENTRY("en/sentence-openers.tsv", en_sentence_openers),
    FILE_ENTRY("it/sentence-openers.tsv", it_sentence_openers),
    FILE_ENTRY("it/given-names.tsv", it_given_names),
    FILE_ENTRY("it/stop-words.tsv", it_stop_words),
    FILE_ENTRY("it/empty-words.tsv", it_empty_words),
    FILE_ENTRY("it/function-words.tsv", it_function_words),
    FILE_ENTRY("it/irregular-verbs.tsv", it_irregular_verbs),
    FILE_ENTRY("it/agentive-verbs.tsv", it_agentive_verbs),
    FILE_ENTRY("it/verb-subjects.tsv", it_verb_subjects),
    FILE_ENTRY("it/lemmas.tsv", it_lemmas),
    FILE_ENTRY("it/tagger.tsv", it_tagger),
    FILE_ENTRY("en/irregular-verbs.tsv", en_verbs),
    FILE_ENTRY("en/irregular-nouns.tsv", en_nouns),
    FILE_ENTRY("it-en/dictionary.tsv", it_en_dictionary),
    FILE_ENTRY("it-en/function-words.tsv", it_en_function_words),
    FILE_ENTRY("it-en/phrases.tsv", it_en_phrases),
    FILE_ENTRY("it-en/names.tsv", it_en_names),
    FILE_ENTRY("it-en/terms/culture.tsv", terms_culture),
    FILE_ENTRY("it-en/terms/economy.tsv", terms_economy),
    FILE_ENTRY("it-en/terms/health.tsv", terms_health),
    FILE_ENTRY("it-en/terms/law.tsv", terms_law),
    FILE_ENTRY("it-en/terms/politics.tsv", terms_politics),
    FILE_ENTRY("it-en/terms/science.tsv", terms_science),
    FILE_ENTRY("it-en/terms/sport.tsv", terms_sport),
    FILE_ENTRY("it-en/terms/tech.tsv", terms_tech),
    FILE_ENTRY("it-en/terms/war.tsv", terms_war),
    FILE_ENTRY("it/document-frequencies.tsv", it_document_frequencies),
    FILE_ENTRY("en/stop-words.tsv", en_stop_words),
    FILE_ENTRY("en/empty-words.tsv", en_empty_words),
    FILE_ENTRY("en/document-frequencies.tsv", en_document_frequencies),
};

const sunto_model_file *sunto_model(const char *name) {
    const char *folder = getenv("SUNTO_MODELS");
    if (folder && *folder) {
        const sunto_model_file *edited = sunto_model_of_folder(folder, name);
        if (edited) return edited;
    }
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        if (strcmp(files[i].name, name) == 0) return &files[i];
    }
    return NULL;
}

size_t sunto_line_end(const unsigned char *bytes, size_t size, size_t from) {
    if (from >= size) return size;
    const unsigned char *found = memchr(bytes + from, '\n', size - from);
    return found ? (size_t)(found - bytes) : size;
}
