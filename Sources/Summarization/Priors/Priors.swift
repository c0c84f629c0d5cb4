import Text

/// What speaks for a sentence and against it, whatever the graph says: one factor a sentence, 1 where nothing does.
struct Priors {
    /// At least 1.
    private(set) var position: [Double]
    /// At least 1.
    private(set) var title: [Double]
    /// At least 1.
    private(set) var focus: [Double]
    /// At least 1.
    private(set) var keyPhrases: [Double]
    /// At most 1.
    private(set) var quality: [Double]
    /// Why `quality` is below 1.
    private(set) var flaws: [[SentenceFlaw]]

    init(
        _ document: Document, _ terms: SentenceTerms, _ vectors: SparseRows, _ options: SummarizerOptions,
        _ extractor: inout TermExtractor
    ) {
        let none = [Double](repeating: 1, count: terms.count)
        (position, title, focus, keyPhrases, quality) = (none, none, none, none, none)
        flaws = [[SentenceFlaw]](repeating: [], count: terms.count)
        assess(document, terms)
        if options.usesPosition {
            // Every article has a start of its own.
            position = Self.articles(of: terms, startingAt: options.articleStarts).flatMap {
                PositionPrior.factors(flaws: Array(flaws[$0]))
            }
        }
        if !options.usesQuality { quality = none }
        if options.usesTitle, let words = document.title {
            // The heading of a decision names its parties and references, not what it says.
            let gain = 0.5 * PositionPrior.articleLikeness(flaws: flaws)
            title = QueryPrior.factors(terms: extractor.terms(of: words), vectors: vectors, gain: gain)
        }
        if !options.focus.isEmpty {
            focus = QueryPrior.factors(terms: extractor.terms(of: options.focus), vectors: vectors, gain: 30)
        }
    }

    /// Lets sentences count that have terms of key phrases.
    mutating func add(keyPhrases terms: [Int32], _ vectors: SparseRows) {
        keyPhrases = QueryPrior.factors(terms: terms, vectors: vectors, gain: 0.5)
    }

    /// Where a jump of the power iteration lands: the product of all.
    var teleport: [Double] {
        position.indices.map { position[$0] * title[$0] * focus[$0] * keyPhrases[$0] * quality[$0] }
    }

    /// The sentences of each article, by the blocks at which they start.
    private static func articles(of terms: SentenceTerms, startingAt blocks: [Int]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for block in blocks {
            let end = terms.places.firstIndex { $0.block >= block } ?? terms.count
            ranges.append(start..<end)
            start = end
        }
        return ranges + [start..<terms.count]
    }

    private mutating func assess(_ document: Document, _ terms: SentenceTerms) {
        document.text.bytes.withUnsafeBufferPointer { text in
            let assessor = SentenceQuality(text: text)
            for (index, place) in terms.places.enumerated() {
                let sentence = document.blocks[place.block].sentences[place.sentence]
                guard sentence.span.start >= 0, sentence.span.end <= text.count else { continue }
                (quality[index], flaws[index]) = assessor.assess(sentence, wordCount: terms.wordCount(of: index))
            }
        }
    }
}
