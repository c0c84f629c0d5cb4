#ifndef SUNTO_CPAGES_H
#define SUNTO_CPAGES_H

// Style sheets and scripts of the pages, and the parts of a Word document that are always the same; embedded at compile
// time, as C strings.
const char *_Nonnull sunto_page_style(void);
const char *_Nonnull sunto_brief_style(void);
const char *_Nonnull sunto_index_style(void);
const char *_Nonnull sunto_index_script(void);
const char *_Nonnull sunto_docx_content_types(void);
const char *_Nonnull sunto_docx_package_relationships(void);
const char *_Nonnull sunto_docx_document_relationships(void);
const char *_Nonnull sunto_docx_styles(void);
const char *_Nonnull sunto_docx_numbering(void);

#endif
