import Lexicon
import Text

/// Sentences of a text that comes in pieces, as they become certain.
///
/// Gives the sentences that the blocks of the whole text would give, whatever the pieces, but that it knows no head of
/// an article, so that a dateline stays with its sentence, for the newline policies `hard`,
/// `paragraph` and `auto` (which here finds no wrapping: that takes the whole text), of plain text and Markdown. A sentence is handed out when its
/// end stands `lookAhead` bytes before the end of what has come, or its paragraph has ended; no rule looks further.
/// Memory is bounded by the longest sentence or block of short lines, time is linear.
///
///     let stream = try SentenceStream(segmenter)
///     var sentences = stream.append(Array("Una frase. Un'al".utf8))
///     sentences += stream.append(Array("tra.".utf8)) + stream.finish()
///     sentences.map(\.string)  // ["Una frase.", "Un'altra."]
public final class SentenceStream {
    /// A sentence with its own text.
    public struct Element: Hashable, Sendable {
        /// Where the sentence begins, in bytes from the start of the stream.
        public let offset: Int
        /// How many bytes of the stream it takes.
        public let count: Int
        /// The sentence alone, without markup.
        public let text: SourceText
        /// The sentence; its spans point into `text`.
        public let sentence: Sentence

        /// The sentence as a string.
        public var string: String { text[text.span] }
    }

    /// How many bytes past its end a sentence needs to be certain.
    public static let lookAhead = 4096

    private let session: SegmenterSession
    private let newlines: NewlinePolicy
    private let readsMarkup: Bool
    private let tables: LineTables
    private let window: Int
    private var pending: [UInt8] = []
    private var pendingOffset = 0
    private var threshold: Int
    private var isInBlock = false

    /// A stream.
    ///
    /// - Parameter segmenter: What splits into sentences and words.
    /// - Parameter newlines: What line ends mean; `wrapped` is read as `paragraph`.
    /// - Parameter format: With `text`, no sign is a mark; HTML, which takes the whole page, is read as plain text.
    /// - Parameter window: The bytes that are kept before sentences are looked for; at least four times `lookAhead`.
    /// - Throws: `ModelError` where an embedded table does not read.
    public init(
        _ segmenter: Segmenter, newlines: NewlinePolicy = .auto, format: InputFormat = .auto, window: Int = 1 << 16
    ) throws {
        session = segmenter.session()
        self.newlines = newlines == .wrapped ? .paragraph : newlines
        readsMarkup = format == .auto || format == .markdown
        self.window = max(window, Self.lookAhead * 4)
        threshold = self.window
        tables = try LineTables()
    }

    /// Takes the next piece and hands out the sentences that it makes certain.
    public func append(_ bytes: some Sequence<UInt8>) -> [Element] {
        pending.append(contentsOf: bytes)
        guard pending.count >= threshold else { return [] }
        let found = drain(isLast: false)
        // Should nothing have been certain, twice as much must come before all is looked at again.
        threshold = max(window, pending.count * 2)
        return found
    }

    /// Hands out what is left. After it the stream is new.
    public func finish() -> [Element] {
        let found = drain(isLast: true)
        pendingOffset = 0
        threshold = window
        isInBlock = false
        return found
    }

    private func drain(isLast: Bool) -> [Element] {
        var text = SourceText(utf8: pending)
        let blocks = drafts(of: text)
        text.markup = blocks.flatMap(\.markup)
        var found: [Element] = []
        for (index, block) in blocks.enumerated() {
            let sentences = session.sentences(in: text, span: block.span)
            if isLast || isClosed(blocks, index) {
                found += sentences.map { element(text, $0) }
                continue
            }
            // Markup is read whole; of a plain block, what is certain goes and the rest begins in mid-block.
            if block.role == nil, let cut = cut(block, sentences, text) {
                found += sentences.prefix(cut.count).map { element(text, $0) }
                keep(from: cut.offset, isInBlock: true)
            } else if index > 0 {
                keep(from: blocks[index - 1].extent.end, isInBlock: false)
            }
            return found
        }
        if isLast { keep(from: pending.count, isInBlock: false) }
        return found
    }

    /// How many sentences of a block are certain, and where the rest begins; `nil` where none is.
    ///
    /// The rest must not begin between two marks that belong together.
    private func cut(_ block: DraftBlock, _ sentences: [Sentence], _ text: SourceText) -> (count: Int, offset: Int)? {
        let certain = sentences.dropLast().prefix { $0.span.end + Self.lookAhead <= pending.count }
        let marks = block.markup
        let pairs = marks.isEmpty ? [] : extents(block)
        for count in stride(from: certain.count, to: 0, by: -1) {
            let (end, next) = (sentences[count - 1].span.end, sentences[count].span.start)
            let pair = pairs.filter { $0.start < end && $0.end > end }.map(\.end).max() ?? end
            guard pair <= next else { continue }
            return (count, marks.first { $0.start >= pair && $0.start < next }?.start ?? next)
        }
        return nil
    }

    private func extents(_ block: DraftBlock) -> [TextSpan] {
        pending.withUnsafeBufferPointer { InlineMarkup(Scanner($0), block.extent, isWhole: !isInBlock).extents }
    }

    /// Whether nothing that comes can go on in a block: enough of the next one is known.
    private func isClosed(_ blocks: [DraftBlock], _ index: Int) -> Bool {
        index + 1 < blocks.count && blocks[index + 1].extent.start + Self.lookAhead <= pending.count
    }

    private func drafts(of text: SourceText) -> [DraftBlock] {
        text.bytes.withUnsafeBufferPointer { bytes in
            BlockDrafter(
                Scanner(bytes), newlines, tables, readsMarkup: readsMarkup, isInBlock: isInBlock, offset: pendingOffset,
                findsWrapping: false
            ).drafts()
        }
    }

    private func keep(from offset: Int, isInBlock: Bool) {
        pending.removeFirst(offset)
        pendingOffset += offset
        self.isInBlock = isInBlock
    }

    private func element(_ text: SourceText, _ sentence: Sentence) -> Element {
        let detached = text.detached(sentence)
        return Element(
            offset: pendingOffset + sentence.span.start, count: sentence.span.count, text: detached.text,
            sentence: detached.sentence)
    }
}
