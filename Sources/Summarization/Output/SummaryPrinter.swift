import Text

/// Writes a summary as text, Markdown or HTML; `SummaryJSON` writes it as JSON.
public struct SummaryPrinter {
    private let summary: Summary

    /// A printer of a summary.
    public init(_ summary: Summary) {
        self.summary = summary
    }

    /// A sentence a line; line ends inside a sentence become spaces.
    public func text() -> String {
        lines.map { $0 + "\n" }.joined()
    }

    /// The title, the sentences as a list, the key phrases.
    public func markdown() -> String {
        var output = ""
        if let title = summary.document.title { output += "# " + Self.oneLine(title) + "\n\n" }
        for line in lines { output += "- " + Self.escaped(line, Self.markdownMarks) + "\n" }
        if !summary.keyPhrases.isEmpty { output += "\n**\(keyPhraseLabel):** " + keyPhrases + "\n" }
        return output
    }

    /// A page with the title, the sentences as a list, the key phrases.
    public func html() -> String {
        let language = summary.document.language.rawValue
        let title = summary.document.title.map { Self.escaped(Self.oneLine($0), Self.htmlMarks) }
        var output = "<!DOCTYPE html>\n<html lang=\"\(language)\">\n<head><meta charset=\"utf-8\"><title>"
        output += (title ?? "sunto") + "</title></head>\n<body>\n"
        if let title { output += "<h1>\(title)</h1>\n" }
        output += "<ul>\n"
        for line in lines { output += "<li>" + Self.escaped(line, Self.htmlMarks) + "</li>\n" }
        output += "</ul>\n"
        if !summary.keyPhrases.isEmpty {
            output += "<p><b>\(keyPhraseLabel):</b> " + Self.escaped(keyPhrases, Self.htmlMarks) + "</p>\n"
        }
        return output + "</body>\n</html>\n"
    }

    private var lines: [String] { summary.chosen.map { Self.oneLine(summary.text(of: $0)) } }
    private var keyPhrases: String { summary.keyPhrases.map(\.text).joined(separator: ", ") }
    private var keyPhraseLabel: String {
        switch summary.document.language {
        case .italian: "Parole chiave"
        case .english: "Key phrases"
        }
    }

    private static let markdownMarks: [Character: String] = [
        "*": "\\*", "_": "\\_", "`": "\\`", "[": "\\[", "]": "\\]", "<": "&lt;", "\\": "\\\\",
    ]
    private static let htmlMarks: [Character: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"]

    private static func escaped(_ text: String, _ marks: [Character: String]) -> String {
        text.map { marks[$0] ?? String($0) }.joined()
    }

    /// With one space for each run of control characters and spaces.
    static func oneLine(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.value > 0x20 {
                output.append(scalar)
            } else if output.last != " " {
                output.append(" ")
            }
        }
        return String(output)
    }
}
