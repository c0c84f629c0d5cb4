/// Writes text as markup in which terms say their translation and words that were kept say so, on hover and focus.
///
/// A phrase is found by its words, whatever their case and what stands between them; the leftmost and longest wins.
/// Takes time linear in the text where phrases are short.
struct WordMarker {
    /// What a phrase is marked as.
    enum Mark {
        /// A term: what it says, in which language, and the row of the table that it leads to, if any.
        case term(tip: String, language: String, row: String?)
        /// A word that was kept for want of a translation.
        case kept
    }

    private struct Entry {
        var words: [String]
        var mark: Mark
    }

    /// Entries by their first word, the longest first.
    private var entries: [String: [Entry]] = [:]

    /// A marker of phrases; of two alike, the earlier counts.
    init(_ phrases: [(phrase: String, mark: Mark)]) {
        for (phrase, mark) in phrases {
            let words = Self.words(of: phrase).map(\.key)
            guard let first = words.first else { continue }
            let longer = entries[first, default: []].prefix { $0.words.count >= words.count }.count
            entries[first, default: []].insert(Entry(words: words, mark: mark), at: longer)
        }
    }

    /// The text, escaped and marked.
    func html(_ text: String) -> String {
        pieces(of: text).map { piece, mark in mark.map { Self.marked(piece.htmlEscaped, $0) } ?? piece.htmlEscaped }
            .joined()
    }

    /// The text in pieces, each with its mark if it has one.
    func pieces(of text: String) -> [(text: String, mark: Mark?)] {
        if entries.isEmpty { return [(text, nil)] }
        let words = Self.words(of: text)
        var pieces: [(text: String, mark: Mark?)] = []
        var written = text.startIndex
        var next = 0
        while next < words.count {
            guard let entry = entries[words[next].key]?.first(where: { Self.matches($0, words, at: next) }) else {
                next += 1
                continue
            }
            let range = words[next].range.lowerBound..<words[next + entry.words.count - 1].range.upperBound
            if written < range.lowerBound { pieces.append((String(text[written..<range.lowerBound]), nil)) }
            pieces.append((String(text[range]), entry.mark))
            written = range.upperBound
            next += entry.words.count
        }
        if written < text.endIndex { pieces.append((String(text[written...]), nil)) }
        return pieces
    }

    private static func marked(_ escaped: String, _ mark: Mark) -> String {
        switch mark {
        case .term(let tip, let language, let row?):
            "<a class=\"term\" href=\"#\(row)\">\(escaped)"
                + "<span class=\"tip\" lang=\"\(language)\"> \(tip.htmlEscaped)</span></a>"
        case .term(let tip, let language, nil):
            "<span class=\"term\">\(escaped)<span class=\"tip\" lang=\"\(language)\"> \(tip.htmlEscaped)</span></span>"
        case .kept:
            "<span class=\"kept\" tabindex=\"0\">\(escaped)<span class=\"tip\" lang=\"en\"> kept: no translation known"
                + "</span></span>"
        }
    }

    private static func matches(_ entry: Entry, _ words: [Word], at start: Int) -> Bool {
        guard start + entry.words.count <= words.count else { return false }
        return entry.words.indices.allSatisfy { words[start + $0].key == entry.words[$0] }
    }

    private struct Word {
        var range: Range<String.Index>
        var key: String
    }

    /// Runs of letters, marks and digits, lower-case.
    private static func words(of text: String) -> [Word] {
        let scalars = text.unicodeScalars
        var words: [Word] = []
        var start: String.Index?
        for index in scalars.indices {
            if isWordScalar(scalars[index]) {
                start = start ?? index
            } else if let begin = start {
                words.append(Word(range: begin..<index, key: text[begin..<index].lowercased()))
                start = nil
            }
        }
        if let start { words.append(Word(range: start..<text.endIndex, key: text[start...].lowercased())) }
        return words
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case ..<0x80: false
        default:
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.canonicalCombiningClass != .notReordered
        }
    }
}
