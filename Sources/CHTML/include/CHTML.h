#ifndef SUNTO_CHTML_H
#define SUNTO_CHTML_H
#include <stddef.h>
#include <stdint.h>

// libxml2's HTML parser behind a few opaque functions. No libxml2 type appears here.

/// A parsed page.
typedef struct sunto_html sunto_html;
/// A node of a page: an element or a text. Valid as long as its page.
typedef struct sunto_html_node sunto_html_node;

/// Parses UTF-8, mending what is broken; NULL where nothing is left or memory is out.
sunto_html *_Nullable sunto_html_parse(const uint8_t *_Nonnull utf8, size_t size);

/// Frees a page and its nodes.
void sunto_html_free(sunto_html *_Nonnull page);

/// The outermost element, or NULL.
const sunto_html_node *_Nullable sunto_html_root(const sunto_html *_Nonnull page);

/// The lower-case name of an element, or NULL for a text.
const char *_Nullable sunto_html_name(const sunto_html_node *_Nonnull node);

/// The text of a text node with entities resolved, as UTF-8; NULL for an element.
const char *_Nullable sunto_html_text(const sunto_html_node *_Nonnull node);

/// The value of an attribute of an element, or NULL.
const char *_Nullable sunto_html_attribute(const sunto_html_node *_Nonnull node, const char *_Nonnull name);

/// The first child that is an element or a text, or NULL.
const sunto_html_node *_Nullable sunto_html_first_child(const sunto_html_node *_Nonnull node);

/// The next sibling that is an element or a text, or NULL.
const sunto_html_node *_Nullable sunto_html_next(const sunto_html_node *_Nonnull node);

#endif
