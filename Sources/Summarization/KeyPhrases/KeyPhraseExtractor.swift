import Text

/// Key phrases by TextRank over words, joined to noun phrases (Mihalcea and Tarau 2004, section 3).
///
/// Words are ranked that nouns, names and adjectives are. A phrase is worth its words, Σ s / √n, a name its best
/// word, and both more when they occur often: times 1 + log₂ n. Inflected forms are one phrase, and of two that share their words only the
/// better one is given.
struct KeyPhraseExtractor {
    let limit: Int
    let background: BackgroundFrequencies?
    let iteration: PowerIteration
    let classifier: any WordClassifier
    /// Whether a spelling may be a key phrase; asked of the best ones only.
    var accepts: (String) -> Bool = { _ in true }

    /// Sentences beyond these change nothing about what a long document is about.
    private static let enough = 5000

    /// - Parameter order: the sentences, the most important first.
    func phrases(of document: Document, _ sentences: SentenceTerms, order: () -> [Int]) -> [KeyPhrase] {
        let isLong = sentences.count > Self.enough
        let chosen = isLong ? order().prefix(Self.enough).sorted() : Array(0..<sentences.count)
        let candidates = PhraseCandidates(document, sentences, among: chosen, classifier: classifier)
        // A number is no key phrase.
        let isWord = { (term: Int32) in sentences.vocabulary[Int(term)].contains { $0 >= 0x3A } }
        let graph = WordGraph(candidates.lines, width: sentences.vocabulary.count, isWord: isWord)
        let teleport = graph.terms.map { Double(background?.weight(of: sentences.vocabulary[Int($0)]) ?? 1) }
        let centrality = iteration.run(graph, teleport: teleport)
        var scores = [Double](repeating: 0, count: sentences.vocabulary.count)
        for (index, term) in graph.terms.enumerated() {
            scores[Int(term)] = centrality.scores[index] * teleport[index].squareRoot()
        }
        return best(candidates.phrases.filter { $0.terms.contains { scores[Int($0)] > 0 } }, scores)
    }

    private func best(_ phrases: [PhraseCandidates.Phrase], _ scores: [Double]) -> [KeyPhrase] {
        let values = phrases.map { Self.value($0, scores) }
        let order = values.indices.sorted { values[$0] == values[$1] ? $0 < $1 : values[$0] > values[$1] }
        var chosen: [Int] = []
        for index in order where chosen.count < limit {
            let lemmas = phrases[index].lemmas
            let overlaps = chosen.contains { other in
                let others = phrases[other].lemmas
                return lemmas.allSatisfy(others.contains) || others.allSatisfy(lemmas.contains)
            }
            if !overlaps, accepts(Self.form(phrases[index])) { chosen.append(index) }
        }
        let highest = chosen.first.map { values[$0] } ?? 1
        return chosen.map { index in
            KeyPhrase(
                text: Self.form(phrases[index]), score: highest > 0 ? values[index] / highest : 0,
                count: phrases[index].count)
        }
    }

    private static func value(_ phrase: PhraseCandidates.Phrase, _ scores: [Double]) -> Double {
        let words = phrase.terms.map { scores[Int($0)] }
        let sum = phrase.isName ? words.max() ?? 0 : words.reduce(0, +) / Double(words.count).squareRoot()
        return sum * (1 + Double(logarithm(Float(phrase.count))) / 0.693)
    }

    /// The commonest spelling, the first one of several; of a name the longest.
    private static func form(_ phrase: PhraseCandidates.Phrase) -> String {
        var best = (text: "", count: 0)
        for form in phrase.forms where form.count > best.count { best = form }
        return best.text
    }
}
