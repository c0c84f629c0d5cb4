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
            Self.isOwned(words[chunk.head].lemma) || chunk.sense?.information.semanticClass == "body"
        else { return nil }
        guard let own = chunks.firstIndex(where: { $0.start <= chunk.start && chunk.end <= $0.end }),
            chunks[own].start == chunk.start
        else { return nil }
        var j = own - 1
        while j >= 0, own - j < 4 {
            if let verb = chunks[j].verb, chunks[j].kind == .verb { return possessive(ofVerb: j, verb, objectIs: own) }
            guard chunks[j].kind == .adverb || chunks[j].kind == .noun || chunks[j].kind == .coordinator else {
                return nil
            }
            j -= 1
        }
        return nil
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
        guard let subject = chunks[index].subject, subject != object else { return nil }
        let owner = resolvedChunk(subject)
        guard selector.semanticClass(owner.head) == "person" else { return nil }
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
        if Self.personal.contains(words[chunk.head].lemma), ownerIndex(chunk).map({ !isPerson(chunks[$0]) }) ?? true,
            ownerIndex(chunk).map({ chunks[$0].kind != .verb }) ?? true
        {
            return discourse.carriedPerson?.gender == .feminine ? "her" : "his"
        }
        if let index = ownerIndex(chunk) {
            let owner = chunks[index]
            if owner.kind == .verb, let supplied = owner.suppliedSubject {
                return ["she": "her", "they": "their"][supplied] ?? "his"
            }
            if isPerson(owner) { return isFeminine(owner) ? "her" : "his" }
            return "its"
        }
        if discourse.hasSubject {
            if discourse.subjectClass == "person" { return discourse.gender == .feminine ? "her" : "his" }
            return "its"
        }
        return "his"
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
