import Lexicon
import Text

/// Words of a sentence with all their readings; the entry for tools that estimate models.
package enum SentenceAnalyzer {
    /// The words of a sentence, untagged.
    package static func words(
        of sentence: Sentence, in text: SourceText, analyzer: MorphologicalAnalyzer
    ) -> [Word] {
        WordReader(analyzer: analyzer, cache: AnalysisCache()).words(of: sentence, in: text)
    }
}
