import Text

/// What the end of a line means.
public enum NewlinePolicy: String, Sendable, CaseIterable {
    /// Found out from the text: wrapped where lines fill a column, else each line end is judged by what stands around.
    case auto
    /// Each line is a block of its own.
    case hard
    /// Only blank lines end a block.
    case paragraph
    /// Lines are broken at a column: a line end is a space unless the next word would have found room.
    case wrapped
}

/// The column at which a text is wrapped.
struct WrapColumn {
    /// No line is wider.
    let column: Int

    /// Finds the column; `nil` where lines end for other reasons.
    ///
    /// In wrapped text, nearly every line that is followed by another is so full that the next line's first word had
    /// no room, and many stop in mid-sentence. Titles and last lines of paragraphs are the exceptions.
    init?(_ lines: [TextLine], _ scanner: Scanner) {
        let widths = lines.lazy.filter { !$0.isBlank }.map(\.columns).sorted()
        guard widths.count >= 3, let widest = widths.last, widest <= 160, widest >= 30 else { return nil }
        // A few lines may stick out: a long link, a table.
        let column = widths[(widths.count - 1) * 98 / 100]
        guard column >= 30 else { return nil }
        var followed = 0
        var full = 0
        var unfinished = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank && next.marker == nil {
            followed += 1
            guard line.columns + 1 + next.firstWordColumns > column else { continue }
            full += 1
            if !isTerminator(scanner[line.span.end - 1]) { unfinished += 1 }
        }
        guard followed >= 2, full * 10 >= followed * 7, unfinished * 2 >= full else { return nil }
        self.column = column
    }

    /// Whether the next line's first word would have fitted on a line, so that the break was meant.
    func hasRoom(after line: TextLine, for next: TextLine) -> Bool {
        line.columns + 1 + next.firstWordColumns <= column
    }
}

/// Whether a byte is `.`, `!` or `?`.
@inline(__always)
func isTerminator(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }
