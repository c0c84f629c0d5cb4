import Foundation
import Lexicon
import Segmentation
import Sunto
import Text

/// Translation beside Apertium on the same text in the same run, where it is installed with a pair that reads Italian.
///
/// Processor time is compared: Apertium is a chain of programs that run at once, sunto one thread.
enum TranslationSuite {
    private static let mode = "ita-spa"

    static func run(_ files: [String]) throws {
        try beside(files)
        try growth()
        try glossary(rows: 100_000)
    }

    // MARK: Apertium

    private static func beside(_ files: [String]) throws {
        let sunto = [binary, "translate"]
        let apertium = ["apertium", "-u", mode]
        let article = try sample(files)
        for (name, text, runs) in [
            ("200,000 words", repeated(article, words: 200_000), 3),
            ("a sentence of ten words", "Il governo ha approvato ieri la nuova legge sul lavoro.\n", 20),
        ] {
            let input = NSTemporaryDirectory() + "sunto-benchmark-\(getpid()).txt"
            try text.write(toFile: input, atomically: true, encoding: .utf8)
            defer { try? FileManager.default.removeItem(atPath: input) }
            let words = text.split(whereSeparator: \.isWhitespace).count
            guard let ours = report("sunto", name, words, best(of: runs, sunto, input)) else { continue }
            guard let theirs = report("apertium \(mode)", name, words, best(of: runs, apertium, input)) else {
                continue
            }
            print("  sunto is \(tenths(theirs / ours)) times as fast")
        }
    }

    /// Processor seconds, printed with words per second and memory.
    private static func report(_ program: String, _ name: String, _ words: Int, _ run: ChildProcess?) -> Double? {
        guard let run else {
            print("translate \(name), \(program): not installed")
            return nil
        }
        print(
            "translate \(name), \(program): \(Int(Double(words) / run.processorSeconds)) words a second of one core, "
                + "\(tenths(run.processorSeconds * 1000)) ms in all, \(run.peak >> 20) MB")
        return run.processorSeconds
    }

    private static func best(of runs: Int, _ arguments: [String], _ input: String) -> ChildProcess? {
        let all = (0..<runs).compactMap { _ in ChildProcess.run(arguments, input: input) }
        return all.min { $0.processorSeconds < $1.processorSeconds }
    }

    /// The program beside this one, or the one that `SUNTO_BINARY` names.
    private static var binary: String {
        ProcessInfo.processInfo.environment["SUNTO_BINARY"]
            ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
                "sunto"
            )
            .path
    }

    private static func sample(_ files: [String]) throws -> String {
        let own = ["business", "law", "science", "sport"].map { "samples/\($0).txt" }
        let found = (files.isEmpty ? own : files).filter { FileManager.default.fileExists(atPath: $0) }
        return try found.map { try String(contentsOfFile: $0, encoding: .utf8) }.joined(separator: "\n")
    }

    private static func repeated(_ text: String, words: Int) -> String {
        let count = max(text.split(whereSeparator: \.isWhitespace).count, 1)
        return String(repeating: text + "\n", count: words / count + 1)
    }

    // MARK: Length of a sentence

    private static func growth() throws {
        let translator = try LineTranslator()
        let clause = "il sindaco della città ha firmato l'accordo con le imprese che lavorano nel porto e"
        for words in [100, 1_000, 10_000, 40_000] {
            let count = max(words / 15, 1)
            let text = SourceText(String(repeating: clause + " ", count: count) + "nessuno ha protestato.")
            let seconds = Stopwatch.best(of: words > 5_000 ? 1 : 5) {
                translator.forEachLine(of: text) { precondition(!$0.target.isEmpty) }
            }
            print(
                "translate a sentence of \(count * 15 + 3) words: \(tenths(seconds * 1000)) ms, "
                    + "\(tenths(seconds * 1e6 / Double(words))) µs a word")
        }
    }

    // MARK: Glossaries

    private static func glossary(rows: Int) throws {
        let text = (0..<rows).map { "termine di prova\($0) del capitolo\ttrial term \($0) of the chapter\tnoun\n" }
            .joined()
        var count = 0
        let reading = try Stopwatch.best(of: 3) { count = try Glossary(text, path: "own.tsv", index: 0).terms.count }
        precondition(count == rows)
        let glossary = try Glossary(text, path: "own.tsv", index: 0)
        let plain = try Stopwatch.best(of: 3) { _ = try LineTranslator() }
        let ready = try Stopwatch.best(of: 3) { _ = try LineTranslator(glossaries: [glossary]) }
        print(
            "glossary of \(rows) rows: read in \(tenths(reading * 1000)) ms, indexed in "
                + "\(tenths((ready - plain) * 1000)) ms")
    }

    private static func tenths(_ value: Double) -> String { String((value * 10).rounded() / 10) }
}
