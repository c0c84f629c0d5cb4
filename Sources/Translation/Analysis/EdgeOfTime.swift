import Lexicon

/// Supplies *di* and the article that the press leaves out behind *inizio*, *fine* and *metà*.
///
/// Sees: *a inizio seduta*, *da fine conflitto*, *entro metà mandato*. Makes: *a inizio della seduta*, so that what began or
/// ended is the noun's complement.
enum EdgeOfTime {
    static func run(_ words: inout [Word]) {
        var index = 1
        while index + 1 < words.count {
            defer { index += 1 }
            guard ["inizio", "fine", "metà"].contains(words[index].form), words[index].term == nil,
                words[index - 1].partOfSpeech == .adposition, words[index - 1].term == nil,
                ["a", "da", "di", "entro", "per", "verso", "fino"].contains(words[index - 1].lemma),
                words[index + 1].term == nil, !words[index + 1].isCapitalized,
                let noun = words[index + 1].readings.first(where: {
                    $0.partOfSpeech == .noun && $0.features.number == .singular && !$0.isGuess
                }),
                words[index + 1].partOfSpeech == .noun || NominalCorrection.endsPhrase(words, index + 2)
            else { continue }
            words[index].reading =
                words[index].readings.first { $0.partOfSpeech == .noun } ?? words[index].reading
            words[index + 1].reading = noun
            var preposition = words[index + 1]
            preposition.surface = ""
            preposition.readings = [Reading(lemma: "di", partOfSpeech: .adposition)]
            preposition.reading = preposition.readings[0]
            var article = preposition
            article.readings = [
                Reading(lemma: "il", partOfSpeech: .determiner, features: noun.features, kind: "art def")
            ]
            article.reading = article.readings[0]
            words.insert(contentsOf: [preposition, article], at: index + 1)
            var opening = article
            let gender: Gender = words[index].form == "inizio" ? .masculine : .feminine
            opening.reading.features = Features(gender: gender, number: .singular)
            opening.readings = [opening.reading]
            words.insert(opening, at: index)
            index += 4
        }
    }
}
