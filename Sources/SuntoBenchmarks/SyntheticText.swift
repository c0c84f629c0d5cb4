import Lexicon
import Text

/// Made-up text with the word frequencies of Italian: the same for the same seed, of any size.
struct SyntheticText {
    private let words: [[UInt8]]
    /// Running sums of the frequencies.
    private let sums: [Double]
    private var state: UInt64

    /// The 5,000 frequent words of the embedded table take their share; made-up words, rarer and rarer, the rest.
    init(seed: UInt64 = 1) throws {
        var rows: [([UInt8], Double)] = []
        try ModelTable("it/document-frequencies.tsv").forEachRow { columns in
            if columns.count > 1, let frequency = Double(columns[1]) {
                rows.append((Array(columns[0].utf8), frequency))
            }
        }
        for rank in 1...40_000 {
            rows.append((Array(("par" + String(rank * 7919, radix: 21) + "oria").utf8), 150_000 / Double(rank + 4000)))
        }
        var sum = 0.0
        words = rows.map(\.0)
        sums = rows.map { row in
            sum += row.1
            return sum
        }
        state = seed
    }

    /// One paragraph of so many sentences of so many words, segmented.
    mutating func document(sentences: Int, words count: Int = 24) -> Document {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sentences * count * 8)
        let list = (0..<sentences).map { _ in sentence(count, &bytes) }
        let span = TextSpan(0, bytes.count)
        return Document(
            text: SourceText(utf8: bytes), blocks: [Block(span: span, role: .paragraph, sentences: list)])
    }

    private mutating func sentence(_ count: Int, _ bytes: inout [UInt8]) -> Sentence {
        let start = bytes.count
        var tokens: [Token] = []
        tokens.reserveCapacity(count + 1)
        for index in 0..<count {
            if index > 0 { bytes.append(0x20) }
            let from = bytes.count
            bytes += words[randomWord()]
            tokens.append(Token(span: TextSpan(from, bytes.count), kind: .word))
        }
        tokens.append(Token(span: TextSpan(bytes.count, bytes.count + 1), kind: .punctuation))
        bytes.append(0x2E)
        defer { bytes.append(0x0A) }
        return Sentence(span: TextSpan(start, bytes.count), tokens: tokens)
    }

    private mutating func randomWord() -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let target = Double(state >> 11) / Double(1 << 53) * (sums.last ?? 1)
        var (low, high) = (0, sums.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] < target { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
