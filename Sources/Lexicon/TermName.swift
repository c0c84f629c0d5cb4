/// What a word may be called in a term, with its hash.
package struct TermName: Sendable {
    /// A form or a lemma, in lower case.
    package let text: String
    let key: UInt64

    /// A name.
    package init(_ text: String) {
        self.text = text
        key = EmbeddedTerms.key(of: text)
    }
}

/// The first and the second words of terms, so that few pairs of words are looked up in vain: bits by hash.
struct TermOpenings: Sendable {
    private var first = Bits()
    private var second = Bits()

    /// Adds what the first two words hash to; `second` is that of the second word alone.
    mutating func add(first: UInt64, second: UInt64) {
        self.first.insert(first)
        self.second.insert(second)
    }

    /// Whether terms of several words may start with a name.
    func mayStart(with name: TermName) -> Bool { first.mayContain(name.key) }

    /// Whether terms may go on with a name.
    func mayGoOn(with name: TermName) -> Bool { second.mayContain(name.key) }

    private struct Bits: Sendable {
        private static let size: UInt64 = 1 << 17
        private var words = [UInt64](repeating: 0, count: Int(size / 64))

        mutating func insert(_ hash: UInt64) {
            let bit = Self.bit(hash)
            words[Int(bit / 64)] |= 1 << (bit % 64)
        }

        func mayContain(_ hash: UInt64) -> Bool {
            let bit = Self.bit(hash)
            return words[Int(bit / 64)] & (1 << (bit % 64)) != 0
        }

        private static func bit(_ hash: UInt64) -> UInt64 { (hash ^ (hash >> 32)) % size }
    }
}
