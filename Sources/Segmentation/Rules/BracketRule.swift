/// A mark inside brackets that were opened in mid-sentence.
///
/// It sees `(v. la nota. Il resto)` and joins as long as the bracket is not far, so that the bracket closes in the
/// sentence in which it was opened. A bracket that opens its own sentence splits as other text does.
enum BracketRule {
    private static let reach = 300

    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        guard context.openBracket > context.sentenceStart, candidate.markEnd - context.openBracket < reach else {
            return nil
        }
        return .join
    }
}
