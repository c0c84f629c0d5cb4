import Lexicon
import Text

/// Finds the domain of an article: the one whose terms occur in it most, if they do so clearly.
extension Translator {
    /// Sentences looked at: an article shows its domain early.
    private static let sentenceLimit = 12

    /// The domain of a document, as `economy`; nil where the terms of its first sentences point nowhere.
    public func domain(of document: Document) -> String? {
        let sentences = document.blocks.lazy.filter { $0.role != .boilerplate }.flatMap(\.sentences)
        return Self.domain(ofTerms: sentences.prefix(Self.sentenceLimit).map { termDomains($0, in: document.text) })
    }

    /// The same by the words of the sentences, as they come.
    public func domain(of sentences: some Sequence<[Word]>) -> String? {
        Self.domain(
            ofTerms: sentences.prefix(Self.sentenceLimit).map { words in words.compactMap { $0.term?.domain } })
    }

    private static func domain(ofTerms sentences: [[String]]) -> String? {
        var counts: [String: Int] = [:]
        for domain in sentences.joined() { counts[domain, default: 0] += 1 }
        let total = counts.values.reduce(0, +)
        let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let best, best.value >= 2, best.value * 5 >= total * 2 else { return nil }
        return best.key
    }
}
