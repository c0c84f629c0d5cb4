/// A line that names the agency a text comes from: `(ANSA)`, `ROMA (ANSA)`, `(Adnkronos) -`, `ANSA`.
///
/// It sees a known agency, or any one word in capitals, in brackets, with nothing else on the line but dashes, a date
/// and a place; a known agency needs no brackets where it stands alone.
enum AgencyRule {
    private static let agencies: Set<String> = [
        "ansa", "agi", "adnkronos", "askanews", "italpress", "lapresse", "radiocor", "dire", "9colonne", "agenzia",
        "reuters", "ap", "afp", "dpa", "efe", "bloomberg", "xinhua", "tass", "upi",
    ]

    /// The agency that a line names.
    static func agency(in line: String, _ words: NoticeWords) -> String? {
        if words.words.count == 1, words.lower[0] != "dire", agencies.contains(words.lower[0]) {
            return words.words[0]
        }
        guard let open = line.firstIndex(of: "("), let close = line[open...].firstIndex(of: ")") else { return nil }
        let inside = line[line.index(after: open)..<close]
        guard let agency = words.words.firstIndex(of: String(inside)), isAgency(inside, words, agency) else {
            return nil
        }
        let others = words.words.indices.filter { $0 != agency && !words.isInDate($0) && !isDash(words.words[$0]) }
        guard others.allSatisfy(words.isCapital),
            others.count <= 1 || (others.count <= 4 && others.allSatisfy(words.isShouted))
        else { return nil }
        return String(inside)
    }

    /// Whether a word is the name of an agency and no other word.
    static func isAgency(_ word: String) -> Bool {
        let lower = word.lowercased()
        let isWordAsWell = ["dire", "agenzia", "tass", "ap", "efe"].contains(lower)
        return agencies.contains(lower) && (!isWordAsWell || word.allSatisfy(\.isUppercase))
    }

    /// The agency that opens a dateline without brackets: `AGI - Santiago, 27 feb`.
    static func agency(opening words: NoticeWords) -> String? {
        guard words.words.count > 1, isDash(words.words[1]), words.isCapital(0),
            agencies.contains(words.lower[0])
        else { return nil }
        return words.words[0]
    }

    private static func isDash(_ word: String) -> Bool { ["-", "–", "—", "|"].contains(word) }

    private static func isAgency(_ inside: Substring, _ words: NoticeWords, _ index: Int) -> Bool {
        guard let first = inside.lowercased().split(whereSeparator: { "/-".contains($0) }).first else { return false }
        if agencies.contains(String(first)) { return true }
        let isRoman = inside.utf8.allSatisfy(isRomanDigit)
        return words.words.count == 1 && words.isShouted(index) && inside.count <= 10 && !isRoman
    }
}
