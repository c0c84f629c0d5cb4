import Lexicon

/// Reads verbs whose pronouns are part of them.
///
/// Sees: *ce l'ha fatta*, *me la cavo*, *non se la sentono di partire*, *se ne fregano*, *ci tengono alla casa*. Reads:
/// *farcela*, *cavarsela*, *sentirsela*, *fregarsene*, *tenerci*, which the dictionary lists.
extension SentenceTransfer {
    mutating func readPronominalVerbs() {
        for index in chunks.indices {
            guard let verb = chunks[index].verb, chunks[index].kind == .verb, !verb.clitics.isEmpty, !verb.isPassive,
                words[verb.main].term == nil, verb.causative == nil, let lemma = pronominalLemma(verb, index)
            else { continue }
            words[verb.main].reading.lemma = lemma
            selector.words[verb.main].reading.lemma = lemma
            chunks[index].verb?.clitics = []
        }
    }

    /// The citation form with its pronouns, where the dictionary has it.
    private func pronominalLemma(_ verb: VerbGroup, _ index: Int) -> String? {
        let infinitive = words[verb.main].lemma
        let stem = infinitive.hasSuffix("rre") ? infinitive.dropLast(2) : infinitive.dropLast()
        let clitics = verb.clitics.map { $0.hasSuffix(":o") ? String($0.dropLast(2)) : $0 }
        let ending: String
        switch clitics.count {
        case 2:
            let isHerself = clitics[1] == "la" || clitics[1] == "lo" && hidesFeminine(verb)
            let isOwn = isOwn(clitics[0], verb) || !verb.isFinite
            if clitics[0] == "ci", isHerself, isListed(stem + "cela") {
                ending = "cela"
            } else if isOwn, isHerself {
                ending = "sela"
            } else if isOwn, clitics[1] == "ne" {
                ending = "sene"
            } else {
                return nil
            }
        case 1 where clitics[0] == "ci" && !isOwn("ci", verb):
            // "ci ho messo due ore", but "ci ha messo paura"
            guard infinitive != "mettere" || takesTime(index), infinitive != "entrare" || isInvolved(index) else {
                return nil
            }
            ending = "ci"
        default: return nil
        }
        let lemma = String(stem) + ending
        return isListed(lemma) && lemma != "volerci" ? lemma : nil
    }

    /// *che c'entra con noi?*
    private func isInvolved(_ index: Int) -> Bool {
        index + 1 < chunks.count && preposition(chunks[index + 1]) == "con"
    }

    private func takesTime(_ index: Int) -> Bool {
        index + 1 < chunks.count && chunks[index + 1].kind == .noun && chunks[index + 1].preposition == nil
            && selector.semanticClass(chunks[index + 1].head) == "time"
    }

    private func isListed(_ lemma: some StringProtocol) -> Bool {
        !selector.dictionary.senses(String(lemma), .verb).isEmpty
    }

    /// *ce l'ha fatta*, *ce l'ha con noi*: what the elided pronoun is.
    private func hidesFeminine(_ verb: VerbGroup) -> Bool {
        verb.isPerfect ? verb.gender == .feminine : words[verb.main].lemma == "avere"
    }
}
