import Summarization
import TestSupport
import Testing
import Text

@Suite struct SummarizerTests {
    static func summarizer(_ change: (inout SummarizerOptions) -> Void = { _ in }) throws -> Summarizer {
        var options = SummarizerOptions()
        change(&options)
        return try Summarizer(options: options)
    }

    @Test(arguments: Similarity.allCases)
    func choosesTheTopicAndKeepsDocumentOrder(similarity: Similarity) throws {
        let summary = try Self.summarizer { $0.similarity = similarity }.run(Texts.document(Texts.article))
        let texts = summary.chosen.map(summary.text(of:))
        #expect(texts.count == 3)
        #expect(texts == Texts.article.filter(texts.contains))
        #expect(!texts.contains("A Milano ieri pioveva."))
        #expect(summary.statistics.hasConverged)
    }

    @Test(arguments: Similarity.allCases, [0, 1, 2, 70])
    func scoresAreFiniteAndRanksArePermutations(similarity: Similarity, count: Int) throws {
        let document = Texts.document(Texts.random(sentences: count, seed: 7))
        let summary = try Self.summarizer { $0.similarity = similarity }.run(document)
        #expect(summary.sentences.count == count)
        #expect(summary.sentences.allSatisfy { $0.score.isFinite && $0.score >= 0 && $0.score <= 1 })
        #expect(summary.sentences.map(\.rank).sorted() == Array(1..<(count + 1)))
        #expect(summary.chosen.map(\.rank).sorted() == Array(1..<(summary.chosen.count + 1)))
    }

    static let oddities: [[String]] = [
        [], [""], ["..."], ["Ciao."], ["di", "e", "che"], ["Sì.", "Sì.", "Sì."], ["pane", "vino"], ["pane", "pane"],
        ["a a a a", "b b b b"], ["\u{0}\u{1}", "\u{FFFD}"],
    ]

    @Test(arguments: Similarity.allCases, oddities)
    func oddDocumentsWork(similarity: Similarity, sentences: [String]) throws {
        for layout in MatrixLayout.allCases {
            let summary = try Self.summarizer {
                $0.similarity = similarity
                $0.layout = layout
            }.run(Texts.document(sentences))
            #expect(summary.sentences.count == sentences.count)
            #expect(summary.sentences.allSatisfy { $0.score.isFinite })
            #expect(Set(summary.chosen.map(summary.text(of:))).count == summary.chosen.count)
        }
    }

    @Test(arguments: Similarity.allCases)
    func duplicatedSentencesNeverAppearTwice(similarity: Similarity) throws {
        let document = Texts.document(Texts.article + Texts.article)
        let summary = try Self.summarizer {
            $0.similarity = similarity
            $0.length = .sentences(14)
        }.run(document)
        let texts = summary.chosen.map(summary.text(of:))
        #expect(Set(texts).count == texts.count)
        #expect(texts.count == Texts.article.count)
    }

    @Test(arguments: Similarity.allCases)
    func permutedSentencesHavePermutedRanks(similarity: Similarity) throws {
        let sentences = Texts.random(sentences: 40, seed: 3)
        var generator = SplitMix(state: 5)
        let order = Array(sentences.indices).shuffled(using: &generator)
        let summarizer = try Self.summarizer {
            $0.similarity = similarity
            $0.usesPosition = false
        }
        let straight = summarizer.run(Texts.document(sentences))
        let permuted = summarizer.run(Texts.document(order.map { sentences[$0] }))
        for (place, original) in order.enumerated() {
            #expect(abs(permuted.sentences[place].score - straight.sentences[original].score) < 1e-5)
            #expect(permuted.sentences[place].isChosen == straight.sentences[original].isChosen)
        }
    }

    @Test func onlyRankedBlocksAreRanked() throws {
        let menu = Texts.document(Texts.article, role: .boilerplate)
        #expect(try Self.summarizer().run(menu).sentences.isEmpty)
        let titled = Texts.document(Texts.article, title: "Riforma delle pensioni")
        #expect(try Self.summarizer().run(titled).sentences.count == Texts.article.count)
    }

    @Test func theSameDocumentHasTheSameSummary() throws {
        let document = Texts.document(Texts.random(sentences: 120, seed: 11))
        let first = try Self.summarizer().run(document)
        #expect(try Self.summarizer().run(document) == first)
    }
}
