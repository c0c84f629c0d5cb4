/// Reads Italian numbers that are written as one word.
///
/// Sees: *ventitré*, *duecentomila*, *millenovecentoottantaquattro*. Makes: 23, 200000, 1984.
enum ItalianNumerals {
    private static let units: [(String, Int)] = [
        ("diciassette", 17), ("diciannove", 19), ("quattordici", 14), ("quindici", 15), ("sedici", 16),
        ("diciotto", 18),
        ("undici", 11), ("dodici", 12), ("tredici", 13), ("quattro", 4), ("cinque", 5), ("sette", 7), ("dieci", 10),
        ("nove", 9), ("otto", 8), ("sei", 6), ("tre", 3), ("tré", 3), ("due", 2), ("uno", 1), ("un", 1),
    ]
    private static let tens: [(String, Int)] = [
        ("cinquant", 50), ("sessant", 60), ("settant", 70), ("quarant", 40), ("ottant", 80), ("novant", 90),
        ("trent", 30),
        ("vent", 20),
    ]

    /// The number, or nil where the word is none.
    static func value(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        if let range = word.firstRange(of: "mila") ?? word.firstRange(of: "mille") {
            let left = word[..<range.lowerBound]
            let right = word[range.upperBound...]
            let thousands = left.isEmpty ? 1 : below1000(left)
            let rest = right.isEmpty ? 0 : below1000(right)
            guard let thousands, let rest else { return nil }
            return thousands * 1000 + rest
        }
        return below1000(word[...])
    }

    private static func below1000(_ word: Substring) -> Int? {
        if let range = word.firstRange(of: "cent"), range.upperBound < word.endIndex {
            let left = word[..<range.lowerBound]
            var right = word[range.upperBound...]
            if right.hasPrefix("o") {
                right = right.dropFirst()
            } else {
                guard right.hasPrefix("ott") || right.hasPrefix("un") else { return nil }
            }
            guard let hundreds = left.isEmpty ? 1 : unit(left), hundreds < 10 else { return nil }
            guard let rest = right.isEmpty ? 0 : below100(right) else { return nil }
            return hundreds * 100 + rest
        }
        return below100(word)
    }

    private static func below100(_ word: Substring) -> Int? {
        if let unit = unit(word) { return unit }
        for (stem, value) in tens where word.hasPrefix(stem) {
            let rest = word.dropFirst(stem.count)
            if rest == "a" || rest == "i" { return value }
            for vowel in ["a", "i", ""] where rest.hasPrefix(vowel) {
                if let unit = unit(rest.dropFirst(vowel.count)), unit < 10 { return value + unit }
            }
        }
        return nil
    }

    private static func unit(_ word: Substring) -> Int? { units.first { $0.0 == word }?.1 }
}
