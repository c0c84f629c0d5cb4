/// A page with its style inside: light and dark, narrow and printed.
struct HTMLPage {
    let title: String
    /// Markup; what it holds of an article is escaped.
    let body: String

    var text: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>\(title.htmlEscaped)</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <main>
        \(body)</main>
        </body>
        </html>

        """
    }

    private static let style = """
        :root { color-scheme: light dark; }
        body { font: 1.05rem/1.5 Georgia, serif; margin: 0; }
        main { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { line-height: 1.2; margin-bottom: 0.3rem; }
        .source { font-style: italic; margin: 0; }
        .dateline, summary, table { font-family: system-ui, sans-serif; font-size: 0.9rem; }
        li { margin-bottom: 0.8rem; }
        li p { margin: 0; }
        blockquote { margin: 0.3rem 0; padding-left: 0.8rem; border-left: 3px solid; }
        table { border-collapse: collapse; }
        th, td { text-align: left; padding: 0.2rem 0.8rem 0.2rem 0; border-bottom: 1px solid; }
        @media print { main { margin: 0; max-width: none; } }
        """
}

extension String {
    /// With character references for every mark that HTML would take for its own.
    var htmlEscaped: String {
        var output = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "&": output.append(contentsOf: "&amp;".unicodeScalars)
            case "<": output.append(contentsOf: "&lt;".unicodeScalars)
            case ">": output.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": output.append(contentsOf: "&quot;".unicodeScalars)
            case "'": output.append(contentsOf: "&#39;".unicodeScalars)
            default: output.append(scalar)
            }
        }
        return String(output)
    }
}
