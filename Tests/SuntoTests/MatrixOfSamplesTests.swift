import Foundation
import Segmentation
import Summarization
import Testing
import Text

/// The matrix and the iteration without one rank real articles alike.
@Suite struct MatrixOfSamplesTests {
    /// Each sample, and all of them as one document, which is above the size up to which there is a matrix by default.
    static func documents() throws -> [Document] {
        let texts = try SampleBriefTests.names.map { String(decoding: try SampleBriefTests.article($0), as: UTF8.self) }
        let (reader, segmenter) = (try ArticleReader(), try Segmenter())
        return (texts + [texts.joined(separator: "\n\n")]).map { segmenter.run(reader.run(SourceText($0))) }
    }

    @Test(arguments: Similarity.allCases) func rankAlike(_ similarity: Similarity) throws {
        for document in try Self.documents() {
            let summaries = try [MatrixLayout.dense, .matrixFree].map { layout in
                var options = SummarizerOptions()
                options.similarity = similarity
                options.layout = layout
                return try Summarizer(options: options).run(document)
            }
            let (dense, free) = (summaries[0].sentences, summaries[1].sentences)
            #expect(dense.count == free.count && dense.count > 10)
            let worst = zip(dense, free).map { abs($0.score - $1.score) }.max() ?? 1
            #expect(worst < 1e-6, "\(similarity), \(dense.count) sentences: \(worst)")
            #expect(dense.map(\.rank) == free.map(\.rank))
            #expect(dense.map(\.isChosen) == free.map(\.isChosen))
        }
    }
}
