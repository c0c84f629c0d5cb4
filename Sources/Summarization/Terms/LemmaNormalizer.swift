import Lexicon
import Text

/// A stop list, then the morphological dictionary: words count as their lemma, so that irregular forms meet (`uomini`,
/// `uomo`) and words that only look alike do not. What the dictionary lacks is stemmed.
///
/// Of several lemmas the first one counts that is a noun, else an adjective, else a verb: the choice is the same
/// everywhere, which is all that counting needs.
public struct LemmaNormalizer: TermNormalizer {
    private let stopWords: StopWords
    private let analyzer: MorphologicalAnalyzer

    /// The embedded stop words and dictionary of Italian.
    ///
    /// - Throws: `ModelError` where an embedded table is missing or does not read.
    public init() throws {
        stopWords = try StopWords(language: .italian)
        analyzer = MorphologicalAnalyzer(dictionary: try MorphologicalDictionary())
    }

    /// Looks the word up in the stop list, then in the dictionary.
    public func normalize(_ word: inout [UInt8]) -> Bool {
        if stopWords.contains(word) { return false }
        let readings = analyzer.readings(String(decoding: word, as: UTF8.self))
        for partOfSpeech in [PartOfSpeech.noun, .adjective, .verb] {
            if let reading = readings.first(where: { $0.partOfSpeech == partOfSpeech }) {
                word = Array(reading.lemma.utf8)
                return true
            }
        }
        ItalianStemmer.stem(&word)
        return true
    }
}
