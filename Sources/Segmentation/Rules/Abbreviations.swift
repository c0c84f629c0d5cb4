import Lexicon
import Text

/// The abbreviations that sentences are not broken after, from `models/it/abbreviations.tsv` and from the user.
public struct Abbreviations: Sendable {
    /// What may follow an abbreviation.
    public enum Kind: String, Sendable {
        /// Something always follows, a name or a number: it ends no sentence.
        case open
        /// It may end a sentence, and does so before a capital.
        case close
    }

    private var kinds: [[UInt8]: Kind] = [:]
    private(set) var longest = 0

    /// Italian abbreviations.
    ///
    /// - Throws: `ModelError` where the embedded table is missing or a row does not read.
    public init() throws {
        let name = "it/abbreviations.tsv"
        var row = 0
        try ModelTable(name).forEachRow { columns in
            row += 1
            guard columns.count == 2, let kind = Kind(rawValue: String(columns[1])) else {
                throw ModelError.malformed(name, line: row, "an abbreviation and open or close expected")
            }
            add(String(columns[0]), kind)
        }
    }

    /// Adds an abbreviation, written with or without its last full stop, in any case.
    public mutating func add(_ abbreviation: String, _ kind: Kind) {
        var key = Array(abbreviation.lowercased().utf8)
        if key.last == 0x2E { key.removeLast() }
        kinds[key] = kind
        longest = max(longest, key.count)
    }

    /// The kind of the word of a span of bytes, without its last full stop; `nil` if it is no abbreviation.
    func kind(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Kind? {
        guard !word.isEmpty, word.count <= longest else { return nil }
        if LookupForm.isPlain(word) { return kinds[word.map(lowered)] }
        return LookupForm.of(word).flatMap { kinds[$0.map(lowered)] }
    }
}

/// The lower case of an ASCII letter, any other byte as it is.
@inline(__always)
func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
