import Lexicon
import Text

/// Finds the domain of an article: the one whose terms occur in it most, if they do so clearly.
extension Translator {
    /// The domain of a document, as `economy`; nil where its terms point nowhere. Linear in the text.
    public func domain(of document: Document) -> String? {
        var counts: [String: Int] = [:]
        for block in document.blocks where block.role != .boilerplate {
            for sentence in block.sentences {
                for domain in termDomains(sentence, in: document.text) { counts[domain, default: 0] += 1 }
            }
        }
        let total = counts.values.reduce(0, +)
        let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let best, best.value >= 3, best.value * 5 >= total * 2 else { return nil }
        return best.key
    }
}
