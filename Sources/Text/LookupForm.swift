/// The form in which a word is looked up, whatever way it is written: never part of any output text.
///
/// Accents written as marks of their own (`e` and U+0300) are composed as in Unicode's NFC, the ligatures that
/// typesetting leaves behind (`ﬁ`) are taken apart, soft hyphens, zero-width spaces and variation selectors go. Letters
/// of Latin scripts are known; anything else stays as it is. Marks without end on one letter are parted by U+034F, as
/// Unicode's stream-safe format has it (UAX #15): comparing strings takes time quadratic in such a run.
public enum LookupForm {
    /// Marks that may stand in a row; no language comes near.
    @usableFromInline static let longestRun = 30

    /// The form of a word; `nil` where the word has it already, which a look at its bytes tells.
    public static func of(_ word: some Collection<UInt8>) -> [UInt8]? {
        guard !isPlain(word) else { return nil }
        var output = String.UnicodeScalarView()
        var isChanged = false
        var run = 0
        for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
            run = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : run + 1
            if run > longestRun {
                output.append("\u{34F}")
                isChanged = true
                run = 1
            }
            switch scalar.value {
            case 0xAD, 0x200B...0x200D, 0x2060, 0xFE0F, 0xFEFF: isChanged = true
            case 0xFB00...0xFB06:
                output.append(contentsOf: ligatures[Int(scalar.value - 0xFB00)].unicodeScalars)
                isChanged = true
            case 0x300...0x327:
                if let last = output.last, let letter = compose(last, scalar) {
                    output.removeLast()
                    output.append(letter)
                    isChanged = true
                } else {
                    output.append(scalar)
                }
            default: output.append(scalar)
            }
        }
        return isChanged ? Array(String(output).utf8) : nil
    }

    /// Whether there is no code point that may have another form: U+00AD, U+03xx, U+200B–U+200D, U+2060, U+Fxxx; and no
    /// run that may be too long, two bytes being the least that a mark has.
    @inlinable
    public static func isPlain(_ word: some Collection<UInt8>) -> Bool {
        var (second, first): (UInt8, UInt8) = (0, 0)
        var run = 0
        for byte in word {
            run = byte >= 0x80 ? run + 1 : 0
            if byte >= 0x80 {
                if run > 2 * longestRun { return false }
                switch (second, first, byte) {
                case (_, _, 0xCC), (_, _, 0xEF), (_, 0xC2, 0xAD), (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0):
                    return false
                default: break
                }
            }
            (second, first) = (first, byte)
        }
        return true
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    /// For each mark, letters and what they become with it.
    private static let marks: [UInt32: (letters: String, results: String)] = [
        0x300: ("AEIOUNaeioun", "ÀÈÌÒÙǸàèìòùǹ"), 0x301: ("AEIOUYCNSZaeiouycnsz", "ÁÉÍÓÚÝĆŃŚŹáéíóúýćńśź"),
        0x302: ("AEIOUaeiou", "ÂÊÎÔÛâêîôû"), 0x303: ("ANOano", "ÃÑÕãñõ"),
        0x308: ("AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"), 0x30A: ("Aa", "Åå"),
        0x30C: ("CSZERNcszern", "ČŠŽĚŘŇčšžěřň"), 0x327: ("CScs", "ÇŞçş"),
    ]

    private static let composed: [UInt64: Unicode.Scalar] = {
        var table: [UInt64: Unicode.Scalar] = [:]
        for (mark, row) in marks {
            for (letter, result) in zip(row.letters.unicodeScalars, row.results.unicodeScalars) {
                table[UInt64(letter.value) << 32 | UInt64(mark)] = result
            }
        }
        return table
    }()

    private static func compose(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        composed[UInt64(letter.value) << 32 | UInt64(mark.value)]
    }
}
