/// A word, number or mark of a sentence.
public struct Token: Hashable, Sendable {
    /// What a token is, by its shape.
    public enum Kind: String, Sendable, CaseIterable {
        case word, number, punctuation, symbol, url, email, hashtag, mention
    }

    /// Where it stands in the text.
    public var span: TextSpan
    /// What it is.
    public var kind: Kind

    /// A token of a kind at a place.
    @inlinable
    public init(span: TextSpan, kind: Kind) {
        self.span = span
        self.kind = kind
    }
}
