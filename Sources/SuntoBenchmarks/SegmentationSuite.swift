import CICU
import Segmentation
import Text

/// Sentences and words against raw ICU on the same text, and the time for texts of growing size.
enum SegmentationSuite {
    /// Prints the ratios; `megabytes` of text on many lines and on one line.
    static func run(megabytes: Int) throws {
        for (name, text) in [("paragraphs", Sample.paragraphs(megabytes)), ("one line", Sample.line(megabytes))] {
            let raw = seconds { rawICU(text.bytes) }
            let stage = try ArticleReader().then(Segmenter())
            var tokens = 0
            let ours = try seconds { tokens = try stage.run(text).sentences.reduce(0) { $0 + $1.tokens.count } }
            precondition(tokens > 0)
            let speed = Double(text.bytes.count) / ours / 1e6
            print("segment \(name): \(rounded(speed)) MB/s, raw ICU's time is \(rounded(raw / ours * 100))% of ours")
        }
        try growth()
    }

    private static func growth() throws {
        let stage = try ArticleReader().then(Segmenter())
        for size in [1, 2, 4, 8] {
            let text = Sample.line(size)
            let time = try seconds { _ = try stage.run(text) }
            print("segment \(size) MB on one line: \(rounded(time * 1000 / Double(size))) ms a MB")
        }
    }

    /// ICU's sentences, then its words, as byte offsets, nothing kept.
    private static func rawICU(_ bytes: [UInt8]) {
        for kind in [SUNTO_BREAKS_SENTENCE, SUNTO_BREAKS_WORD] {
            var status: Int32 = 0
            guard let breaks = sunto_breaks_open(kind, "it", &status) else { return }
            defer { sunto_breaks_close(breaks) }
            bytes.withUnsafeBufferPointer { buffer in
                guard let base = buffer.baseAddress else { return }
                _ = sunto_breaks_set_text(breaks, base, Int64(buffer.count))
                var batch = [Int32](repeating: 0, count: 256)
                while sunto_breaks_next(breaks, &batch, batch.count) == batch.count {}
            }
        }
    }

    private static func seconds(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        let time = start.duration(to: .now).components
        return Double(time.seconds) + Double(time.attoseconds) / 1e18
    }

    private static func rounded(_ number: Double) -> Double { Double(Int(number * 10 + 0.5)) / 10 }
}

/// Italian text of any size.
enum Sample {
    private static let paragraph = """
        Il porto di Sestri cresce ancora: secondo l'art. 5 della legge n. 84 la regione potrà spendere 1.250.000 euro \
        entro il 31/12/2025. «È una buona notizia», ha detto il sig. Rossi, sindaco della città dal 1998, che però \
        avverte: «Non basta!». Nell'ultimo anno il traffico è salito del 12,5% e un po' di lavoro è tornato; i \
        sindacati, invece, chiedono di più. Perché? La risposta, scrive www.esempio.it, è nei conti della società...
        """

    /// Megabytes of paragraphs.
    static func paragraphs(_ megabytes: Int) -> SourceText { repeated(paragraph + "\n\n", megabytes) }

    /// Megabytes of one line.
    static func line(_ megabytes: Int) -> SourceText { repeated(paragraph + " ", megabytes) }

    private static func repeated(_ string: String, _ megabytes: Int) -> SourceText {
        let bytes = Array(string.utf8)
        var all: [UInt8] = []
        all.reserveCapacity(megabytes * 1_000_000 + bytes.count)
        while all.count < megabytes * 1_000_000 { all += bytes }
        return SourceText(utf8: all)
    }
}
