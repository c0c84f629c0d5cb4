/// The full stop of an abbreviation.
///
/// It sees a single full stop after a word of the abbreviation list, in any case: after one that something always
/// follows (`sig. Rossi`, `art. 5`) it joins; after one that may end a sentence (`ecc.`, `mag.`) it joins before
/// anything but a capital; before a capital it splits, unless that stands in brackets or begins another
/// abbreviation (`Cod. Proc. Civ.`).
enum AbbreviationRule {
    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        guard candidate.mark == .fullStop, candidate.markEnd == candidate.start + 1 else { return nil }
        guard candidate.next < context.span.end else { return nil }
        let word = context.wordBefore(candidate)
        guard !word.isEmpty, let kind = context.tables.abbreviations.kind(context.bytes(word)) else { return nil }
        if candidate.hasCloser { return candidate.nextClass == .lower && !candidate.hasOpener ? .join : nil }
        switch kind {
        case .open: return .join
        case .close
        where candidate.nextClass == .upper && context.scanner[candidate.next] != 0x28
            && !precedesAbbreviation(candidate, context):
            return .split(.terminator)
        case .close: return .join
        }
    }

    /// Whether the next word is an abbreviation too: `Cod. Proc. Civ.`, `Dir. Amm.`
    private static func precedesAbbreviation(_ candidate: Candidate, _ context: SentenceContext) -> Bool {
        let word = context.wordAfter(candidate)
        return context.scanner[word.end] == 0x2E && word.end < context.span.end
            && context.tables.abbreviations.kind(context.bytes(word)) != nil
    }
}
