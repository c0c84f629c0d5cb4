import Summarization

/// Chooses the key phrases that say something which the key facts do not, and gives their English.
struct KeyPhraseChoice {
    let facts: BriefFacts
    let phrases: PhraseTranslator

    /// How many a brief shows.
    private static let limit = 6

    func choose(_ candidates: [KeyPhrase]) -> [BriefPhrase] {
        let people = Set(facts.people.flatMap { $0.source.split(separator: " ").map(String.init) })
        let names = (facts.organisations + facts.places).map { $0.source.lowercased() }
        // Of a name of several words, each alone says less: "Banca" of "Banca d'Italia".
        let nameWords = Set(names.flatMap { $0.split { " '’".contains($0) }.map(String.init) })
        var chosen: [BriefPhrase] = []
        for candidate in candidates where chosen.count < Self.limit {
            let words = candidate.text.split(separator: " ").map(String.init)
            let lower = candidate.text.lowercased()
            let hasName = names.contains { " \(lower) ".contains(" \($0) ") }
            guard !hasName, words.count > 1 || words[0].first?.isUppercase != true || !nameWords.contains(lower),
                !words.contains(where: people.contains)
            else { continue }
            chosen.append(
                BriefPhrase(
                    source: candidate.text, text: phrases.english(candidate.text), score: candidate.score,
                    count: candidate.count))
        }
        // What was left out may have been the best.
        let best = chosen.first?.score ?? 1
        if best > 0 { for index in chosen.indices { chosen[index].score = min(1, chosen[index].score / best) } }
        return chosen
    }
}
