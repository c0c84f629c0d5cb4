/// Italian numbers in letters: *ottomila* is 8000, *trentaquattro* 34.
public enum NumberWords {
    private static let units = [
        "uno": 1, "un": 1, "due": 2, "tre": 3, "tré": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8,
        "nove": 9,
    ]
    private static let teens = [
        "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14, "quindici": 15, "sedici": 16,
        "diciassette": 17, "diciotto": 18, "diciannove": 19,
    ]
    private static let tens = [
        ("vent", 20), ("trent", 30), ("quarant", 40), ("cinquant", 50), ("sessant", 60), ("settant", 70),
        ("ottant", 80), ("novant", 90),
    ]

    /// The value of a cardinal below a million written as one word; nil where it is none.
    public static func value(_ word: String) -> Int? {
        if let mila = word.range(ofSuffixWord: "mila") {
            guard let thousands = belowThousand(mila.before), thousands > 1 else { return nil }
            return mila.after.isEmpty ? thousands * 1000 : belowThousand(mila.after).map { thousands * 1000 + $0 }
        }
        if word.hasPrefix("mille") {
            let rest = String(word.dropFirst(5))
            return rest.isEmpty ? 1000 : belowThousand(rest).map { 1000 + $0 }
        }
        return belowThousand(word)
    }

    private static func belowThousand(_ word: String) -> Int? {
        guard let cento = word.range(ofSuffixWord: "cento") else { return belowHundred(word) }
        guard let hundreds = cento.before.isEmpty ? 1 : units[cento.before] else { return nil }
        return cento.after.isEmpty ? hundreds * 100 : belowHundred(cento.after).map { hundreds * 100 + $0 }
    }

    private static func belowHundred(_ word: String) -> Int? {
        if let found = units[word] ?? teens[word] { return found }
        for (stem, value) in tens where word.hasPrefix(stem) {
            var rest = String(word.dropFirst(stem.count))
            let vowel = value == 20 ? "i" : "a"
            if rest == vowel { return value }
            if rest.hasPrefix(vowel) { rest = String(rest.dropFirst()) }
            return units[rest].map { value + $0 }
        }
        return nil
    }
}

extension String {
    /// What stands before and after the first occurrence of a word inside the string.
    fileprivate func range(ofSuffixWord word: String) -> (before: String, after: String)? {
        let bytes = Array(utf8)
        let wanted = Array(word.utf8)
        guard bytes.count >= wanted.count else { return nil }
        for start in 0...(bytes.count - wanted.count) where bytes[start..<(start + wanted.count)].elementsEqual(wanted)
        {
            return (
                String(decoding: bytes[..<start], as: UTF8.self),
                String(decoding: bytes[(start + wanted.count)...], as: UTF8.self)
            )
        }
        return nil
    }
}
