/// Pronouns that need the sentence before, at the start of a sentence.
enum OpeningPronouns {
    static func contains(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { words.contains(word) }

    private static let words = OpeningWords(
        "egli ella lui lei loro esso essa essi esse questo questa questi queste quello quella quelli quelle ciò "
            + "costui costei costoro tale tali he she it they this that these those his her its their")
}

/// Connectives that hang on the sentence before, at its start: *Però*, *Tuttavia*, *Infatti*.
enum OpeningConnectives {
    static func contains(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { words.contains(word) }

    private static let words = OpeningWords(
        "però tuttavia inoltre infatti quindi dunque invece ma eppure perciò pertanto anzi ciononostante insomma "
            + "cosicché sicché altresì nondimeno infine poi intanto allora but however moreover furthermore therefore "
            + "thus hence nevertheless nonetheless meanwhile instead besides consequently otherwise likewise then")
}

/// A few short words, told by their bytes without regard to the case of ASCII letters.
private struct OpeningWords {
    /// The first eight bytes as one number, and the length: no two words agree in both.
    private struct Key: Hashable {
        var head: UInt64 = 0
        var count = 0

        init(_ word: some Collection<UInt8>) {
            for byte in word.prefix(8) { head = head << 8 | UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
            count = word.count
        }
    }

    private let keys: [Key]
    /// Which letters they begin with: most sentences begin with another, or with a longer word.
    private var initials: UInt32 = 0
    private var longest = 0

    init(_ words: String) {
        let words = words.split(separator: " ").map { Array($0.utf8) }
        keys = words.map { Key($0) }
        for word in words {
            initials |= 1 << UInt32(word[0] & 0x1F)
            longest = max(longest, word.count)
        }
    }

    func contains(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = word.first, word.count <= longest, initials >> UInt32(first & 0x1F) & 1 == 1 else {
            return false
        }
        return keys.contains(Key(word))
    }
}
