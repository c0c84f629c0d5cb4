import Foundation
import Lexicon
import Translation

/// Estimates the tagger's weights and reports its accuracy on held-out files.
enum TaggerTraining {
    /// A sentence of a treebank as the translator splits it, and what the treebank tags its words.
    struct Example {
        var words: [Word]
        var tags: [PartOfSpeech]
    }

    /// How many features the table holds.
    static let featureLimit = 22_000

    static func run(training: [String], testing: [String]) throws {
        let reader = TreebankReader(analyzer: MorphologicalAnalyzer(dictionary: try MorphologicalDictionary()))
        let examples = try training.flatMap(reader.examples)
        let held = try testing.flatMap(reader.examples)
        let estimate = TagEstimate.sparse(examples, featureLimit: featureLimit)
        let rows = estimate.roundedWeights
        var weights = TagWeights(capacity: rows.count)
        for row in rows {
            for (tag, weight) in row.weights.enumerated() where weight != 0 { weights.set(row.feature, tag, weight) }
        }
        let report = TaggerReport(Tagger(weights: weights), held)
        FileHandle.standardError.write(Data("\(weights.featureCount) features\n\(report.text)".utf8))
        print(
            "# Weights of the part-of-speech tagger, estimated by sunto-models train-tagger on UD_Italian-ParlaMint (CC BY-SA 4.0)"
        )
        print("# and UD_Italian-MarkIT (CC BY 4.0). Columns: hash of the feature (base 36), tag:weight pairs.")
        for row in rows {
            let pairs = row.weights.enumerated().filter { $0.element != 0 }.map { "\($0.offset):\($0.element)" }
            print(String(row.feature, radix: 36) + "\t" + pairs.joined(separator: " "))
        }
    }
}
