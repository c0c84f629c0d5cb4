import Text

/// Finds what is no part of the article.
///
/// It sees
/// - a line that begins as page furniture does (`Condividi su Facebook`, `Questo sito utilizza i cookie…`),
/// - a label of furniture (`Leggi anche`) with the links under it,
/// - at the tail of the text, a short label in capitals (`MERCATI`) with a list of links under it,
///
/// and gives all of them the role `boilerplate`.
struct BoilerplateRule {
    let furniture: PageFurniture
    let scanner: Scanner
    let text: SourceText

    /// Marks the boilerplate among the blocks.
    func apply(to blocks: inout [DraftBlock]) {
        markLines(&blocks)
        markLinksUnderLabels(&blocks)
        markTail(&blocks)
    }

    private func markLines(_ blocks: inout [DraftBlock]) {
        for index in blocks.indices where blocks[index].role == nil && blocks[index].span.count <= 600 {
            let block = blocks[index]
            // A full sentence of the article may begin with one of the short words, as "Stampa" or "Home".
            guard block.shape.wordCount <= 8 || !block.shape.endsLikeSentence || isNotice(block) else { continue }
            guard block.shape.wordCount <= 12 || isNotice(block) else { continue }
            if furniture.isFurniture(text[block.span]) {
                blocks[index].assign(.boilerplate, "begins as page furniture does")
            }
        }
    }

    /// Whether it speaks of cookies or rights, so that a long text may be furniture too.
    private func isNotice(_ block: DraftBlock) -> Bool {
        // Bytes, because every paragraph is asked.
        block.span.range.contains { at in
            switch scanner.bytes[at] {
            case 0x63, 0x43: scanner.matches("ookie", at: at + 1)
            case 0x72, 0x52: scanner.matches("iservat", at: at + 1) || scanner.matches("ISERVAT", at: at + 1)
            default: false
            }
        }
    }

    private func markLinksUnderLabels(_ blocks: inout [DraftBlock]) {
        var past = 0
        for index in blocks.indices where index >= past && blocks[index].span.count <= 60 {
            let block = blocks[index]
            guard block.role == nil || block.role == .boilerplate || block.role == .heading, block.shape.wordCount <= 6,
                furniture.isLabel(text[block.span])
            else { continue }
            // A page's markup calls it a heading.
            blocks[index].reassign(.boilerplate, "a label over links")
            for below in (index + 1)..<max(index + 1, blocks.count) {
                guard isLink(blocks[below]) else { break }
                blocks[below].assign(.boilerplate, "a link under a label")
                past = below + 1
            }
        }
    }

    private func markTail(_ blocks: inout [DraftBlock]) {
        var first = blocks.count
        while first > 0, isTailPart(blocks, first - 1) { first -= 1 }
        guard let label = (first..<blocks.count).first(where: { isShoutedLabel(blocks, $0) }) else { return }
        for index in label..<blocks.count {
            blocks[index].assign(.boilerplate, blocks[index].isListItem ? "a link at the tail" : "a label over links")
        }
    }

    private func isTailPart(_ blocks: [DraftBlock], _ index: Int) -> Bool {
        blocks[index].role == .boilerplate || (blocks[index].isListItem && isLink(blocks[index]))
            || isShoutedLabel(blocks, index)
    }

    /// A line in capitals with a list item right below.
    private func isShoutedLabel(_ blocks: [DraftBlock], _ index: Int) -> Bool {
        let block = blocks[index]
        guard block.shape.isUpperCase, block.shape.wordCount <= 4, !block.shape.endsLikeSentence, !block.isListItem
        else {
            return false
        }
        return index + 1 < blocks.count && blocks[index + 1].isListItem && isLink(blocks[index + 1])
    }

    /// Whether it may be the text of a link: short, and no sentence with a full stop or the `;` of a list.
    private func isLink(_ block: DraftBlock) -> Bool {
        guard block.role == nil || block.role == .boilerplate, block.shape.wordCount <= 25 else { return false }
        let last = scanner[block.span.end - 1]
        return !block.shape.endsWithFullStop && last != 0x3B && last != 0x2C
    }
}
