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
        tables = try SegmentationTables(abbreviations: abbreviations)
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

    /// Hands the sentences of a document's blocks to `body`, in order, the same as `run` gives, and keeps none.
    ///
    /// Takes time linear in the text, and memory for one sentence.
    public func forEachSentence<Failure: Error>(
        of document: Document, _ body: (Sentence) throws(Failure) -> Void
    ) throws(Failure) {
        let session = session()
        // Held back: the last of all ends the text.
        var held: Sentence?
        for block in document.blocks {
            try session.forEachSentence(in: document.text, span: block.span) { sentence throws(Failure) in
                if let held { try body(held) }
                held = sentence
            }
        }
        guard var last = held else { return }
        last.boundary = .endOfText
        try body(last)
    }

    /// The sentences of one line or paragraph, in order.
    ///
    /// Opens iterators, which costs some microseconds; for many lines, take one `session()` and ask that.
    ///
    /// - Parameters:
    ///   - text: The text that spans point into.
    ///   - span: The line or paragraph; what lies outside the text is left out.
    public func sentences(in text: SourceText, span: TextSpan) -> [Sentence] {
        session().sentences(in: text, span: span)
    }

    /// A segmenter with iterators of its own, for one task.
    public func session() -> SegmenterSession { SegmenterSession(tables) }
}
