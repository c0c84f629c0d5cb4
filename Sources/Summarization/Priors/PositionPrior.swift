/// The start of a document counts more, as far as it reads like the start of an article: 1 + ½ · g · e^(−i/5) for the
/// sentence at place `i`.
///
/// An article opens with its news or its definition, in whole sentences. A decision, a form or a record opens with
/// parties, dates and references, in pieces that are no sentences, and its opening says nothing. `g` tells the two
/// apart: the square of the share of whole sentences among the first six.
enum PositionPrior {
    private static let gain = 0.5
    private static let reach = 5.0
    private static let opening = 6

    /// - Parameter flaws: what is wrong with each sentence, in document order.
    static func factors(flaws: [[SentenceFlaw]]) -> [Double] {
        let likeness = articleLikeness(flaws: flaws)
        return flaws.indices.map { 1 + gain * likeness * exponential(-Double($0) / reach) }
    }

    /// `g`, in 0...1: how much a document reads like an article, by its opening.
    static func articleLikeness(flaws: [[SentenceFlaw]]) -> Double {
        let first = flaws.prefix(opening)
        guard !first.isEmpty else { return 0 }
        let whole = first.count { !$0.contains(.fragment) && !$0.contains(.unfinished) && !$0.contains(.broken) }
        let share = Double(whole) / Double(first.count)
        return share * share
    }
}
