import Text

/// Scores, choice and ranks of the sentences of one document.
struct Ranking {
    private let document: Document
    private(set) var sentences: [RankedSentence] = []

    init(document: Document, terms: SentenceTerms, centrality: Centrality, priors: Priors) {
        self.document = document
        let best = centrality.scores.max() ?? 0
        sentences.reserveCapacity(terms.count)
        for index in 0..<terms.count {
            let place = terms.places[index]
            let sentence = document.blocks[place.block].sentences[place.sentence]
            let parts = ScoreParts(
                centrality: best > 0 ? centrality.scores[index] / best : 0, position: priors.position[index],
                title: priors.title[index], focus: priors.focus[index],
                keyPhrases: priors.keyPhrases[index], quality: priors.quality[index], flaws: priors.flaws[index])
            sentences.append(
                RankedSentence(
                    place: place, span: sentence.span, wordCount: terms.wordCount(of: index), score: parts.product,
                    rank: 0, isChosen: false, parts: parts))
        }
        let highest = sentences.map(\.score).max() ?? 0
        if highest > 0 { for index in sentences.indices { sentences[index].score /= highest } }
    }

    /// Chooses the summary and ranks all.
    mutating func choose(options: SummarizerOptions, vectors: SparseRows) {
        var limit = LengthLimit(options.length, available: sentences.count)
        var control = RedundancyControl(
            scores: sentences.map { options.excluded.contains($0.place) ? 0 : $0.score }, vectors: vectors,
            relevance: options.relevance, duplicate: options.duplicateSimilarity)
        var texts: Set<String> = []
        var rank = 1
        while !limit.isReached, let candidate = control.next() {
            // A sentence may have come along before; and those of stop words alone are like no other by their terms.
            guard !options.excluded.contains(sentences[candidate].place), !sentences[candidate].isChosen,
                texts.insert(document.text[sentences[candidate].span]).inserted
            else { continue }
            let antecedent = options.isCoherent ? Coherence.antecedent(of: candidate, in: sentences) : nil
            let group = [candidate] + (antecedent.map { [$0] } ?? [])
            guard limit.take(sentences: group.count, words: group.reduce(0) { $0 + sentences[$1].wordCount }) else {
                continue
            }
            for member in group {
                sentences[member].isChosen = true
                sentences[member].rank = rank
                sentences[member].redundancy = control.redundancy(of: member)
                rank += 1
            }
        }
        rankOthers(from: rank)
        if options.neighbourLimit > 0 { findNeighbours(limit: options.neighbourLimit, vectors: vectors) }
    }

    private mutating func findNeighbours(limit: Int, vectors: SparseRows) {
        let finder = NeighbourFinder(vectors: vectors)
        for index in sentences.indices where sentences[index].isChosen {
            sentences[index].neighbours = finder.neighbours(of: index, limit: limit)
        }
    }

    /// The sentences by rank.
    var order: [Int] {
        var order = [Int](repeating: 0, count: sentences.count)
        for index in sentences.indices { order[sentences[index].rank - 1] = index }
        return order
    }

    private mutating func rankOthers(from first: Int) {
        var others: [(score: Double, index: Int)] = []
        others.reserveCapacity(sentences.count)
        for index in sentences.indices where !sentences[index].isChosen {
            others.append((sentences[index].score, index))
        }
        others.sort { $0.score == $1.score ? $0.index < $1.index : $0.score > $1.score }
        for (offset, other) in others.enumerated() { sentences[other.index].rank = first + offset }
    }

    func summary(
        terms: SentenceTerms, centrality: Centrality, usedMatrix: Bool, keyPhrases: [KeyPhrase]
    ) -> Summary {
        let chosen = sentences.filter(\.isChosen)
        return Summary(
            document: document, sentences: sentences, keyPhrases: keyPhrases,
            statistics: SummaryStatistics(
                sentences: sentences.count, words: sentences.reduce(0) { $0 + $1.wordCount },
                terms: terms.vocabulary.count, summarySentences: chosen.count,
                summaryWords: chosen.reduce(0) { $0 + $1.wordCount }, steps: centrality.steps,
                hasConverged: centrality.hasConverged, usedMatrix: usedMatrix))
    }
}

extension ScoreParts {
    /// The score before it is set against the best one.
    var product: Double { centrality * position * title * focus * keyPhrases * quality }
}
