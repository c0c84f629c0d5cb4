import CPages

/// Writes a brief as a Word document: Office Open XML (ECMA-376), which LibreOffice and Word open.
struct WordDocument {
    let brief: Brief

    /// The file.
    ///
    /// - Throws: `Failure.broken` where memory is short.
    func bytes() throws(Failure) -> [UInt8] {
        try Archive.bytes(of: [
            ("[Content_Types].xml", String(cString: sunto_docx_content_types())),
            ("_rels/.rels", String(cString: sunto_docx_package_relationships())),
            ("word/document.xml", WordBody(brief: brief).xml),
            ("word/_rels/document.xml.rels", String(cString: sunto_docx_document_relationships())),
            ("word/styles.xml", String(cString: sunto_docx_styles())),
            ("word/numbering.xml", String(cString: sunto_docx_numbering())),
            ("docProps/core.xml", properties),
        ])
    }

    private var properties: String {
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title>\(brief.title.xmlEscaped)</dc:title><dc:creator>sunto</dc:creator><dc:language>en</dc:language>
        </cp:coreProperties>

        """
    }
}
