import Lexicon
import Text

/// Words that carry grammar and no content: articles, prepositions, pronouns, auxiliaries.
public struct StopWords: Sendable {
    private var words = ByteTable()

    /// The words given; case does not matter.
    public init(_ words: some Sequence<String>) {
        for word in words { _ = self.words.insert(Array(word.lowercased().utf8)) }
    }

    /// The embedded list of a language.
    ///
    /// - Throws: `ModelError` where the embedded table is missing.
    public init(language: Language) throws {
        try ModelTable(language.rawValue + "/stop-words.tsv").forEachRow { row in
            _ = words.insert(Array(row.column(0)))
        }
    }

    /// These words and those of `other`.
    public func union(_ other: StopWords) -> StopWords {
        var result = self
        for number in 0..<other.words.count { _ = result.words.insert(Array(other.words[number])) }
        return result
    }

    /// Whether a lower-cased word is in the list.
    func contains(_ word: [UInt8]) -> Bool { words.number(of: word) != nil }
}
