import Text

/// Gives roles to what is left: list items, captions, headings, paragraphs.
///
/// A heading is a short line without a full stop that stands somewhere above a list or text which reads as
/// sentences, or is in capitals. Where each line is a sentence of its own, it stands apart as well: a line right below
/// another one is a sentence whose full stop is missing.
struct BodyRule {
    let scanner: Scanner
    /// Whether each line is a sentence of its own or more.
    let linesAreSentences: Bool

    /// Gives every block that has none its role.
    func apply(to blocks: inout [DraftBlock]) {
        let lastText =
            blocks.lastIndex { $0.role != .boilerplate && ($0.isListItem || Self.readsAsText($0)) } ?? -1
        for index in blocks.indices where blocks[index].role == nil {
            let block = blocks[index]
            if isCaption(block) {
                blocks[index].assign(.caption, "begins as captions do")
            } else if block.isListItem {
                blocks[index].assign(.listItem, "a list marker")
            } else if isFolio(block) {
                blocks[index].assign(.boilerplate, "a page number")
            } else if isHeading(blocks, index, lastText) {
                blocks[index].assign(.heading, "a short line without a full stop")
            } else {
                blocks[index].assign(.paragraph, "running text")
            }
        }
    }

    private func isHeading(_ blocks: [DraftBlock], _ index: Int, _ lastText: Int) -> Bool {
        let block = blocks[index]
        guard !Self.readsAsText(block), blocks.count > 1 else { return false }
        guard let last = scanner.bytes[block.span.range].last, ![0x3A, 0x3B, 0x2C].contains(last) else { return false }
        if block.shape.isUpperCase { return true }
        return index < lastText && (!linesAreSentences || block.hasBlankBefore)
    }

    private static func readsAsText(_ block: DraftBlock) -> Bool {
        block.shape.endsLikeSentence || block.shape.wordCount > 15
    }

    /// A number alone on its line.
    private func isFolio(_ block: DraftBlock) -> Bool {
        block.span.count <= 5 && scanner.digits(from: block.span.start, limit: block.span.end) == block.span.end
    }

    private func isCaption(_ block: DraftBlock) -> Bool {
        guard block.shape.wordCount <= 40, !block.span.isEmpty else { return false }
        let isBracketed = scanner[block.span.start] == 0x28 || scanner[block.span.start] == 0x5B
        let start = isBracketed ? block.span.start + 1 : block.span.start
        let openings: [StaticString] = [
            "Foto:", "Foto di ", "FOTO:", "Foto ©", "Nella foto", "Nelle foto", "Didascalia:", "Immagine:", "Credits:",
            "Crediti:", "Credit:", "Video:", "Fig. ", "Figura ", "Fonte:",
        ]
        return openings.contains { scanner.matches($0, at: start) } || isCredited(block)
    }

    /// Whether a line ends in who took the picture: `Il sindaco all'inaugurazione (Ansa)`, `Lo stadio (foto Rossi)`.
    private func isCredited(_ block: DraftBlock) -> Bool {
        guard scanner[block.span.end - 1] == 0x29, !block.isListItem,
            let open = scanner.bytes[block.span.range].lastIndex(of: 0x28), open > block.span.start,
            open + 1 < block.span.end - 1
        else { return false }
        let inside = String(decoding: scanner.bytes[(open + 1)..<(block.span.end - 1)], as: UTF8.self)
        let words = inside.split { " /-".contains($0) }
        guard let first = words.first, words.count <= 4 else { return false }
        return ["foto", "photo", "ph", "ph.", "credits", "imagoeconomica", "fotogramma", "getty"].contains(
            first.lowercased())
            || AgencyRule.isAgency(String(first)) && words.count <= 2
    }
}
