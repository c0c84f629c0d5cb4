import Lexicon
import Text

/// Finds the field of an article: the one whose terms and words occur in it most, if they do so clearly.
///
/// A term of several words says more than a word; every one counts for more the first time than later, so that one
/// which is only repeated (*datore di lavoro* in a judgement) does not decide.
extension Translator {
    /// Sentences looked at: an article shows its field early.
    private static let sentenceLimit = 16
    /// What a term, a word and a repetition of either count for.
    private static let weights = (term: 3, word: 2, repetition: 1)
    /// Repetitions that count.
    private static let repetitions = 2
    /// What a field must come to.
    private static let fewest = 6

    /// The field of a document, as `economy`; nil where its first sentences point nowhere.
    public func domain(of document: Document) -> String? {
        let sentences = document.blocks.lazy.filter { $0.role != .boilerplate }.flatMap(\.sentences)
        return domain(of: sentences.map { analyzed($0, in: document.text) })
    }

    /// The same by the words of the sentences, as they come.
    public func domain(of sentences: some Sequence<[Word]>) -> String? {
        var scores: [String: Int] = [:]
        var occurrences: [String: Int] = [:]
        for word in sentences.prefix(Self.sentenceLimit).joined() {
            guard let (field, key, weight) = evidence(word) else { continue }
            let count = occurrences[key, default: 0]
            occurrences[key] = count + 1
            if count <= Self.repetitions { scores[field, default: 0] += count == 0 ? weight : Self.weights.repetition }
        }
        let total = scores.values.reduce(0, +)
        let best = scores.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let best, best.value >= Self.fewest, best.value * 5 >= total * 2 else { return nil }
        return best.key
    }

    /// The field that a word speaks for, by what, and how much.
    private func evidence(_ word: Word) -> (field: String, key: String, weight: Int)? {
        if let term = word.term {
            if let domain = term.domain { return (domain, term.words.joined(separator: " "), Self.weights.term) }
            // An expression of no field may hold a word of one: "vincere una gara".
            guard !term.isName, term.words.count > 1 else { return nil }
            for part in term.words {
                if let field = fieldWords[part] { return (field, part, Self.weights.word) }
            }
            return nil
        }
        guard word.kind == .word, word.partOfSpeech == .noun || word.partOfSpeech == .adjective || word.isVerbal,
            let field = fieldWords[word.lemma]
        else { return nil }
        return (field, word.lemma, Self.weights.word)
    }
}
