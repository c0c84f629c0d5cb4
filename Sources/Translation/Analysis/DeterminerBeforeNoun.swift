import Lexicon

/// Reads a pronoun right before a noun that it agrees with as the noun's determiner.
///
/// Sees: *questo* + *mandato*, *altri* + *liquidi corporei*. Makes: *this mandate*, *other body fluids*, not two phrases.
/// Before a figure, *numero* is a noun as well: *la camera numero 12*.
enum DeterminerBeforeNoun {
    static func run(_ words: inout [Word], _ index: Int) {
        // "la camera numero 12"
        if words[index].form == "numero", index + 1 < words.count, words[index + 1].kind == .number,
            words[index].isVerbal, let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun })
        {
            words[index].reading = noun
        }
        guard index + 1 < words.count, words[index].partOfSpeech == .pronoun, words[index].term == nil,
            lemmas.contains(words[index].lemma), words[index + 1].partOfSpeech == .noun,
            // "ne ho visti molti lunedì": when, not of what.
            !SentenceTransfer.timeNouns.contains(words[index + 1].lemma),
            words[index].features.number != .any, words[index + 1].features.agrees(with: words[index].features),
            let determiner = words[index].readings.first(where: { $0.partOfSpeech == .determiner })
        else { return }
        words[index].reading = determiner
    }

    private static let lemmas: Set<String> = ["questo", "altro", "alcuno", "molto", "poco", "tanto", "parecchio"]
}
