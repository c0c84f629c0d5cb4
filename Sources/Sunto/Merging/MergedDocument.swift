import Summarization
import Text

/// Several articles as one document, so that their sentences are ranked against one another.
struct MergedDocument {
    /// The documents, in the order given.
    let parts: [Document]
    /// All of them, one after the other.
    let document: Document
    /// Where the blocks of each part start.
    private let blockStarts: [Int]
    /// Where the bytes of each part start.
    private let byteStarts: [Int]

    /// - Parameter parts: one at least; a single one is taken as it is.
    init(_ parts: [Document]) {
        self.parts = parts
        guard parts.count > 1, let first = parts.first else {
            document = parts.first ?? Document(text: SourceText(""), blocks: [])
            (blockStarts, byteStarts) = ([0], [0])
            return
        }
        var bytes: [UInt8] = []
        var markup: [TextSpan] = []
        var blocks: [Block] = []
        var starts: (blocks: [Int], bytes: [Int]) = ([], [])
        for part in parts {
            starts.blocks.append(blocks.count)
            starts.bytes.append(bytes.count)
            blocks += part.blocks.map { $0.moved(by: bytes.count) }
            markup += part.text.markup.map { $0.moved(by: bytes.count) }
            bytes += part.text.bytes + [0x0A, 0x0A]
        }
        var metadata = ArticleMetadata()
        metadata.title = parts.compactMap { $0.metadata.title ?? $0.titleBlock }.joined(separator: " ")
        document = Document(
            text: SourceText(utf8: bytes, markup: markup), blocks: blocks, metadata: metadata, language: first.language)
        (blockStarts, byteStarts) = starts
    }

    /// Where further articles start among the blocks.
    var laterStarts: [Int] { Array(blockStarts.dropFirst()) }

    /// The part that a sentence is from.
    func part(of sentence: RankedSentence) -> Int {
        (blockStarts.lastIndex { $0 <= sentence.place.block }) ?? 0
    }

    /// A sentence as its own article has it.
    func local(_ sentence: RankedSentence) -> RankedSentence {
        let part = part(of: sentence)
        var local = sentence
        local.place.block -= blockStarts[part]
        local.span = sentence.span.moved(by: -byteStarts[part])
        return local
    }
}

extension Document {
    fileprivate var titleBlock: String? { blocks.first { $0.role == .title }.map { text[$0.span] } }
}

extension TextSpan {
    fileprivate func moved(by count: Int) -> TextSpan { TextSpan(start + count, end + count) }
}

extension Block {
    fileprivate func moved(by count: Int) -> Block {
        let sentences = sentences.map { sentence in
            Sentence(
                span: sentence.span.moved(by: count),
                tokens: sentence.tokens.map { Token(span: $0.span.moved(by: count), kind: $0.kind) },
                boundary: sentence.boundary)
        }
        return Block(span: span.moved(by: count), role: role, reason: reason, sentences: sentences)
    }
}
