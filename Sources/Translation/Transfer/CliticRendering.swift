import Lexicon

/// Renders object clitics as the pronouns that follow the English verb.
///
/// Sees: *glielo ha dato*, *mi ha dato un libro*, *ci penso*, *lo spero*, *si lava le mani*.
/// Writes: *gave it to him*, *gave me a book*, *think about it*, *hope so*, *washes his hands*.
extension SentenceTransfer {
    private struct Pronouns {
        var direct: String?
        var indirect: String?
        var other: [String] = []
    }

    func placeClitics(_ group: VerbGroup, _ index: Int, _ result: inout RenderedVerb) {
        if let object = speech.objectPronouns[index] {
            if let particle = chunks[index].sense?.information.frames["obj"] { result.tail += text(particle) }
            return result.tail += text(object)
        }
        if speech.mutual.contains(group.main) {
            let frames = chunks[index].sense?.information.frames ?? [:]
            return result.tail += text((frames["obj"].map { $0 + " " } ?? "") + "each other")
        }
        var pronouns = Pronouns()
        let holdsIt = words[group.main].term?.english.split(separator: " ").contains("it") == true
        for clitic in group.clitics where !(holdsIt && ["lo", "la"].contains(clitic)) {
            read(clitic, group, index, &pronouns, &result)
        }
        arrange(pronouns, group, index, &result)
    }

    private func read(
        _ clitic: String, _ group: VerbGroup, _ index: Int, _ pronouns: inout Pronouns, _ result: inout RenderedVerb
    ) {
        let lemma = words[group.main].lemma
        let hasObject = chunks[index].object.map { $0 > index } ?? false
        let isOther = clitic.hasSuffix(":o")
        let clitic = isOther ? String(clitic.dropLast(2)) : clitic
        if group.isPassive, group.isFinite, group.person == 3,
            let person = ["mi": "me", "ti": "you", "le": "her"][clitic]
        {
            // "le fu affidata la direzione"
            pronouns.indirect = person
            return
        }
        switch clitic {
        case "lo", "la", "li":
            if hasObject, Self.judging.contains(lemma), let object = chunks[index].object {
                pronouns.direct = predicated(clitic, object)
                return
            }
            guard !hasObject else { return }
            // "l'ha arrestata": the participle tells the gender that the elided pronoun hides.
            let isShe = clitic == "lo" && group.isPerfect && group.gender == .feminine && group.isFinite
            pronouns.direct = direct(isShe ? "la" : clitic, lemma, index)
        case "le":
            if dativePhraseBefore(index) { return }
            let isSent =
                !hasObject && !group.isFinite && !hasInnerObject(group)
                && [
                    "spedire", "inviare", "consegnare", "vendere", "restituire", "regalare", "affittare", "distribuire",
                ]
                .contains(lemma)
            if !isSent, hasObject || takesDative(index) || hasInnerObject(group) {
                pronouns.indirect = "her"
            } else {
                pronouns.direct = "them"
            }
        case "loro": pronouns.indirect = "them"
        case "gli" where group.clitics.count > 1 && meansHer(index):
            if !dativePhraseBefore(index) { pronouns.indirect = "her" }
        case "gli": if !dativePhraseBefore(index) { pronouns.indirect = "him" }
        case "gli:f": if !dativePhraseBefore(index) { pronouns.indirect = "her" }
        case "mi", "ti", "ci", "vi":
            if clitic == "ci", group.clitics.contains("si") { return }
            if clitic == "ci", isOwn(clitic, group), words[group.main].term == nil, group.isFinite,
                group.form != .imperative, group.clitics.count == 1, Self.staying.contains(lemma)
            {
                // "ogni estate ci restavamo"
                return pronouns.other.append("there")
            }
            if !isOther, isOwn(clitic, group) { return own(clitic, group, index, &pronouns, &result) }
            if clitic == "ci" || clitic == "vi", lemma == "essere" {
                // "io ci sono stato"
                let isSomeone = chunks[index].subject.map { $0 < index && chunks[$0].kind == .noun } ?? false
                if clitic == "ci", [1, 2].contains(group.person) || group.isPerfect && isSomeone {
                    pronouns.other.append("there")
                }
                return
            }
            if clitic == "ci" || clitic == "vi", let place = locative(group, index) {
                if !place.isEmpty { pronouns.other.append(place) }
                return
            }
            if clitic == "ci", group.clitics.count == 2, group.clitics[1] == "ci",
                ["mi", "ti", "vi"].contains(group.clitics[0])
            {
                // "ti ci porto io"
                result.late += text("there")
                return
            }
            if clitic == "vi", group.clitics.contains("si"), group.person == 3 {
                if let frame = chunks[index].sense?.information.frames["a"],
                    chunks[index].subject.map({ isSomebodyOrGroup(resolved($0)) }) == true
                {
                    // "vi si opposero"
                    return pronouns.other.append(frame == "0" ? "it" : frame + " it")
                }
                // "vi si trovano molti ristoranti"
                result.late += text("there")
                return
            }
            if clitic == "vi", !isSpoken, !words.contains(where: { ["\"", "«", "“"].contains($0.surface) }),
                group.isFinite, group.person == 3,
                !words.contains(where: {
                    ["voi", "vostro"].contains($0.lemma) || $0.isVerbal && $0.features.person == 2
                })
            {
                // "vi insediò una guarnigione"
                result.late += text("there")
                return
            }
            let pronoun = ["mi": "me", "ti": "you", "ci": "us", "vi": "you"][clitic] ?? ""
            if pronouns.direct != nil || takesDative(index) || hasInnerObject(group)
                || group.clitics.contains(where: { ["lo", "la", "li", "le", "ne"].contains($0) })
            {
                pronouns.indirect = pronoun
            } else {
                pronouns.direct = pronoun
            }
        case "ne": if !hasObject, let text = partitive(index) { pronouns.other.append(text) }
        case "si": own(clitic, group, index, &pronouns, &result)
        default: break
        }
    }

    /// *La bambina voleva la palla, così gliela diedero*: *glie-* hides the gender, which the only person before tells.
    private func meansHer(_ index: Int) -> Bool {
        guard let verb = chunks[index].verb else { return false }
        let own = chunks[index].subject.map { chunks[$0].start }
        let persons = chunks[..<index].filter {
            $0.kind == .noun && words[$0.head].isNominal && $0.features.number != .plural
                && selector.semanticClass($0.head) == "person" && $0.start != own
        }
        if !persons.isEmpty { return persons.allSatisfy(isFeminine) }
        return verb.person != 3 && discourse.carriedPerson?.gender == .feminine
    }

    private func isSomebodyOrGroup(_ head: Int) -> Bool {
        ["person", "group"].contains(selector.semanticClass(head))
    }

    private func direct(_ clitic: String, _ lemma: String, _ index: Int) -> String? {
        if clitic == "li" { return "them" }
        if clitic == "la", ["smettere", "finire", "piantare", "cavare"].contains(lemma) { return nil }
        if clitic == "lo" {
            if lemma == "essere"
                || ["sapere", "immaginare"].contains(lemma) && chunks[index].sense?.english != "be able"
            {
                return nil
            }
            if ["sperare", "pensare", "credere", "supporre"].contains(lemma)
                || lemma == "temere" && chunks[index].verb?.person == 1
            {
                return "so"
            }
            if lemma == "dire", saysSo(index) { return "so" }
        }
        return objectPronoun(clitic == "la" ? .feminine : .masculine, lemma, index)
    }

    /// *la vide rubare*, *lo mandò a studiare*: whoever does something is a person.
    private func actsItself(_ lemma: String, _ index: Int) -> Bool {
        guard infinitiveFollows(index), let deed = chunks[index + 1].verb else { return false }
        let does = words[deed.main].lemma
        switch preposition(chunks[index + 1]) {
        case nil:
            return ["vedere", "sentire", "guardare", "osservare", "ascoltare", "udire"].contains(lemma)
                && (lexicon.agentiveVerbs.contains(does) || Self.personalVerbs.contains(does))
        case "a":
            return [
                "mandare", "portare", "incoraggiare", "spingere", "indurre", "abituare", "incitare", "autorizzare",
                "esortare", "sfidare",
            ]
            .contains(lemma)
        default: return false
        }
    }

    /// *i critici lo considerano il massimo esponente*: of whom or what something is said.
    private static let judging: Set<String> = [
        "considerare", "ritenere", "definire", "nominare", "eleggere", "chiamare", "dichiarare", "giudicare", "rendere",
        "proclamare", "incoronare",
    ]

    /// *ti ho sempre considerato un amico*, *mi hanno nominato direttore*: of whom it is said, and what.
    private func isJudged(_ group: VerbGroup, _ object: Int?) -> Bool {
        guard let object, words[group.main].term == nil, Self.judging.contains(words[group.main].lemma),
            !["rendere", "dichiarare"].contains(words[group.main].lemma)
        else { return false }
        return chunks[object].determiners.isEmpty || selector.semanticClass(chunks[object].head) == "person"
    }

    private func predicated(_ clitic: String, _ object: Int) -> String {
        if clitic == "li" { return "them" }
        guard selector.semanticClass(chunks[object].head) == "person" else { return "it" }
        return clitic == "la" ? "her" : "him"
    }

    /// *lo dice l'Istat*, *a dirlo è uno studio*: what was said stands before, and its source is told.
    private func saysSo(_ index: Int) -> Bool {
        guard let verb = chunks[index].verb, verb.isFinite, verb.person == 3, verb.clitics == ["lo"],
            let subject = chunks[index].subject, chunks[subject].kind == .noun,
            !isSpoken || selector.semanticClass(chunks[subject].head) != "person"
        else { return false }
        return !chunks[min(index + 1, chunks.count - 1)].kind.isClause
    }

    /// Verbs whose object is a person where nothing else is known.
    private static let personObjects: Set<String> = [
        "amare", "sposare", "baciare", "salutare", "ringraziare", "incontrare", "aiutare", "chiamare", "impressionare",
        "invitare", "abbracciare", "licenziare", "arrestare", "perdonare", "accompagnare", "svegliare", "deludere",
        "disturbare", "convincere", "sconfiggere", "odiare", "conoscere", "consolare", "spaventare", "ferire",
        "avvertire",
        "informare", "accusare", "condannare", "salvare", "picchiare", "colpire", "uccidere", "ammirare",
        "molestare", "accogliere", "processare", "interrogare", "ricoverare", "sequestrare", "rapire", "violentare",
        "aggredire", "minacciare", "assolvere", "scarcerare", "espellere", "eleggere", "nominare", "criticare",
        "intervistare", "assumere", "premiare", "travolgere", "soccorrere", "operare", "denunciare", "fermare",
        "rintracciare", "catturare", "rilasciare", "pugnalare", "convocare", "tradire", "lodare", "insultare", "punire",
        "obbligare", "costringere", "persuadere", "definire", "rinchiudere", "imprigionare", "esiliare", "giustiziare",
        "arrabbiare", "ridere", "piangere", "aspettare",
    ]

    /// Whether whoever the verb is done to is a person where nothing else is known.
    static func meansPerson(_ lemma: String) -> Bool { personObjects.contains(lemma) }

    private func objectPronoun(_ gender: Gender, _ lemma: String, _ index: Int) -> String {
        if lemma == "trovare", let verb = chunks[index].verb, isVisit(index, verb) {
            return gender == .feminine ? "her" : "him"
        }
        if let verb = chunks[index].verb, verb.causative != nil,
            Self.personalVerbs.contains(lemma)
                && ["parlare", "dormire", "lavorare", "studiare", "vivere", "morire"].contains(lemma)
        {
            // "lasciatelo parlare"
            return gender == .feminine ? "her" : "him"
        }
        // "ce lo aspettavamo": what was expected.
        if lemma == "aspettare", chunks[index].verb.map({ $0.clitics.count > 1 && isOwn($0.clitics[0], $0) }) == true {
            return "it"
        }
        if words.contains(where: {
            ["colpevole", "innocente", "incinta", "idoneo", "morto", "svenuto", "addormentato", "impiccato"].contains(
                $0.lemma)
        }),
            ["riconoscere", "trovare", "giudicare", "ritenere", "considerare", "credere"].contains(lemma)
        {
            return gender == .feminine ? "her" : "him"
        }
        if isThingBefore(gender, index), !Self.personObjects.contains(lemma), !actsItself(lemma, index) { return "it" }
        if let person = personBefore(gender, index) { return person }
        if discourse.hasSubject, discourse.subjectClass == "person", discourse.gender == gender,
            !Self.personObjects.contains(lemma), !actsItself(lemma, index)
        {
            return gender == .feminine ? "her" : "it"
        }
        if !isSpoken, !discourse.hasSubject || discourse.subjectClass == "person", let person = discourse.carriedPerson,
            person.gender == gender, discourse.carried?.semanticClass == "person"
        {
            return gender == .feminine ? "her" : "him"
        }
        if Self.personObjects.contains(lemma) || isPersonBefore(gender) || actsItself(lemma, index) {
            return gender == .feminine ? "her" : "him"
        }
        return "it"
    }

    /// *ha ammesso di non aver riletto il romanzo dopo averlo pubblicato*: the last noun of the pronoun's gender, which the
    /// verb before had for its object, is a thing.
    private func isThingBefore(_ gender: Gender, _ index: Int) -> Bool {
        guard let verb = chunks[..<index].last(where: { $0.kind == .verb }), let object = verb.object, object < index,
            chunks[object].kind == .noun, words[chunks[object].head].partOfSpeech == .noun,
            chunks[object].features.number == .singular, chunks[object].features.gender == gender,
            let main = chunks[index].verb?.main,
            lexicon.agentiveVerbs.contains(lemma(main)) || Self.transitive.contains(lemma(main))
        else { return false }
        return !["person", "group", "animal"].contains(selector.semanticClass(chunks[object].head))
    }

    /// Verbs that take persons and things alike for their object.
    private static let meeting: Set<String> = [
        "affrontare", "vedere", "trovare", "portare", "lasciare", "seguire", "battere", "cercare", "guardare",
        "sentire",
        "mandare", "tenere", "ascoltare", "osservare", "rivedere", "riconoscere", "raggiungere", "visitare", "curare",
        "sostituire", "temere", "rispettare", "sfidare", "superare", "inseguire", "attaccare", "spingere", "perdere",
    ]

    /// *ha battuto il suo avversario; lo affronterà di nuovo*: the object of the verb before is a person of that gender.
    private func personBefore(_ gender: Gender, _ index: Int) -> String? {
        guard let before = chunks[..<index].lastIndex(where: { $0.kind == .verb && $0.object != nil }),
            index - before < 8, let object = chunks[before].object, object < index, chunks[object].kind == .noun,
            words[chunks[object].head].isNominal, chunks[object].features.number != .plural,
            selector.semanticClass(chunks[object].head) == "person",
            isFeminine(chunks[object]) == (gender == .feminine),
            chunks[index].subject != object, Self.meeting.contains(lemma(chunks[index].verb?.main))
        else { return nil }
        return gender == .feminine ? "her" : "him"
    }

    /// *più lo conosco, meno lo capisco*: whoever was meant by the pronoun before is meant again.
    private func isPersonBefore(_ gender: Gender) -> Bool {
        let clitic = gender == .feminine ? "la" : "lo"
        return chunks.contains { chunk in
            chunk.verb.map { $0.clitics == [clitic] && Self.personObjects.contains(words[$0.main].lemma) } ?? false
        }
    }

    // MARK: The subject's own

    func isOwn(_ clitic: String, _ group: VerbGroup) -> Bool {
        guard group.isFinite else { return clitic == "si" || isPronominal(group) }
        return switch clitic {
        case "mi": group.person == 1 && group.number == .singular
        case "ti": group.person == 2 && group.number == .singular
        case "ci": group.person == 1 && group.number == .plural
        case "vi": group.person == 2 && group.number == .plural
        case "si": group.person == 3 || group.person == 0
        default: false
        }
    }

    /// Verbs that people do to one another.
    private static let mutual: Set<String> = [
        "amare", "odiare", "baciare", "abbracciare", "guardare", "aiutare", "salutare", "capire", "scrivere", "vedere",
        "conoscere", "incontrare", "sostenere", "rispettare", "parlare", "telefonare", "uccidere", "combattere",
        "somigliare", "assomigliare",
    ]

    /// Own pronouns: a body part's possessive, *each other*, *himself*, or nothing where the dictionary has the verb.
    private func own(
        _ clitic: String, _ group: VerbGroup, _ index: Int, _ pronouns: inout Pronouns, _ result: inout RenderedVerb
    ) {
        guard group.causative == nil else { return }
        if let object = chunks[index].object, object > index || speech.deferred.contains(object) {
            if clitic != "si" || !isPassiveSi(group, index), !isImpersonalSi(group, index) || clitic != "si" {
                if meansOwnObject(group, object) { result.possessive = possessive(clitic, index) }
            }
            return
        }
        let lemma = words[group.main].lemma
        if words[chunks[index].end...].prefix(4).contains(where: { $0.lemma == "a vicenda" }) { return }
        guard !isPronominal(group), words[group.main].term == nil, !lexicon.essereVerbs.contains(lemma) else { return }
        if clitic == "si" {
            guard !isPassiveSi(group, index), !isImpersonalSi(group, index), group.isFinite else { return }
            if chunks[index].subject == nil, chunks[index].suppliedSubject == nil,
                let before = coordinatedVerb(before: index),
                let reflexive = EnglishPronoun.reflexives[subjectPronoun(before)], group.number == .singular
            {
                // "studiò legge, ma si dedicò alla musica"
                return pronouns.direct = reflexive
            }
            guard let subject = chunks[index].subject, selector.semanticClass(resolved(subject)) == "person" else {
                if let supplied = chunks[index].suppliedSubject, ["he", "she"].contains(supplied) {
                    return pronouns.direct = EnglishPronoun.reflexives[supplied]
                }
                if chunks[index].suppliedSubject == "they" {
                    pronouns.direct = Self.mutual.contains(lemma) ? "each other" : "themselves"
                }
                return
            }
            if group.number == .plural {
                if Self.mutual.contains(lemma), Self.dativeOnly.contains(lemma) {
                    return pronouns.indirect = "each other"
                }
                return pronouns.direct = Self.mutual.contains(lemma) ? "each other" : "themselves"
            }
            pronouns.direct = resolvedChunk(subject).features.gender == .feminine ? "herself" : "himself"
        } else {
            if group.number == .plural, Self.mutual.contains(lemma), Self.dativeOnly.contains(lemma) {
                return pronouns.indirect = "each other"
            }
            let single = ["mi": "myself", "ti": "yourself", "ci": "ourselves", "vi": "yourselves"][clitic]
            pronouns.direct = group.number == .plural && Self.mutual.contains(lemma) ? "each other" : single
        }
    }

    /// *si è tolto il cappello*, *si lava le mani*: the object is the subject's own, unless a verb in *-si* only gets it.
    private func meansOwnObject(_ group: VerbGroup, _ object: Int) -> Bool {
        if selector.semanticClass(chunks[object].head) == "body" { return true }
        return !["aggiudicare", "assicurare", "garantire", "guadagnare", "comprare", "prendere", "conquistare"]
            .contains(
                words[group.main].lemma)
    }

    /// The possessive of a verb's subject, for its object.
    func ownPossessive(_ index: Int) -> String? { possessive("si", index) }

    private func possessive(_ clitic: String, _ index: Int) -> String? {
        if let own = EnglishPronoun.possessivesOfClitics[clitic] { return own }
        if let supplied = chunks[index].suppliedSubject {
            return EnglishPronoun.possessives[supplied] ?? "its"
        }
        guard let subject = chunks[index].subject else { return nil }
        let chunk = resolvedChunk(subject)
        if chunk.features.number == .plural { return "their" }
        return chunk.features.gender == .feminine ? "her" : "his"
    }

    // MARK: The indirect object

    /// Verbs that take only an indirect object in Italian.
    private static let dativeOnly: Set<String> = [
        "piacere", "rispondere", "telefonare", "parlare", "sembrare", "parere", "servire", "mancare", "bastare",
        "scrivere",
        "capitare", "succedere", "accadere", "appartenere", "somigliare", "obbedire", "sorridere", "sparare", "mentire",
        "dispiacere", "importare", "spettare", "toccare", "credere", "sopravvivere", "giovare", "nuocere", "rivolgere",
    ]
    private static let tellers: Set<String> = [
        "dire", "chiedere", "domandare", "promettere", "raccontare", "spiegare", "permettere", "ordinare", "proporre",
        "consigliare", "suggerire", "impedire", "vietare", "proibire", "ricordare", "assicurare", "insegnare",
        "mostrare",
        "offrire", "dare", "dimostrare", "confessare", "concedere", "consentire",
    ]

    /// Whether the verb's indirect object is somebody who is told or given something.
    static func tells(_ lemma: String) -> Bool {
        tellers.contains(lemma) || dativeOnly.contains(lemma)
            || ["prestare", "regalare", "mandare", "restituire"].contains(lemma)
    }

    func takesDative(_ index: Int) -> Bool {
        guard let group = chunks[index].verb else { return false }
        let lemma = words[group.main].lemma
        if group.causative != nil { return false }
        if isJudged(group, chunks[index].object) { return false }
        if Self.dativeOnly.contains(lemma) { return true }
        if chunks[index].object != nil { return true }
        if Self.tellers.contains(lemma) { return true }
        guard let sense = chunks[index].sense else { return false }
        // "mi ha voltato le spalle": the expression holds its object.
        if let term = words[group.main].term, term.words.count > 1,
            sense.information.frames["obj"] == nil, let frame = sense.information.frames["a"], frame != "0"
        {
            return true
        }
        // "ti sta benissimo": of a verb with *essere* and a frame for *a*.
        if words[group.main].term?.information.frames["aux"] == "e", let frame = sense.information.frames["a"],
            frame != "0"
        {
            return true
        }
        return sense.information.flags.contains("dat") && sense.information.frames["obj"] == nil
    }

    /// *a Maria le ho detto*: the phrase says it already.
    private func dativePhraseBefore(_ index: Int) -> Bool {
        var j = index - 1
        while j >= 0, index - j < 4, chunks[j].kind == .noun || chunks[j].kind == .adverb {
            if preposition(chunks[j]) == "a" { return true }
            j -= 1
        }
        return false
    }

    private func dativePhraseAfter(_ index: Int) -> Bool {
        index + 1 < chunks.count && chunks[index + 1].kind == .noun
            && ["a", nil].contains(preposition(chunks[index + 1]))
    }

    /// English verbs that take a bare indirect object before the direct one.
    static let ditransitive: Set<String> = [
        "give", "bring", "send", "tell", "show", "offer", "lend", "teach", "buy", "make", "get", "write", "read",
        "cook",
        "leave", "sell", "pass", "pay", "promise", "owe", "hand", "throw", "ask", "cost", "find", "wish", "allow",
        "grant",
        "do", "save", "serve", "guarantee", "award", "forgive", "assign", "bet", "save", "order", "permit", "advise",
        "remind", "warn", "inform", "convince", "persuade", "assure", "wish", "deny", "spare", "feed", "rent", "take",
    ]
    private static let forVerbs: Set<String> = [
        "open", "keep", "prepare", "hold", "buy", "get", "make", "find", "cook", "translate", "choose", "build",
        "reserve", "book", "sing", "play",
    ]

    private func arrange(_ pronouns: Pronouns, _ group: VerbGroup, _ index: Int, _ result: inout RenderedVerb) {
        let information = chunks[index].sense?.information
        let frames = information?.frames ?? [:]
        let english = result.rest.last?.text ?? ""
        let base = chunks[index].sense.map { $0.english.split(separator: " ").first.map(String.init) ?? "" } ?? english
        let object = chunks[index].object.flatMap { $0 > index ? chunks[$0] : nil }
        var indirect = pronouns.indirect
        if asksAgain(group, pronouns), object == nil, let pronoun = indirect { return result.tail += text(pronoun) }
        if let object, speech.requested.contains(index), Self.ditransitive.contains(base), isPossessed(object) {
            // "mi presti la macchina?": what is yours.
            result.possessive = "your"
        } else if let pronoun = indirect, let object, isPossessed(object), base != "give" {
            result.possessive =
                ["me": "my", "you": "your", "him": "his", "her": "her", "us": "our", "them": "their"][pronoun]
            indirect = nil
        }
        if group.causative != nil, let pronoun = indirect, pronouns.direct == nil {
            result.tail += text(pronoun)
            indirect = nil
        }
        let takesBare =
            information?.flags.contains("dat") == true || frames["a"] == "0" || Self.ditransitive.contains(base)
            || words[group.main].lemma == "dire" && words[group.main].term == nil
        let tells = words[group.main].lemma == "dire" && words[group.main].term == nil
        if let pronoun = indirect, pronouns.direct == nil || tells && pronouns.direct == "it", takesBare {
            result.tail += text(pronoun)
            indirect = nil
        }
        if pronouns.direct == "it",
            tells && !result.tail.isEmpty || ["tell", "ask"].contains(base) && dativePhraseAfter(index)
        {
            return
        }
        if let direct = pronouns.direct {
            if let particle = frames["obj"], particle != "0" { result.tail += text(particle) }
            result.tail += text(direct)
        }
        if let pronoun = indirect {
            let preposition =
                frames["a"].flatMap { $0 == "0" ? nil : $0 } ?? (Self.forVerbs.contains(base) ? "for" : "to")
            let phrase = text(preposition + " " + pronoun)
            if object == nil { result.tail += phrase } else { result.after += phrase }
        }
        for other in pronouns.other { result.tail += text(other) }
    }

    /// *se me lo chiedessero*: what was asked is not said again.
    private func asksAgain(_ group: VerbGroup, _ pronouns: Pronouns) -> Bool {
        words[group.main].lemma == "chiedere" && words[group.main].term == nil && pronouns.direct == "it"
            && pronouns.indirect != nil
    }

    /// A part of the body or of a person's life, with the article: *mi ha rotto il braccio*.
    private func isPossessed(_ chunk: Chunk) -> Bool {
        guard chunk.determiners.count == 1, words[chunk.determiners[0]].reading.kind == "art def" else { return false }
        return selector.semanticClass(chunk.head) == "body"
            || [
                "vita", "patente", "cittadinanza", "passaporto", "permesso", "licenza", "incarico", "carriera",
                "moglie",
                "marito", "figlio", "figlia", "padre", "madre", "fratello", "nome", "casa", "macchina", "portafoglio",
                "borsa", "telefono", "cuore", "opinione", "umore",
                "serata", "giornata",
            ].contains(words[chunk.head].lemma)
    }

    // MARK: ci and ne

    private static let ciPhrases: [String: String] = [
        "pensare": "about it", "credere": "it", "contare": "on it", "riflettere": "about it", "tenere": "",
        "provare": "",
        "riuscire": "", "volere": "", "rinunciare": "it up", "lavorare": "on it", "giocare": "with it", "mettere": "",
        "abituare": "to it", "arrivare": "there", "andare": "there", "venire": "there", "tornare": "there",
        "vivere": "there",
        "abitare": "there", "entrare": "there", "stare": "there", "rimanere": "there", "restare": "there",
        "passare": "there",
        "cascare": "for it", "scommettere": "on it", "badare": "to it", "avere": "", "vedere": "",
        "rimanere male": "", "restare male": "", "stare male": "",
    ]

    /// Verbs that say where somebody goes or is, and that nobody does to himself.
    private static let staying: Set<String> = [
        "andare", "venire", "tornare", "vivere", "abitare", "entrare", "rimanere", "restare", "arrivare",
    ]

    /// What people do at a place and to nobody: *non ci dorme nessuno*.
    private static let placeVerbs: Set<String> = [
        "dormire", "pernottare", "alloggiare", "soggiornare", "nuotare", "mangiare", "pranzare", "cenare", "studiare",
        "viaggiare", "camminare", "passeggiare", "correre", "abitare", "risiedere", "parcheggiare", "bere",
    ]

    /// *ci vado* → *go there*, *ci penso* → *think about it*; nil where *ci* is *us*.
    private func locative(_ group: VerbGroup, _ index: Int) -> String? {
        let lemma = words[group.main].lemma
        if ["avere", "vedere", "provare", "tenere", "mettere"].contains(lemma), chunks[index].object == nil {
            return nil
        }
        if let phrase = Self.ciPhrases[lemma] { return phrase }
        if Self.placeVerbs.contains(lemma), words[group.main].term == nil, chunks[index].object == nil,
            !(index + 1 < chunks.count && ["sopra", "su"].contains(words[chunks[index + 1].head].lemma))
        {
            return "there"
        }
        if words[group.main].term?.words.first == "tenere" { return "" }
        // "ci vado a piedi"
        if let verb = words[group.main].term?.words.first,
            ["andare", "venire", "tornare", "arrivare", "entrare"].contains(verb)
        {
            return "there"
        }
        if lexicon.essereVerbs.contains(lemma) { return "there" }
        return nil
    }

    private func partitive(_ index: Int) -> String? {
        guard let preposition = chunks[index].sense?.information.frames["di"] else { return nil }
        return preposition == "0" ? "it" : preposition + " it"
    }
}
