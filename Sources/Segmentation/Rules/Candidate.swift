import Text

/// A place where a sentence may end, with what stands before and after.
struct Candidate {
    /// What makes it a candidate.
    enum Mark {
        case fullStop, exclamation, ellipsis, colon, semicolon
        /// A boundary of ICU's at none of these: another script's full stop.
        case foreign
    }

    /// What makes it a candidate; of several marks in a row, the one that says most.
    var mark: Mark
    /// Where the first mark stands.
    var start: Int
    /// Past the last mark.
    var markEnd: Int
    /// Past the quotes and brackets that close after it: where the sentence would end.
    var end: Int
    /// Where the text goes on, past white space.
    var next: Int
    /// Where its first letter or digit stands, past opening quotes, brackets and dashes.
    var nextWord: Int
    /// The class of that letter or digit.
    var nextClass: CharacterClass
    /// Whether a line ends between `end` and `next`.
    var hasLineEnd: Bool
    /// Whether ICU breaks a sentence here.
    var isICU: Bool

    /// Whether white space follows.
    var hasGap: Bool { next > end }
    /// Whether a quote or bracket closes here.
    var hasCloser: Bool { end > markEnd }
    /// Whether a quote, bracket or dash opens before the next word.
    var hasOpener: Bool { nextWord > next }
}

/// What a rule says of a candidate.
enum Verdict: Equatable {
    case join
    case split(BoundaryReason)
}
