import Text

/// A sentence that shows a term in use: the first that is neither short nor long, else the first.
struct ExampleSentence {
    private(set) var text = ""
    /// The text that it is from.
    private(set) var document = 0
    private var isGood = false

    /// Tokens of a sentence that shows enough and is read at a glance.
    private static let good = 8...40
    /// Characters of the longest that is kept whole.
    private static let longest = 300

    /// Takes the sentence, if it is better than what is there.
    mutating func offer(_ sentence: Sentence, in source: SourceText, document: Int) {
        guard !isGood else { return }
        let isBetter = Self.good.contains(sentence.tokens.count)
        guard isBetter || text.isEmpty else { return }
        isGood = isBetter
        self.document = document
        let line = SummaryPrinter.oneLine(source[sentence.span])
        text = line.count > Self.longest ? line.prefix(Self.longest - 1) + "…" : line
    }
}
