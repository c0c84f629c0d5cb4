import Text

/// A full stop before a lower-case letter.
///
/// It sees `…si veste. malgrado le guerre…` and splits, because an Italian word ends in a vowel and few abbreviations
/// do; after a word that ends in a consonant, as unknown abbreviations do (`La centrale meteor. si è guastata`), it
/// joins. A number, a name or a closed quotation before the stop does not keep it from splitting, nor does a quotation that
/// opens after it. A bracket or a quotation that closes after the stop (`«Vengo.» disse`) does: the sentence around it
/// goes on.
enum LowerCaseRule {
    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        guard candidate.mark == .fullStop, candidate.hasGap, candidate.nextClass == .lower else { return nil }
        if opensQuotation(candidate, context) { return .split(.terminator) }
        if candidate.hasCloser { return .join }
        let word = context.wordBefore(candidate)
        if word.isEmpty { return .split(.terminator) }
        return mayEndSentence(word, context) ? .split(.terminator) : .join
    }

    private static func opensQuotation(_ candidate: Candidate, _ context: SentenceContext) -> Bool {
        candidate.hasOpener
            && isOpeningQuotation(context.scanner.scalar(at: candidate.next, limit: context.span.end).value)
    }

    private static func mayEndSentence(_ word: TextSpan, _ context: SentenceContext) -> Bool {
        let last = context.scanner.scalar(before: word.end, floor: word.start)
        if isVowel(last.value) { return word.count >= 2 }
        let isName = context.scanner.characterClass(at: word.start, limit: word.end) == .upper
        return isName && word.count >= 4
    }

    private static func isVowel(_ scalar: UInt32) -> Bool {
        switch scalar | 0x20 {
        case 0x61, 0x65, 0x69, 0x6F, 0x75: true
        case 0xE0, 0xE1, 0xE8, 0xE9, 0xEC, 0xED, 0xF2, 0xF3, 0xF9, 0xFA: true
        default: false
        }
    }
}
