import Foundation
import Lexicon
import Segmentation
import Text
import Translation

/// Estimates the weights of choices from parallel text: how translators chose in like places.
enum ChoiceTraining {
    struct Example {
        var features: [String]
        var isFirst: Bool
    }

    /// - Parameter paths: pairs of files, Italian and English, line for line.
    static func run(paths: [String]) throws {
        var examples: [Choice.Kind: [Example]] = [:]
        for pair in stride(from: 0, to: paths.count - 1, by: 2) {
            for (kind, found) in try self.examples(paths[pair], paths[pair + 1]) { examples[kind, default: []] += found }
        }
        print("# Weights of choices between two ways of saying something, estimated by sunto-models train-choices.")
        print("# Columns: choice, feature, weight in hundredths; a positive sum takes the first way.")
        for kind in Choice.Kind.allCases {
            let all = examples[kind] ?? []
            report(kind, all)
            let weights = LogisticRegression.weights(all)
            for (feature, weight) in weights.sorted(by: { $0.key < $1.key }) where abs(weight) >= 5 {
                print("\(kind.rawValue)\t\(feature)\t\(weight)")
            }
        }
    }

    private static func examples(_ source: String, _ reference: String) throws -> [Choice.Kind: [Example]] {
        let translator = try Translator()
        let session = try Segmenter().session()
        let references = try String(contentsOfFile: reference, encoding: .utf8).components(separatedBy: "\n")
        var discourse = Discourse()
        var result: [Choice.Kind: [Example]] = [:]
        for (line, english) in zip(
            try String(contentsOfFile: source, encoding: .utf8).components(separatedBy: "\n"), references)
        {
            let text = SourceText(line)
            let aligner = ChoiceAligner(reference: english)
            for sentence in session.sentences(in: text, span: text.span) {
                for choice in translator.choices(sentence, in: text, discourse: &discourse) {
                    guard let isFirst = aligner.label(choice) else { continue }
                    result[choice.kind, default: []].append(Example(features: choice.features, isFirst: isFirst))
                }
            }
        }
        return result
    }

    /// How often the choice is right on the fifth that the weights have not seen.
    private static func report(_ kind: Choice.Kind, _ examples: [Example]) {
        guard !examples.isEmpty else { return }
        var right = 0
        for fold in 0..<5 {
            let block = examples.count / 5 + 1
            let held = examples.indices.filter { $0 / block == fold }
            let weights = LogisticRegression.weights(examples.indices.filter { $0 / block != fold }.map { examples[$0] })
            right += held.count { index in
                let score = examples[index].features.reduce(0) { $0 + (weights[$1] ?? 0) }
                return (score > 0) == examples[index].isFirst
            }
        }
        let first = examples.count(where: \.isFirst)
        let message =
            "\(kind.rawValue): \(examples.count) places, \(first) of the first way, \(100 * right / examples.count)% right when held out\n"
        FileHandle.standardError.write(Data(message.utf8))
    }
}

/// Logistic regression by stochastic gradient descent with weight decay; deterministic.
enum LogisticRegression {
    private static let epochs = 20
    private static let rate = 0.1
    private static let decay = 0.0005
    private static let minimumCount = 3

    /// Weights in hundredths, by feature.
    static func weights(_ examples: [ChoiceTraining.Example]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for example in examples { for feature in example.features { counts[feature, default: 0] += 1 } }
        var index: [String: Int] = [:]
        for feature in counts.keys.sorted() where counts[feature, default: 0] >= minimumCount {
            index[feature] = index.count
        }
        var weights = [Double](repeating: 0, count: index.count)
        var rows = examples.map { (places: $0.features.compactMap { index[$0] }, label: $0.isFirst ? 1.0 : 0.0) }
        var generator = SplitMix(state: 7)
        for epoch in 0..<epochs {
            rows.shuffle(using: &generator)
            let step = rate / (1 + Double(epoch) * 0.3)
            for row in rows {
                let score = row.places.reduce(0) { $0 + weights[$1] }
                let error = row.label - 1 / (1 + exp(-score))
                for place in row.places { weights[place] += step * (error - decay * weights[place] * 10) }
            }
        }
        return index.mapValues { Int((weights[$0] * 100).rounded()) }
    }
}
