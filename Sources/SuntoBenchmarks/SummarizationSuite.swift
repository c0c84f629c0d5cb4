import Summarization
import Text

/// Ranking of sentences, beside scikit-learn on the same text in the same run, where it is installed. Times are medians
/// of the processor's time; both work on one thread.
enum SummarizationSuite {
    static func run() throws {
        try rank(10_000)
        try rank(100_000)
        try rank(1_000_000)
        try matrix(2_000)
        try matrix(8_000)
    }

    /// Rounds of our run and the peer's, in turns: other work on the machine falls on both.
    private static let rounds = 7

    static func rank(_ count: Int) throws {
        var text = try SyntheticText()
        let document = text.document(sentences: count)
        let isCompared = count <= 100_000
        var options = SummarizerOptions()
        options.keyPhraseLimit = 0
        var memory = 0
        var times: [Similarity: [Double]] = [.cosine: [], .blend: []]
        var peers: [(seconds: Double, bytes: Int)] = []
        for _ in 0..<(isCompared ? rounds : 1) {
            for similarity in [Similarity.cosine, .blend] {
                options.similarity = similarity
                let summarizer = try Summarizer(options: options)
                let before = Memory.peak()
                let seconds = Stopwatch.median(of: isCompared ? 5 : 1) {
                    precondition(summarizer.run(document).chosen.count == 3)
                }
                times[similarity]?.append(seconds)
                memory = max(memory, Memory.peak() - before)
            }
            if isCompared, let peer = ScikitLearn.rank(document) { peers.append(peer) }
        }
        for similarity in [Similarity.cosine, .blend] {
            let ours = times[similarity] ?? []
            var line =
                "rank \(count) sentences, \(similarity): \(milliseconds(ours.median)) ms, \(memory >> 20) MB more"
            if peers.count == ours.count {
                let ratios = zip(peers, ours).map { $0.seconds / $1 }
                line += "; \(tenths(ratios.median)) times as fast as scikit-learn"
                line += " (\(tenths(ratios.min() ?? 0)) to \(tenths(ratios.max() ?? 0)))"
            }
            print(line)
        }
        guard let bytes = peers.map(\.bytes).max() else { return }
        print(
            "  scikit-learn, matrix-free: \(milliseconds(peers.map(\.seconds).median)) ms, \(bytes >> 20) MB in all;"
                + " this process \(Memory.peak() >> 20) MB in all")
    }

    private static func matrix(_ count: Int) throws {
        var text = try SyntheticText()
        let document = text.document(sentences: count)
        let bench = try MatrixBenchmark(document)
        let fill = Stopwatch.median(of: 9) { bench.fill() }
        let step = Stopwatch.median(of: 25) { bench.step() }
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
