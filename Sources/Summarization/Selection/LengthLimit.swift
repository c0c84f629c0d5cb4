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
        case .ratio: sentences >= sentenceLimit
        }
    }

    /// Takes sentences that belong together, of so many words in all, if they fit; what comes first always fits.
    mutating func take(sentences number: Int, words count: Int) -> Bool {
        if sentences > 0, exceeds(sentences + number, words + count) {
            passedOver += 1
            return false
        }
        sentences += number
        words += count
        return true
    }

    private func exceeds(_ number: Int, _ count: Int) -> Bool {
        switch length {
        case .sentences(let limit): number > limit
        case .words(let limit): count > limit
        case .ratio: number > sentenceLimit
        }
    }

    private var sentenceLimit: Int {
        guard case .ratio(let share) = length else { return available }
        return max(1, Int((Double(available) * min(max(share, 0), 1)).rounded()))
    }
}
