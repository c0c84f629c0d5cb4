import Text

/// What makes a sentence a poor part of a summary, however central it is.
public enum SentenceFlaw: String, Sendable, CaseIterable {
    /// Fewer than five words.
    case tooShort
    /// More words than anyone reads in one sentence.
    case tooLong
    /// It asks.
    case question
    /// No words but numbers, names of records or a bare label.
    case fragment
    /// A quotation that opens or closes outside the sentence.
    case cutQuotation
    /// It opens with a pronoun or a connective that needs the sentence before.
    case needsContext

    /// What the score is multiplied with.
    var factor: Double {
        switch self {
        case .tooShort: 0.3
        case .tooLong: 0.8
        case .question: 0.7
        case .fragment: 0.4
        case .cutQuotation: 0.9
        case .needsContext: 0.9
        }
    }
}
