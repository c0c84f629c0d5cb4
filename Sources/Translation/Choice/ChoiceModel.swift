import Lexicon

/// Scores a choice between two ways of saying something: logistic regression over named features.
///
/// A positive score speaks for the first way. Weights are in `models/it-en/choice-weights.tsv`, in hundredths, estimated
/// by `sunto-models train-choices`. Scoring is linear in the number of features.
package struct ChoiceModel: Sendable {
    private var weights: [String: Int32]

    /// A model with weights by choice and feature, as `article n:plural`.
    package init(weights: [String: Int32]) { self.weights = weights }

    /// The model of `models/it-en/choice-weights.tsv`.
    package init() throws {
        weights = [:]
        weights.reserveCapacity(4096)
        try ModelTable("it-en/choice-weights.tsv").forEachRow { row in
            weights[row[0] + " " + row[1]] = Int32(row[2]) ?? 0
        }
    }

    /// Whether the first way is the likelier.
    func prefers(_ choice: Choice) -> Bool {
        choice.features.reduce(0) { $0 + (weights[choice.kind.rawValue + " " + $1] ?? 0) } > 0
    }
}

/// A choice as it stood when a sentence was rendered.
package struct Choice: Sendable {
    /// What is chosen.
    package enum Kind: String, Sendable, CaseIterable {
        /// *the* or no article, where Italian has the definite one.
        case article
    }

    package var kind: Kind
    /// What is seen around it.
    package var features: [String]
    /// The English words by which the place is found in a reference.
    package var anchor: [String]
}
