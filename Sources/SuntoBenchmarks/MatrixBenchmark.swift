import Summarization
import Text

/// Filling the similarity matrix and multiplying it, each by itself.
final class MatrixBenchmark {
    private let similarities: PairwiseSimilarities
    private var matrix: SimilarityMatrix
    private let vector: [Float]

    init(_ document: Document) throws {
        var options = SummarizerOptions()
        options.similarity = .cosine
        similarities = PairwiseSimilarities(document, model: try LanguageModel(language: .italian), options: options)
        matrix = similarities.matrix()
        vector = [Float](repeating: 1 / Float(matrix.count), count: matrix.count)
        // Every sentence is like some other one: an empty matrix would be filled fast as well.
        precondition(matrix.product(with: vector).allSatisfy { $0 > 0 })
    }

    /// Size of the matrix.
    var bytes: Int { matrix.count * matrix.stride * 4 }

    func fill() { matrix = similarities.matrix() }
    func step() { precondition(matrix.product(with: vector).count == matrix.count) }
}
