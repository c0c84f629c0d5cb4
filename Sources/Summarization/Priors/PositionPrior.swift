import Text

/// The start of a document counts more: 1 + a·e^(−i/3) for the sentence at place `i`.
enum PositionPrior {
    /// Share that the first sentence gains.
    static let gain = 0.5
    /// Places over which the gain falls to 1/e.
    static let reach = 3.0

    static func factors(count: Int) -> [Double] {
        (0..<count).map { 1 + gain * exponential(-Double($0) / reach) }
    }
}
