import Lexicon
import Text

/// Nouns and adjectives that say little of what a text is about, by lemma.
struct WordWeights: Sendable {
    private var weights: [String: WordWeight] = [:]

    /// The embedded table of a language.
    ///
    /// - Throws: `ModelError` where the table is missing or a row does not read.
    init(language: Language) throws {
        let name = language.rawValue + "/empty-words.tsv"
        try ModelTable(name).forEachRow { row in
            guard let weight = WordWeight(rawValue: row[1]) else {
                throw ModelError.malformed(name, line: row.line, "expected empty or vague: '\(row[1])'")
            }
            weights[row[0]] = weight
        }
    }

    subscript(lemma: String) -> WordWeight { weights[lemma] ?? .full }
}
