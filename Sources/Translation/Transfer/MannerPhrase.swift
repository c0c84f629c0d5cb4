import Lexicon

/// Says *in modo* and *in maniera* with an adjective as an adverb.
///
/// Sees: *in modo molto sporadico*, *in maniera ancora più forte*. Writes: *very sporadically*, *even more strongly*.
extension SentenceTransfer {
    mutating func readMannerPhrases() {
        for index in chunks.indices {
            guard let modifier = mannerAdjective(chunks[index]) else { continue }
            let adjective = adjectiveEnglish(modifier.head)
            var english = EnglishAdjective.adverb(adjective)
            for adverb in modifier.adverbs.reversed() {
                english = mannerDegree(words[adverb].lemma, english, adverb)
            }
            chunks[index].kind = .adverb
            chunks[index].fixedEnglish = english
        }
    }

    private func mannerAdjective(_ chunk: Chunk) -> Modifier? {
        guard chunk.kind == .noun, preposition(chunk) == "in", words[chunk.preposition ?? 0].term == nil,
            ["modo", "maniera"].contains(words[chunk.head].lemma), words[chunk.head].term == nil,
            chunk.determiners.isEmpty, chunk.complements.isEmpty, chunk.numerals.isEmpty, chunk.apposed.isEmpty,
            chunk.before.count + chunk.after.count == 1
        else { return nil }
        let modifier = chunk.before.first ?? chunk.after[0]
        return words[modifier.head].partOfSpeech == .adjective
            && !Self.wayAdjectives.contains(words[modifier.head].lemma)
            ? modifier : nil
    }

    /// Adjectives with which English keeps the noun: *in another way*.
    private static let wayAdjectives: Set<String> = ["altro", "tale", "stesso", "simile", "qualche", "nuovo"]

    private mutating func mannerDegree(_ lemma: String, _ english: String, _ adverb: Int) -> String {
        switch lemma {
        case "più": english == "well" ? "better" : "more " + english
        case "ancora": "even " + english
        case "sempre": "increasingly " + (english.hasPrefix("more ") ? String(english.dropFirst(5)) : english)
        default: degree(lemma, english, superlative: false, adverb: adverb)
        }
    }
}
