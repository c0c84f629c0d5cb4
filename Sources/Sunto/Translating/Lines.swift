import Text

/// The lines of a text: split at line feeds, without a carriage return before it. An end without a line feed ends a
/// line as well.
struct Lines: Sequence, IteratorProtocol {
    private let text: SourceText
    private var position = 0

    init(_ text: SourceText) {
        self.text = text
    }

    mutating func next() -> TextSpan? {
        guard position < text.bytes.count else { return nil }
        let start = position
        let feed = text.bytes[start...].firstIndex(of: 0x0A) ?? text.bytes.count
        position = feed + 1
        return TextSpan(start, feed > start && text.bytes[feed - 1] == 0x0D ? feed - 1 : feed)
    }
}
