import Text

/// A colon or a semicolon.
///
/// It sees `tre punti: Il primo…`, a colon before a capital that opens no quotation, and splits: Italian goes on in
/// lower case after a colon, so the capital begins a sentence. A name that is called or listed (`l'altro: Renzo, cioè`),
/// a label of one word (`Fonte: Reuters`) and direct speech stay whole. It splits before a clause that stands by
/// itself, too, as one that begins with a subject pronoun or `è` does (`Questo è il punto: noi siamo…`). A colon at
/// the end of a line opens a list, and splits. A semicolon splits only before a capital that begins sentences.
enum ColonRule {
    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        guard candidate.mark == .colon || candidate.mark == .semicolon else { return nil }
        guard candidate.hasGap, candidate.next < context.span.end, context.openBracket < 0 else { return .join }
        if candidate.mark == .semicolon {
            guard !candidate.hasLineEnd, !candidate.hasOpener, candidate.nextClass == .upper else { return .join }
            return context.opensSentence(candidate) ? .split(.listPunctuation) : .join
        }
        if candidate.hasLineEnd { return .split(.listPunctuation) }
        guard !candidate.hasOpener, !context.isInQuotation else { return .join }
        switch candidate.nextClass {
        case .upper: return isName(candidate, context) || isLabel(candidate, context) ? .join : .split(.listPunctuation)
        case .lower: return standsAlone(candidate, context) ? .split(.listPunctuation) : .join
        default: return .join
        }
    }

    /// Whether the next word is followed by a comma, as a name in apposition is.
    private static func isName(_ candidate: Candidate, _ context: SentenceContext) -> Bool {
        context.scanner[context.wordAfter(candidate).end] == 0x2C && !context.opensSentence(candidate)
    }

    /// Whether a single word stands before the colon in its sentence.
    private static func isLabel(_ candidate: Candidate, _ context: SentenceContext) -> Bool {
        candidate.start - context.sentenceStart < 24
            && !context.bytes(TextSpan(context.sentenceStart, candidate.start)).contains(0x20)
    }

    /// Whether a clause follows that needs nothing before it, by its first one or two words.
    private static func standsAlone(_ candidate: Candidate, _ context: SentenceContext) -> Bool {
        let first = context.wordAfter(candidate)
        let start = context.scanner.skipSpace(first.end, min(first.end + 4, context.span.end))
        let end = context.scanner.letters(from: start, limit: min(context.span.end, start + 32))
        return context.tables.clauseOpeners.contains(context.bytes(first))
            || (start > first.end && context.tables.clauseOpeners.contains(context.bytes(TextSpan(first.start, end))))
    }
}
