import Lexicon

/// Supplies the subject pronoun that Italian leaves out: *Arriva domani* → *He arrives tomorrow*.
///
/// Not where a coordinated verb shares its subject (*arrivò e disse*), nor before an imperative, nor where a relative
/// pronoun is the subject.
extension SentenceTransfer {
    mutating func supplySubjects() {
        // "Nato a Torino…": a person, whoever the verbs are said of.
        speech.bornGender =
            chunks.first {
                $0.kind == .participle && $0.verb.map { words[$0.main].lemma } == "nascere"
                    || $0.kind == .adjective && $0.start == 0
                        && words[$0.head].readings.contains {
                            $0.lemma == "nascere" && $0.features.form == .pastParticiple
                        }
            }?.features.gender
        speech.openingGender = openingGender
        for index in chunks.indices {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.isFinite,
                !speech.sharing.contains(verb.main)
            else { continue }
            dropSubjectOfThere(index, verb)
            if let subject = chunks[index].subject {
                remember(subject)
                continue
            }
            guard verb.form != .imperative, chunks[index].suppliedSubject == nil else { continue }
            if let pronoun = postposedPronoun(index, verb) ?? postposedDemonstrative(index, verb) {
                chunks[index].suppliedSubject = pronoun
                continue
            }
            if let relative = subjectRelative(index, verb) {
                chunks[index].subject = relative
            } else if let what = whatIsDone(index, verb) {
                chunks[index].subject = what
            } else {
                chunks[index].suppliedSubject = pronoun(for: index, verb)
            }
        }
    }

    /// *al contrario di quanto si crede*: what is believed.
    private func whatIsDone(_ index: Int, _ verb: VerbGroup) -> Int? {
        guard verb.clitics == ["si"], verb.number == .singular, !verb.isPerfect, index > 0,
            chunks[index - 1].kind == .noun, words[chunks[index - 1].head].form == "quanto",
            words[chunks[index - 1].head].partOfSpeech == .pronoun, !isQuestion,
            !isComparativeBefore(index - 1)
        else { return nil }
        return index - 1
    }

    /// *Rimasta vedova, tornò*, *Madre di tre figli, è stata eletta*: what opens the sentence tells whom it is about.
    private var openingGender: Gender? {
        guard let first = chunks.first, first.preposition == nil,
            let comma = chunks.indices.prefix(6).first(where: isComma),
            !chunks[..<comma].contains(where: { $0.verb?.isFinite == true })
        else { return nil }
        if first.kind == .noun, isOpeningApposition(0, chunks.count) || comma > 1 && isBarePerson(first) {
            return first.features.gender
        }
        guard first.kind == .participle || first.kind == .adjective, first.features.number == .singular else {
            return nil
        }
        let lemmas = words[first.head].readings.filter { $0.features.form == .pastParticiple }.map(\.lemma)
        let isPersonal =
            words[first.head].term?.words.first == "rimanere" || lemmas.contains { Self.lives.contains($0) }
        return isPersonal ? first.features.gender : nil
    }

    /// *figlio di un sarto*: one person, without an article.
    func isBarePerson(_ chunk: Chunk) -> Bool {
        chunk.determiners.isEmpty && chunk.features.number == .singular && words[chunk.head].partOfSpeech == .noun
            && selector.semanticClass(chunk.head) == "person"
    }

    /// Verbs of people's lives, whose participle at the start of a sentence tells of a person.
    private static let lives: Set<String> = [
        "laureare", "diplomare", "sposare", "crescere", "emigrare", "trasferire", "arrestare", "condannare",
        "ricoverare", "eleggere", "nominare", "licenziare", "arrivare", "tornare", "rientrare", "partire", "iscrivere",
        "rimanere", "entrare", "divorziare", "separare", "innamorare", "ferire", "interrogare", "accusare",
        "processare",
        "assolvere", "scarcerare", "convocare", "educare", "adottare", "stancare", "ammalare",
    ]

    /// *… e non c'è niente*: what stands before is no subject of *c'è*, which has its own after it.
    private mutating func dropSubjectOfThere(_ index: Int, _ verb: VerbGroup) {
        guard words[verb.main].lemma == "essere", verb.clitics.contains("ci") || verb.clitics.contains("vi"),
            verb.person == 3,
            let subject = chunks[index].subject, subject < index, chunks[subject].kind == .noun,
            index + 1 < chunks.count,
            isBareNominal(chunks[index + 1])
        else { return }
        chunks[index].subject = nil
        chunks[subject].isSubject = false
    }

    /// *ci sono taxi*: the verb tells the number of a noun that has one form.
    mutating func countByVerb() {
        for index in chunks.indices.dropLast() {
            guard let verb = chunks[index].verb, chunks[index].kind == .verb, verb.number == .plural,
                words[verb.main].lemma == "essere", verb.clitics == ["ci"], chunks[index + 1].kind == .noun,
                chunks[index + 1].determiners.isEmpty, words[chunks[index + 1].head].features.number == .any
            else { continue }
            chunks[index + 1].features.number = .plural
        }
    }

    private static let persons: [String: (String, UInt8, GrammaticalNumber)] = [
        "io": ("I", 1, .singular), "tu": ("you", 2, .singular), "lui": ("he", 3, .singular),
        "lei": ("she", 3, .singular),
        "noi": ("we", 1, .plural), "voi": ("you", 2, .plural), "loro": ("they", 3, .plural),
    ]

    /// *l'ha fatto lui*, *vengo anch'io*: a subject pronoun after its verb.
    private mutating func postposedPronoun(_ index: Int, _ verb: VerbGroup) -> String? {
        var j = index + 1
        while j < chunks.count, j < index + 4, chunks[j].kind == .adverb { j += 1 }
        if j + 2 < chunks.count, chunks[j].kind == .noun, chunks[j + 1].kind == .noun,
            chunks[j + 2].kind == .punctuation,
            chunks[j + 1].preposition == nil
        {
            // "Il conto lo pago io", "Ti porto a casa io"
            j += 1
        }
        guard j < chunks.count, chunks[j].kind == .noun, chunks[j].preposition == nil,
            chunks[j].end - chunks[j].start == 1,
            let (pronoun, person, number) = Self.persons[words[chunks[j].head].lemma], person == verb.person,
            number == verb.number || verb.number == .any
        else { return nil }
        if words[verb.main].lemma == "essere", words[verb.main].term == nil, !verb.isPassive, j == index + 1,
            verb.clitics.isEmpty, !isQuestion || !chunks[..<index].indices.contains(where: isWhWord),
            j + 1 == chunks.count || chunks[j + 1].kind == .punctuation
        {
            // "è lui", "non pensavo che fossi tu"
            chunks[index].verb?.person = 3
            chunks[index].verb?.number = .singular
            chunks[j].isSubject = false
            return "it"
        }
        chunks[j].fixedEnglish = ""
        if chunks[index].object == j { chunks[index].object = nil }
        return pronoun
    }

    /// *è questa una questione fondamentale*: *this is*.
    private mutating func postposedDemonstrative(_ index: Int, _ verb: VerbGroup) -> String? {
        guard words[verb.main].lemma == "essere", words[verb.main].term == nil, verb.number == .singular,
            index + 2 < chunks.count, chunks[index + 1].kind == .noun, chunks[index + 1].preposition == nil,
            chunks[index + 1].end == chunks[index + 1].start + 1,
            words[chunks[index + 1].head].partOfSpeech == .pronoun,
            let this = ["questo": "this", "quello": "that"][words[chunks[index + 1].head].lemma],
            chunks[index + 2].kind == .noun, chunks[index + 2].preposition == nil,
            chunks[index + 2].start == chunks[index + 1].end, !isQuestion
        else { return nil }
        chunks[index + 1].fixedEnglish = ""
        if chunks[index].object == index + 1 { chunks[index].object = index + 2 }
        return this
    }

    private mutating func remember(_ subject: Int) {
        let chunk = chunks[subject]
        guard chunk.kind == .noun, !isWhWord(subject) else { return }
        let head = words[chunk.head]
        if head.partOfSpeech == .pronoun, head.reading.kind != "pers" || [1, 2].contains(head.features.person) {
            return
        }
        discourse.subjectClass = String(selector.semanticClass(chunk.head))
        discourse.gender = isFeminine(chunk) ? .feminine : .masculine
        discourse.number = chunk.features.number
        discourse.hasSubject = true
        guard discourse.subjectClass == "person", discourse.number != .plural else { return }
        let names = words[chunk.start..<chunk.end].filter { $0.partOfSpeech == .properNoun && $0.kind == .word }
        discourse.note(.init(name: names.map(\.surface).joined(separator: " "), gender: discourse.gender))
    }

    /// *che* right before a verb that has its object, or takes none, is the subject whatever its number.
    private func subjectRelative(_ index: Int, _ verb: VerbGroup) -> Int? {
        guard index > 0, chunks[index - 1].kind == .relative, chunks[index - 1].preposition == nil,
            chunks[index].object != index - 1 || words[verb.main].lemma == "essere", verb.person == 3,
            words[chunks[index - 1].head].lemma != "cui", !isObjectRelative(index - 1, index)
        else { return nil }
        let lemma = words[verb.main].lemma
        if verb.clitics.contains("ci"), lemma == "essere" { return nil }
        if let antecedent = antecedent(of: index - 1), isSomeone(antecedent, verb) { return index - 1 }
        if index + 1 < chunks.count,
            chunks[index + 1].verb?.form == .infinitive || words[chunks[index + 1].head].lemma == "che"
        {
            return index - 1
        }
        return chunks[index].object != nil || lemma == "essere" || verb.isPassive || lexicon.essereVerbs.contains(lemma)
            ? index - 1 : nil
    }

    /// *coloro che hanno votato*: people do rather than are done to, where the number fits.
    private func isSomeone(_ antecedent: Int, _ verb: VerbGroup) -> Bool {
        let chunk = chunks[antecedent]
        let head = words[chunk.head]
        if ["coloro", "colui", "colei", "chi", "chiunque"].contains(head.lemma) { return true }
        return selector.semanticClass(chunk.head) == "person" && chunk.features.number == verb.number
    }

    private mutating func pronoun(for index: Int, _ verb: VerbGroup) -> String? {
        if index > 0, chunks[index - 1].kind == .phrase,
            words[chunks[index - 1].head].term?.english.hasSuffix(" who") == true
        {
            if words[chunks[index - 1].head].term?.english.hasSuffix("the one who") == true {
                chunks[index].verb?.person = 3
                chunks[index].verb?.number = .singular
            }
            return nil
        }
        switch (verb.person, verb.number) {
        case (1, .singular): return sharesSubject(index) ? nil : "I"
        case (1, _): return sharesSubject(index) ? nil : "we"
        case (2, _): return sharesSubject(index) ? nil : "you"
        default: break
        }
        if isNecessity(verb) {
            return isSpoken || !words.contains(where: { ["\"", "«", "“"].contains($0.surface) }) && index > 0
                ? "you" : "we"
        }
        let lemma = words[verb.main].lemma
        if verb.number == .singular, infinitiveIsSubject(of: index) || isAskedBefore(index, verb) { return nil }
        if lemma == "essere", verb.clitics.contains("ci") || verb.clitics.contains("vi") { return "there" }
        if isWhatHappens(index, verb) || isNamedClause(before: index, verb) { return nil }
        if isImpersonalSi(verb, index) { return impersonalSubject(index) }
        if isUnclear(index, verb) { return "it" }
        if ["convenire", "bastare"].contains(lemma), words[verb.main].term == nil, verb.number == .singular,
            infinitiveFollows(index), chunks[index + 1].preposition == nil
        {
            return "it"
        }
        if sharesSubject(index) { return nil }
        if verb.form == .subjunctivePresent, verb.isPerfect, verb.number == .singular, isSpoken, !discourse.hasSubject,
            verb.adverbs.contains(where: { words[$0].lemma == "mai" }), relativeOf(index) != nil
        {
            // "è il film più bello che abbia mai visto"
            return "I"
        }
        if verb.number == .plural { return "they" }
        return thirdSingular(index, verb, lemma)
    }

    /// *il fatto che nessuno abbia protestato dimostra*: the clause that an expression with *che* opens is the subject.
    private func isNamedClause(before index: Int, _ verb: VerbGroup) -> Bool {
        guard verb.number == .singular,
            let inner = chunks[..<index].lastIndex(where: { $0.kind == .verb && $0.verb?.isFinite == true }),
            let opener = chunks[..<inner].lastIndex(where: { [.subordinator, .relative, .verb].contains($0.kind) }),
            chunks[opener].kind == .subordinator, let english = words[chunks[opener].head].term?.english,
            english.hasPrefix("the "),
            [" that", " way", " why"].contains(where: english.hasSuffix),
            opener == 0 || [.punctuation, .coordinator].contains(chunks[opener - 1].kind)
        else { return false }
        return !chunks[inner..<index].contains { $0.kind == .punctuation || $0.kind == .coordinator }
    }

    /// *vuole vendere, ma non è ancora chiaro a chi*: what is clear or not is the question.
    private func isUnclear(_ index: Int, _ verb: VerbGroup) -> Bool {
        guard words[verb.main].lemma == "essere", !verb.isPassive, verb.number == .singular, verb.clitics.isEmpty
        else { return false }
        var next = index + 1
        while next < chunks.count, chunks[next].kind == .adverb, !isWhWord(next) { next += 1 }
        guard next + 1 < chunks.count, chunks[next].kind == .adjective,
            chunks[next].features.gender != .feminine,
            ["chiaro", "certo", "noto", "evidente", "sicuro", "deciso", "stabilito"].contains(
                words[chunks[next].head].lemma)
        else { return false }
        // "era noto come attore"
        return isWhWord(next + 1) && words[chunks[next + 1].head].lemma != "come"
    }

    /// *Cosa pensi che succederà?*, *Chi credi che vincerà?*: the question word is the subject of what is thought.
    private func isAskedBefore(_ index: Int, _ verb: VerbGroup) -> Bool {
        guard isQuestion, index > 2, chunks[index - 1].kind == .subordinator,
            words[chunks[index - 1].head].lemma == "che",
            let opinion = chunks[index - 2].verb, opinion.isFinite,
            ["pensare", "credere", "dire", "sperare", "ritenere", "volere", "immaginare"].contains(
                words[opinion.main].lemma),
            let wh = chunks[..<(index - 2)].lastIndex(where: { $0.kind != .adverb }), isWhWord(wh),
            chunks[wh].kind == .noun, chunks[wh].preposition == nil, verb.clitics.isEmpty
        else { return false }
        let lemma = words[verb.main].lemma
        if lemma == "essere", !verb.isPassive {
            return index + 1 < chunks.count && chunks[index + 1].kind == .adjective
        }
        return lexicon.essereVerbs.contains(lemma) || verb.isPassive
            || words[chunks[wh].head].lemma == "chi" && (chunks[index].object != nil || lemma == "vincere")
    }

    /// *Viaggiare è bello*: the infinitive that opens the sentence is the subject.
    private func infinitiveIsSubject(of index: Int) -> Bool {
        if let opener = chunks[..<index].lastIndex(where: { $0.kind == .subordinator }), opener + 1 < index,
            words[chunks[opener].head].lemma == "che", let first = chunks[opener + 1].verb,
            chunks[opener + 1].kind == .verb, first.form == .infinitive, first.preposition == nil,
            !chunks[(opener + 2)..<index].contains(where: {
                [.punctuation, .relative].contains($0.kind) || $0.kind == .verb && $0.verb?.isFinite == true
            })
        {
            // "pensa che occupare il territorio sia un dovere"
            return true
        }
        let start = chunks[0].kind == .punctuation && ["\"", "«", "“"].contains(words[chunks[0].head].surface) ? 1 : 0
        guard index > start, let first = chunks[start].verb, chunks[start].kind == .verb, first.form == .infinitive,
            first.preposition == nil
        else { return false }
        // "mantenere l'equilibrio, dormire bene e bere molto può aiutare"
        let isListed = chunks.indices[(start + 1)..<index].allSatisfy {
            chunks[$0].kind != .punctuation || isComma($0) && opensInfinitive($0 + 1)
        }
        return isListed
            && !chunks[(start + 1)..<index].contains {
                $0.kind == .subordinator || $0.kind == .relative
                    || $0.kind == .verb && $0.verb?.isFinite == true
            }
    }

    func opensInfinitive(_ index: Int) -> Bool {
        guard index < chunks.count, chunks[index].kind == .verb, let verb = chunks[index].verb else { return false }
        return verb.form == .infinitive && verb.preposition == nil
    }

    private mutating func thirdSingular(_ index: Int, _ verb: VerbGroup, _ lemma: String) -> String {
        if lemma == "essere", let gender = genderOfMind(index) { return gender == .feminine ? "she" : "he" }
        if isImpersonal(index, verb) { return "it" }
        if verb.isPassive, Self.doneToPeople.contains(lemma),
            !discourse.hasSubject || discourse.subjectClass == "person"
        {
            return verb.gender == .feminine ? "she" : "he"
        }
        if lemma == "avere", let age = chunks[index].object, words[chunks[age].head].lemma == "anno",
            chunks[age].numerals.count == 1, chunks[age].determiners.isEmpty, discourse.subjectClass != "animal",
            !discourse.hasSubject || discourse.subjectClass == "person" || discourse.carriedPerson != nil
        {
            return discourse.carriedPerson?.gender == .feminine ? "she" : "he"
        }
        // "«…», ha indicato": who says it.
        if !isQuestion, index > 2, isReporting(index), closesQuotation(index - 1), !discourse.hasSubject {
            return discourse.carriedPerson?.gender == .feminine ? "she" : "he"
        }
        // "quando una delle api trova del cibo, torna all'alveare"
        if discourse.hasSubject, discourse.number == .plural, discourse.subjectClass == "animal", !isSpoken {
            return "it"
        }
        if isWomanByWord(index) || isWomanSpokenOf(before: index) { return "she" }
        if let gender = speech.openingGender, !isSubordinate(index) { return gender == .feminine ? "she" : "he" }
        if let pronoun = mainClausePronoun(index) ?? pronounOfPredicate(index) { return pronoun }
        if !isSpoken, !discourse.hasSubject,
            let named = chunks[..<index].last(where: {
                $0.kind == .noun && ["lui", "lei"].contains(words[$0.head].lemma) && $0.preposition != nil
            })
        {
            // "Quanto a lui, non ha mai smesso"
            return words[named.head].lemma == "lei" ? "she" : "he"
        }
        if discourse.hasSubject, discourse.number != .plural {
            if discourse.subjectClass == "person" { return discourse.gender == .feminine ? "she" : "he" }
            return Self.reportingVerbs.contains(lemma) && discourse.subjectClass != "group" ? "he" : "it"
        }
        if lemma == "essere", !verb.isPassive { return subjectOfBe(index) }
        let isBegun =
            ["iniziare", "cominciare", "finire", "terminare"].contains(lemma) && words[verb.first].lemma == "avere"
        if Self.thingVerbs.contains(lemma), !isBegun, !infinitiveFollows(index),
            chunks[index].object == nil || !isSpoken
        {
            return "it"
        }
        if !isSpoken { return carriedSubject(lemma, verb) }
        if verb.isPassive || lexicon.essereVerbs.contains(lemma)
            || words[verb.main].term != nil && words[verb.first].lemma == "essere" && verb.first != verb.main
                && !isQuestion
            || verb.clitics == ["si"] && !isQuestion,
            verb.isPerfect || verb.isPassive
        {
            return verb.gender == .feminine ? "she" : "he"
        }
        if isQuestion, tagPosition == nil, !isSubordinate(index), !lexicon.essereVerbs.contains(lemma) {
            speech.isPolite = true
            return "you"
        }
        // "rimetta il libro dove l'ha trovato"
        let isAddressed = speech.isPolite && !isQuestion && lemma != "essere" && !lexicon.essereVerbs.contains(lemma)
        return isAddressed ? "you" : "he"
    }

    /// *ogni volta che la incontravo, mi salutava*: whom the clause before names by a pronoun, where nobody else is named.
    private func isWomanSpokenOf(before index: Int) -> Bool {
        // "le ha chiesto se fosse emozionata"
        if index > 1, chunks[index - 1].kind == .subordinator, words[chunks[index - 1].head].form == "se",
            let asked = chunks[index - 2].verb, asked.clitics.contains("gli:f") || asked.clitics.contains("le"),
            words[asked.main].lemma == "chiedere", chunks[index].verb?.number == .singular
        {
            return true
        }
        if let verb = chunks[index].verb, verb.isPerfect, verb.gender == .feminine, verb.number == .singular,
            words[verb.first].lemma == "essere", words[verb.main].lemma != "essere",
            chunks[..<index].contains(where: { $0.verb?.clitics.contains("gli:f") == true })
        {
            // "le avevano vietato di uscire, così è scappata"
            return true
        }
        guard isSpoken, !discourse.hasSubject, let verb = chunks[index].verb, verb.number == .singular,
            !verb.clitics.contains(where: { ["la", "gli:f"].contains($0) }),
            let before = chunks[..<index].last(where: { $0.kind == .verb && $0.verb?.isFinite == true })?.verb,
            before.person == 1 || before.person == 2, before.causative == nil
        else { return false }
        let lemma = words[before.main].lemma
        return before.clitics.contains("gli:f") || before.clitics.contains("le") && Self.tells(lemma)
            || before.clitics.contains("la")
                && (Self.meansPerson(lemma) || Self.personalVerbs.contains(lemma) && lemma != "pensare")
                && words[before.main].term == nil
    }

    /// *vive da sola*, *si sente sola*, *se n'è andata*: a word in the feminine that goes with the subject left out, where
    /// no other subject was told.
    private func isWomanByWord(_ index: Int) -> Bool {
        guard let verb = chunks[index].verb, isSpoken, !discourse.hasSubject, verb.number == .singular, !isQuestion
        else {
            return false
        }
        let surface = words[verb.main].surface.lowercased()
        if surface.hasSuffix(" da sola") { return true }
        if let term = words[verb.main].term, term.words.count == 2, term.words[0] == "essere", surface.hasSuffix("a"),
            term.words[1].hasSuffix("o"), !Self.thingAdjectives.contains(term.words[1])
        {
            // "è pronta"
            return true
        }
        if verb.isPerfect, verb.gender == .feminine, words[verb.first].lemma == "essere",
            verb.clitics.contains("si")
                || words[verb.main].lemma.hasSuffix("sene")
        {
            return true
        }
        for next in chunks[(index + 1)...].prefix(3) {
            guard [.adverb, .noun, .adjective].contains(next.kind) else { return false }
            if next.kind == .adverb, words[next.head].term?.words == ["da", "sola"] { return true }
            if next.kind == .adjective {
                return ["sentire", "sentirsi", "stare", "restare", "rimanere"].contains(words[verb.main].lemma)
                    && next.features.gender == .feminine && next.features.number == .singular
            }
        }
        return false
    }

    /// *è convinto che*, *è sicura di vincere*: the gender of whoever is of that mind.
    private func genderOfMind(_ index: Int) -> Gender? {
        guard index + 2 < chunks.count, [.adjective, .participle].contains(chunks[index + 1].kind),
            !discourse.hasSubject || discourse.subjectClass == "person"
        else { return nil }
        let mind = words[chunks[index + 1].head]
        let next = chunks[index + 2]
        let isThat = next.kind == .subordinator && words[next.head].lemma == "che"
        let isDoing = next.verb?.form == .infinitive && ["di", "a"].contains(preposition(next))
        guard
            isThat && Self.minds.contains(mind.lemma)
                && chunks[index + 1].before.first?.adverbs.contains(where: { words[$0].lemma == "così" }) == true
                || isThat
                    && ["convinto", "convincere", "felice", "contento", "orgoglioso", "fiero"].contains(mind.lemma)
                || isDoing && Self.minds.contains(mind.lemma)
        else { return nil }
        return mind.features.gender
    }

    /// What people are about what they do.
    private static let minds: Set<String> = [
        "sicuro", "convinto", "convincere", "certo", "consapevole", "contento", "felice", "fiero", "orgoglioso",
        "stufo",
        "stanco", "ansioso", "curioso", "desideroso", "deciso", "decidere", "intenzionato", "abituato", "abituare",
        "grato", "bravo", "incapace", "impaziente", "disposto", "disporre", "riluttante",
    ]

    /// Verbs that only people suffer.
    private static let doneToPeople: Set<String> = [
        "arrestare", "incolpare", "accusare", "condannare", "assolvere", "ricoverare", "licenziare", "eleggere",
        "rieleggere", "nominare", "interrogare", "scarcerare", "processare", "espellere", "assumere", "esonerare",
        "convocare", "premiare", "ferire", "imprigionare", "incarcerare", "battezzare", "seppellire", "assassinare",
        "dimettere", "operare", "indagare", "intervistare", "squalificare", "canonizzare", "beatificare",
    ]

    /// The subject of the sentences before, where the verb may be said of it.
    private func carriedSubject(_ lemma: String, _ verb: VerbGroup) -> String {
        if let gender = speech.bornGender { return gender == .feminine ? "she" : "he" }
        let isPersonal = Self.personalVerbs.contains(lemma) || verb.clitics.contains("si") && Self.lives.contains(lemma)
        if let carried = discourse.carried, carried.number != .plural, !isPersonal, carried.semanticClass != "person" {
            return "it"
        }
        if let person = discourse.carriedPerson, isPersonal || discourse.carried?.semanticClass == "person" {
            // "era arrivato": the participle tells the gender.
            let isTold =
                verb.isPerfect && words[verb.first].lemma == "essere" && verb.number == .singular
                && (verb.clitics.isEmpty || chunks.first { $0.verb?.main == verb.main }?.object == nil)
            return (isTold ? verb.gender : person.gender) == .feminine ? "she" : "he"
        }
        let isDeed = isPersonal || discourse.carried == nil && lexicon.agentiveVerbs.contains(lemma) && !verb.isPassive
        return isDeed ? verb.gender == .feminine && verb.isPerfect ? "she" : "he" : "it"
    }

    /// *bisogna fare*: whoever speaks or reads has to.
    func isNecessity(_ verb: VerbGroup) -> Bool {
        verb.modals.first.map { ["bisognare", "occorrere"].contains(words[$0].lemma) } ?? false
    }

    func infinitiveFollows(_ index: Int) -> Bool {
        index + 1 < chunks.count && chunks[index + 1].verb?.form == .infinitive
    }

    /// Verbs whose subject is a person even in reports where nothing else is known.
    static let personalVerbs: Set<String> = [
        "dire", "andare", "sapere", "volere", "credere", "pensare", "parlare", "chiedere", "scrivere", "vedere",
        "amare",
        "odiare", "leggere", "mangiare", "bere", "dormire", "vivere", "morire", "nascere", "sposare", "lavorare",
        "studiare", "guardare", "sentire", "cercare", "aspettare", "ricordare", "dimenticare", "capire", "conoscere",
        "spiegare", "raccontare", "affermare", "dichiarare", "aggiungere", "sostenere", "commentare", "concludere",
        "laureare", "laurearsi", "insegnare", "sposarsi", "iscriversi", "debuttare", "esordire", "recitare",
        "confessare",
        "ammettere", "sottolineare", "osservare", "precisare", "annunciare", "sperare", "temere", "ritenere",
    ]

    /// By what it is said to be: *è una donna simpatica* → she, *è un problema* → it, *è stanca* → she.
    private func subjectOfBe(_ index: Int) -> String {
        var j = index + 1
        while j < chunks.count, chunks[j].kind == .adverb { j += 1 }
        guard j < chunks.count else { return "it" }
        let next = chunks[j]
        switch next.kind {
        case .noun:
            if ["primo", "ultimo", "unico", "solo"].contains(words[next.head].lemma), next.preposition == nil {
                return next.features.gender == .feminine ? "she" : "he"
            }
            if next.preposition != nil { return Self.thingPlaces.contains(words[next.head].lemma) ? "it" : "he" }
            guard selector.semanticClass(next.head) == "person", words[next.head].partOfSpeech == .noun else {
                return "it"
            }
            return next.features.gender == .feminine ? "she" : "he"
        case .adjective, .participle, .phrase:
            let adjective = words[next.head].lemma
            if next.features.gender == .feminine {
                // "è falsa", "è aperta", but "è bella"
                return Self.thingAdjectives.contains(adjective) && !Self.ofBoth.contains(adjective) ? "it" : "she"
            }
            return Self.thingAdjectives.contains(adjective) ? "it" : "he"
        default: return "it"
        }
    }

    /// Of these adjectives, those that are said of women as well.
    private static let ofBoth: Set<String> = [
        "interessante", "strano", "giusto", "pericoloso", "caro", "buono", "ottimo", "bello", "brutto", "normale",
        "ridicolo", "terribile", "orribile", "perfetto", "fantastico", "semplice", "noioso", "divertente", "stupendo",
        "meraviglioso", "sicuro", "lontano", "vicino", "nero", "bianco", "puntuale", "grave", "serio", "eccezionale",
        "straordinario", "disponibile", "fragile", "efficace", "adatto", "raro", "credibile", "importante", "logico",
        "naturale", "finito", "complicato", "profondo", "freddo", "utile", "inutile", "rumoroso", "incredibile",
    ]

    private static let thingPlaces: Set<String> = ["tempo", "moda", "vendita", "corso", "causa", "base", "colpa"]

    /// Adjectives that are said of things and facts.
    static let thingAdjectives: Set<String> = [
        "vero", "falso", "facile", "difficile", "possibile", "impossibile", "importante", "necessario", "chiaro",
        "ovvio",
        "utile", "inutile", "interessante", "strano", "meglio", "giusto", "sbagliato", "pericoloso", "costoso", "caro",
        "gratuito", "rotto", "buono", "ottimo", "bello", "brutto", "pieno", "vuoto", "lungo", "corto", "breve",
        "enorme",
        "normale", "ridicolo", "assurdo", "incredibile", "terribile", "orribile", "perfetto", "fantastico", "semplice",
        "complicato", "evidente", "logico", "naturale", "illegale", "legale", "delizioso", "caldo", "freddo", "tardi",
        "presto", "tardo", "troppo", "finito", "aperto", "chiuso", "proibito", "vietato", "permesso", "divertente",
        "noioso",
        "blu",
        "rosso", "verde", "nero", "bianco", "giallo", "urgente", "peggio", "stupendo", "meraviglioso", "sufficiente",
        "inevitabile", "obbligatorio", "raro", "comune", "inaccettabile", "insolito", "sicuro", "economico", "lontano",
        "vicino", "nuvoloso", "soleggiato", "buio", "ventoso", "umido", "probabile", "improbabile", "essenziale",
        "fondamentale", "cruciale", "vitale", "spaventoso", "insipido", "piccante", "salato", "amaro", "crudo", "cotto",
        "scaduto", "esaurito", "guasto", "asciutto", "profondo", "stretto", "largo", "ripido", "rumoroso", "comodo",
        "scomodo", "velenoso", "tossico", "commestibile", "elettrico", "digitale", "automatico", "rotondo", "quadrato",
        "trasparente", "infiammabile", "facoltativo", "valido", "temporaneo", "definitivo", "ufficiale", "contagioso",
        "imbarazzante", "deludente", "sorprendente", "scioccante", "commovente", "disgustoso", "squisito", "fragile",
        "resistente", "efficace", "inefficace", "adatto", "insufficiente", "superfluo", "plausibile", "discutibile",
        "credibile", "disponibile", "previsto", "grave", "serio", "fresco", "bollente", "gelido", "gratis",
        "incluso", "compreso", "riservato", "prenotato", "venduto", "acceso", "spento", "fuori uso", "rischioso",
        "dannoso", "nocivo", "doloroso", "eccellente", "eccezionale", "straordinario", "fattibile", "comprensibile",
    ]

    /// Verbs whose subject is a thing where nothing else is known.
    private static let thingVerbs: Set<String> = [
        "funzionare", "costare", "durare", "significare", "dipendere", "bastare", "contenere", "iniziare", "cominciare",
        "finire", "rendere", "riguardare", "servire", "provocare", "causare", "consistere", "comportare", "richiedere",
        "includere", "comprendere", "permettere", "consentire", "rappresentare", "costituire", "risalire", "valere",
        "puzzare", "terminare", "dimostrare", "confermare", "avvenire", "scoppiare", "implicare", "indicare",
    ]

    private static let impersonal: Set<String> = [
        "bisognare", "occorrere", "sembrare", "parere", "bastare", "piovere", "nevicare", "trattarsi", "convenire",
        "succedere", "accadere", "capitare", "risultare", "grandinare", "tuonare", "importare", "mancare", "servire",
        "dispiacere", "trattare", "spettare", "toccare", "fare caldo", "fare freddo", "fare troppo caldo",
        "fare bel tempo",
        "fare brutto tempo", "fare buio", "smettere di piovere", "smettere di nevicare",
    ]

    private func isImpersonal(_ index: Int, _ verb: VerbGroup) -> Bool {
        let lemma = words[verb.main].lemma
        if ["smettere", "cominciare", "iniziare", "continuare", "finire", "stare"].contains(lemma),
            index + 1 < chunks.count,
            let weather = chunks[index + 1].verb,
            ["piovere", "nevicare", "grandinare"].contains(words[weather.main].lemma)
        {
            return true
        }
        if lemma == "valere la pena" || verb.isObligation { return true }
        if let term = words[verb.main].term, term.words.count == 3, term.words[0] == "essere",
            ["un", "una", "uno"].contains(term.words[1]),
            lexicon.dictionary.senses(term.words[2], .noun).first?.information.semanticClass != "person"
        {
            // "è un peccato"
            return true
        }
        if Self.impersonal.contains(lemma), lemma != "sembrare" || !isPersonalSeeming(index),
            lemma != "trattare" || verb.clitics.contains("si")
        {
            return true
        }
        if let term = words[verb.main].term {
            // "è bene controllare", "è ora che"
            guard term.words[0] == "essere", index + 1 < chunks.count else { return false }
            let next = chunks[index + 1]
            return next.verb?.form == .infinitive && next.preposition == nil
                || next.kind == .subordinator && words[next.head].lemma == "che"
        }
        if verb.isPassive, index + 1 < chunks.count, words[chunks[index + 1].head].lemma == "che" { return true }
        if verb.isPassive, index + 1 < chunks.count, let next = chunks[index + 1].verb, next.form == .infinitive,
            chunks[index + 1].preposition == nil
        {
            return true
        }
        // "emerge chiaro che", "appare evidente che"
        if ["emergere", "apparire", "diventare", "restare", "rimanere"].contains(lemma), index + 2 < chunks.count,
            chunks[index + 1].kind == .adjective, chunks[index + 2].kind == .subordinator,
            words[chunks[index + 2].head].lemma == "che"
        {
            return true
        }
        guard lemma == "essere", index + 1 < chunks.count, !verb.isPassive else { return false }
        var j = index + 1
        while j < chunks.count, chunks[j].kind == .adverb { j += 1 }
        guard j < chunks.count else { return true }
        if isQuotedJudgement(j) { return true }
        let next = chunks[j]
        // "è bene controllare"
        if j > index + 1, next.verb?.form == .infinitive, next.preposition == nil { return true }
        if next.kind == .subordinator { return true }
        guard next.kind == .adjective || next.kind == .noun && next.preposition == nil, j + 1 < chunks.count else {
            return false
        }
        var k = j + 1
        while next.kind == .adjective, k + 1 < chunks.count, k < j + 3, chunks[k].kind == .noun,
            chunks[k].preposition != nil
        {
            k += 1
        }
        if next.kind == .adjective, isComma(k),
            let close = chunks.indices[(k + 1)...].prefix(5).first(where: isComma), close + 1 < chunks.count,
            !chunks[k..<close].contains(where: { $0.kind == .verb })
        {
            // "è importante, secondo gli esperti, che"
            k = close + 1
        }
        let after = chunks[k]
        return after.kind == .subordinator && words[after.head].lemma == "che"
            || k == j + 1 && after.kind == .subordinator || after.kind == .relative && next.kind == .adjective
            || after.verb?.form == .infinitive
                && (after.preposition == nil || next.kind == .noun && preposition(after) != "a")
    }

    /// *è "irritante" che…*: an adjective in quotation marks, and the clause that it judges.
    private func isQuotedJudgement(_ index: Int) -> Bool {
        guard index + 3 < chunks.count, chunks[index].kind == .punctuation, chunks[index + 1].kind == .adjective,
            chunks[index + 2].kind == .punctuation
        else { return false }
        let clause = chunks[index + 3]
        return clause.kind == .subordinator && words[clause.head].lemma == "che"
            || clause.verb?.form == .infinitive && clause.preposition == nil
    }

    /// *sembra stanca*: an adjective that tells a gender.
    private func isPersonalSeeming(_ index: Int) -> Bool {
        guard index + 1 < chunks.count else { return false }
        let next = chunks[index + 1]
        return next.kind == .adjective && !Self.thingAdjectives.contains(words[next.head].lemma)
    }

    /// Whether the verb goes on with the subject of the verb before: joined by *e*, *o*, *ma*, same person and number.
    private func sharesSubject(_ index: Int) -> Bool {
        guard let verb = chunks[index].verb else { return false }
        var j = index - 1
        func passAdverbials() {
            while j >= 0,
                chunks[j].kind == .adverb && words[chunks[j].head].form != "dove"
                    || (chunks[j].kind == .noun && chunks[j].preposition != nil)
            {
                j -= 1
            }
        }
        passAdverbials()
        if j > 1, isComma(j) {
            // "nasce sulle Alpi e, dopo un lungo percorso, sfocia": what stands between two commas is passed over.
            let comma = j
            j -= 1
            passAdverbials()
            j = j > 0 && isComma(j) && chunks[j - 1].kind == .coordinator ? j - 1 : comma
        }
        guard j >= 0, chunks[j].kind == .coordinator || isComma(j) && endsInCoordination(index, verb) else {
            return false
        }
        let isListed = isComma(j)
        j -= 1
        let floor = max(0, j - 60)
        while j >= floor {
            if let other = chunks[j].verb, chunks[j].kind == .verb, other.isFinite {
                let agrees =
                    other.person == verb.person && other.number == verb.number && !chunks[j].isInverted
                    && chunks[j].suppliedSubject != "there"
                // "quando tornò a casa, accese la luce e vide": the clause before the comma is no part of the list.
                if isListed, opensSentence(j) { return false }
                // "quando l'imperatore lo seppe, fece… e condannò": the comma closes another clause.
                return agrees && !answersAnother(j, verb) && !(isListed && isSubordinate(j) && !isSubordinate(index))
            }
            if chunks[j].kind == .subordinator { return false }
            j -= 1
        }
        return false
    }

    /// Whether a conjunction opens the clause of the verb at the start of the sentence.
    private func opensSentence(_ index: Int) -> Bool {
        guard let opener = chunks[..<index].lastIndex(where: { $0.kind == .subordinator }) else { return false }
        return
            (opener == 0 || chunks[opener - 1].kind == .punctuation || words[chunks[opener - 1].head].lemma == "anche")
            && words[chunks[opener].head].lemma != "che"
            && !chunks[opener..<index].contains { $0.kind == .punctuation || $0.verb?.isFinite == true }
            && !chunks[..<opener].contains { $0.verb?.isFinite == true || $0.kind == .relative }
    }

    /// *gli ho chiesto se voleva venire, ma ha detto di no*: behind an indirect question a clause of another subject than
    /// the asking one's.
    private func answersAnother(_ index: Int, _ verb: VerbGroup) -> Bool {
        guard let opener = chunks[..<index].last(where: { $0.kind != .adverb && $0.kind != .noun }),
            opener.kind == .subordinator, words[opener.head].lemma == "se",
            let main = chunks[..<index].last(where: { $0.kind == .verb && $0.verb?.isFinite == true })?.verb
        else { return false }
        return main.person != verb.person || main.number != verb.number
    }

    /// *entra, prende e parte*: after the comma the enumeration of verbs goes on to its *e*.
    private func endsInCoordination(_ index: Int, _ verb: VerbGroup) -> Bool {
        for j in chunks.indices[index...].dropFirst().prefix(10) {
            switch chunks[j].kind {
            case .coordinator:
                guard j + 1 < chunks.count, let next = chunks[j + 1].verb, chunks[j + 1].kind == .verb else { continue }
                return next.isFinite && next.person == verb.person && next.number == verb.number
            case .subordinator, .relative: return false
            case .verb where chunks[j].verb?.isFinite == true: return false
            case .punctuation where !isComma(j): return false
            default: continue
            }
        }
        return false
    }
}
