import Lexicon

/// Reads a relative clause in which somebody thinks something of what the pronoun stands for.
///
/// Sees: *arresti che temevano potessero innescare una guerra*, *l'uomo che credevano fosse morto*. Writes: *arrests they
/// feared could trigger a war*, *the man who they believed had died*: the pronoun is the second verb's subject.
extension SentenceTransfer {
    mutating func readEnclosedOpinions() {
        for index in chunks.indices.dropLast(2) where enclosesOpinion(index) {
            chunks[index + 2].subject = index
        }
    }

    /// Whether the verb right behind a relative pronoun only tells who thinks so.
    func enclosesOpinion(_ relative: Int) -> Bool {
        guard relative + 2 < chunks.count, chunks[relative].kind == .relative, chunks[relative].preposition == nil,
            let opinion = chunks[relative + 1].verb, chunks[relative + 1].kind == .verb, opinion.isFinite,
            opinion.clitics.isEmpty, words[opinion.main].term == nil,
            Self.thoughts.contains(words[opinion.main].lemma),
            let verb = chunks[relative + 2].verb, chunks[relative + 2].kind == .verb, verb.person == 3,
            [.subjunctivePresent, .subjunctiveImperfect, .conditional].contains(verb.form),
            let antecedent = antecedent(of: relative), chunks[antecedent].kind == .noun
        else { return false }
        let host = chunks[antecedent]
        guard host.features.number == verb.number else { return false }
        return opinion.person != 3 || host.features.number != opinion.number
            || !["person", "group"].contains(selector.semanticClass(host.head))
    }

    private static let thoughts: Set<String> = [
        "temere", "credere", "pensare", "ritenere", "sperare", "immaginare", "sostenere", "supporre", "sospettare",
        "giudicare",
    ]
}
