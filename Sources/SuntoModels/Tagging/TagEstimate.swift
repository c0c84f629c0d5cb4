import Foundation
import Lexicon
import Translation

/// Weights of a log-linear tagger while they are estimated: steps of AdaGrad, averaged over the second half of the passes.
///
/// Each step leaves out a tenth of the features, so that none relies on another; tags before a word are those that the
/// weights so far would choose, as they will be when it tags.
struct TagEstimate {
    private static let passes = 10
    private static let rate: Float = 0.1
    private static let leftOut = 0.1
    private static let orders = 4
    private static let tagCount = PartOfSpeech.allCases.count

    private var places: [UInt32: Int] = [:]
    private var weights: [Float] = []
    private var squares: [Float] = []
    private var sums: [Float] = []
    private var generator: SplitMix
    /// The features that may have weights; nil for all.
    private let admitted: Set<UInt32>?

    /// Weights of at most `featureLimit` features: those that weigh most when all are estimated, estimated anew without
    /// the others.
    static func sparse(_ examples: [TaggerTraining.Example], featureLimit: Int) -> TagEstimate {
        let all = mean(examples, admitted: nil)
        return mean(examples, admitted: all.strongest(featureLimit))
    }

    /// The mean of several estimates that see the sentences in other orders.
    private static func mean(_ examples: [TaggerTraining.Example], admitted: Set<UInt32>?) -> TagEstimate {
        var mean = TagEstimate(admitted: admitted, seed: 0)
        for seed in 1...orders {
            var estimate = TagEstimate(admitted: admitted, seed: seed)
            estimate.estimate(examples)
            for (feature, place) in estimate.places {
                let row = mean.row(of: feature)
                mean.sums += [Float](repeating: 0, count: mean.weights.count - mean.sums.count)
                for tag in 0..<tagCount { mean.sums[row + tag] += estimate.sums[place + tag] / Float(orders) }
            }
        }
        return mean
    }

    private init(admitted: Set<UInt32>?, seed: Int) {
        self.admitted = admitted
        generator = SplitMix(state: UInt64(seed))
    }

    private mutating func estimate(_ source: [TaggerTraining.Example]) {
        var examples = source.map { (sentence: TagSentence($0.words), tags: $0.tags) }
        for pass in 0..<Self.passes {
            examples.shuffle(using: &generator)
            for example in examples { step(example.sentence, example.tags) }
            sums += [Float](repeating: 0, count: weights.count - sums.count)
            if pass >= Self.passes / 2 {
                for index in weights.indices { sums[index] += weights[index] / Float(Self.passes - Self.passes / 2) }
            }
        }
    }

    /// Tags a sentence and moves the weights towards the treebank's tags.
    private mutating func step(_ sentence: TagSentence, _ gold: [PartOfSpeech]) {
        var history: [PartOfSpeech] = []
        var features: [UInt32] = []
        for index in sentence.words.indices {
            let candidates = sentence.words[index].candidates
            guard candidates.count > 1 else {
                history.append(candidates[0])
                continue
            }
            sentence.features(index, history, into: &features)
            let shared = rows(of: features)
            let active = candidates.map { candidate in
                sentence.features(index, history, of: candidate, into: &features)
                return (order: candidate.order, rows: shared + rows(of: features))
            }
            var scores = [Float](repeating: 0, count: Self.tagCount)
            for (order, rows) in active { scores[order] = rows.reduce(0) { $0 + weights[$1 + order] } }
            let guess = Tagger.best(of: candidates, scores)
            history.append(guess)
            guard candidates.contains(gold[index]) else { continue }
            let top = scores[guess.order]
            let total = active.reduce(Float(0)) { $0 + exp(scores[$1.order] - top) }
            for (order, rows) in active {
                let error = exp(scores[order] - top) / total - (order == gold[index].order ? 1 : 0)
                if abs(error) < 0.001 { continue }
                for row in rows {
                    squares[row + order] += error * error
                    weights[row + order] -= Self.rate * error / (squares[row + order] + 1).squareRoot()
                }
            }
        }
    }

    /// Where the weights of the features start, a part of them left out.
    private mutating func rows(of features: [UInt32]) -> [Int] {
        var rows: [Int] = []
        rows.reserveCapacity(features.count)
        for feature in features {
            if let admitted, !admitted.contains(feature) { continue }
            if Double.random(in: 0..<1, using: &generator) < Self.leftOut { continue }
            rows.append(row(of: feature))
        }
        return rows
    }

    private mutating func row(of feature: UInt32) -> Int {
        if let place = places[feature] { return place }
        let place = weights.count
        places[feature] = place
        weights += [Float](repeating: 0, count: Self.tagCount)
        squares += [Float](repeating: 0, count: Self.tagCount)
        return place
    }

    /// The features whose largest weight is largest.
    private func strongest(_ limit: Int) -> Set<UInt32> {
        let ranked = places.map { feature, place in
            (feature: feature, weight: sums[place..<place + Self.tagCount].reduce(0) { max($0, abs($1)) })
        }
        return Set(ranked.sorted { ($1.weight, $0.feature) < ($0.weight, $1.feature) }.prefix(limit).map(\.feature))
    }

    /// Weights in hundredths, by the order of the tags, of features that have any; in the order of their hashes.
    var roundedWeights: [(feature: UInt32, weights: [Int])] {
        places.sorted { $0.key < $1.key }.map { feature, place in
            (feature, sums[place..<place + Self.tagCount].map { Int(($0 * 100).rounded()) })
        }.filter { $0.weights.contains { $0 != 0 } }
    }
}
