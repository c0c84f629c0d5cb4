import Lexicon
import Text

/// Words that carry grammar and no content: articles, prepositions, pronouns, auxiliaries.
public struct StopWords: Sendable {
    private var words: Set<[UInt8]>

    /// The words given; case does not matter.
    public init(_ words: some Sequence<String>) {
        self.words = Set(words.map { Array($0.lowercased().utf8) })
    }

    /// The embedded list of a language.
    ///
    /// - Throws: `ModelError` where the embedded table is missing.
    public init(language: Language) throws {
        var list: [String] = []
        let table = try ModelTable(language.rawValue + "/stop-words.tsv")
        table.forEachRow { columns in
            list.append(columns[0])
        }
        self.init(list)
    }

    /// These words and those of `other`.
    public func union(_ other: StopWords) -> StopWords {
        var result = self
        result.words.formUnion(other.words)
        return result
    }

    /// Whether a lower-cased word is in the list.
    func contains(_ word: [UInt8]) -> Bool { words.contains(word) }
}
