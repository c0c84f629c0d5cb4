import Lexicon

/// Finds whom a left-out subject stands for in what follows its verb.
///
/// Sees: *se inclina i pattini, il pattinatore curva*, *fu scelto come miglior giocatore*, *se diventerà vantaggiosa*. Reads:
/// *he*, of the skater; *he*, of the player; *it*, as no man is *vantaggiosa*.
extension SentenceTransfer {
    /// The pronoun for the subject of the main clause that follows a clause with *se*, *quando*, *mentre*.
    func mainClausePronoun(_ index: Int) -> String? {
        guard let opener = chunks[..<index].lastIndex(where: { $0.kind == .subordinator }),
            opener == 0 || chunks[opener - 1].kind == .coordinator && opener == 1,
            Self.leading.contains(words[chunks[opener].head].lemma),
            !chunks[..<index].contains(where: { $0.kind == .verb && $0.verb?.isFinite == true }),
            let comma = chunks.indices[index...].first(where: isComma),
            !chunks[(index + 1)..<comma].contains(where: { $0.kind == .verb && $0.verb?.isFinite == true }),
            let main = chunks.indices[comma...].first(where: {
                chunks[$0].kind == .verb && chunks[$0].verb?.isFinite == true
            }),
            let subject = chunks[main].subject, subject == comma + 1, subject < main, chunks[subject].kind == .noun,
            chunks[main].verb?.number != .plural, chunks[main].verb?.person == 3
        else { return nil }
        return pronoun(of: chunks[subject])
    }

    private static let leading: Set<String> = ["se", "quando", "mentre", "appena", "non appena", "anche se", "poiché"]

    /// *he*, *she* or *it* for a noun phrase; nil where the noun does not tell.
    private func pronoun(of chunk: Chunk) -> String? {
        let head = words[chunk.head]
        guard head.isNominal else { return nil }
        switch selector.semanticClass(chunk.head) {
        case "person": return isFeminine(chunk) ? "she" : "he"
        case "": return head.partOfSpeech == .properNoun ? nil : "it"
        default: return "it"
        }
    }

    /// By what it becomes or is taken for.
    func pronounOfPredicate(_ index: Int) -> String? {
        guard let verb = chunks[index].verb, index + 1 < chunks.count else { return nil }
        let next = chunks[index + 1]
        if next.kind == .subordinator, words[next.head].lemma == "come", words[next.head].term == nil,
            index + 2 < chunks.count, chunks[index + 2].kind == .noun, chunks[index + 2].preposition == nil,
            chunks[index + 2].features.number == .singular, verb.isPassive || chunks[index].object == nil,
            words[chunks[index + 2].head].partOfSpeech == .noun,
            selector.semanticClass(chunks[index + 2].head) == "person"
        {
            if let person = discourse.carriedPerson { return person.gender == .feminine ? "she" : "he" }
            return chunks[index + 2].features.gender == .feminine || verb.gender == .feminine ? "she" : "he"
        }
        guard Self.becoming.contains(words[verb.main].lemma), next.kind == .adjective,
            next.features.gender == .feminine, next.features.number == .singular
        else { return nil }
        if Self.isOfThings(words[next.head].lemma) { return "it" }
        return discourse.hasSubject ? nil : "she"
    }

    private static let becoming: Set<String> = [
        "diventare", "divenire", "risultare", "rimanere", "restare", "sembrare", "apparire", "rivelarsi",
    ]

    /// Adjectives that people are hardly called.
    private static func isOfThings(_ adjective: String) -> Bool {
        thingAdjectives.contains(adjective)
            || ["evole", "abile", "ibile", "aggioso", "icace", "onale"].contains(where: adjective.hasSuffix)
    }
}
