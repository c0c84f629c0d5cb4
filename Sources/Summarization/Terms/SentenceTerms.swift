/// The sentences that may be chosen, as sequences of term numbers.
public struct SentenceTerms: Sendable {
    /// Number of a token that is a stop word.
    static let stopWord: Int32 = -1
    /// Number of a token that is no word: punctuation, symbols, addresses.
    static let mark: Int32 = -2

    /// Where each sentence stands in `document.blocks`: block, sentence in the block. In text order.
    public internal(set) var places: [SentencePlace] = []
    /// The terms by their numbers.
    var vocabulary = ByteTable()
    /// Term numbers of all tokens, sentence after sentence; `stopWord` or `mark` where there is none.
    var tokens: [Int32] = []
    /// Sentence `i` has the tokens `starts[i] ..< starts[i + 1]`.
    var starts: [Int] = [0]

    /// The spelling of each term; its index is the term's number.
    public var spellings: [String] {
        (0..<vocabulary.count).map { String(decoding: vocabulary[$0], as: UTF8.self) }
    }

    /// Number of sentences.
    public var count: Int { places.count }

    /// The tokens of a sentence.
    func tokens(of sentence: Int) -> ArraySlice<Int32> { tokens[starts[sentence]..<starts[sentence + 1]] }

    /// Words of a sentence, stop words among them.
    func wordCount(of sentence: Int) -> Int { tokens(of: sentence).reduce(0) { $0 + ($1 == Self.mark ? 0 : 1) } }

    /// Words of a sentence that are terms.
    func termCount(of sentence: Int) -> Int { tokens(of: sentence).reduce(0) { $0 + ($1 < 0 ? 0 : 1) } }
}

/// Where a sentence stands in its document.
public struct SentencePlace: Hashable, Sendable {
    /// Index into `Document.blocks`.
    public var block: Int
    /// Index into `Block.sentences`.
    public var sentence: Int

    /// A place.
    public init(block: Int, sentence: Int) {
        self.block = block
        self.sentence = sentence
    }
}
