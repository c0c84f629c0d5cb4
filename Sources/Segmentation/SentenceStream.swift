import Lexicon
import Text

/// Sentences of a text that comes in pieces, as they become certain.
///
/// Gives the sentences that the blocks of the whole text would give, whatever the pieces, but that it knows no head of
/// an article, so that a dateline stays with its sentence, for the newline policies `hard`,
/// `paragraph` and `auto` (which here finds no wrapping: that takes the whole text). A sentence is handed out when its
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
        /// The bytes of the sentence alone.
        public let text: SourceText
        /// The sentence; its spans point into `text`.
        public let sentence: Sentence

        /// The sentence as a string.
        public var string: String { text[text.span] }
    }

    /// How many bytes past its end a sentence needs to be certain.
    public static let lookAhead = 4096

    private let session: Segmenter.Session
    private let newlines: NewlinePolicy
    private let tables: LineTables
    private let window: Int
    private var pending: [UInt8] = []
    private var pendingOffset = 0
    private var threshold: Int
    private var isInBlock = false

    /// A stream.
    ///
    /// - Parameter window: The bytes that are kept before sentences are looked for; at least four times `lookAhead`.
    /// - Throws: `ModelError` where an embedded table does not read.
    public init(_ segmenter: Segmenter, newlines: NewlinePolicy = .auto, window: Int = 1 << 16) throws {
        session = segmenter.session()
        self.newlines = newlines == .wrapped ? .paragraph : newlines
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
        let text = SourceText(utf8: pending)
        let blocks = drafts(of: text)
        var found: [Element] = []
        for (index, block) in blocks.enumerated() {
            let sentences = session.sentences(in: text, span: block.span)
            if isLast || isClosed(blocks, index) {
                found += sentences.map { element(text, $0) }
                continue
            }
            // Markup is read whole; of a plain block, what is certain goes and the rest begins in mid-block.
            let certain = sentences.dropLast().prefix { $0.span.end + Self.lookAhead <= pending.count }
            if block.role == nil, !certain.isEmpty {
                found += certain.map { element(text, $0) }
                keep(from: sentences[certain.count].span.start, isInBlock: true)
            } else if index > 0 {
                keep(from: blocks[index - 1].extent.end, isInBlock: false)
            }
            return found
        }
        if isLast { keep(from: pending.count, isInBlock: false) }
        return found
    }

    /// Whether nothing that comes can go on in a block: enough of the next one is known.
    private func isClosed(_ blocks: [DraftBlock], _ index: Int) -> Bool {
        index + 1 < blocks.count && blocks[index + 1].extent.start + Self.lookAhead <= pending.count
    }

    private func drafts(of text: SourceText) -> [DraftBlock] {
        text.bytes.withUnsafeBufferPointer { bytes in
            BlockDrafter(
                Scanner(bytes), newlines, tables, isInBlock: isInBlock, offset: pendingOffset, findsWrapping: false
            ).drafts()
        }
    }

    private func keep(from offset: Int, isInBlock: Bool) {
        pending.removeFirst(offset)
        pendingOffset += offset
        self.isInBlock = isInBlock
    }

    private func element(_ text: SourceText, _ sentence: Sentence) -> Element {
        let shift = sentence.span.start
        let tokens = sentence.tokens.map {
            Token(span: TextSpan($0.span.start - shift, $0.span.end - shift), kind: $0.kind)
        }
        let moved = Sentence(span: TextSpan(0, sentence.span.count), tokens: tokens, boundary: sentence.boundary)
        let bytes = Array(text.bytes[sentence.span.range])
        return Element(offset: pendingOffset + shift, text: SourceText(utf8: bytes), sentence: moved)
    }
}
