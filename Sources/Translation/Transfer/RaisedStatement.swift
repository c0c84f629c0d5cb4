import Lexicon

/// Reads a relative clause inside of which people expect or believe something.
///
/// Sees: *una cifra che si prevede crescerà*, *l'uomo che si ritiene abbia rubato il quadro*. Writes: *a figure that is
/// expected to grow*, *the man who is believed to have stolen the painting*.
extension SentenceTransfer {
    mutating func readRaisedStatements() {
        for index in chunks.indices.dropLast(2) {
            guard chunks[index].kind == .relative, chunks[index].preposition == nil, chunks[index + 1].kind == .verb,
                let opinion = chunks[index + 1].verb, opinion.clitics == ["si"], opinion.modals.isEmpty,
                opinion.number == .singular, !opinion.isPerfect, words[opinion.main].term == nil,
                let english = Self.opinions[words[opinion.main].lemma],
                let said = said(behind: index + 1), var verb = chunks[said].verb
            else { continue }
            chunks[index + 1].verb?.clitics = []
            chunks[index + 1].verb?.isPassive = true
            chunks[index + 1].verb?.number = verb.number
            chunks[index + 1].subject = index
            speech.verbEnglish[opinion.main] = english
            if verb.form == .pastHistoric { verb.isPerfect = true }
            verb.form = .infinitive
            verb.person = 0
            chunks[said].verb = verb
            if said > index + 2 { chunks[index + 2].fixedEnglish = "" }
        }
    }

    /// The finite verb right behind, or behind *che*.
    private func said(behind index: Int) -> Int? {
        var next = index + 1
        if words[chunks[next].head].lemma == "che", chunks[next].kind == .subordinator { next += 1 }
        guard next < chunks.count, chunks[next].kind == .verb, let verb = chunks[next].verb, verb.isFinite,
            verb.person == 3, verb.modals.isEmpty
        else { return nil }
        return next
    }

    /// The English of verbs that a rule chose, once senses are chosen.
    mutating func renameVerbs() {
        for index in chunks.indices {
            guard let verb = chunks[index].verb, let english = speech.verbEnglish[verb.main] else { continue }
            chunks[index].sense = Sense(english: english)
        }
    }

    private static let opinions: [String: String] = [
        "prevedere": "expect", "ritenere": "believe", "credere": "believe", "pensare": "think", "stimare": "estimate",
        "dire": "say", "supporre": "suppose", "temere": "fear", "presumere": "presume", "sospettare": "suspect",
    ]
}
