import Text

/// Who signs a notice: `di Anna Rossi`, `testo di Anna Rossi`, `Redazione Esteri`, `a cura della redazione`,
/// `dalla nostra inviata a Parigi Anna Rossi`.
///
/// Of several signatures the first counts.
struct BylineAuthor {
    /// The author's name; `nil` where only an office is named (`dal nostro inviato a Parigi`).
    private(set) var name: String?
    /// Whether a correspondent signs, with or without a name.
    private(set) var isCorrespondent = false

    /// Reads the words of a line in which every word belongs to a notice.
    init(_ line: NoticeWords) {
        let names = line.lower.indices.first { Self.introducesName(line, $0) }
        let newsroom = line.lower.firstIndex(of: "redazione")
        let correspondent = line.lower.indices.first { Self.isCorrespondent(line, $0) }
        isCorrespondent = correspondent != nil
        let first = [names, newsroom, correspondent].compactMap { $0 }.min()
        guard let first else { return }
        if first == newsroom {
            name = Self.newsroom(line, first)
        } else if first == names {
            name = Self.names(line, from: first + 1)
        } else {
            name = Self.correspondent(line, after: first)
        }
    }

    /// The words that stand before the `di` of a signature, at the start of a line.
    private static let openings: [[String]] = [
        ["testo"], ["testi"], ["testo", "e", "foto"], ["testi", "e", "foto"], ["testo", "e", "video"], ["servizio"],
        ["intervista"], ["reportage"], ["inchiesta"],
    ]

    private static let desks: Set<String> = [
        "online", "web", "digitale", "centrale", "sport", "sportiva", "cronaca", "cronache", "economia", "economica",
        "politica", "esteri", "interni", "cultura", "culturale", "scienze", "scienza", "scientifica", "spettacoli",
        "salute", "tecnologia", "locale", "regionale",
    ]

    /// How many words at the start of a line only introduce a signature, though they may have small letters.
    static func openingLength(_ line: NoticeWords) -> Int {
        if line.lower.starts(with: ["a", "cura", "della", "redazione"]) { return 4 }
        return openings.filter { line.lower.starts(with: $0 + ["di"]) }.map { $0.count + 1 }.max() ?? 0
    }

    /// Whether a word in small letters names a desk of the newsroom before it.
    static func isDesk(_ line: NoticeWords, _ index: Int) -> Bool {
        guard let newsroom = line.lower.firstIndex(of: "redazione") else { return false }
        return (newsroom + 1...newsroom + 2).contains(index) && desks.contains(line.lower[index])
    }

    private static func introducesName(_ line: NoticeWords, _ index: Int) -> Bool {
        let lower = line.lower
        guard ["di", "da", "by", "autore", "autrice"].contains(lower[index]), line.isCapital(index + 1) else {
            return false
        }
        return index == 0 || index < openingLength(line) || BylineRule.joints.contains(lower[index - 1])
            || DateParser.month(lower[index - 1]) != nil
            || lower[index - 1].allSatisfy { $0.isNumber || $0 == "/" || $0 == "." || $0 == ":" || $0 == "-" }
    }

    private static func isCorrespondent(_ line: NoticeWords, _ index: Int) -> Bool {
        if ["inviato", "inviata"].contains(line.lower[index].split { "'’".contains($0) }.last.map(String.init)),
            line.lower[index].hasPrefix("dall")
        {
            return true
        }
        return index > 0 && ["inviato", "inviata", "corrispondente"].contains(line.lower[index])
            && ["nostro", "nostra", "dal", "dalla"].contains(line.lower[index - 1])
    }

    /// The names up to a date or a word that belongs to none.
    private static func names(_ line: NoticeWords, from start: Int) -> String? {
        var names: [String] = []
        for index in start..<max(start, line.words.count) {
            let joins = ["e", "ed", "di", "de", "del"].contains(line.lower[index]) && index + 1 < line.words.count
            guard !line.isInDate(index), line.isCapital(index) || joins, !AgencyRule.isAgency(line.words[index]),
                index == start || !["pubblicato", "aggiornato"].contains(line.lower[index])
            else { break }
            names.append(line.words[index])
            guard line.commas.contains(index), index + 1 < line.words.count else { continue }
            // Behind a comma two words are another name, one is a place.
            guard line.isCapital(index + 1), line.isCapital(index + 2), !line.commas.contains(index + 1) else { break }
            names[names.count - 1] += ","
        }
        while let last = names.last, ["e", "ed", "di", "de", "del"].contains(last) { names.removeLast() }
        return names.isEmpty || names.count > 8 ? nil : names.joined(separator: " ")
    }

    /// `Redazione` with its desk or town: `Redazione Esteri`, `Redazione di Milano`.
    private static func newsroom(_ line: NoticeWords, _ index: Int) -> String {
        var past = index + 1
        while past < line.words.count, !line.isInDate(past), !BylineRule.announcements.contains(line.lower[past]),
            line.isCapital(past) || isDesk(line, past)
                || (["di", "de"].contains(line.lower[past]) && line.isCapital(past + 1))
        {
            past += 1
        }
        let name = line.words[index..<past].joined(separator: " ")
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// The name after an office, and after its place: `inviato a Parigi Anna Rossi`, `inviata, Anna Rossi`.
    private static func correspondent(_ line: NoticeWords, after office: Int) -> String? {
        guard office + 1 < line.words.count, ["a", "ad", "da", "in"].contains(line.lower[office + 1]) else {
            return names(line, from: office + 1)
        }
        let start = office + 2
        var past = start
        while past < line.words.count, line.isCapital(past), !line.isInDate(past) { past += 1 }
        if let comma = (start..<past).first(where: line.commas.contains) { return names(line, from: comma + 1) }
        // Two words may be a place alone, as `New York`; of three the last two are the name.
        return past - start >= 3 ? names(line, from: past - 2) : nil
    }
}
