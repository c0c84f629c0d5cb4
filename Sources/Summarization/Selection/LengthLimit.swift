/// Counts what a summary has taken against what it may take.
struct LengthLimit {
    private let length: SummaryLength
    private let available: Int
    private var sentences = 0
    private var words = 0
    private var passedOver = 0

    /// - Parameter available: sentences that may be chosen.
    init(_ length: SummaryLength, available: Int) {
        self.length = length
        self.available = available
    }

    /// Whether nothing more is wanted.
    var isReached: Bool {
        switch length {
        case .sentences(let limit): sentences >= limit
        // A longer sentence may not fit where a shorter one does; the search for one has an end.
        case .words(let limit): words >= limit || passedOver > 20
        case .ratio(let share): sentences >= max(1, Int((Double(available) * min(max(share, 0), 1)).rounded()))
        }
    }

    /// Takes a sentence of so many words, if it fits.
    mutating func take(words count: Int) -> Bool {
        if case .words(let limit) = length, sentences > 0, words + count > limit {
            passedOver += 1
            return false
        }
        sentences += 1
        words += count
        return true
    }
}
