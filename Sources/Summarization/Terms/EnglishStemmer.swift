/// A light stemmer of English: plurals, `-ed`, `-ing`, and the commonest derivations.
///
/// Steps 1a, 1b and 1c of Porter, "An algorithm for suffix stripping" (1980), and a short list in place of the later
/// steps, whose gain for ranking sentences is small.
public enum EnglishStemmer {
    /// Shortens a lower-cased word in place. Linear in its length.
    public static func stem(_ word: inout [UInt8]) {
        removePossessive(&word)
        guard word.count > 3 else { return }
        removePlural(&word)
        removePastAndParticiple(&word)
        for (ending, replacement) in derivations where word.hasSuffix(ending, leaving: 3) {
            word.removeLast(ending.count)
            word.append(contentsOf: replacement)
            break
        }
        guard word.count > 3, let last = word.last else { return }
        if last == UInt8(ascii: "y") { word[word.count - 1] = UInt8(ascii: "i") }
        if last == UInt8(ascii: "e") { word.removeLast() }
    }

    private static func removePossessive(_ word: inout [UInt8]) {
        if word.hasSuffix(Array("'s".utf8), leaving: 1) { word.removeLast(2) }
        if word.hasSuffix(Array("’s".utf8), leaving: 1) { word.removeLast(4) }
    }

    private static func removePlural(_ word: inout [UInt8]) {
        guard word.last == UInt8(ascii: "s") else { return }
        if word.hasSuffix(Array("sses".utf8), leaving: 1) || word.hasSuffix(Array("ies".utf8), leaving: 2) {
            word.removeLast(2)
        } else if !word.hasSuffix(Array("ss".utf8), leaving: 0), !word.hasSuffix(Array("us".utf8), leaving: 0) {
            word.removeLast()
        }
    }

    private static func removePastAndParticiple(_ word: inout [UInt8]) {
        for ending in ["ed", "ing"].map({ Array($0.utf8) }) where word.hasSuffix(ending, leaving: 3) {
            guard word.dropLast(ending.count).contains(where: isVowel), !word.hasSuffix(Array("eed".utf8), leaving: 0)
            else { return }
            word.removeLast(ending.count)
            // running → run, but falling → fall, passed → pass.
            if let last = word.last, word.count > 3, word[word.count - 2] == last, !isVowel(last),
                !keptDouble.contains(last)
            {
                word.removeLast()
            }
            return
        }
    }

    private static func isVowel(_ byte: UInt8) -> Bool { vowels.contains(byte) }
    private static let vowels = Array("aeiouy".utf8)
    private static let keptDouble = Array("lsz".utf8)

    private static let derivations: [([UInt8], [UInt8])] = [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("ation", "ate"), ("ement", ""), ("ment", ""), ("ness", ""), ("ally", "al"), ("ly", ""),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
