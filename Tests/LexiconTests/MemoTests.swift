import TestSupport
import Testing

@testable import Lexicon

/// A memo gives what would be made anew, whatever was asked before, and holds no more than it may.
@Suite struct MemoTests {
    @Test("Values are those of their keys", arguments: [1, 2, 7, 64])
    func valuesAreTheirKeys(_ limit: Int) {
        var memo = Memo<Int, String>(limit: limit)
        var random = SplitMix(state: 3)
        for _ in 0..<2_000 {
            let key = Int.random(in: 0..<100, using: &random)
            #expect(memo.value(key) { "\(key)" } == "\(key)")
            #expect(memo.young.count <= limit && memo.old.count <= limit)
        }
    }

    @Test func whatIsAskedForAgainIsNotMadeAgain() {
        var memo = Memo<Int, Int>(limit: 4)
        var made: [Int] = []
        for key in [1, 2, 3, 1, 4, 5, 1, 6, 7, 1] {
            _ = memo.value(key) {
                made.append(key)
                return key
            }
        }
        #expect(made == [1, 2, 3, 4, 5, 6, 7])
    }
}
