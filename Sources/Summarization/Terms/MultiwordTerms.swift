import Lexicon
import Text

/// Terms of several words, which count as one: `consiglio di amministrazione`, `fondo monetario internazionale`.
///
/// From the term lists and expressions of `models/it-en`, each as the sequence of its content words in their
/// normalised form; between them a text may have one stop word, as `di` is.
public struct MultiwordTerms: Sendable {
    private static let longest = 4

    /// The content words of every term, and of every beginning of one, joined by spaces.
    private var beginnings = ByteTable()
    /// By number of a beginning: whether it is a whole term.
    private var isWhole: [Bool] = []

    /// The embedded terms, their words turned to terms by `normalizer`.
    ///
    /// - Throws: `ModelError` where an embedded table is missing.
    public init(normalizer: any TermNormalizer) throws {
        for term in try TermIndex.builtIn().embedded where isNominal(term) {
            var words: [[UInt8]] = []
            for word in term.words {
                var form = Array(word.lowercased().utf8)
                if form.last == UInt8(ascii: "'") { form.removeLast() }
                if form.count > 1, normalizer.normalize(&form), !form.isEmpty { words.append(form) }
            }
            if (2...Self.longest).contains(words.count) { add(words) }
        }
    }

    private func isNominal(_ term: Term) -> Bool {
        if case .noun = term.kind { return term.words.count > 1 }
        return false
    }

    private mutating func add(_ words: [[UInt8]]) {
        for count in 1...words.count {
            let number = beginnings.insert(Array(words[..<count].joined(separator: [0x20])))
            if number == isWhole.count { isWhole.append(false) }
            if count == words.count { isWhole[number] = true }
        }
    }

    /// Replaces the numbers of the words of each term by the term's own: its first word's place takes it, the places
    /// of the others become those of stop words. Leftmost-longest, linear.
    func join(_ tokens: inout ArraySlice<Int32>, _ vocabulary: inout ByteTable) {
        var at = tokens.startIndex
        while at < tokens.endIndex {
            guard tokens[at] >= 0, let (places, key) = term(at, tokens, vocabulary) else {
                at += 1
                continue
            }
            for place in places { tokens[place] = SentenceTerms.stopWord }
            tokens[at] = Int32(vocabulary.insert(key))
            at = (places.last ?? at) + 1
        }
    }

    private func term(_ start: Int, _ tokens: ArraySlice<Int32>, _ vocabulary: ByteTable) -> ([Int], [UInt8])? {
        var key = Array(vocabulary[Int(tokens[start])])
        var places = [start]
        var found: ([Int], [UInt8])?
        while let number = beginnings.number(of: key) {
            if isWhole[number] { found = (places, key) }
            var next = (places.last ?? start) + 1
            if next < tokens.endIndex, tokens[next] == SentenceTerms.stopWord { next += 1 }
            guard places.count < Self.longest, next < tokens.endIndex, tokens[next] >= 0 else { break }
            places.append(next)
            key += [0x20] + vocabulary[Int(tokens[next])]
        }
        return found
    }
}
