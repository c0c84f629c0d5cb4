import Text

/// A document with the ranking of its sentences and the choice among them.
public struct Summary: Hashable, Sendable {
    /// The document, unchanged.
    public var document: Document
    /// Every sentence that may be chosen, in document order.
    public var sentences: [RankedSentence]
    /// The most telling phrases, the best first.
    public var keyPhrases: [KeyPhrase]
    /// Counts and how the ranking was reached.
    public var statistics: SummaryStatistics
    /// How alike the sentences are; empty unless `SummarizerOptions.gridLimit` asks for it.
    public var similarities = SimilarityGrid.empty

    /// The chosen sentences, in document order.
    public var chosen: [RankedSentence] { sentences.filter(\.isChosen) }

    /// The text of a sentence as it stands in the document.
    public func text(of sentence: RankedSentence) -> String { document.text[sentence.span] }
}

/// A sentence with its score.
public struct RankedSentence: Hashable, Sendable {
    /// Where it stands in the blocks of the document.
    public var place: SentencePlace
    /// Where it stands in the text.
    public var span: TextSpan
    /// Words, without punctuation.
    public var wordCount: Int
    /// What it is worth, by itself: the product of the parts. The best of a document has 1.
    public var score: Double
    /// 1 is the most important. Chosen sentences come first, in the order of their choice; then the others by score.
    public var rank: Int
    /// Whether it is part of the summary.
    public var isChosen: Bool
    /// What the score was made of.
    public var parts: ScoreParts
    /// The penalty of a chosen sentence: its greatest similarity to those chosen before it, in cosine.
    public var redundancy = 0.0
    /// The sentences most like it, the nearest first; only for chosen sentences.
    public var neighbours: [Neighbour] = []
}

/// What a score was made of. The score is their product, over that of the best sentence.
public struct ScoreParts: Hashable, Sendable {
    /// TextRank, 1 for the most central sentence.
    public var centrality: Double
    /// 1, and more where the place in the document speaks for the sentence.
    public var position: Double
    /// 1, and more where it has terms of the title.
    public var title: Double
    /// 1, and more where it has terms of the focus.
    public var focus: Double
    /// 1, and more where it has terms of the key phrases, if those count.
    public var keyPhrases = 1.0
    /// 1, and less for each flaw.
    public var quality: Double
    /// Why `quality` is below 1.
    public var flaws: [SentenceFlaw]
}

/// A sentence like another.
public struct Neighbour: Hashable, Sendable {
    /// Index into `Summary.sentences`.
    public var sentence: Int
    /// Cosine of the term vectors, in 0...1.
    public var similarity: Double
}

/// A phrase that says what a document is about.
public struct KeyPhrase: Hashable, Sendable {
    /// Its commonest form in the document.
    public var text: String
    /// What it is worth; the best has 1.
    public var score: Double
    /// How often it occurs, in any form.
    public var count: Int
}

/// Counts of a summary.
public struct SummaryStatistics: Hashable, Sendable {
    /// Sentences that were ranked.
    public var sentences = 0
    /// Words of those.
    public var words = 0
    /// Distinct terms.
    public var terms = 0
    /// Sentences of the summary.
    public var summarySentences = 0
    /// Words of the summary.
    public var summaryWords = 0
    /// Steps of the power iteration.
    public var steps = 0
    /// Whether the power iteration converged.
    public var hasConverged = true
    /// Whether the similarities were held as a matrix.
    public var usedMatrix = false
}
