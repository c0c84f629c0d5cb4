/// A sentence with its tokens.
public struct Sentence: Hashable, Sendable {
    /// Where it stands, without the white space around it.
    public var span: TextSpan
    /// Its tokens, sorted and disjoint, every one inside `span`.
    public var tokens: [Token]
    /// Why the sentence ends where it ends.
    public var boundary: BoundaryReason

    /// A sentence of tokens.
    public init(span: TextSpan, tokens: [Token], boundary: BoundaryReason = .endOfText) {
        self.span = span
        self.tokens = tokens
        self.boundary = boundary
    }
}

/// Why a sentence ends.
public enum BoundaryReason: String, Sendable, CaseIterable {
    /// `.`, `!`, `?` or `…` that closes a sentence.
    case terminator
    /// A line end that closes a heading, a list item or a verse.
    case lineEnd
    /// The end of a paragraph.
    case paragraphEnd
    /// A colon or semicolon that opens a list or closes an item.
    case listPunctuation
    /// The end of the text.
    case endOfText
}
