import Text

/// How sentences and words are written.
public enum SentenceFormat: String, Sendable, CaseIterable {
    /// A sentence a line; line ends inside a sentence become spaces.
    case text
    /// `{"sentences": [{"range", "text", "boundary", "tokens": [{"range", "text", "kind"}]}], "blocks": [{"range",
    /// "role", "reason"}], "language", "title", "date", "byline"}`.
    case json
    /// CoNLL-U with the columns ID, FORM and MISC filled: `SpaceAfter=No`, and the byte range of each token.
    case conllu
}

/// Writes the sentences and words of a text, one sentence after the other, so that no output is held whole.
///
///     var printer = SentencePrinter(document, .conllu)
///     var output: [UInt8] = []
///     for sentence in document.sentences { printer.append(sentence, to: &output) }
///     printer.finish(&output)
public struct SentencePrinter {
    private let document: Document
    private var text: SourceText { document.text }
    private let format: SentenceFormat
    private var count = 0

    /// A printer of the sentences of a document, which need not hold them.
    public init(_ document: Document, _ format: SentenceFormat) {
        self.document = document
        self.format = format
    }

    /// Writes the next sentence.
    public mutating func append(_ sentence: Sentence, to output: inout [UInt8]) {
        count += 1
        switch format {
        case .text:
            appendLine(&output, sentence.span)
            output.append(0x0A)
        case .json: appendObject(&output, sentence)
        case .conllu: appendTable(&output, sentence)
        }
    }

    /// Writes what stands after the last sentence.
    public mutating func finish(_ output: inout [UInt8]) {
        guard format == .json else { return }
        append(&output, count == 0 ? #"{"sentences":[]"# : "]")
        appendStructure(&output)
        append(&output, "}\n")
        count = 0
    }

    private func appendStructure(_ output: inout [UInt8]) {
        append(&output, ",\n\"blocks\":[")
        for (index, block) in document.blocks.enumerated() {
            append(&output, index == 0 ? "\n" : ",\n")
            append(&output, #"{"range":[\#(block.span.start),\#(block.span.end)],"role":"\#(block.role.rawValue)""#)
            append(&output, #","reason":\#(JSONText.literal(block.reason))}"#)
        }
        append(&output, #"],"language":"\#(document.language.rawValue)""#)
        let metadata = document.metadata
        for (name, value) in [
            ("title", metadata.title), ("date", metadata.date?.iso8601), ("byline", metadata.byline),
        ] {
            append(&output, ",\"\(name)\":" + (value.map(JSONText.literal) ?? "null"))
        }
    }

    private func append(_ output: inout [UInt8], _ string: String) { output += string.utf8 }

    // MARK: JSON

    private func appendObject(_ output: inout [UInt8], _ sentence: Sentence) {
        append(&output, count == 1 ? "{\"sentences\":[\n{" : ",\n{")
        appendSpan(&output, sentence.span)
        append(&output, #","boundary":"\#(sentence.boundary.rawValue)","tokens":["#)
        for (index, token) in sentence.tokens.enumerated() {
            append(&output, index == 0 ? "{" : ",{")
            appendSpan(&output, token.span)
            append(&output, #","kind":"\#(token.kind.rawValue)"}"#)
        }
        append(&output, "]}")
    }

    private func appendSpan(_ output: inout [UInt8], _ span: TextSpan) {
        append(&output, #""range":[\#(span.start),\#(span.end)],"text":"#)
        JSONText.append(text[span], to: &output)
    }

    // MARK: Lines

    private func appendTable(_ output: inout [UInt8], _ sentence: Sentence) {
        append(&output, "# sent_id = \(count)\n# text = ")
        appendLine(&output, sentence.span)
        output.append(0x0A)
        let tokens = sentence.tokens
        for (index, token) in tokens.enumerated() {
            append(&output, "\(index + 1)\t")
            appendLine(&output, token.span)
            let isTight = index + 1 < tokens.count && touches(token, tokens[index + 1])
            let space = isTight ? "SpaceAfter=No|" : ""
            append(&output, "\t_\t_\t_\t_\t_\t_\t_\t\(space)Range=\(token.span.start):\(token.span.end)\n")
        }
        output.append(0x0A)
    }

    /// Whether nothing stands between two tokens but markup.
    private func touches(_ token: Token, _ next: Token) -> Bool {
        token.span.end == next.span.start
            || text.markup(in: TextSpan(token.span.end, next.span.start)).reduce(token.span.end) { end, mark in
                mark.start == end ? mark.end : end
            } == next.span.start
    }

    /// The bytes of a span, with one space for each run of control bytes.
    private func appendLine(_ output: inout [UInt8], _ span: TextSpan) {
        guard text.markup(in: span).isEmpty else {
            return appendLine(&output, text.plain(span).bytes[...])
        }
        appendLine(&output, text.bytes[span.range])
    }

    private func appendLine(_ output: inout [UInt8], _ bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            if byte >= 0x20 { output.append(byte) } else if output.last != 0x20 { output.append(0x20) }
        }
    }
}
