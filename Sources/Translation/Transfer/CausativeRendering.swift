import Lexicon

/// Renders *fare* and *lasciare* with an infinitive, whose doer or object goes between.
///
/// Sees: *fa ridere Anna*, *ha fatto riparare la macchina*, *lasciami andare*.
/// Writes: *makes Anna laugh*, *had the car repaired*, *let me go*.
extension SentenceTransfer {
    func applyCausative(
        _ group: VerbGroup, _ index: Int, _ builder: inout VerbPhraseBuilder, _ result: inout RenderedVerb
    ) {
        guard let causative = group.causative else { return }
        let verb = builder.verb
        if causative == "lasciare" {
            builder.verb = "let"
            result.after = text(verb)
            if group.isFinite, group.clitics == ["si"], chunks[index].object == nil,
                !lexicon.essereVerbs.contains(words[group.main].lemma),
                !Self.intransitive.contains(words[group.main].lemma)
            {
                // "il cane si lasciò accarezzare"
                let own =
                    EnglishPronoun.reflexives[subjectPronoun(index)]
                    ?? (group.number == .plural ? "themselves" : "itself")
                result.after = text(own + " be " + lexicon.verbs.inflect(verb, .participle))
            }
        } else if isDoneByOther(group, index) {
            builder.verb = isReflexive(group) ? "get" : "have"
            result.after = text(lexicon.verbs.inflect(verb, .participle))
        } else {
            builder.verb = "make"
            result.after = text(verb)
        }
        builder.isPassive = false
    }

    private func isReflexive(_ group: VerbGroup) -> Bool { group.clitics.contains { $0 == "si" || isOwn($0, group) } }

    /// What a thing does when it is made to: *fa girare una turbina*.
    static let movements: Set<String> = [
        "girare", "ruotare", "vibrare", "oscillare", "bollire", "squillare", "galleggiare", "volare", "marciare",
        "saltare", "correre", "sventolare", "brillare", "rimbalzare", "suonare", "ballare", "fermentare", "riposare",
        "lievitare", "decollare", "esplodere", "scoppiare", "circolare", "affiorare", "tremare",
    ]

    /// *fa studiare ai ragazzi intere pagine*, *fa leggere i romanzi agli studenti*: who is made to take something in.
    func causedDoer(_ index: Int, _ object: Int) -> Int? {
        guard object > index, let group = chunks[index].verb, group.causative != nil, group.clitics.isEmpty,
            words[group.main].term == nil, Self.ingestive.contains(words[group.main].lemma)
        else { return nil }
        return [object - 1, object + 1].first {
            $0 > index && $0 < chunks.count && isReceiver(chunks[$0])
        }
    }

    /// What somebody is made to do, rather than done to: *lo fece mangiare*, but *lo fece arrestare*.
    private static let own: Set<String> = [
        "mangiare", "bere", "leggere", "studiare", "aspettare", "attendere", "parlare", "cantare", "scrivere",
        "lavorare",
        "giocare", "guidare", "vedere", "sentire", "ascoltare", "pagare", "fumare", "cucinare", "guardare", "pensare",
        "disegnare", "dipingere", "votare", "firmare", "confessare", "imparare", "capire", "indossare", "promettere",
        "dimenticare", "ricordare", "credere", "vincere", "perdere", "sognare", "innamorare", "arrabbiare", "provare",
        "recitare", "pregare", "viaggiare", "riflettere", "sperare", "smettere", "cambiare", "continuare",
    ]

    /// *fa riparare la macchina*: the noun is what is repaired, not who repairs.
    private func isDoneByOther(_ group: VerbGroup, _ index: Int) -> Bool {
        let lemma = words[group.main].lemma
        if lexicon.essereVerbs.contains(lemma) || Self.intransitive.contains(lemma) || Self.movements.contains(lemma) {
            return false
        }
        if group.clitics.contains(where: { ["mi", "ti", "ci", "vi", "gli", "gli:f"].contains($0) && !isOwn($0, group) })
        {
            return false
        }
        guard let object = chunks[index].object, object > index else {
            return isReflexive(group)
                || group.clitics.contains { ["lo", "la", "li", "le"].contains($0) }
                    && (lexicon.agentiveVerbs.contains(lemma) || Self.meansPerson(lemma)) && !Self.own.contains(lemma)
        }
        if causedDoer(index, object) != nil { return false }
        return selector.semanticClass(chunks[object].head) != "person"
    }
}
