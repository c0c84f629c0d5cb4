import Text

/// Title, date and author of a page: JSON-LD first, then `og:` and `article:` properties, then `<title>` and `<time>`.
struct HTMLMetadata {
    private(set) var metadata = ArticleMetadata()
    private var pageTitle: String?

    /// Reads a page's head and scripts.
    init(_ page: HTMLPage) {
        for (index, node) in page.nodes.enumerated() {
            switch node.name {
            case "script" where node.attributes["type"] == "application/ld+json": readLinkedData(page, index)
            case "meta": readMeta(node)
            case "title" where pageTitle == nil: pageTitle = text(page, index)
            case "time": metadata.date = metadata.date ?? Self.date(node.attributes["datetime"] ?? "")
            default: break
            }
        }
        metadata.title = metadata.title ?? pageTitle
    }

    private mutating func readMeta(_ node: HTMLPage.Node) {
        guard let content = node.attributes["content"], !content.isEmpty else { return }
        switch (node.attributes["property"] ?? node.attributes["name"] ?? "").lowercased() {
        case "og:title": metadata.title = metadata.title ?? content
        case "article:published_time", "date", "dc.date", "dcterms.date", "datepublished":
            metadata.date = metadata.date ?? Self.date(content)
        case "author", "article:author", "dc.creator":
            if !content.contains("://") { metadata.byline = metadata.byline ?? content }
        default: break
        }
    }

    private mutating func readLinkedData(_ page: HTMLPage, _ script: Int) {
        let json = JSONStrings(text(page, script))
        guard let headline = json.value(of: "headline") else { return }
        metadata.title = headline
        metadata.date = json.value(of: "datePublished").flatMap(Self.date) ?? metadata.date
        metadata.byline = json.value(of: "author", inner: "name") ?? metadata.byline
    }

    private func text(_ page: HTMLPage, _ element: Int) -> String {
        page.nodes[(element + 1)..<page.nodes[element].end].map(\.text).joined()
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The day of an ISO 8601 time.
    private static func date(_ string: String) -> CalendarDate? {
        DateParser.firstDate(in: [String(string.prefix(10))])?.date
    }
}

/// Looks up string values in JSON by key, wherever they stand, without reading the rest.
struct JSONStrings {
    private let characters: [Character]

    /// The text of a JSON document.
    init(_ text: String) {
        characters = Array(text)
    }

    /// The first string that is the value of a key, or, where the value is an object or a list, of a key inside it.
    func value(of key: String, inner: String? = nil) -> String? {
        guard let start = valueStart(of: key, from: 0) else { return nil }
        if characters[start] == "\"" { return string(at: start) }
        guard let inner, let nested = valueStart(of: inner, from: start), characters[nested] == "\"" else { return nil }
        return string(at: nested)
    }

    private func valueStart(of key: String, from: Int) -> Int? {
        let quoted = Array("\"\(key)\"")
        var at = from
        while at + quoted.count < characters.count {
            if characters[at] == "\"", characters[at..<(at + quoted.count)].elementsEqual(quoted) {
                let colon = skipSpace(at + quoted.count)
                if colon < characters.count, characters[colon] == ":" {
                    let value = skipSpace(colon + 1)
                    return value < characters.count ? value : nil
                }
            }
            at += 1
        }
        return nil
    }

    private func skipSpace(_ start: Int) -> Int {
        var at = start
        while at < characters.count, characters[at].isWhitespace { at += 1 }
        return at
    }

    private func string(at quote: Int) -> String? {
        var output = ""
        var at = quote + 1
        while at < characters.count, characters[at] != "\"" {
            guard characters[at] == "\\", at + 1 < characters.count else {
                output.append(characters[at])
                at += 1
                continue
            }
            at += 1
            switch characters[at] {
            case "n", "t", "r": output.append(" ")
            case "u":
                let digits = String(characters[min(at + 1, characters.count)..<min(at + 5, characters.count)])
                if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
                    output.unicodeScalars.append(scalar)
                }
                at = min(at + 4, characters.count - 1)
            default: output.append(characters[at])
            }
            at += 1
        }
        return output.isEmpty ? nil : output
    }
}
