import Foundation
import Text

/// The same work in scikit-learn, where `python3` has it: TF-IDF, then the matrix-free iteration or the matrix.
enum ScikitLearn {
    /// Median seconds from sentences to scores, and the greatest size of its process.
    static func rank(_ document: Document) -> (seconds: Double, bytes: Int)? {
        guard let figures = run(rankScript, document), figures.count == 2 else { return nil }
        return (figures[0], Int(figures[1]))
    }

    /// Seconds for the product X·Xᵀ made dense.
    static func matrix(_ document: Document) -> Double? { run(matrixScript, document)?.first }

    private static let preamble = """
        import sys, time, resource
        import numpy as np
        from sklearn.feature_extraction.text import TfidfVectorizer
        clock = time.process_time; median = lambda times: sorted(times)[len(times) // 2]
        sentences = sys.stdin.read().split("\\n")[:-1]
        peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

        """

    private static let rankScript =
        preamble + """
            times = []
            for _ in range(3):
                start = clock()
                X = TfidfVectorizer(dtype=np.float32).fit_transform(sentences)
                n = X.shape[0]; T = X.T.tocsr(); own = np.asarray(X.multiply(X).sum(1)).ravel()
                out = X @ (T @ np.ones(n)) - own; out[out <= 1e-9] = 1
                r = np.full(n, 1 / n)
                for _ in range(100):
                    s = r / out
                    new = .15 / n + .85 * (X @ (T @ s) - own * s); new /= new.sum()
                    change = abs(new - r).sum(); r = new
                    if change < 1e-7: break
                times.append(clock() - start)
            print(median(times), peak())
            """

    private static let matrixScript =
        preamble + """
            X = TfidfVectorizer(dtype=np.float32).fit_transform(sentences); times = []
            for _ in range(9):
                start = clock(); M = (X @ X.T).toarray(); times.append(clock() - start)
            print(median(times))
            """

    private static func run(_ script: String, _ document: Document) -> [Double]? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        // Without Python, nobody reads.
        signal(SIGPIPE, SIG_IGN)
        guard (try? process.run()) != nil else { return nil }
        try? input.fileHandleForWriting.write(contentsOf: Data(document.text.bytes))
        try? input.fileHandleForWriting.close()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return nil }
        return text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    }
}
