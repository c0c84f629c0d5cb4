import Lexicon

/// Puts whoever is seen or heard doing something before the infinitive, as English does.
///
/// Sees: *vide avvicinarsi una barca*, *ho visto piangere mio padre*, *ha visto uccidere un uomo*. Writes: *saw a boat
/// approach*, *saw my father cry*, *saw a man be killed*.
extension SentenceTransfer {
    mutating func readPerceivedDoers() {
        for index in chunks.indices.dropLast(2) {
            guard let verb = chunks[index].verb, words[verb.main].term == nil, !verb.isPassive,
                verb.clitics.isEmpty || verb.clitics == ["si"] && verb.isFinite,
                verb.causative == nil, let english = Self.perceiving[words[verb.main].lemma],
                chunks[index + 1].kind == .verb, let inner = chunks[index + 1].verb, inner.form == .infinitive,
                inner.preposition == nil, !inner.isPassive, inner.modals.isEmpty, words[inner.main].term == nil,
                isBareNominal(chunks[index + 2]), !isTimePhrase(chunks[index + 2]), !isWhWord(index + 2),
                !chunks[index + 2].determiners.isEmpty
                    || chunks[index + 2].holdsAmount(in: words)
                    || words[chunks[index + 2].head].partOfSpeech == .properNoun
            else { continue }
            let isPerson = ["person", "animal"].contains(selector.semanticClass(chunks[index + 2].head))
            if verb.clitics == ["si"] {
                guard actsAlone(inner), inner.clitics.isEmpty, verb.person == 3,
                    chunks[index + 2].features.number == verb.number
                else { continue }
                // "si sentivano suonare le campane": *bells were heard ringing*.
                chunks[index].verb?.clitics = []
                chunks[index].verb?.isPassive = true
                chunks[index + 1].verb?.form = .gerund
                let doer = chunks.remove(at: index + 2)
                chunks.insert(doer, at: index)
                speech.verbEnglish[verb.main] = english
                continue
            }
            if !actsAlone(inner) {
                guard inner.clitics.isEmpty, !(isPerson && Self.ingestive.contains(words[inner.main].lemma)) else {
                    continue
                }
                chunks[index + 1].verb?.isPassive = true
            }
            chunks.swapAt(index + 1, index + 2)
            speech.verbEnglish[verb.main] = english
        }
    }

    private func actsAlone(_ verb: VerbGroup) -> Bool {
        let lemma = words[verb.main].lemma
        return verb.clitics == ["si"] || lexicon.essereVerbs.contains(lemma) || Self.intransitive.contains(lemma)
            || Self.movements.contains(lemma) || Self.voicing.contains(lemma)
    }

    /// Whether an infinitive stands behind a verb of seeing or hearing, and so is bare.
    func isPerceived(_ verb: VerbGroup?, _ infinitive: Chunk) -> Bool {
        guard let verb, words[verb.main].term == nil, infinitive.preposition == nil else { return false }
        return Self.perceiving[words[verb.main].lemma] != nil
    }

    private static let perceiving = [
        "vedere": "see", "sentire": "hear", "udire": "hear", "ascoltare": "listen to", "guardare": "watch",
        "osservare": "watch", "scorgere": "see", "intravedere": "glimpse",
    ]

    /// What people and animals do with their voice or body, with no object.
    static let voicing: Set<String> = [
        "cantare", "urlare", "abbaiare", "miagolare", "russare", "fischiare", "tossire", "bussare", "sbadigliare",
        "sorridere", "passeggiare", "singhiozzare", "sospirare", "ansimare", "combattere", "lottare", "recitare",
        "brontolare", "muggire", "ululare", "cigolare", "sfilare", "marciare", "sbocciare", "fiorire", "lampeggiare",
        "bruciare", "ardere", "affondare", "fumare",
    ]

    /// Verbs of taking something in, whose doer stands with *a* behind *fare* and need not have an object.
    static let ingestive: Set<String> = [
        "mangiare", "bere", "leggere", "studiare", "vedere", "sentire", "ascoltare", "provare", "capire", "imparare",
        "conoscere", "scoprire", "ripetere", "usare", "firmare", "pagare", "ricordare", "dimenticare", "assaggiare",
        "rispettare", "superare", "perdere", "credere", "guadagnare", "risparmiare", "disegnare",
        "cambiare", "visitare", "rivivere", "attraversare", "fare", "toccare", "gustare",
    ]
}
