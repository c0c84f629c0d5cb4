/// Lays paragraphs out in lines.
struct TextWrapper {
    let layout: TextLayout

    /// A paragraph with a line end: the lead, then the words, those of further lines under the first word.
    ///
    /// - Parameter style: the style of each word, if any; asked only where styles are used.
    func paragraph(
        _ text: String, lead: String = "", leadStyle: TextStyle? = nil, style: (Substring) -> TextStyle? = { _ in nil }
    ) -> String {
        let indent = Self.columns(of: lead)
        let lines = lines(of: text.onOneLine, width: layout.width.map { max($0 - indent, 1) })
        let margin = "\n" + String(repeating: " ", count: indent)
        let styled = lines.map { words in
            layout.isStyled ? Self.styled(words, style) : words.joined(separator: " ")
        }
        let mark = if layout.isStyled, let leadStyle { leadStyle.applied(to: lead) } else { lead }
        return mark + styled.joined(separator: margin) + "\n"
    }

    /// Words of each line; a word longer than a line has a line of its own.
    private func lines(of text: String, width: Int?) -> [[Substring]] {
        let words = text.split(separator: " ")
        guard let width else { return [words] }
        var lines: [[Substring]] = [[]]
        var used = 0
        for word in words {
            let columns = Self.columns(of: word)
            if used > 0, used + 1 + columns > width {
                lines.append([])
                used = 0
            }
            lines[lines.count - 1].append(word)
            used += columns + (used > 0 ? 1 : 0)
        }
        return lines
    }

    /// Neighbours of the same style in one sequence.
    private static func styled(_ words: [Substring], _ style: (Substring) -> TextStyle?) -> String {
        var runs: [(style: TextStyle?, text: String)] = []
        for word in words {
            let wanted = style(word)
            if let last = runs.last, last.style == wanted {
                runs[runs.count - 1].text += " " + word
            } else {
                runs.append((wanted, String(word)))
            }
        }
        return runs.map { run in run.style?.applied(to: run.text) ?? run.text }.joined(separator: " ")
    }

    /// Columns of a terminal that text takes: East Asian wide characters and pictures take two (UAX #11).
    static func columns(of text: some StringProtocol) -> Int {
        text.reduce(0) { columns, character in
            let scalar = character.unicodeScalars.first?.value ?? 0
            let isWide =
                (0x1100...0x115F).contains(scalar) || (0x2E80...0xA4CF).contains(scalar)
                || (0xAC00...0xD7A3).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
                || (0xFE30...0xFE6F).contains(scalar) || (0xFF00...0xFF60).contains(scalar)
                || (0xFFE0...0xFFE6).contains(scalar) || (0x1F300...0x1FAFF).contains(scalar)
                || (0x20000...0x3FFFD).contains(scalar)
            return columns + (isWide ? 2 : 1)
        }
    }
}
