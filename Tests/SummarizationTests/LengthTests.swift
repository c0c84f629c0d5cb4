import Summarization
import Testing
import Text

@Suite struct LengthTests {
    @Test(arguments: [(0, 0), (1, 1), (3, 3), (100, 7)])
    func sentences(limit: Int, expected: Int) throws {
        #expect(try chosen(.sentences(limit)).count == expected)
    }

    @Test(arguments: [(0.0, 1), (0.3, 2), (0.5, 4), (1.0, 7), (9.0, 7), (-1.0, 1)])
    func ratio(share: Double, expected: Int) throws {
        #expect(try chosen(.ratio(share)).count == expected)
    }

    @Test(arguments: [10, 20, 30, 50, 1000])
    func words(limit: Int) throws {
        let sentences = try chosen(.words(limit))
        #expect(!sentences.isEmpty)
        #expect(sentences.count == 1 || sentences.reduce(0) { $0 + $1.wordCount } <= limit)
    }

    private func chosen(_ length: SummaryLength) throws -> [RankedSentence] {
        try SummarizerTests.summarizer { $0.length = length }.run(Texts.document(Texts.article)).chosen
    }
}
