import Foundation
import Lexicon
import Translation

/// Estimates the tagger's weights and reports its accuracy on held-out files.
enum TaggerTraining {
    /// A sentence of a treebank as the translator splits it, and the tags and lemmas that its words have there.
    struct Example {
        var words: [Word]
        var tags: [PartOfSpeech]
        var lemmas: [String]
    }

    /// How many features the table holds.
    static let featureLimit = 22_000

    static func run(training: [String], testing: [String]) throws {
        let rows = TagEstimate.sparse(try examples(training), featureLimit: featureLimit).roundedWeights
        let weights = weights(rows)
        var report = TaggerReport()
        report.add(try examples(testing), taggedBy: Tagger(weights: weights))
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

    /// Reports on each of `folds` parts by weights that were estimated from the others, and on all together.
    static func crossValidate(_ treebanks: [String], folds: Int) throws {
        let examples = try examples(treebanks)
        var all = TaggerReport()
        for fold in 0..<folds {
            let training = examples.enumerated().filter { $0.offset % folds != fold }.map(\.element)
            let held = examples.enumerated().filter { $0.offset % folds == fold }.map(\.element)
            let tagger = Tagger(
                weights: weights(TagEstimate.sparse(training, featureLimit: featureLimit).roundedWeights))
            var report = TaggerReport()
            report.add(held, taggedBy: tagger)
            all.add(held, taggedBy: tagger)
            print("part \(fold + 1): \(report.figures)")
        }
        print("all parts: \(all.text)", terminator: "")
    }

    private static func examples(_ treebanks: [String]) throws -> [Example] {
        let reader = TreebankReader(analyzer: MorphologicalAnalyzer(dictionary: try MorphologicalDictionary()))
        return try treebanks.flatMap(reader.examples)
    }

    private static func weights(_ rows: [(feature: UInt32, weights: [Int])]) -> TagWeights {
        var weights = TagWeights(capacity: rows.count)
        for row in rows {
            for (tag, weight) in row.weights.enumerated() where weight != 0 { weights.set(row.feature, tag, weight) }
        }
        return weights
    }
}
