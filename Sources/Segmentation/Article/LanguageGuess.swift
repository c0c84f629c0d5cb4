import Text

/// Tells Italian from English by the commonest words that only one of them has.
enum LanguageGuess {
    private static let italian: Set<[UInt8]> = words(
        "di che il la per un una della del con non sono alla è più le gli si da")
    private static let english: Set<[UInt8]> = words("the of and to is was that for with on are by it from which has")

    private static func words(_ list: String) -> Set<[UInt8]> {
        Set(list.split(separator: " ").map { Array($0.utf8) })
    }

    /// The language of the first 64 KB; Italian where neither has more words.
    static func language(of bytes: UnsafeBufferPointer<UInt8>) -> Language {
        var italianCount = 0
        var englishCount = 0
        for word in bytes.prefix(1 << 16).split(whereSeparator: { $0 <= 0x40 }) where word.count <= 5 {
            let lower = word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
            if italian.contains(lower) { italianCount += 1 }
            if english.contains(lower) { englishCount += 1 }
        }
        return englishCount > italianCount ? .english : .italian
    }
}
