import Summarization

/// Chooses the key phrases that say something which the key facts do not, and gives their English.
struct KeyPhraseChoice {
    let facts: BriefFacts
    let phrases: PhraseTranslator
    /// How the articles use words.
    let usage: WordUsage

    /// How many a brief shows.
    private static let limit = 6

    func choose(_ candidates: [KeyPhrase]) -> [BriefPhrase] {
        let people = Set(facts.people.flatMap { $0.source.split(separator: " ").map(String.init) })
        let names = (facts.organisations + facts.places).map { $0.source.lowercased() }
        let namesByWords = names.map(Self.words)
        // Of a name of several words, each alone says less: "Banca" of "Banca d'Italia".
        let nameWords = Set(namesByWords.flatMap(\.self))
        var chosen: [BriefPhrase] = []
        for candidate in candidates where chosen.count < Self.limit {
            let words = candidate.text.split(separator: " ").map(String.init)
            let lower = candidate.text.lowercased()
            let hasName = names.contains { " \(lower) ".contains(" \($0) ") }
            guard !hasName, words.count > 1 || words[0].first?.isUppercase != true || !nameWords.contains(lower),
                !words.contains(where: people.contains), words.count > 1 || usage.isNoun(lower),
                !namesByWords.contains(where: { Self.cuts($0, candidate.text) })
            else { continue }
            // "Nature Microbiology" is a name, though a word of it may be read as another.
            let isName = words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
            let english = isName ? phrases.name(candidate.text) : phrases.english(candidate.text)
            // "bilancio" and "manovra" are one budget.
            guard !chosen.contains(where: { $0.text.lowercased() == english.lowercased() }) else { continue }
            chosen.append(
                BriefPhrase(source: candidate.text, text: english, score: candidate.score, count: candidate.count))
        }
        // What was left out may have been the best.
        let best = chosen.first?.score ?? 1
        if best > 0 { for index in chosen.indices { chosen[index].score = min(1, chosen[index].score / best) } }
        return chosen
    }

    private static func words(_ text: String) -> [String] { text.split { " '’".contains($0) }.map(String.init) }

    /// Whether a phrase ends or begins in the middle of a name: *garage di Sesto* of *Sesto San Giovanni*.
    private static func cuts(_ name: [String], _ phrase: String) -> Bool {
        let written = words(phrase)
        let lower = written.map { $0.lowercased() }
        return (1..<max(name.count, 1)).contains { count in
            guard count < lower.count || count == lower.count && count > 1 else { return false }
            // One word in small letters is in names by chance.
            let opens = lower.suffix(count).elementsEqual(name.prefix(count))
            let closes = lower.prefix(count).elementsEqual(name.suffix(count))
            return opens && (count > 1 || written.last?.first?.isUppercase == true)
                || closes && (count > 1 || written.first?.first?.isUppercase == true && name.count > 2)
        }
    }
}
