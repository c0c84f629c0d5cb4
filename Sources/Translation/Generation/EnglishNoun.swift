import Lexicon

/// English plurals, by rule and from the table of irregular nouns. In a noun of several words the head inflects: the
/// word before the first preposition, or else the last.
package struct EnglishNoun: Sendable {
    private var irregular: [String: String] = [:]

    /// The table of irregular nouns, read.
    ///
    /// - Throws: `ModelError` where it is missing.
    package init() throws {
        let table = try ModelTable("en/irregular-nouns.tsv")
        table.forEachRow { row in irregular[row[0]] = row[1] }
    }

    static let prepositions: Set<String> = [
        "of", "in", "for", "to", "at", "on", "with", "from", "by", "against", "under", "between", "about", "without",
        "into", "over", "and", "per", "as", "general", "forward", "ahead", "back",
    ]

    /// The plural of a noun, of one word or several.
    package func plural(_ noun: String) -> String {
        var words = noun.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard words.count > 1 else { return pluralWord(noun) }
        var head = words.count - 1
        if let preposition = words.indices.dropFirst().first(where: { Self.prepositions.contains(words[$0]) }) {
            head = preposition - 1
        }
        words[head] = pluralWord(words[head])
        return words.joined(separator: " ")
    }

    private func pluralWord(_ noun: String) -> String {
        if let found = irregular[noun] { return found }
        if let hyphen = noun.lastIndex(of: "-"), let found = irregular[String(noun[noun.index(after: hyphen)...])] {
            return noun[...hyphen] + found
        }
        if noun.hasSuffix("man"), noun.count > 5, !noun.hasSuffix("human"), !noun.hasSuffix("German"),
            !noun.hasSuffix("Roman"), !noun.hasSuffix("Ottoman"), !noun.hasSuffix("shaman")
        {
            return noun.dropLast(3) + "men"
        }
        if ["s", "x", "z", "ch", "sh"].contains(where: noun.hasSuffix) {
            return noun.hasSuffix("ese") ? noun : noun + "es"
        }
        if noun.hasSuffix("ese") || noun.hasSuffix("craft") { return noun }
        if noun.hasSuffix("y"), !EnglishVerb.isVowel(noun.dropLast().last) { return noun.dropLast() + "ies" }
        return noun + "s"
    }
}
