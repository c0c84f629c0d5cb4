import Foundation
import Lexicon
import Testing
import Translation

@testable import SuntoModels

/// The estimate of the tagger's weights, on sentences of our own.
@Suite struct TaggerTrainingTests {
    /// Sentences in CoNLL-U of `form/TAG` or `form/TAG/lemma`; parts of a word that is split are joined by `+`: `del/ADP+DET`.
    private static func examples(_ sentences: [String]) throws -> [TaggerTraining.Example] {
        var text = ""
        for sentence in sentences {
            var number = 1
            for word in sentence.split(separator: " ") {
                let parts = word.split(separator: "/")
                let tags = parts[1].split(separator: "+")
                if tags.count > 1 {
                    text += "\(number)-\(number + tags.count - 1)\t\(parts[0])" + "\t_\t_\t_\t_\t_\t_\t_\t_\n"
                }
                for tag in tags {
                    text += "\(number)\t\(parts[0])\t\(parts.count > 2 ? parts[2] : "_")\t\(tag)\t_\t_\t0\tdep\t_\t_\n"
                    number += 1
                }
            }
            text += "\n"
        }
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try text.write(to: url, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: url) }
        let reader = TreebankReader(analyzer: MorphologicalAnalyzer(dictionary: try MorphologicalDictionary()))
        return try reader.examples(url.path)
    }

    private static let sentences = [
        "La/DET legge/NOUN passa/VERB ./PUNCT", "Chi/PRON legge/VERB capisce/VERB ./PUNCT",
        "Il/DET testo/NOUN della/ADP+DET legge/NOUN piace/VERB ./PUNCT", "Maria/PROPN legge/VERB molto/ADV ./PUNCT",
    ]

    @Test func wordsAndTagsStandSideBySide() throws {
        let examples = try Self.examples(Self.sentences)
        #expect(examples.count == 4)
        for example in examples { #expect(example.words.count == example.tags.count) }
        let split = examples[2]
        #expect(split.words.map(\.surface) == ["Il", "testo", "della", "", "legge", "piace", "."])
        #expect(split.tags.map(\.rawValue) == ["DET", "NOUN", "ADP", "DET", "NOUN", "VERB", "PUNCT"])
    }

    @Test func whatWasSeenIsLearned() throws {
        let examples = try Self.examples(Self.sentences)
        let rows = TagEstimate.sparse(examples, featureLimit: 150).roundedWeights
        #expect(rows.count <= 150)
        #expect(rows.count > 50)
        var weights = TagWeights(capacity: rows.count)
        for row in rows {
            for (tag, weight) in row.weights.enumerated() where weight != 0 { weights.set(row.feature, tag, weight) }
        }
        let report = Self.report(examples, Tagger(weights: weights))
        #expect(report.words == 19)
        #expect(report.right >= 18, "\(report.text)")
        // Without weights every word is the first thing that it may be.
        let unlearned = Self.report(examples, Tagger(weights: TagWeights(capacity: 1)))
        #expect(unlearned.right < report.right)
        #expect(unlearned.text.contains("VERB→NOUN: legge 2"), "\(unlearned.text)")
    }

    private static func report(_ examples: [TaggerTraining.Example], _ tagger: Tagger) -> TaggerReport {
        var report = TaggerReport()
        report.add(examples, taggedBy: tagger)
        return report
    }

    @Test func lemmasOfContentWordsAreCounted() throws {
        let examples = try Self.examples(["La/DET/il legge/NOUN/legge passa/VERB/pascere oggi/ADV/oggi ./PUNCT/."])
        let report = Self.report(examples, try Tagger())
        #expect(report.content == 3)
        #expect(report.rightLemmas == 2)
    }

    @Test func theSameSentencesGiveTheSameWeights() throws {
        let examples = try Self.examples(Self.sentences)
        let one = TagEstimate.sparse(examples, featureLimit: 100).roundedWeights
        let two = TagEstimate.sparse(examples, featureLimit: 100).roundedWeights
        #expect(one.map(\.feature) == two.map(\.feature))
        #expect(one.map(\.weights) == two.map(\.weights))
    }

    @Test func tagsOutOfReachAreCounted() throws {
        let examples = try Self.examples(["Il/DET governo/ADV cade/VERB ./PUNCT"])
        let report = Self.report(examples, Tagger(weights: TagWeights(capacity: 1)))
        #expect(report.outOfReach == 1)
        #expect(report.text.contains("ADV→NOUN out of reach: governo 1"), "\(report.text)")
    }
}
