/// The Italian stemmer of the Snowball project (Porter 2001), on letters of one byte.
///
/// `leggi` and `leggere` meet, and so do `approvato` and `approvazione`. One thing is added: accents are dropped in
/// the end, since running text often lacks them.
public enum ItalianStemmer {
    /// Shortens a lower-cased word in place; words with letters that Italian lacks stay as they are. Linear.
    public static func stem(_ word: inout [UInt8]) {
        guard ItalianLetters.toLatin1(&word) else { return }
        // The letters move over and back: a word needs no memory of its own.
        var stem = ItalianStem(&word)
        stem.removePronouns()
        if !stem.removeDerivation() { stem.removeVerbEnding() }
        stem.removeFinalVowels()
        word = stem.plain()
    }
}

/// A word on its way to its stem.
private struct ItalianStem {
    /// Latin-1, `I` and `U` for an i or u that is no vowel.
    private var letters: [UInt8]
    /// Where the regions RV, R1 and R2 begin.
    private let rv: Int
    private let r1: Int
    private let r2: Int

    /// Takes the letters, in Latin-1, out of `word`.
    init(_ word: inout [UInt8]) {
        var letters: [UInt8] = []
        swap(&letters, &word)
        ItalianLetters.markConsonants(&letters)
        rv = ItalianLetters.startOfRV(letters)
        r1 = ItalianLetters.afterVowelAndConsonant(letters, from: 0)
        r2 = ItalianLetters.afterVowelAndConsonant(letters, from: r1)
        self.letters = letters
    }

    /// The stem in ASCII.
    consuming func plain() -> [UInt8] {
        letters.withUnsafeMutableBufferPointer { letters in
            for index in letters.indices { letters[index] = ItalianLetters.plain(letters[index]) }
        }
        return letters
    }

    /// `guardandogli` → `guardando`, `guardarlo` → `guardare`.
    mutating func removePronouns() {
        guard let (start, _) = ItalianSuffixes.pronouns.longest(in: letters, end: letters.count),
            let (stemEnd, isInfinitive) = ItalianSuffixes.beforePronouns.longest(in: letters, end: start),
            stemEnd >= rv
        else { return }
        letters.removeLast(letters.count - start)
        if isInfinitive { letters.append(UInt8(ascii: "e")) }
    }

    /// `-zione`, `-mente`, `-abile` and their like; whether there was one.
    mutating func removeDerivation() -> Bool {
        guard let (start, rule) = ItalianSuffixes.derivations.longest(in: letters, end: letters.count) else {
            return false
        }
        guard start >= limit(of: rule.region) else { return false }
        letters.removeLast(letters.count - start)
        letters.append(contentsOf: rule.replacement)
        // What is left may end in a suffix of its own: -at-ivo, -ic-azione, -abil-ità.
        if let (start, _) = rule.inner.longest(in: letters, end: letters.count, limit: r2) {
            letters.removeLast(letters.count - start)
        }
        return true
    }

    private func limit(of region: ItalianSuffixes.Region) -> Int {
        switch region {
        case .rv: rv
        case .r1: r1
        case .r2: r2
        }
    }

    mutating func removeVerbEnding() {
        if let (start, _) = ItalianSuffixes.verbs.longest(in: letters, end: letters.count, limit: rv) {
            letters.removeLast(letters.count - start)
        }
    }

    mutating func removeFinalVowels() {
        if letters.count > rv, let last = letters.last, ItalianLetters.isFinalVowel(last) {
            letters.removeLast()
            if letters.count > rv, letters.last == UInt8(ascii: "i") { letters.removeLast() }
        }
        // -chi and -ghe: the h only kept the sound.
        if letters.count > rv, letters.count > 1, letters.last == UInt8(ascii: "h") {
            let before = letters[letters.count - 2]
            if before == UInt8(ascii: "c") || before == UInt8(ascii: "g"), letters.count - 2 >= rv {
                letters.removeLast()
            }
        }
    }
}
