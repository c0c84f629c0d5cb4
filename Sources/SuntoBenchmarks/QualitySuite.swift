import Foundation
import Segmentation
import Summarization
import Text

/// Summaries of three sentences against references: each similarity, with and without each prior and redundancy
/// control, on each set of a file of its own: JSON, a list of `{"text", "reference", "language"}`.
enum QualitySuite {
    private struct Article: Decodable {
        var text: String
        var reference: String
        var language: String
    }

    private typealias Case = (name: String, change: @Sendable (inout SummarizerOptions) -> Void)

    static func run(_ files: [String]) throws {
        let sets = try files.map { file in
            let articles = try JSONDecoder().decode([Article].self, from: Data(contentsOf: URL(fileURLWithPath: file)))
            return try articles.map { (try document($0), $0.reference) }
        }
        let names = files.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
        print("ROUGE-1 + ROUGE-2 F1 of three sentences")
        print(row("", names + ["mean"]))
        for (name, model) in try models() {
            for similarity in Similarity.allCases {
                for variant in variants where name == "stems" || variant.name == "default" {
                    var options = SummarizerOptions()
                    options.similarity = similarity
                    options.keyPhraseLimit = 0
                    variant.change(&options)
                    let summarizer = Summarizer(options: options, languages: model)
                    let scores = sets.map { set in
                        set.reduce(0) { $0 + score(summarizer, $1.0, $1.1) } / Double(max(set.count, 1))
                    }
                    let mean = scores.reduce(0, +) / Double(max(scores.count, 1))
                    print(row("\(similarity), \(name), \(variant.name)", (scores + [mean]).map(rounded)))
                }
            }
        }
    }

    private static let variants: [Case] = [
        ("default", { _ in }), ("no position", { $0.usesPosition = false }), ("no title", { $0.usesTitle = false }),
        ("no quality", { $0.usesQuality = false }), ("key phrases", { $0.usesKeyPhrases = true }),
        ("no redundancy control", { $0.relevance = 1 }),
        (
            "similarity alone",
            {
                ($0.usesPosition, $0.usesTitle, $0.usesQuality) = (false, false, false)
                $0.relevance = 1
            }
        ),
    ]

    private static func models() throws -> [(String, [Language: LanguageModel])] {
        let english = try LanguageModel(language: .english)
        return try [
            ("stems", [.italian: LanguageModel(language: .italian), .english: english]),
            ("lemmas", [.italian: .lemmas(joiningTerms: false), .english: english]),
            ("lemmas and terms", [.italian: .lemmas(joiningTerms: true), .english: english]),
        ]
    }

    private static func document(_ article: Article) throws -> Document {
        let language = Language(rawValue: article.language)
        return try ArticleReader(language: language).then(Segmenter()).run(SourceText(article.text))
    }

    private static func score(_ summarizer: Summarizer, _ document: Document, _ reference: String) -> Double {
        let summary = summarizer.run(document)
        let text = summary.chosen.map(summary.text(of:)).joined(separator: "\n")
        return Rouge.f1(text, reference, n: 1) + Rouge.f1(text, reference, n: 2)
    }

    private static func rounded(_ value: Double) -> String { String((value * 100).rounded() / 100) }

    private static func row(_ name: String, _ cells: [String]) -> String {
        func padded(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(0, width - text.count))
        }
        return padded(name, 46) + cells.map { padded($0, 9) }.joined(separator: " ")
    }
}
