/// Words that hang on the sentence before, where they open one, told by their bytes without regard to the case of ASCII
/// letters. Every sentence is asked, so that words are looked up by their first letter.
enum OpeningWords {
    /// The flaw of a sentence that opens with the word.
    static func flaw(of word: Slice<UnsafeBufferPointer<UInt8>>) -> SentenceFlaw? {
        guard let first = word.first, word.count <= longest else { return nil }
        let bucket = buckets[Int(first & 0x1F)]
        if bucket.isEmpty { return nil }
        let key = Key(word)
        return bucket.first { $0.key == key }?.flaw
    }

    private static let pronouns =
        "egli ella lui lei loro esso essa essi esse questo questa questi queste quello quella quelli quelle ciò "
        + "costui costei costoro tale tali he she it they this that these those his her its their"
    private static let connectives =
        "però tuttavia inoltre infatti quindi dunque invece ma eppure perciò pertanto anzi ciononostante insomma "
        + "cosicché sicché altresì nondimeno infine poi intanto allora but however moreover furthermore therefore "
        + "thus hence nevertheless nonetheless meanwhile instead besides consequently otherwise likewise then"

    /// The first eight bytes as one number, and the length: no two of the words agree in both.
    private struct Key: Hashable {
        var head: UInt64 = 0
        var count = 0

        init(_ word: some Collection<UInt8>) {
            for byte in word.prefix(8) { head = head << 8 | UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
            count = word.count
        }
    }

    private static let words = [(pronouns, SentenceFlaw.openingPronoun), (connectives, .openingConnective)].flatMap {
        list, flaw in list.split(separator: " ").map { (bytes: Array($0.utf8), flaw: flaw) }
    }
    private static let longest = words.map(\.bytes.count).max() ?? 0
    /// By the low five bits of their first byte, which do not tell the case of letters.
    private static let buckets: [[(key: Key, flaw: SentenceFlaw)]] = (0..<32).map { letter in
        words.filter { Int($0.bytes[0] & 0x1F) == letter }.map { (Key($0.bytes), $0.flaw) }
    }
}
