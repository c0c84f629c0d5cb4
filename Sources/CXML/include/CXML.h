#ifndef SUNTO_CXML_H
#define SUNTO_CXML_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// libxml2's XML parser, event by event, behind a few opaque functions. No libxml2 type appears here.

/// An element that begins. Valid during the call that tells of it.
typedef struct sunto_xml_element sunto_xml_element;

/// What is called as a document is read. Texts are UTF-8 with references resolved, `count` bytes, in as many parts as the
/// parser likes; offsets are in bytes of the document.
typedef struct {
    void (*_Nonnull begin)(void *_Nonnull context, const sunto_xml_element *_Nonnull element, size_t offset);
    void (*_Nonnull text)(void *_Nonnull context, const uint8_t *_Nonnull utf8, size_t count);
    void (*_Nonnull end)(void *_Nonnull context);
} sunto_xml_events;

/// Why a document is not read on, and where.
typedef struct {
    char message[160];
    size_t offset;
} sunto_xml_fault;

/// Reads a document of UTF-8, whatever encoding it says it has. Memory does not grow with it, nothing is fetched, and a
/// document that declares entities is refused: none can grow.
///
/// Returns whether it was read to its end; the fault says why not.
bool sunto_xml_parse(
    const uint8_t *_Nonnull utf8, size_t size, const sunto_xml_events *_Nonnull events, void *_Nonnull context,
    sunto_xml_fault *_Nonnull fault);

/// The name of an element without its prefix.
const char *_Nonnull sunto_xml_name(const sunto_xml_element *_Nonnull element);

/// The value of an attribute by its name without prefix, `count` bytes; NULL where there is none.
const uint8_t *_Nullable sunto_xml_attribute(
    const sunto_xml_element *_Nonnull element, const char *_Nonnull name, size_t *_Nonnull count);

#endif
