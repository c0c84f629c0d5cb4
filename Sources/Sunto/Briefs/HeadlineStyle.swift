import Translation

/// Writes the topic that opens an Italian headline as English newspapers do, with a colon, and the age that ends an
/// obituary's behind a comma.
///
/// Sees: *Inflazione, l'Istat rivede le stime*, in English *Inflation, ISTAT revises estimates*; *Addio a Vittorio
/// Salani. Aveva 91 anni*. Writes: *Inflation: ISTAT revises estimates*; *Farewell to Vittorio Salani, aged 91*. Leaves:
/// lists (*Pane, latte e uova costano di più*), clauses, headlines with a colon.
enum HeadlineStyle {
    /// A topic has so few words.
    private static let longest = 3

    /// - Parameters:
    ///   - headline: the English.
    ///   - words: the Italian with its readings.
    static func run(_ headline: String, _ words: [Word]) -> String { topic(age(headline), words) }

    private static func age(_ headline: String) -> String {
        let words = headline.split(separator: " ")
        guard words.count > 6, words.suffix(2) == ["years", "old"], let age = Int(words[words.count - 3]),
            words[words.count - 4] == "was", ["It", "He", "She"].contains(words[words.count - 5]),
            words[words.count - 6].last?.isLetter == true || words[words.count - 6].last == "."
        else { return headline }
        let rest = words.dropLast(5).joined(separator: " ")
        return (rest.hasSuffix(".") ? String(rest.dropLast()) : rest) + ", aged \(age)"
    }

    private static func topic(_ headline: String, _ words: [Word]) -> String {
        let words = words.filter { !$0.surface.isEmpty }
        let commas = words.indices.filter { words[$0].surface == "," }
        guard commas.count == 1, let comma = commas.first, (1...longest).contains(comma), comma + 2 < words.count,
            !headline.contains(":"), !words.contains(where: { $0.surface == ":" }),
            words[..<comma].allSatisfy({ !$0.isVerbal && $0.kind == .word }),
            words[..<comma].contains(where: \.isNominal),
            !words[(comma + 1)...].prefix(3).contains(where: { ["e", "ed", "o"].contains($0.form) }),
            let mark = headline.ranges(of: ", ").first,
            headline[..<mark.lowerBound].count(where: { $0 == " " }) <= longest
        else { return headline }
        return headline.replacingCharacters(mark, with: ": ")
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
        var result = self
        result.replaceSubrange(range, with: text)
        return result
    }
}
