import Summarization
import Text

/// Ranking of sentences, beside scikit-learn on the same text in the same run, where it is installed.
enum SummarizationSuite {
    static func run() throws {
        try rank(10_000)
        try rank(100_000)
        try rank(1_000_000)
        try matrix(2_000)
        try matrix(8_000)
    }

    static func rank(_ count: Int) throws {
        var text = try SyntheticText()
        let document = text.document(sentences: count)
        var options = SummarizerOptions()
        options.keyPhraseLimit = 0
        var best = Double.infinity
        for similarity in [Similarity.cosine, .blend] {
            options.similarity = similarity
            let summarizer = try Summarizer(options: options)
            let before = Memory.peak()
            let seconds = Stopwatch.best(of: count > 200_000 ? 1 : 12) {
                precondition(summarizer.run(document).chosen.count == 3)
            }
            best = min(best, seconds)
            let memory = Memory.peak() - before
            print("rank \(count) sentences, \(similarity): \(milliseconds(seconds)) ms, \(memory >> 20) MB more")
        }
        guard count <= 100_000, let peer = ScikitLearn.rank(document) else { return }
        let ratio = tenths(peer.seconds / best)
        print(
            "  scikit-learn, matrix-free: \(milliseconds(peer.seconds)) ms, \(peer.bytes >> 20) MB more: \(ratio) times"
        )
    }

    private static func matrix(_ count: Int) throws {
        var text = try SyntheticText()
        let document = text.document(sentences: count)
        let bench = try MatrixBenchmark(document)
        let fill = Stopwatch.best(of: 5) { bench.fill() }
        let step = Stopwatch.best(of: 20) { bench.step() }
        let rate = Double(bench.bytes) / step / 1e9
        print(
            "matrix of \(count) sentences: filled in \(milliseconds(fill)) ms; a step \(milliseconds(step)) ms, \(tenths(rate)) GB/s"
        )
        print("  memory bandwidth, one thread reading: \(tenths(Memory.bandwidth(bytes: bench.bytes) / 1e9)) GB/s")
        guard count <= 2_000, let peer = ScikitLearn.matrix(document) else { return }
        print("  scikit-learn, sparse product made dense: \(milliseconds(peer)) ms: \(tenths(peer / fill)) times")
    }

    private static func milliseconds(_ seconds: Double) -> String { tenths(seconds * 1000) }
    private static func tenths(_ value: Double) -> String { String((value * 10).rounded() / 10) }
}
