import Text

/// How a text is marked up.
public enum InputFormat: String, Sendable, CaseIterable {
    /// Found out: HTML where the text begins with a tag of a page, else plain text with or without Markdown.
    case auto
    /// Plain text, in which no sign is a mark.
    case text
    case markdown, html

    /// Whether a text is to be read as HTML.
    func isHTML(_ scanner: Scanner) -> Bool {
        switch self {
        case .html: true
        case .text, .markdown: false
        case .auto: Self.beginsWithTag(scanner)
        }
    }

    private static func beginsWithTag(_ scanner: Scanner) -> Bool {
        let start = scanner.skipSpace(0, scanner.bytes.count)
        guard scanner[start] == 0x3C else { return false }
        let head = scanner.bytes[start..<min(start + 16, scanner.bytes.count)].map(lowered)
        let tags = ["<!doctype", "<html", "<head", "<body", "<!--", "<?xml", "<article", "<div", "<p>", "<meta", "<h1"]
        return tags.contains { head.starts(with: $0.utf8) }
    }
}
