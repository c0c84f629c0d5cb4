import Text

/// The number of a heading or of a list item.
///
/// It sees a full stop after a number at the start of a sentence (`1. Definizioni.`, `858. Comprensorio`, `IV. Il
/// metodo`), with or without the name of a part of a text before it (`Art. 5. Oggetto`, `SEZIONE I. – Il Consiglio`),
/// and joins.
enum HeadingNumberRule {
    private static let parts: Set<String> = [
        "art", "articolo", "sezione", "sez", "capo", "titolo", "libro", "parte", "capitolo", "cap", "allegato",
        "tabella", "tab", "figura", "fig", "paragrafo", "par", "punto", "comma",
    ]

    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        guard candidate.mark == .fullStop, candidate.markEnd == candidate.start + 1, !candidate.hasLineEnd else {
            return nil
        }
        guard candidate.start - context.sentenceStart <= 24, candidate.next < context.span.end else { return nil }
        let number = startOfNumber(candidate, context)
        guard number < candidate.start else { return nil }
        return isStart(number, context) ? .join : nil
    }

    /// The start of the number or Roman numeral before a candidate; the candidate itself if there is none.
    private static func startOfNumber(_ candidate: Candidate, _ context: SentenceContext) -> Int {
        var at = candidate.start
        while at > context.sentenceStart, isDigit(context.scanner.bytes[at - 1]) { at -= 1 }
        if at < candidate.start { return candidate.start - at <= 4 ? at : candidate.start }
        while at > context.sentenceStart, isRomanDigit(context.scanner.bytes[at - 1]) { at -= 1 }
        let isWhole = !context.scanner.scalar(before: at, floor: context.sentenceStart).class.isLetter
        let isUpper = context.scanner[at] < 0x60
        return isWhole && isUpper ? at : candidate.start
    }

    /// Whether nothing stands before the number in its sentence but an opening mark or the name of a part.
    private static func isStart(_ number: Int, _ context: SentenceContext) -> Bool {
        var end = context.scanner.trimSpace(number, context.sentenceStart)
        if end > context.sentenceStart, context.scanner[end - 1] == 0x2E { end -= 1 }
        let before = context.bytes(TextSpan(context.sentenceStart, end))
        let word = String(decoding: before.map(lowered), as: UTF8.self)
        return word.unicodeScalars.allSatisfy { isOpener($0.value) } || parts.contains(word)
    }
}
