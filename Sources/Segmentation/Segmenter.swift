import Text

/// Splits the blocks of a document into sentences and words.
///
/// ICU proposes where sentences end; the rules of `Rules/` accept, join and add. Takes time and memory linear in the
/// text. A segmenter is shared freely: each run owns its iterators.
///
///     let segmenter = try Segmenter()
///     let text = SourceText("Il sig. Rossi arriva. Bene.")
///     segmenter.sentences(in: text, span: text.span).map { text[$0.span] }  // ["Il sig. Rossi arriva.", "Bene."]
public struct Segmenter: Stage {
    /// The stage's name in timings and traces.
    public let name = "segment"
    private let tables: SegmentationTables

    /// A segmenter with the Italian tables and abbreviations of one's own.
    ///
    /// - Parameter abbreviations: Added to the Italian ones, with or without the last full stop, in any case.
    /// - Throws: `ModelError` where an embedded table does not read, `ICUError` where ICU has no data.
    public init(abbreviations: [String: Abbreviations.Kind] = [:]) throws {
        var tables = try SegmentationTables()
        for (abbreviation, kind) in abbreviations { tables.abbreviations.add(abbreviation, kind) }
        self.tables = tables
        _ = try BreakIterator(.sentence)
        _ = try BreakIterator(.word)
    }

    /// Fills every block with its sentences. There is no error: any text can be segmented.
    public func run(_ document: Document) -> Document {
        let session = session()
        var document = document
        for index in document.blocks.indices {
            document.blocks[index].sentences = session.sentences(in: document.text, span: document.blocks[index].span)
        }
        if let block = document.blocks.indices.last, let last = document.blocks[block].sentences.indices.last {
            document.blocks[block].sentences[last].boundary = .endOfText
        }
        return document
    }

    /// The sentences of one line or paragraph, in order.
    ///
    /// Opens iterators, which costs some microseconds; for many lines, take one `session()` and ask that.
    public func sentences(in text: SourceText, span: TextSpan) -> [Sentence] {
        session().sentences(in: text, span: span)
    }

    /// A segmenter with iterators of its own, for one task.
    public func session() -> Session { Session(tables) }

    /// A segmenter with iterators of its own. Not `Sendable`: one per task.
    public final class Session {
        private let splitter: SentenceSplitter
        private let tokenizer: Tokenizer
        private var scratch: [Token] = []

        init(_ tables: SegmentationTables) {
            // ICU's data were there when the segmenter was made. Should ICU run out of memory, the rules go alone.
            splitter = SentenceSplitter(tables: tables, icu: try? BreakIterator(.sentence))
            tokenizer = Tokenizer(tables: tables, icu: try? BreakIterator(.word))
        }

        /// The sentences of one line or paragraph, in order. Takes time linear in the span.
        public func sentences(in text: SourceText, span: TextSpan) -> [Sentence] {
            text.bytes.withUnsafeBufferPointer { bytes in
                let scanner = Scanner(bytes)
                let start = min(max(span.start, 0), bytes.count)
                let whole = TextSpan(start, min(max(span.end, start), bytes.count))
                var sentences: [Sentence] = []
                splitter.split(scanner, whole) { found in
                    tokenizer.tokenize(scanner, found.span, into: &scratch)
                    // A copy has no room to spare, which over millions of tokens would double the memory.
                    let tokens = scratch.withUnsafeBufferPointer { Array($0) }
                    sentences.append(Sentence(span: found.span, tokens: tokens, boundary: found.boundary))
                }
                return sentences
            }
        }
    }
}
