#include "CXML.h"
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <string.h>

#if LIBXML_VERSION >= 21200
typedef const xmlError *error_pointer;
#else
typedef xmlErrorPtr error_pointer;
#endif

struct sunto_xml_element {
    const char *name;
    // Five a piece: name, prefix, namespace, begin and end of the value.
    const xmlChar **attributes;
    int count;
};

typedef struct {
    const sunto_xml_events *events;
    void *context;
    xmlParserCtxtPtr parser;
    sunto_xml_fault *fault;
    bool is_stopped;
} reading;

static size_t offset_of(const reading *reading) {
    const xmlParserInput *input = reading->parser->input;
    if (input == NULL || input->cur < input->base) return 0;
    return input->consumed + (size_t)(input->cur - input->base);
}

/// The first fault counts; what follows it is mostly its echo.
static void stop(reading *reading, const char *message) {
    if (reading->is_stopped) return;
    reading->is_stopped = true;
    reading->fault->offset = offset_of(reading);
    size_t room = sizeof reading->fault->message - 1, count = strcspn(message, "\r\n");
    if (count > room) count = room;
    memcpy(reading->fault->message, message, count);
    reading->fault->message[count] = 0;
    xmlStopParser(reading->parser);
}

static void on_begin(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
    const xmlChar **declared, int count, int defaulted, const xmlChar **attributes) {
    (void)prefix, (void)uri, (void)namespaces, (void)declared, (void)defaulted;
    reading *reading = context;
    if (reading->is_stopped) return;
    sunto_xml_element element = {.name = (const char *)name, .attributes = attributes, .count = count};
    reading->events->begin(reading->context, &element, offset_of(reading));
}

static void on_text(void *context, const xmlChar *text, int count) {
    reading *reading = context;
    if (!reading->is_stopped && count > 0) reading->events->text(reading->context, text, (size_t)count);
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)name, (void)prefix, (void)uri;
    reading *reading = context;
    if (!reading->is_stopped) reading->events->end(reading->context);
}

static void on_entity(
    void *context, const xmlChar *name, int type, const xmlChar *public_id, const xmlChar *system_id, xmlChar *content) {
    (void)name, (void)type, (void)public_id, (void)system_id, (void)content;
    stop(context, "it declares entities of its own");
}

static void on_reference(void *context, const xmlChar *name) {
    (void)name;
    stop(context, "a reference to an entity that is not declared");
}

static void on_error(void *context, error_pointer error) {
    // Names are told apart without their prefixes: one that is not declared does no harm.
    if (error->level < XML_ERR_ERROR || error->domain == XML_FROM_NAMESPACE) return;
    stop(context, error->message != NULL ? error->message : "not well-formed");
}

bool sunto_xml_parse(
    const uint8_t *utf8, size_t size, const sunto_xml_events *events, void *context, sunto_xml_fault *fault) {
    *fault = (sunto_xml_fault){.message = "too large", .offset = 0};
    if (size > INT_MAX) return false;
    // No document has zeros, and some of them would pass for another encoding.
    const uint8_t *zero = memchr(utf8, 0, size);
    if (zero != NULL) {
        *fault = (sunto_xml_fault){.message = "a control character", .offset = (size_t)(zero - utf8)};
        return false;
    }
    xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt((const char *)utf8, (int)size);
    if (parser == NULL) {
        strcpy(fault->message, size == 0 ? "it is empty" : "out of memory");
        return false;
    }
    xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
    reading reading = {.events = events, .context = context, .parser = parser, .fault = fault};
    *parser->sax = (xmlSAXHandler){
        .initialized = XML_SAX2_MAGIC,
        .startElementNs = on_begin,
        .endElementNs = on_end,
        .characters = on_text,
        .ignorableWhitespace = on_text,
        .cdataBlock = on_text,
        .entityDecl = on_entity,
        .reference = on_reference,
        .serror = on_error,
    };
    parser->userData = &reading;
    xmlParseDocument(parser);
    bool is_whole = parser->wellFormed && !reading.is_stopped;
    if (!is_whole) stop(&reading, "not well-formed");
    if (parser->myDoc != NULL) xmlFreeDoc(parser->myDoc);
    parser->myDoc = NULL;
    xmlFreeParserCtxt(parser);
    return is_whole;
}

const char *sunto_xml_name(const sunto_xml_element *element) { return element->name; }

const uint8_t *sunto_xml_attribute(const sunto_xml_element *element, const char *name, size_t *count) {
    for (int i = 0; i < element->count; i++) {
        const xmlChar **attribute = element->attributes + 5 * i;
        if (strcmp((const char *)attribute[0], name) != 0) continue;
        *count = (size_t)(attribute[4] - attribute[3]);
        return attribute[3];
    }
    return NULL;
}
