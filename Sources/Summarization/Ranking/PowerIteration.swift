/// PageRank by power iteration (Brin and Page 1998), biased by a teleport vector (Haveliwala 2002).
public struct PowerIteration: Hashable, Sendable {
    /// Probability of following a link; the rest teleports. In [0, 1).
    public var damping: Double
    /// Stops when the scores change by less than this in all, as a share of their sum.
    public var tolerance: Double
    /// Stops after so many steps in any case.
    public var maximumSteps: Int

    /// An iteration; the defaults are those of the TextRank paper.
    ///
    /// - Parameters:
    ///   - damping: Probability of following a link; brought into 0...0.999.
    ///   - tolerance: The change of all scores, as a share of their sum, below which it stops.
    ///   - maximumSteps: Steps after which it stops in any case.
    public init(damping: Double = 0.85, tolerance: Double = 1e-7, maximumSteps: Int = 100) {
        self.damping = min(max(damping, 0), 0.999)
        self.tolerance = tolerance
        self.maximumSteps = maximumSteps
    }

    /// The stationary scores of a graph.
    ///
    /// A dangling sentence, one that is like no other, gives its score to all by the teleport vector.
    /// - Parameter teleport: where a jump lands; weights of any sum; all alike where they are all 0.
    func run(_ transition: some Transition, teleport: [Double]) -> Centrality {
        var transition = transition
        let count = transition.count
        guard count > 0 else { return Centrality(scores: [], steps: 0, change: 0, hasConverged: true) }
        let jump = Self.normalized(teleport, count: count)
        let outWeights = transition.outWeights
        var scores = jump
        var change = Double.infinity
        var steps = 0
        while steps < maximumSteps, change >= tolerance {
            let next = step(scores, jump, outWeights, &transition)
            change = 0
            for index in scores.indices { change += abs(next[index] - scores[index]) }
            scores = next
            steps += 1
        }
        return Centrality(scores: scores, steps: steps, change: change, hasConverged: change < tolerance)
    }

    private func step(
        _ scores: [Double], _ jump: [Double], _ outWeights: [Double], _ transition: inout some Transition
    ) -> [Double] {
        var shares = scores
        var dangling = 0.0
        for index in shares.indices {
            if outWeights[index] > 0 {
                shares[index] /= outWeights[index]
            } else {
                dangling += shares[index]
                shares[index] = 0
            }
        }
        var next = transition.apply(shares)
        let landing = 1 - damping + damping * dangling
        var sum = 0.0
        for index in next.indices {
            next[index] = damping * next[index] + landing * jump[index]
            sum += next[index]
        }
        // Rounding must not drift over many steps.
        if sum > 0 { for index in next.indices { next[index] /= sum } }
        return next
    }

    private static func normalized(_ weights: [Double], count: Int) -> [Double] {
        let sum = weights.reduce(0, +)
        guard weights.count == count, sum > 0, sum.isFinite else {
            return [Double](repeating: 1 / Double(count), count: count)
        }
        return weights.map { $0 / sum }
    }
}

/// Scores of sentences in the graph, and how they were reached.
public struct Centrality: Hashable, Sendable {
    /// One a sentence; their sum is 1.
    public var scores: [Double]
    /// Steps of the power iteration.
    public var steps: Int
    /// Sum of the changes in the last step.
    public var change: Double
    /// Whether the change fell below the tolerance.
    public var hasConverged: Bool
}
