/// The full stop of an abbreviation.
///
/// It sees a single full stop after a word of the abbreviation list, in any case: after one that something always
/// follows (`sig. Rossi`, `art. 5`) it joins; after one that may end a sentence (`ecc.`, `mag.`) it joins before
/// anything but a capital, and before a capital it splits where the word begins sentences and no names (`ecc. Il`).
enum AbbreviationRule {
    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        guard candidate.mark == .fullStop, candidate.markEnd == candidate.start + 1 else { return nil }
        guard candidate.next < context.span.end else { return nil }
        let word = context.wordBefore(candidate)
        guard !word.isEmpty, let kind = context.tables.abbreviations.kind(context.bytes(word)) else { return nil }
        if candidate.hasCloser { return nil }
        switch kind {
        case .open: return .join
        case .close: return candidate.nextClass == .upper ? .split(.terminator) : .join
        }
    }
}
