#include "CPages.h"

// Styles and scripts stay files of their own, which editors and browsers understand. The compiler rebuilds this unit
// when one changes.
static const char page_style[] = {
#embed "page.css" suffix(, 0)
};
static const char brief_style[] = {
#embed "brief.css" suffix(, 0)
};
static const char index_style[] = {
#embed "index.css" suffix(, 0)
};
static const char index_script[] = {
#embed "index.js" suffix(, 0)
};
static const char docx_content_types[] = {
#embed "docx/content-types.xml" suffix(, 0)
};
static const char docx_package_relationships[] = {
#embed "docx/package-relationships.xml" suffix(, 0)
};
static const char docx_document_relationships[] = {
#embed "docx/document-relationships.xml" suffix(, 0)
};
static const char docx_styles[] = {
#embed "docx/styles.xml" suffix(, 0)
};
static const char docx_numbering[] = {
#embed "docx/numbering.xml" suffix(, 0)
};

const char *sunto_page_style(void) { return page_style; }
const char *sunto_brief_style(void) { return brief_style; }
const char *sunto_index_style(void) { return index_style; }
const char *sunto_index_script(void) { return index_script; }
const char *sunto_docx_content_types(void) { return docx_content_types; }
const char *sunto_docx_package_relationships(void) { return docx_package_relationships; }
const char *sunto_docx_document_relationships(void) { return docx_document_relationships; }
const char *sunto_docx_styles(void) { return docx_styles; }
const char *sunto_docx_numbering(void) { return docx_numbering; }
