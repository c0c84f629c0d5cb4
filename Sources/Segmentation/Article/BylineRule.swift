import Text

/// A line that says when, where or by whom: `Pubblicato il 12 settembre 2018 da Redazione`, `di Anna Rossi`,
/// `Roma, 3 mag.`, `12/09/2018`.
///
/// It sees a short line in which every word belongs to such a notice: dates and times, names, and the few words that
/// join them. It gives the role `byline` and hands on the date and the author.
struct BylineRule {
    /// What a byline says.
    struct Notice {
        var date: CalendarDate?
        var author: String?
        var reason: String
    }

    /// Reads a line as a byline.
    ///
    /// - Parameter isFirst: The first line of a text is no bare `di Anna Rossi`: it may be a title.
    static func notice(in line: String, isFirst: Bool) -> Notice? {
        guard line.utf8.count <= 160, !line.isEmpty else { return nil }
        let words = line.split { $0 == " " || $0 == "\u{A0}" || $0 == "|" || $0 == "\t" }.map(trimmed)
            .filter { !$0.isEmpty }
        let lower = words.map { $0.lowercased() }
        guard (1...18).contains(words.count), isNoticeOnly(words, lower) else { return nil }
        let date = DateParser.firstDate(in: lower)
        let author = author(words, lower, date)
        let announced = lower.contains { announcements.contains($0) }
        guard date != nil || (author != nil && !isFirst) || (announced && words.count > 1) else { return nil }
        return Notice(date: date?.date, author: author, reason: date != nil ? "a date" : "an author's name")
    }

    /// Reads the words before the dash of a paragraph as a dateline: one with a date, or with an agency in brackets.
    static func dateline(in text: String) -> Notice? {
        let words = text.split { $0 == " " || $0 == "\u{A0}" }.map(trimmed).filter { !$0.isEmpty }
        let lower = words.map { $0.lowercased() }
        guard (1...10).contains(words.count), isNoticeOnly(words, lower) else { return nil }
        let date = DateParser.firstDate(in: lower)
        guard date != nil || text.hasSuffix(")") && isShouted(words) else { return nil }
        return Notice(date: date?.date, author: nil, reason: "a dateline")
    }

    /// Whether the first word is in capitals, as the place of a dateline is.
    private static func isShouted(_ words: [String]) -> Bool {
        words[0].count > 1 && words[0].unicodeScalars.allSatisfy { $0.properties.isUppercase }
    }

    private static let announcements: Set<String> = [
        "pubblicato", "pubblicata", "aggiornato", "aggiornata", "aggiornamento", "redazione",
    ]

    private static let joints: Set<String> = announcements.union([
        "il", "lo", "la", "alle", "ore", "h", "di", "da", "del", "dal", "dalla", "nostro", "nostra", "inviato",
        "inviata", "corrispondente", "a", "cura", "by", "e", "ed", "in", "scritto", "articolo", "ultimo", "ultima",
        "modifica", "data", "autore", "autrice", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato",
        "domenica", "fonte", "tempo", "lettura", "minuti", "min", "-", "–", "—", "•", "·",
    ])

    private static func trimmed(_ word: Substring) -> String {
        let edges: Set<Character> = [",", ":", ";", "(", ")", "[", "]", "*", "_"]
        return String(word.drop { edges.contains($0) }.reversed().drop { edges.contains($0) }.reversed())
    }

    private static func isNoticeOnly(_ words: [String], _ lower: [String]) -> Bool {
        let date = DateParser.firstDate(in: lower)
        return words.indices.allSatisfy { index in
            if let date, (date.first..<date.past).contains(index) { return true }
            if joints.contains(lower[index]) || DateParser.month(lower[index]) != nil { return true }
            guard let first = words[index].unicodeScalars.first else { return true }
            return first.properties.isUppercase || first.properties.numericType != nil
        }
    }

    /// The names after `di`, `da`, `by`, `a cura di`, up to a date or the next such word.
    private static func author(_ words: [String], _ lower: [String], _ date: DateParser.Match?) -> String? {
        guard let start = lower.indices.first(where: { introducesAuthor(words, lower, $0) }) else {
            return lower.count == 1 && lower[0] == "redazione" ? words[0] : nil
        }
        var names: [String] = []
        for index in (start + 1)..<words.count {
            let inDate = date.map { ($0.first..<$0.past).contains(index) } ?? false
            let isName = words[index].unicodeScalars.first?.properties.isUppercase ?? false
            guard !inDate,
                isName || (["e", "ed", "di", "de", "del"].contains(lower[index]) && index + 1 < words.count),
                index == start + 1 || !["pubblicato", "aggiornato"].contains(lower[index])
            else { break }
            names.append(words[index])
        }
        while let last = names.last, ["e", "ed", "di"].contains(last) { names.removeLast() }
        return names.isEmpty || names.count > 8 ? nil : names.joined(separator: " ")
    }

    private static func introducesAuthor(_ words: [String], _ lower: [String], _ index: Int) -> Bool {
        guard ["di", "da", "by", "autore", "autrice"].contains(lower[index]), index + 1 < words.count else {
            return false
        }
        guard words[index + 1].unicodeScalars.first?.properties.isUppercase ?? false else { return false }
        return index == 0 || joints.contains(lower[index - 1]) || DateParser.month(lower[index - 1]) != nil
            || lower[index - 1].allSatisfy { $0.isNumber || $0 == "/" || $0 == "." || $0 == ":" || $0 == "-" }
    }
}
