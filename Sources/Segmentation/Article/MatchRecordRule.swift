import Text

/// The record of a match below its report: `MARCATORI: 12' pt Deiola…`, `ARBITRO: Marchetti di Ostia Lido`, `NOTE:
/// spettatori 15.212…`.
///
/// It sees a line that begins with one of the labels and a colon. A record is no text, and stands beside it as a caption
/// does.
struct MatchRecordRule {
    let text: SourceText

    private static let labels: Set<String> = [
        "marcatori", "reti", "gol", "arbitro", "arbitri", "note", "ammoniti", "espulsi", "formazioni", "parziali",
        "spettatori", "angoli", "recupero", "allenatore", "allenatori", "a disposizione", "tabellino", "sostituzioni",
        "assistenti", "var", "progressione", "in panchina", "rigori", "cartellini",
    ]
    /// Those that only a record has.
    private static let sure: Set<String> = ["marcatori", "arbitro", "arbitri", "ammoniti", "espulsi", "parziali"]

    /// Marks the lines of a record, if a sure one is among them.
    func apply(to blocks: inout [DraftBlock]) {
        let lines = blocks.indices.filter {
            blocks[$0].role == nil && label(blocks[$0]).map(Self.labels.contains) == true
        }
        guard lines.contains(where: { label(blocks[$0]).map(Self.sure.contains) == true }) else { return }
        for index in lines { blocks[index].assign(.caption, "the record of a match") }
    }

    /// What stands before the colon.
    private func label(_ block: DraftBlock) -> String? {
        let head = text[TextSpan(block.span.start, min(block.span.end, block.span.start + 24))]
        guard let colon = head.firstIndex(of: ":") else { return nil }
        return head[..<colon].lowercased()
    }
}
