/// The rules in the order in which they are asked; the first that has a verdict decides.
///
/// Where none has, ICU does: it breaks after what it takes for the end of a sentence.
enum RuleBook {
    /// What becomes of a candidate.
    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict {
        verdict(candidate, context) ?? (candidate.isICU ? .split(.terminator) : .join)
    }

    private static func verdict(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        if candidate.mark == .foreign { return nil }
        if let verdict = MissingSpaceRule.judge(candidate, context) { return verdict }
        if let verdict = ColonRule.judge(candidate, context) { return verdict }
        if let verdict = BracketRule.judge(candidate, context) { return verdict }
        if let verdict = HeadingNumberRule.judge(candidate, context) { return verdict }
        if let verdict = AbbreviationRule.judge(candidate, context) { return verdict }
        if let verdict = InitialRule.judge(candidate, context) { return verdict }
        if let verdict = AcronymRule.judge(candidate, context) { return verdict }
        if let verdict = VerseRule.judge(candidate, context) { return verdict }
        if let verdict = CitationRule.judge(candidate, context) { return verdict }
        if let verdict = ConsonantRule.judge(candidate, context) { return verdict }
        if let verdict = LowerCaseRule.judge(candidate, context) { return verdict }
        return ContinuationRule.judge(candidate, context)
    }
}
