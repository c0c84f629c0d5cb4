import Testing
import Text

@testable import Summarization

@Suite struct MatrixTests {
    @Test(arguments: Similarity.allCases, [2, 33, 150])
    func matrixAndMatrixFreeGiveTheSameScores(similarity: Similarity, count: Int) throws {
        let document = Texts.document(Texts.random(sentences: count, seed: UInt64(count)))
        let scores = try [MatrixLayout.dense, .matrixFree].map { layout in
            try SummarizerTests.summarizer {
                $0.similarity = similarity
                $0.layout = layout
            }.run(document).sentences.map(\.score)
        }
        for (a, b) in zip(scores[0], scores[1]) { #expect(abs(a - b) < 1e-6) }
    }

    @Test func allInstructionSetsGiveTheSameBits() throws {
        let terms = TermsOf(Texts.random(sentences: 70, seed: 1))
        let product = terms.product
        let matrices = Kernels.all.map { SimilarityMatrix(product, kernels: $0) }
        for (kernels, matrix) in zip(Kernels.all, matrices) {
            for row in 0..<matrix.count {
                for column in 0..<matrix.count {
                    #expect(matrix[row, column].bitPattern == matrices[0][row, column].bitPattern)
                }
                let dot = kernels.dot(matrix.row(row), matrix.row(0), matrix.stride)
                #expect(dot.bitPattern == Kernels.all[0].dot(matrix.row(row), matrix.row(0), matrix.stride).bitPattern)
            }
        }
    }

    @Test func rowsAreAlignedAndPadded() {
        let matrix = SimilarityMatrix(TermsOf(Texts.random(sentences: 37, seed: 2)).product)
        #expect(matrix.stride % Kernels.lanes == 0)
        for row in 0..<matrix.count {
            #expect(UInt(bitPattern: matrix.row(row)) % 64 == 0)
            for column in matrix.count..<matrix.stride { #expect(matrix.row(row)[column] == 0) }
            #expect(matrix[row, row] == 0)
        }
    }
}

/// The cosine product of sentences, for tests of what is below the summarizer.
struct TermsOf {
    let product: SimilarityProduct

    init(_ sentences: [String]) {
        var extractor = TermExtractor(.plain)
        let terms = extractor.terms(of: Texts.document(sentences))
        let graph = SentenceGraph(terms, background: nil, options: SummarizerOptions())
        product = SimilarityProduct(graph.vectors, query: graph.vectors.values, target: graph.vectors.values)
    }
}
