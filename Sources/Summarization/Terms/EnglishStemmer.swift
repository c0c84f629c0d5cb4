/// A light stemmer of English: plurals, `-ed`, `-ing`, and the commonest derivations.
///
/// Steps 1a, 1b and 1c of Porter, "An algorithm for suffix stripping" (1980), and a short list in place of the later
/// steps, whose gain for ranking sentences is small.
public enum EnglishStemmer {
    /// Shortens a lower-cased word in place. Linear in its length.
    public static func stem(_ word: inout [UInt8]) {
        if let (start, _) = possessives.longest(in: word, end: word.count, limit: 1) {
            word.removeLast(word.count - start)
        }
        guard word.count > 3 else { return }
        replace(&word, plurals, leaving: 2)
        removePastAndParticiple(&word)
        replace(&word, derivations, leaving: 3)
        guard word.count > 3, let last = word.last else { return }
        if last == UInt8(ascii: "y") { word[word.count - 1] = UInt8(ascii: "i") }
        if last == UInt8(ascii: "e") { word.removeLast() }
    }

    private static func replace(_ word: inout [UInt8], _ table: SuffixTable<String>, leaving rest: Int) {
        guard let (start, replacement) = table.longest(in: word, end: word.count, limit: rest) else { return }
        word.removeLast(word.count - start)
        word.append(contentsOf: replacement.utf8)
    }

    private static func removePastAndParticiple(_ word: inout [UInt8]) {
        guard let (start, isRemoved) = participles.longest(in: word, end: word.count, limit: 3), isRemoved,
            word[..<start].contains(where: isVowel)
        else { return }
        word.removeLast(word.count - start)
        // running → run, but falling → fall, passed → pass.
        guard word.count > 3, let last = word.last, last == word[word.count - 2] else { return }
        if !isVowel(last), !keptDouble.contains(last) { word.removeLast() }
    }

    private static func isVowel(_ byte: UInt8) -> Bool { vowels.contains(byte) }
    private static let vowels = Array("aeiouy".utf8)
    private static let keptDouble = Array("lsz".utf8)

    /// With either apostrophe, the curly one as its three bytes.
    private static let possessives = SuffixTable<Void>([("'s \u{E2}\u{80}\u{99}s", ())])

    /// Endings that stay are listed as their own replacement.
    private static let plurals = SuffixTable([
        ("s", ""), ("ss", "ss"), ("us", "us"), ("is", "is"), ("sses", "ss"), ("ies", "i"), ("xes", "x"), ("ches", "ch"),
        ("shes", "sh"), ("zes", "ze"),
    ])

    /// Whether the ending goes.
    private static let participles = SuffixTable([("ed ing", true), ("eed", false)])

    private static let derivations = SuffixTable([
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("ation", "ate"), ("ement ment ness ly", ""), ("ally", "al"),
    ])
}
