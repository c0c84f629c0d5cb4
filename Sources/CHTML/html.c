#include "CHTML.h"
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <limits.h>

sunto_html *sunto_html_parse(const uint8_t *utf8, size_t size) {
    if (size > INT_MAX) return NULL;
    int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
    return (sunto_html *)htmlReadMemory((const char *)utf8, (int)size, NULL, "UTF-8", options);
}

void sunto_html_free(sunto_html *page) { xmlFreeDoc((xmlDocPtr)page); }

const sunto_html_node *sunto_html_root(const sunto_html *page) {
    return (const sunto_html_node *)xmlDocGetRootElement((const xmlDoc *)page);
}

static bool is_text(const xmlNode *node) {
    return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

const char *sunto_html_name(const sunto_html_node *node) {
    const xmlNode *found = (const xmlNode *)node;
    return found->type == XML_ELEMENT_NODE ? (const char *)found->name : NULL;
}

const char *sunto_html_text(const sunto_html_node *node) {
    const xmlNode *found = (const xmlNode *)node;
    return is_text(found) ? (const char *)found->content : NULL;
}

const char *sunto_html_attribute(const sunto_html_node *node, const char *name) {
    const xmlNode *found = (const xmlNode *)node;
    if (found->type != XML_ELEMENT_NODE) return NULL;
    const xmlAttr *attribute = xmlHasProp(found, (const xmlChar *)name);
    if (attribute == NULL || attribute->children == NULL) return NULL;
    return (const char *)attribute->children->content;
}

static const sunto_html_node *readable(const xmlNode *node) {
    while (node != NULL && node->type != XML_ELEMENT_NODE && !is_text(node)) node = node->next;
    return (const sunto_html_node *)node;
}

const sunto_html_node *sunto_html_first_child(const sunto_html_node *node) {
    const xmlNode *found = (const xmlNode *)node;
    return found->type == XML_ELEMENT_NODE ? readable(found->children) : NULL;
}

const sunto_html_node *sunto_html_next(const sunto_html_node *node) {
    return readable(((const xmlNode *)node)->next);
}
