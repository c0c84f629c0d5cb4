import Text

/// Writes the sentences and words of a document as text, JSON or CoNLL-U.
public struct SentencePrinter {
    private let document: Document

    /// A printer of a segmented document.
    public init(_ document: Document) {
        self.document = document
    }

    /// A sentence a line; line ends inside a sentence become spaces.
    public func text() -> [UInt8] {
        var output: [UInt8] = []
        for sentence in document.sentences {
            appendLine(&output, sentence.span)
            output.append(0x0A)
        }
        return output
    }

    /// `{"sentences": [{"range", "text", "boundary", "tokens": [{"range", "text", "kind"}]}]}`.
    public func json() -> [UInt8] {
        var output = Array(#"{"sentences":["#.utf8)
        var separator = ""
        for sentence in document.sentences {
            append(&output, separator + "\n{")
            appendSpan(&output, sentence.span)
            append(&output, #","boundary":"\#(sentence.boundary.rawValue)","tokens":["#)
            for (index, token) in sentence.tokens.enumerated() {
                append(&output, index == 0 ? "{" : ",{")
                appendSpan(&output, token.span)
                append(&output, #","kind":"\#(token.kind.rawValue)"}"#)
            }
            append(&output, "]}")
            separator = ","
        }
        append(&output, "]}\n")
        return output
    }

    /// CoNLL-U with the columns ID, FORM and MISC filled: `SpaceAfter=No`, and the byte range of each token.
    public func conllu() -> [UInt8] {
        var output: [UInt8] = []
        for (number, sentence) in document.sentences.enumerated() {
            append(&output, "# sent_id = \(number + 1)\n# text = ")
            appendLine(&output, sentence.span)
            output.append(0x0A)
            appendRows(&output, sentence)
            output.append(0x0A)
        }
        return output
    }

    private func appendRows(_ output: inout [UInt8], _ sentence: Sentence) {
        for (index, token) in sentence.tokens.enumerated() {
            append(&output, "\(index + 1)\t")
            appendLine(&output, token.span)
            let isTight = index + 1 < sentence.tokens.count && sentence.tokens[index + 1].span.start == token.span.end
            let space = isTight ? "SpaceAfter=No|" : ""
            append(&output, "\t_\t_\t_\t_\t_\t_\t_\t\(space)Range=\(token.span.start):\(token.span.end)\n")
        }
    }

    private func append(_ output: inout [UInt8], _ string: String) { output.append(contentsOf: string.utf8) }

    /// The bytes of a span, with one space for each run of control bytes.
    private func appendLine(_ output: inout [UInt8], _ span: TextSpan) {
        for byte in document.text.bytes[span.range] {
            if byte >= 0x20 { output.append(byte) } else if output.last != 0x20 { output.append(0x20) }
        }
    }

    private func appendSpan(_ output: inout [UInt8], _ span: TextSpan) {
        append(&output, #""range":[\#(span.start),\#(span.end)],"text":""#)
        // Decoding repairs what is no UTF-8, which JSON must not hold.
        for byte in document.text[span].utf8 { appendEscaped(&output, byte) }
        output.append(0x22)
    }

    private func appendEscaped(_ output: inout [UInt8], _ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C: output += [0x5C, byte]
        case 0x0A: append(&output, "\\n")
        case 0x0D: append(&output, "\\r")
        case 0x09: append(&output, "\\t")
        case 0..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            append(&output, "\\u00")
            output += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        default: output.append(byte)
        }
    }
}
