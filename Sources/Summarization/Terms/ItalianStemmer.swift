/// A light stemmer of Italian: gender, number and the commonest verb endings.
///
/// Nouns and adjectives after Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian
/// languages" (2006), whose Italian variant drops the final vowels; verbs lose the endings that are safe to tell.
/// `leggi` and `legge` meet, and so do `presidente` and `presidenti`, `approvato` and `approvate`.
public enum ItalianStemmer {
    /// Shortens a lower-cased word in place. Linear in its length.
    public static func stem(_ word: inout [UInt8]) {
        removeAccents(&word)
        guard word.count > 3 else { return }
        for ending in endings where word.hasSuffix(ending, leaving: 3) {
            word.removeLast(ending.count)
            return
        }
        dropFinalVowels(&word)
    }

    /// `perché` → `perche`: accents are often missing or mistaken in running text.
    private static func removeAccents(_ word: inout [UInt8]) {
        guard let first = word.firstIndex(of: 0xC3) else { return }
        var end = first
        var index = first
        while index < word.count {
            if word[index] == 0xC3, index + 1 < word.count, let plain = plainVowel(word[index + 1]) {
                word[end] = plain
                index += 2
            } else {
                word[end] = word[index]
                index += 1
            }
            end += 1
        }
        word.removeLast(word.count - end)
    }

    /// The vowel of a second byte after `0xC3`: à is C3 A0.
    private static func plainVowel(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0xA0...0xA5: UInt8(ascii: "a")
        case 0xA8...0xAB: UInt8(ascii: "e")
        case 0xAC...0xAF: UInt8(ascii: "i")
        case 0xB2...0xB6: UInt8(ascii: "o")
        case 0xB9...0xBC: UInt8(ascii: "u")
        default: nil
        }
    }

    private static func dropFinalVowels(_ word: inout [UInt8]) {
        guard word.count > 3, let last = word.last, vowels.contains(last) else { return }
        word.removeLast()
        guard word.count > 3, let before = word.last else { return }
        // -chi, -che, -ghi, -ghe keep the sound of the singular with an h; -io, -ia, -ie lose the i.
        let softened = before == UInt8(ascii: "h") && (last == UInt8(ascii: "i") || last == UInt8(ascii: "e"))
        if softened || before == UInt8(ascii: "i") { word.removeLast() }
    }

    private static let vowels = Array("aeiou".utf8)

    /// Longest first. Clitics and endings of verbs and adverbs that hardly ever end a noun's stem.
    private static let endings: [[UInt8]] = [
        "erebbero", "irebbero", "assimo", "essimo", "issimo", "issima", "issimi", "issime", "eranno", "iranno",
        "erebbe", "irebbe", "assero", "essero", "issero", "andosi", "endosi", "azione", "azioni", "amente", "emente",
        "arono", "erono", "irono", "avano", "evano", "ivano", "eremo", "iremo", "arsi", "ersi", "irsi", "mente",
        "ando", "endo", "iamo", "isco", "isce", "ano", "ono", "ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute",
        "ito", "ita", "iti", "ite", "ava", "eva", "iva", "era", "ira", "are", "ere", "ire",
    ].map { Array($0.utf8) }
}

extension [UInt8] {
    /// Whether the word ends so and keeps at least `rest` bytes without it.
    func hasSuffix(_ suffix: [UInt8], leaving rest: Int) -> Bool {
        guard count >= suffix.count + rest, last == suffix.last else { return false }
        return self[(count - suffix.count)...].elementsEqual(suffix)
    }
}
