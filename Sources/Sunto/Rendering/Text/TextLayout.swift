/// How plain text is laid out.
public struct TextLayout: Sendable, Hashable {
    /// Columns that a line may take; paragraphs stay on one line where `nil`.
    public var width: Int?
    /// Whether a terminal's colours and weights are used.
    public var isStyled: Bool

    /// A layout.
    public init(width: Int? = nil, isStyled: Bool = false) {
        self.width = width
        self.isStyled = isStyled
    }

    /// A paragraph a line, without colours: for files and other programs.
    public static let plain = TextLayout()
}
