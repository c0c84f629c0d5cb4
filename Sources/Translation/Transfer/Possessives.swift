import Lexicon

/// Chooses *his*, *her*, *its* or *their* for *suo* and *proprio* by their owner, and supplies a possessive where Italian
/// has an article before parts of the body and relatives.
///
/// Sees: *Anna ama il suo lavoro*, *la banca e i suoi clienti*, *si è rotto il braccio*, *apri gli occhi*. Writes: *Anna
/// loves her job*, *the bank and its customers*, *broke his arm*, *open your eyes*.
extension SentenceTransfer {
    func possessiveEnglish(_ word: Word, _ chunk: Chunk) -> String {
        switch word.lemma {
        case "suo": return ownerPossessive(chunk)
        case "proprio":
            if let whoevers = whoeversPossessive(chunk) { return whoevers }
            let possessive = ownerIsPlural(chunk) ? "their" : ownerPossessive(chunk)
            // "un proprio stile", "la sua propria casa": nobody else's; otherwise English has the possessive alone.
            let isEmphatic = chunk.determiners.contains { words[$0].reading.kind == "art ind" }
            return isEmphatic ? possessive + " own" : possessive
        default: return lexicon.functionWord(word.lemma, .determiner) ?? word.surface
        }
    }

    /// *è necessario portare il proprio passaporto*, *bisogna conoscere i propri limiti*: the reader's.
    private func whoeversPossessive(_ chunk: Chunk) -> String? {
        guard let own = chunks.firstIndex(where: { $0.start <= chunk.start && chunk.end <= $0.end }),
            let finite = chunks[..<own].lastIndex(where: { $0.kind == .verb && $0.verb?.isFinite == true })
        else { return nil }
        switch chunks[finite].suppliedSubject {
        case "you": return "your"
        case "we": return "our"
        case "I": return "my"
        case "one": return "one's"
        case "people": return "their"
        case "it"
        where lemma(chunks[finite].verb?.main) == "essere"
            && chunks[(finite + 1)..<own].contains { $0.verb?.form == .infinitive }:
            return "your"
        default: break
        }
        return chunks[finite].verb?.form == .imperative ? "your" : nil
    }

    /// The possessive of a part of the body: the subject's, or that of the person in the clitic.
    func bodyPossessive(_ chunk: Chunk) -> String? {
        guard hasDefiniteArticle(chunk), chunk.determiners.count == 1, chunk.complements.isEmpty,
            words[chunk.head].partOfSpeech == .noun,
            Self.isOwned(words[chunk.head].lemma) || ["body", "food"].contains(chunk.sense?.information.semanticClass)
                || chunk.sense?.english == "homework" && isOwnHomework(chunk)
        else { return nil }
        guard let own = chunks.firstIndex(where: { $0.start <= chunk.start && chunk.end <= $0.end }) else { return nil }
        if chunk.sense?.information.semanticClass == "food" { return isToBeEaten(own) ? "your" : nil }
        if Self.kin.contains(words[chunk.head].lemma), let possessive = kinPossessive(chunk, own) { return possessive }
        guard chunks[own].start == chunk.start else { return nil }
        var j = own - 1
        while j >= 0, own - j < 6 {
            if let verb = chunks[j].verb, chunks[j].kind == .verb { return possessive(ofVerb: j, verb, objectIs: own) }
            guard chunks[j].kind == .adverb || chunks[j].kind == .noun || chunks[j].kind == .coordinator else {
                return nil
            }
            j -= 1
        }
        return nil
    }

    /// *Bevi il latte!*: of what somebody is told to eat or drink.
    private func isToBeEaten(_ own: Int) -> Bool {
        guard own > 0, chunks[own].preposition == nil, let verb = chunks[own - 1].verb, verb.form == .imperative,
            verb.person == 2
        else { return false }
        return ["mangiare", "bere", "finire"].contains(words[verb.main].lemma)
    }

    /// *Finisci i compiti!*, but *ha assegnato i compiti*
    private func isOwnHomework(_ chunk: Chunk) -> Bool {
        guard let own = chunks.firstIndex(where: { $0.start == chunk.start }), own > 0, let verb = chunks[own - 1].verb
        else { return false }
        return ["fare", "finire", "dimenticare", "terminare"].contains(words[verb.main].lemma)
    }

    private static let kin: Set<String> = [
        "moglie", "marito", "fidanzato", "fidanzata", "figlio", "figlia", "padre", "madre", "mamma", "papà", "fratello",
        "sorella", "nonno", "nonna", "genitore", "suocera", "suocero", "zio", "zia", "cugino", "cugina",
    ]

    /// *alla morte del padre si trasferì a Londra con la madre*, *è stata cresciuta dalla nonna*, *va ad aiutare il padre*:
    /// relatives within a phrase, before the verb, as its agent, or as the object of an infinitive are its subject's.
    private func kinPossessive(_ chunk: Chunk, _ own: Int) -> String? {
        let isInner = chunks[own].start != chunk.start
        if isInner, let opening = preposition(chunk), opening != "di" { return nil }
        if let before = verbBeside(own, by: -1), let verb = chunks[before].verb {
            if verb.isPassive, !isInner, preposition(chunk) == "da" { return ownerOfKin(before, chunk) }
            guard isInner || !verb.isFinite, !["essere", "avere"].contains(words[verb.main].lemma) else { return nil }
            return ownerOfKin(before, chunk)
        }
        guard chunks[own].preposition != nil, !chunks[own].isSubject,
            let after = verbBeside(own, by: 1), let verb = chunks[after].verb, verb.isFinite, verb.person == 3,
            words[verb.main].lemma != "essere" || verb.isPassive
        else { return nil }
        return ownerOfKin(after, chunk)
    }

    /// The verb that a phrase stands beside: of its clause, or past a comma where the phrase opens the sentence.
    private func verbBeside(_ own: Int, by step: Int) -> Int? {
        var j = own + step
        while chunks.indices.contains(j), abs(own - j) < 5 {
            if chunks[j].kind == .verb { return j }
            guard
                chunks[j].kind == .adverb
                    || chunks[j].kind == .noun && (step < 0 || chunks[j].preposition != nil || chunks[j].isSubject)
                    || step > 0 && own < 2 && isComma(j)
            else { return nil }
            j += step
        }
        return nil
    }

    /// The possessive of the person who is the verb's subject, or that of the finite verb before it.
    private func ownerOfKin(_ index: Int, _ chunk: Chunk) -> String? {
        guard let verb = chunks[index].verb else { return nil }
        guard verb.isFinite else {
            guard let governor = chunks[..<index].lastIndex(where: { $0.kind == .verb && $0.verb?.isFinite == true }),
                index - governor < 4
            else { return nil }
            return ownerOfKin(governor, chunk)
        }
        for clitic in verb.clitics {
            if let own = EnglishPronoun.possessivesOfClitics[clitic] { return own }
        }
        if verb.form == .imperative { return "your" }
        if let subject = chunks[index].subject {
            let owner = resolvedChunk(subject)
            guard owner.start != chunk.start, isPerson(owner), !isOffice(owner, of: chunk) else { return nil }
        } else if chunks[index].suppliedSubject == nil, coordinatedVerb(before: index) == nil {
            return nil
        }
        return EnglishPronoun.possessives[subjectPronoun(index)]
    }

    /// *la preside ha scritto ai genitori*: of parents in the plural, those of the pupils.
    private func isOffice(_ owner: Chunk, of chunk: Chunk) -> Bool {
        words[chunk.head].lemma == "genitore" && words[owner.head].partOfSpeech == .noun
            && ![
                "ragazzo", "ragazza", "bambino", "bambina", "giovane", "figlio", "figlia", "uomo", "donna", "studente",
                "studentessa", "fratello", "sorella", "bimbo", "bimba", "adolescente", "due",
            ]
            .contains(words[owner.head].lemma)
    }

    private func possessive(ofVerb index: Int, _ verb: VerbGroup, objectIs object: Int) -> String? {
        if verb.isPassive || ["essere", "avere"].contains(words[verb.main].lemma) { return nil }
        for clitic in verb.clitics {
            if let own = EnglishPronoun.possessivesOfClitics[clitic] { return own }
            if clitic == "gli" { return "his" }
            if clitic == "gli:f" { return "her" }
        }
        switch (verb.person, verb.number) {
        case (1, .singular): return "my"
        case (1, .plural): return "our"
        case (2, _): return "your"
        default: break
        }
        if verb.form == .imperative { return "your" }
        if let supplied = chunks[index].suppliedSubject {
            return EnglishPronoun.possessives[supplied]
        }
        if chunks[index].subject == nil, coordinatedVerb(before: index) != nil,
            Self.kin.contains(words[chunks[object].head].lemma)
        {
            return EnglishPronoun.possessives[subjectPronoun(index)]
        }
        guard let subject = chunks[index].subject, subject != object else { return nil }
        let owner =
            chunks[subject].kind == .relative ? personWithin(resolvedChunk(subject), verb) : resolvedChunk(subject)
        guard selector.semanticClass(owner.head) == "person", !isOffice(owner, of: chunks[object]) else { return nil }
        if owner.features.number == .plural { return "their" }
        return isFeminine(owner) ? "her" : "his"
    }

    private static func isOwned(_ lemma: String) -> Bool {
        [
            "moglie", "marito", "fidanzato", "fidanzata", "ex moglie", "ex marito", "ex fidanzata", "ex fidanzato",
            "figlio",
            "figlia", "padre", "madre", "mamma", "papà", "fratello", "sorella", "nonno", "nonna", "genitore", "suocera",
            "suocero", "zio", "zia", "cugino", "cugina", "nipote", "convivente", "scarpa", "cappello", "giacca",
            "cappotto", "occhiale", "occhiali", "portafoglio",
            "camicia",
            "pantalone", "pantaloni", "guanto", "valigia", "ombrello",
        ].contains(lemma)
    }

    private func ownerIndex(_ chunk: Chunk) -> Int? {
        guard let own = chunks.firstIndex(where: { $0.start <= chunk.start && chunk.end <= $0.end }) else { return nil }
        // "la donna e i suoi due figli": of two that open a clause together, the first is the owner.
        if own > 1, chunks[own - 1].kind == .coordinator, chunks[own - 2].kind == .noun, chunk.preposition == nil,
            chunks[own - 2].preposition == nil, isPerson(chunks[own - 2]),
            own == 2 || [.punctuation, .subordinator].contains(chunks[own - 3].kind)
        {
            return own - 2
        }
        var j = own - 1
        while j >= 0 {
            let candidate = chunks[j]
            if candidate.kind == .verb, let supplied = candidate.suppliedSubject,
                ["he", "she", "they"].contains(supplied)
            {
                return j
            }
            if candidate.kind == .noun, candidate.isSubject || isPersonName(candidate) && !namesPhraseBefore(j),
                words[candidate.head].partOfSpeech != .pronoun || words[candidate.head].reading.kind == "pers"
            {
                let person = words[candidate.head].features.person
                if person != 1, person != 2 { return j }
            }
            if candidate.kind == .relative, let antecedent = antecedent(of: j) { return antecedent }
            j -= 1
        }
        // "le manca la sua famiglia": whoever misses it.
        if own + 1 < chunks.count, chunks[own].isObject, let supplied = chunks[own + 1].suppliedSubject,
            ["he", "she", "they"].contains(supplied), chunks[own + 1].object == own
        {
            return own + 1
        }
        return nil
    }

    private func isPersonName(_ chunk: Chunk) -> Bool {
        words[chunk.head].partOfSpeech == .properNoun && selector.semanticClass(chunk.head) == "person"
            && chunk.preposition == nil
    }

    private func ownerIsPlural(_ chunk: Chunk) -> Bool {
        // "Amway e una serie di altri offrono i propri servizi"
        if let own = chunks.firstIndex(where: { $0.start <= chunk.start && chunk.end <= $0.end }),
            let verb = chunks[..<own].last(where: {
                $0.kind == .verb && $0.verb?.isFinite == true || $0.kind == .relative || $0.kind == .subordinator
            })?.verb, verb.person == 3, verb.number == .plural
        {
            return true
        }
        guard let owner = ownerIndex(chunk) else { return false }
        if let supplied = chunks[owner].suppliedSubject { return supplied == "they" }
        return chunks[owner].features.number == .plural
    }

    /// What only people have: where no owner is near, the last person spoken of.
    private static let personal: Set<String> = [
        "morte", "carriera", "moglie", "marito", "infanzia", "dimissione", "dimissioni", "nomina", "arresto",
        "funerale",
        "compleanno", "autobiografia", "biografia", "famiglia", "avvocato", "legale", "vedova", "nozze", "matrimonio",
        "figlio", "figlia", "padre", "madre", "fratello", "sorella", "amico", "volto", "voce", "viso", "mano",
    ]

    private func ownerPossessive(_ chunk: Chunk) -> String {
        if speech.isPolite { return "your" }
        if isSpoken, isQuestion, ownerIndex(chunk) == nil, asksStranger { return "your" }
        if ["marito", "fidanzato", "ex marito"].contains(words[chunk.head].lemma), ownerIndex(chunk) == nil {
            return "her"
        }
        if ["moglie", "fidanzata", "ex moglie"].contains(words[chunk.head].lemma), ownerIndex(chunk) == nil {
            return "his"
        }
        if Self.personal.contains(words[chunk.head].lemma), ownerIndex(chunk).map({ !isPerson(chunks[$0]) }) ?? true,
            ownerIndex(chunk).map({ chunks[$0].kind != .verb }) ?? true
        {
            return discourse.carriedPerson?.gender == .feminine ? "her" : "his"
        }
        if let index = ownerIndex(chunk) {
            let clause = chunks.firstIndex { $0.start <= chunk.start && chunk.end <= $0.end } ?? index
            let owner = personWithin(
                chunks[index],
                chunks[index + 1..<max(index + 1, clause)].first { $0.kind == .relative } == nil
                    ? nil : chunks[index + 1..<clause].first { $0.verb?.isFinite == true }?.verb)
            if owner.kind == .verb, let supplied = owner.suppliedSubject {
                return ["she": "her", "they": "their"][supplied] ?? "his"
            }
            if isPerson(owner) { return isFeminine(owner) ? "her" : "his" }
            return "its"
        }
        if let pair = pairedBefore(chunk) {
            // "l'uomo politico e i suoi soci"
            return isFeminine(pair) ? "her" : "his"
        }
        if isWithinSubject(chunk) {
            if isSpoken { return "his" }
            // "le sue parole hanno sorpreso": of whoever the sentences before told.
            if let carried = discourse.carried, carried.semanticClass != "person", carried.number != .plural {
                return "its"
            }
            return discourse.carriedPerson?.gender == .feminine ? "her" : "his"
        }
        if discourse.hasSubject {
            if discourse.subjectClass == "person" { return discourse.gender == .feminine ? "her" : "his" }
            return "its"
        }
        return "his"
    }

    /// The person that *e* joins the phrase to.
    private func pairedBefore(_ chunk: Chunk) -> Chunk? {
        guard let own = chunks.firstIndex(where: { $0.start <= chunk.start && chunk.end <= $0.end }), own > 1,
            chunks[own - 1].kind == .coordinator, chunks[own - 2].kind == .noun, chunks[own].isSubject,
            words[chunks[own - 2].head].isNominal, isPerson(chunks[own - 2]), chunks[own - 2].features.number != .plural
        else { return nil }
        return chunks[own - 2]
    }

    private func isWithinSubject(_ chunk: Chunk) -> Bool {
        guard let own = chunks.firstIndex(where: { $0.start <= chunk.start && chunk.end <= $0.end }) else {
            return false
        }
        // "i requisiti del visto, così come i suoi costi": what stands before owns it.
        return chunks[own].isSubject && (isSpoken || !chunks[..<own].contains { $0.kind == .noun })
    }

    /// *Dov'è il suo cappello?*: of a question that speaks of nobody else.
    private var asksStranger: Bool {
        !words.contains {
            $0.isVerbal && $0.features.person == 2 || $0.partOfSpeech == .pronoun && $0.reading.kind == "pers"
                || ["tuo", "vostro"].contains($0.lemma) || $0.partOfSpeech == .properNoun
        }
    }

    /// *la storia di una donna che lascia il marito*: the person within the phrase that a relative pronoun takes up.
    private func personWithin(_ chunk: Chunk, _ verb: VerbGroup?) -> Chunk {
        guard let verb, !chunk.complements.isEmpty, selector.semanticClass(chunk.head) != "person",
            tellsOfPerson(chunk, verb)
        else { return chunk }
        return chunk.innermost
    }

    private func isPerson(_ chunk: Chunk) -> Bool {
        let head = words[chunk.head]
        if head.partOfSpeech == .pronoun {
            return head.lemma != "esso" && head.lemma != "ciò" && head.lemma != "questo"
        }
        return selector.semanticClass(chunk.head) == "person"
    }

    /// Whether a person is a woman: by the noun's gender, or the shape of the name.
    func isFeminine(_ chunk: Chunk) -> Bool {
        let head = words[chunk.head]
        if head.partOfSpeech == .properNoun {
            return FirstNames.isFeminine(head.surface) ?? (chunk.features.gender == .feminine)
        }
        if let name = chunk.apposed.first, words[name].partOfSpeech == .properNoun, chunk.features.gender == .any {
            return FirstNames.isFeminine(words[name].surface) ?? false
        }
        if head.lemma == "lei" { return true }
        return chunk.features.gender == .feminine
    }
}

/// Whose first name it is, by its last letter and a list of those that do not follow it.
enum FirstNames {
    private static let feminine: Set<String> = [
        "Mary", "Alice", "Sarah", "Jane", "Betty", "Nancy", "Susan", "Carmen", "Beatrice", "Irene", "Emily", "Judy",
        "Elizabeth",
        "Isabel", "Rachel", "Kate", "Lucy", "Kim", "Helen", "Ellen", "Margaret", "Hillary", "Michelle", "Angelina",
        "Marie",
        "Anne", "Jennifer", "Karen", "Nicole", "Matilde", "Adele", "Agnese", "Rut", "Ruth", "Judith", "Dorothy", "Amy",
        "Sally",
        "Lily", "Molly", "Meg", "Claire", "Cleo", "Chloe", "Zoe", "Theresa", "Ingrid", "Yoko", "Kumiko", "Keiko",
    ]
    private static let masculine: Set<String> = [
        "Luca", "Andrea", "Nicola", "Mattia", "Elia", "Joshua", "Mustafa", "Barnaba", "Enea", "Battista", "Tobia",
        "Zaccaria",
        "Obama", "Sasha", "Putin", "Saša", "Nikita", "Misha", "Ilya",
    ]

    /// nil where the shape does not tell.
    static func isFeminine(_ name: String) -> Bool? {
        let first = name.split(separator: " ").first.map(String.init) ?? name
        if feminine.contains(first) { return true }
        if masculine.contains(first) { return false }
        return first.hasSuffix("a") ? true : nil
    }
}
