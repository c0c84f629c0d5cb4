/// The Italian stemmer of the Snowball project (Porter 2001), on letters of one byte.
///
/// `leggi` and `leggere` meet, and so do `approvato` and `approvazione`. One thing is added: accents are dropped in
/// the end, since running text often lacks them.
public enum ItalianStemmer {
    /// Shortens a lower-cased word in place; words with letters that Italian lacks stay as they are. Linear.
    public static func stem(_ word: inout [UInt8]) {
        guard ItalianLetters.toLatin1(&word) else { return }
        // In place: a word needs no memory of its own.
        ItalianLetters.markConsonants(&word)
        let regions = StemRegions(word)
        removePronouns(&word, regions)
        if !removeDerivation(&word, regions) { removeVerbEnding(&word, regions) }
        removeFinalVowels(&word, regions)
        ItalianLetters.makePlain(&word)
    }

    /// `guardandogli` → `guardando`, `guardarlo` → `guardare`.
    private static func removePronouns(_ letters: inout [UInt8], _ regions: StemRegions) {
        guard let (start, _) = ItalianSuffixes.pronouns.longest(in: letters, end: letters.count),
            let (stemEnd, isInfinitive) = ItalianSuffixes.beforePronouns.longest(in: letters, end: start),
            stemEnd >= regions.rv
        else { return }
        letters.removeLast(letters.count - start)
        if isInfinitive { letters.append(UInt8(ascii: "e")) }
    }

    /// `-zione`, `-mente`, `-abile` and their like; whether there was one.
    private static func removeDerivation(_ letters: inout [UInt8], _ regions: StemRegions) -> Bool {
        guard let (start, rule) = ItalianSuffixes.derivations.longest(in: letters, end: letters.count) else {
            return false
        }
        guard start >= regions.limit(of: rule.region) else { return false }
        letters.removeLast(letters.count - start)
        if !rule.replacement.isEmpty { letters.append(contentsOf: rule.replacement) }
        // What is left may end in a suffix of its own: -at-ivo, -ic-azione, -abil-ità.
        if let (start, _) = rule.inner?.longest(in: letters, end: letters.count, limit: regions.r2) {
            letters.removeLast(letters.count - start)
        }
        return true
    }

    private static func removeVerbEnding(_ letters: inout [UInt8], _ regions: StemRegions) {
        if let (start, _) = ItalianSuffixes.verbs.longest(in: letters, end: letters.count, limit: regions.rv) {
            letters.removeLast(letters.count - start)
        }
    }

    private static func removeFinalVowels(_ letters: inout [UInt8], _ regions: StemRegions) {
        let rv = regions.rv
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

/// Where the regions RV, R1 and R2 of a word begin.
private struct StemRegions {
    let rv: Int
    let r1: Int
    let r2: Int

    /// - Parameter word: in Latin-1, `I` and `U` for an i or u that is no vowel.
    init(_ word: [UInt8]) {
        (rv, r1, r2) = word.withUnsafeBufferPointer { letters in
            let r1 = ItalianLetters.afterVowelAndConsonant(letters, from: 0)
            return (
                ItalianLetters.startOfRV(letters), r1, ItalianLetters.afterVowelAndConsonant(letters, from: r1)
            )
        }
    }

    func limit(of region: ItalianSuffixes.Region) -> Int {
        switch region {
        case .rv: rv
        case .r1: r1
        case .r2: r2
        }
    }
}
