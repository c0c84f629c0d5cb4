import Text

/// Key phrases by TextRank over words, joined to phrases (Mihalcea and Tarau 2004, section 3).
///
/// A phrase is worth its words, Σ s / √n, and more when it occurs often. Phrases of the same
/// terms are one phrase, and of two that share their words only the better one is given.
struct KeyPhraseExtractor {
    let limit: Int
    let background: BackgroundFrequencies?
    let iteration: PowerIteration
    /// Whether a spelling may be a key phrase; asked of the best ones only.
    var accepts: (String) -> Bool = { _ in true }

    /// Sentences beyond these change nothing about what a long document is about.
    private static let enough = 5000

    /// - Parameter order: the sentences, the most important first.
    func phrases(of document: Document, _ sentences: SentenceTerms, order: () -> [Int]) -> [KeyPhrase] {
        guard limit > 0 else { return [] }
        let isLong = sentences.count > Self.enough
        let chosen = isLong ? order().prefix(Self.enough).sorted() : Array(0..<sentences.count)
        // A number is no key phrase.
        let isWord = { (term: Int32) in sentences.vocabulary[Int(term)].contains { $0 >= 0x3A } }
        let graph = WordGraph(sentences, among: chosen, isWord: isWord)
        let teleport = graph.terms.map { Double(background?.weight(of: sentences.vocabulary[Int($0)]) ?? 1) }
        let centrality = iteration.run(graph, teleport: teleport)
        var scores = [Double](repeating: 0, count: sentences.vocabulary.count)
        for (index, term) in graph.terms.enumerated() { scores[Int(term)] = centrality.scores[index] * teleport[index] }
        let candidates = PhraseCandidates(document, sentences, among: chosen) { scores[Int($0)] > 0 }
        return best(candidates.phrases, scores, document.text)
    }

    private func best(
        _ phrases: [PhraseCandidates.Phrase], _ scores: [Double], _ text: SourceText
    ) -> [KeyPhrase] {
        let values = phrases.map { Self.value($0, scores) }
        let order = values.indices.sorted { values[$0] == values[$1] ? $0 < $1 : values[$0] > values[$1] }
        var chosen: [Int] = []
        for index in order where chosen.count < limit {
            let terms = phrases[index].terms
            let overlaps = chosen.contains { other in
                let others = phrases[other].terms
                return terms.allSatisfy(others.contains) || others.allSatisfy(terms.contains)
            }
            if !overlaps, accepts(Self.form(phrases[index], text)) { chosen.append(index) }
        }
        let highest = chosen.first.map { values[$0] } ?? 1
        return chosen.map { index in
            KeyPhrase(
                text: Self.form(phrases[index], text), score: highest > 0 ? values[index] / highest : 0,
                count: phrases[index].count)
        }
    }

    private static func value(_ phrase: PhraseCandidates.Phrase, _ scores: [Double]) -> Double {
        let sum = phrase.terms.reduce(0) { $0 + scores[Int($1)] }
        return sum / Double(phrase.terms.count).squareRoot() * Double(logarithm(1 + Float(phrase.count)))
    }

    /// The commonest spelling, the first one of several.
    private static func form(_ phrase: PhraseCandidates.Phrase, _ text: SourceText) -> String {
        var best = (span: TextSpan(0, 0), count: 0)
        for form in phrase.forms where form.count > best.count { best = form }
        return SummaryPrinter.oneLine(text[best.span])
    }
}
