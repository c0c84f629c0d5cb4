import CPages

/// A page that needs nothing else: its style, and its script if it has one, are inside.
///
/// The content security policy lets a browser load nothing and run nothing but the page's own script, which is named
/// by its hash: were a mark of an article ever taken for markup, it could neither run nor fetch.
struct HTMLPage {
    let title: String
    /// Style sheets, in order.
    let styles: [String]
    var script: PageScript?
    var bodyClass = ""
    /// Markup; what it holds of an article is escaped.
    let body: String

    var text: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(policy)">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="generator" content="sunto">
        <title>\(title.onOneLine.htmlEscaped)</title>
        <style>
        \(styles.joined())</style>
        </head>
        <body\(bodyClass.isEmpty ? "" : " class=\"\(bodyClass)\"")>
        \(body)\(script.map { "<script>\($0.source)</script>\n" } ?? "")</body>
        </html>

        """
    }

    private var policy: String {
        let scripts = script.map { " script-src '\($0.hash)';" } ?? ""
        return "default-src 'none'; style-src 'unsafe-inline';\(scripts) base-uri 'none'; form-action 'none'"
    }
}

/// A script within a page.
struct PageScript {
    let source: String
    /// The source's hash, as a content security policy names it; a test of the pages checks it.
    let hash: String
}

/// The files of pages, embedded in the binary.
enum PageFile {
    static let pageStyle = String(cString: sunto_page_style())
    static let briefStyle = String(cString: sunto_brief_style())
    static let indexStyle = String(cString: sunto_index_style())
    static let indexScript = PageScript(
        source: String(cString: sunto_index_script()), hash: "sha256-ljJn4oTiIC1/Vm7G4w6Ab6hFtqAj1pEyXnJ4FDt0eao=")
}
