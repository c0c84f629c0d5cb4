import TestSupport
import Testing
import Text

@testable import Summarization

@Suite struct TermTableTests {
    /// Words of every length around the limits of a key, many of them beginnings and ends of one another.
    private static func words(_ seed: UInt64) -> [String] {
        var generator = SplitMix(state: seed)
        return (0..<4000).map { _ in
            let length = Int.random(in: 1...20, using: &generator)
            return String((0..<length).map { _ in "ab\u{0}è".randomElement(using: &generator) ?? "a" })
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func formsHaveTheNumberOfTheirFirstOccurrence(seed: UInt64) {
        var bytes: [UInt8] = []
        var spans: [TextSpan] = []
        let words = Self.words(seed)
        for word in words {
            spans.append(TextSpan(bytes.count, bytes.count + word.utf8.count))
            bytes += Array(word.utf8)
        }
        var numbers: [[UInt8]: Int32] = [:]
        var table = SurfaceTable(tokens: 1)
        bytes.withUnsafeBufferPointer { text in
            for span in spans {
                let form = Array(bytes[span.range])
                var isNew = false
                let number = table.value(at: span, in: text) { _ in
                    isNew = true
                    return Int32(numbers.count)
                }
                #expect(isNew == (numbers[form] == nil))
                #expect(numbers[form, default: number] == number)
                numbers[form] = number
            }
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func wordsAreFoundByTheirNumber(seed: UInt64) {
        var numbers: [[UInt8]: Int] = [:]
        var (small, large) = (ByteTable(), ByteTable(capacity: 5000))
        for word in Self.words(seed) {
            let bytes = Array(word.utf8)
            let number = small.insert(bytes)
            #expect(large.insert(bytes) == number)
            #expect(number == numbers[bytes] ?? numbers.count)
            numbers[bytes] = number
        }
        for (word, number) in numbers {
            #expect(small.number(of: word) == number)
            #expect(Array(small[number]) == word)
            #expect(large.number(of: number, in: small) == number)
        }
        #expect(small.number(of: Array("c".utf8)) == nil)
    }

    @Test func termsAreCountedAsTheyCome() {
        let document = Texts.document(["pane vino pane", "", "vino acqua pane pane pane", "olio"])
        var extractor = TermExtractor(.plain)
        let terms = extractor.terms(of: document)
        let counts = TermCounts(terms)
        #expect(counts.rows.starts == [0, 2, 2, 5, 6])
        #expect(counts.rows.columns == [0, 1, 1, 2, 0, 3])
        #expect(counts.rows.values == [2, 1, 1, 1, 3, 1])
        #expect(counts.documentFrequency == [2, 2, 1, 1])
        #expect(counts.lengths == [3, 0, 5, 1])
    }
}
