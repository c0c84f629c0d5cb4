import Lexicon

/// Chooses the English tense of a verb group.
///
/// Sees: *vivo qui da dieci anni*, *se verrà*, *ha detto che sarebbe venuto*, *se fosse*, *ha già finito*.
/// Writes: *I have lived here for ten years*, *if he comes*, *he said he would come*, *if it were*, *has already finished*.
extension SentenceTransfer {
    /// Tense, aspect and whether the builder's verb is unreal.
    func setTense(_ group: VerbGroup, _ index: Int, _ builder: inout VerbPhraseBuilder) {
        builder.isProgressive = group.isProgressive
        builder.isPerfect = keepsPerfect(group, index)
        builder.tense = tense(group, index)
        if group.form == .subjunctiveImperfect || group.form == .future || group.form == .conditional {
            adjustByConjunction(group, index, &builder)
        }
        if group.form == .present || group.form == .imperfect, !group.isPerfect, group.modals.isEmpty,
            speech.lasting.contains(group.main) || lastsSince(index)
        {
            builder.isPerfect = true
            builder.isProgressive = group.isProgressive || isActivity(group)
        }
        if group.form == .present || group.form == .imperfect, !group.isPerfect, group.modals.isEmpty,
            isSearch(group, index)
        {
            builder.isProgressive = true
        }
        if group.form == .present, !group.isPerfect, group.modals.isEmpty, isFirstTime(index) {
            builder.isPerfect = true
        }
        planAhead(group, index, &builder)
        if group.form == .subjunctivePresent, !group.isPerfect, group.modals.isEmpty, isDoubted(index),
            Self.arriving.contains(words[group.main].term?.words.first ?? words[group.main].lemma)
        {
            builder.tense = .future
        }
        if group.form == .imperfect, !group.isPerfect, isWhile(index), isActivity(group), group.modals.isEmpty,
            !group.isPassive, !group.isImminent
        {
            builder.isProgressive = true
        }
    }

    private func tense(_ group: VerbGroup, _ index: Int) -> VerbPhraseBuilder.Tense {
        switch group.form {
        case .subjunctivePresent where isDemanded(index): return .base
        case .subjunctiveImperfect where isDemanded(index): return .base
        case .present, .subjunctivePresent:
            return group.isPerfect && !keepsPerfect(group, index) ? .past : .present
        case .imperfect, .pastHistoric, .subjunctiveImperfect: return .past
        case .future: return .future
        case .conditional: return .conditional
        case .imperative: return .imperative
        case .infinitive: return infinitiveTense(group, index)
        case .gerund: return .gerund
        case .pastParticiple, .presentParticiple, .none: return .base
        }
    }

    /// *la polizia cerca l'uomo che…*: it goes on while it is told.
    private func isSearch(_ group: VerbGroup, _ index: Int) -> Bool {
        guard words[group.main].lemma == "cercare", words[group.main].term == nil, !group.isNegated, !isTitle,
            group.person == 3, group.clitics.isEmpty, let object = chunks[index].object, object > index,
            !chunks[object].determiners.isEmpty, let subject = chunks[index].subject, subject < index,
            !isSubordinate(index), group.adverbs.isEmpty, chunks[index + 1].kind != .adverb
        else { return false }
        return ["person", "group"].contains(selector.semanticClass(chunks[subject].head))
    }

    private static let arriving: Set<String> = [
        "venire", "arrivare", "tornare", "piovere", "nevicare", "vincere", "perdere", "partire", "succedere",
        "riuscire",
        "farcela", "accettare", "cambiare", "finire",
    ]

    /// *non credo che venga*: what is not expected is still to come.
    private func isDoubted(_ index: Int) -> Bool {
        guard clauseOpener(index) == "che",
            let governor = chunks[..<index].last(where: { $0.kind == .verb && $0.verb?.isFinite == true })?.verb
        else { return false }
        return governor.isNegated && governor.form == .present && governor.person == 1
            && ["credere", "pensare"].contains(words[governor.main].lemma)
    }

    /// *chiede che venga installata una telecamera*: what is asked for has no tense.
    private func isDemanded(_ index: Int) -> Bool {
        guard let verb = chunks[index].verb, !verb.isPerfect, verb.modals.isEmpty,
            let opener = chunks[..<index].lastIndex(where: { $0.kind == .subordinator || $0.kind == .relative }),
            opener > 0, words[chunks[opener].head].lemma == "che", chunks[opener].kind == .subordinator,
            let governor = chunks[..<opener].last(where: { $0.kind != .adverb && !isTimePhrase($0) })?.verb,
            !chunks[(opener + 1)..<index].contains(where: { $0.kind == .verb })
        else { return false }
        return Self.demanding.contains(words[governor.main].lemma)
    }

    private static let demanding: Set<String> = [
        "chiedere", "esigere", "pretendere", "proporre", "raccomandare", "suggerire", "ordinare", "insistere",
        "richiedere", "consigliare", "auspicare",
    ]

    private func adjustByConjunction(_ group: VerbGroup, _ index: Int, _ builder: inout VerbPhraseBuilder) {
        let opener = clauseOpener(index)
        switch group.form {
        case .subjunctiveImperfect
        where opener == "perché" && purposeOpens(index) && group.modals.isEmpty && !group.isPerfect:
            builder.tense = .conditional
        case .subjunctiveImperfect where opener == "che" && group.modals.isEmpty && isHopedFor(group, index):
            builder.tense = .conditional
        case .subjunctiveImperfect:
            builder.isUnreal =
                opener == "se" && !asksWhether(index) || opener == "come se"
                || speech.openers[index]?.hasSuffix("if") == true
                || speech.openers[index] == "if only"
        case .future:
            guard let opener,
                [
                    "se", "quando", "appena", "non appena", "finché", "dopo che", "mentre", "finché non",
                    "fino a quando",
                    "fino a che", "prima che", "ogni volta che", "una volta che", "fintanto che", "fintantoché",
                ]
                .contains(opener),
                !isQuestion || opener != "quando"
            else { return }
            builder.tense = .present
        case .conditional where group.isPerfect && opener == "che" && followsPastVerb(index) && group.modals.isEmpty:
            builder.isPerfect = false
        case .conditional where isFutureInPast(group, index): builder.isPerfect = false
        default: break
        }
    }

    /// *sperava che la guerra finisse*: what was hoped or feared was still to come.
    private func isHopedFor(_ group: VerbGroup, _ index: Int) -> Bool {
        guard !group.isPerfect, !Self.states.contains(words[group.main].lemma), followsPastVerb(index),
            let governor = chunks[..<index].last(where: { $0.kind == .verb && $0.verb?.isFinite == true })?.verb
        else { return false }
        return ["sperare", "augurare", "augurarsi", "temere", "aspettarsi", "confidare", "avere paura"].contains(
            words[governor.main].lemma)
    }

    /// *le ha chiesto se fosse stanca*: what is asked is no condition.
    private func asksWhether(_ index: Int) -> Bool {
        guard let opener = chunks[..<index].lastIndex(where: { $0.kind == .subordinator }), opener > 0,
            words[chunks[opener].head].form == "se",
            let governor = chunks[..<opener].last(where: { $0.kind != .noun && $0.kind != .adverb })?.verb
        else { return false }
        return ["chiedere", "domandare", "sapere", "chiedersi", "domandarsi", "capire", "dubitare"].contains(
            words[governor.main].lemma)
    }

    private func purposeOpens(_ index: Int) -> Bool {
        chunks[..<index].lastIndex { $0.kind == .subordinator && words[$0.head].form == "perché" }.map(servesPurpose)
            == true
    }

    /// *è la prima volta che un ex presidente viene condannato* → *has been convicted*
    private func isFirstTime(_ index: Int) -> Bool {
        guard let opener = chunks[..<index].lastIndex(where: { [.subordinator, .relative].contains($0.kind) }),
            opener > 0,
            words[chunks[opener].head].lemma == "che"
                || words[chunks[opener].head].term?.words.suffix(2) == ["volta", "che"],
            !chunks[(opener + 1)..<index].contains(where: { $0.kind == .verb }),
            chunks[..<opener].last(where: { $0.kind == .verb })?.verb.map({ words[$0.main].lemma }) == "essere"
        else { return false }
        if let term = words[chunks[opener].head].term {
            return term.words.contains {
                OrdinalNumbers.english($0) != nil
                    || $0.hasSuffix("a") && OrdinalNumbers.english($0.dropLast() + "o") != nil
            }
        }
        guard words[chunks[opener - 1].head].lemma == "volta" else { return false }
        return (chunks[opener - 1].before + chunks[opener - 1].after).contains {
            OrdinalNumbers.english(words[$0.head].lemma) != nil
        } || words[chunks[opener - 1].head].term.map { OrdinalNumbers.english($0.words[0]) != nil } == true
    }

    /// The conjunction that opens the verb's clause.
    func clauseOpener(_ index: Int) -> String? {
        var j = index - 1
        let floor = max(0, index - 12)
        while j >= floor {
            switch chunks[j].kind {
            case .subordinator: return words[chunks[j].head].lemma
            case .relative, .verb: return nil
            case .punctuation where words[chunks[j].head].surface != ",": return nil
            default: j -= 1
            }
        }
        return nil
    }

    /// Whether the verb before, on which a clause with *che* depends, tells of the past.
    func followsPastVerb(_ index: Int) -> Bool {
        guard let j = chunks[..<index].lastIndex(where: { $0.kind == .verb && $0.verb?.isFinite == true }),
            let verb = chunks[j].verb
        else { return false }
        switch verb.form {
        case .imperfect, .pastHistoric: return true
        case .present: return verb.isPerfect
        default: return false
        }
    }

    private func isWhile(_ index: Int) -> Bool { clauseOpener(index) == "mentre" }

    /// Verbs of states, which English does not put into *-ing*.
    private static let states: Set<String> = [
        "essere", "avere", "sapere", "conoscere", "credere", "amare", "volere", "vedere", "esistere", "odiare",
        "capire",
        "ricordare", "piacere", "appartenere", "sembrare", "parere", "contenere", "significare", "meritare", "sentire",
        "costituire", "rappresentare", "consistere", "dovere", "potere", "stare", "restare", "rimanere", "trovarsi",
        "pensare", "costare", "preferire",
    ]

    private func isActivity(_ group: VerbGroup) -> Bool {
        let lemma = words[group.main].lemma
        if group.isPassive { return false }
        return !Self.states.contains(lemma) && !lemma.hasPrefix("avere ") && !lemma.hasPrefix("essere ")
            && !group.isNegated
    }

    /// *da due anni*, *da sempre*, *da quando*: the verb's state goes on.
    func lastsSince(_ index: Int) -> Bool {
        // "dipende dal tempo": what the verb governs is no time.
        if let verb = chunks[index].verb,
            ["dipendere", "derivare", "uscire", "partire", "cominciare", "iniziare", "decorrere"].contains(
                words[verb.main].lemma)
        {
            return false
        }
        let upper = min(chunks.count - 1, index + 4)
        if chunks[index...].dropFirst().prefix(3).contains(where: {
            $0.kind == .subordinator && words[$0.head].lemma == "da quando"
        }), !chunks[index...].dropFirst().prefix(2).contains(where: { $0.kind == .verb }) {
            return true
        }
        guard index < upper else { return sinceBefore(index) }
        for j in (index + 1)...upper {
            if chunks[j].kind == .verb || chunks[j].kind == .punctuation || chunks[j].kind == .relative { break }
            if isSince(j) || isSinceMonth(j, of: index) { return true }
        }
        return sinceBefore(index)
    }

    /// *il museo è chiuso da marzo*, *non li vede da Natale*: of a state that goes on, a month or feast is its start.
    private func isSinceMonth(_ phrase: Int, of index: Int) -> Bool {
        let chunk = chunks[phrase]
        let lemma = words[chunk.head].lemma
        let isStretch =
            selector.semanticClass(chunk.head) == "time" && hasDefiniteArticle(chunk) && chunk.numerals.isEmpty
            && chunk.features.number == .singular && !Self.weekdays.contains(lemma) && !isClockTime(chunk)
            && !["mattina", "mattino", "sera", "notte", "pomeriggio", "alba", "tramonto", "ora"].contains(lemma)
        guard let verb = chunks[index].verb, chunk.kind == .noun, preposition(chunk) == "da",
            Self.months.contains(lemma) || ["Natale", "Pasqua"].contains(lemma) || isStretch,
            !(phrase + 1 < chunks.count && ["a", "fino a"].contains(preposition(chunks[phrase + 1])))
        else { return false }
        return verb.isNegated || verb.isPassive || Self.states.contains(words[verb.main].lemma)
            || ["vivere", "abitare", "lavorare", "guidare", "governare", "attendere", "aspettare"].contains(
                words[verb.main].lemma)
    }

    private func sinceBefore(_ index: Int) -> Bool {
        var j = index - 1
        while j >= max(0, index - 4) {
            if chunks[j].kind == .verb || chunks[j].kind == .relative || chunks[j].kind == .subordinator {
                return false
            }
            // "la coppia, sposata da vent'anni, ha due figli": what lasts is the participle's.
            if isSince(j) { return j == 0 || chunks[j - 1].kind != .participle }
            j -= 1
        }
        return false
    }

    static let stretchNouns: Set<String> = [
        "anno", "mese", "giorno", "settimana", "ora", "minuto", "secondo", "secolo", "decennio", "tempo", "allora",
        "po'",
        "trimestre", "semestre", "millennio", "generazione", "stagione", "decina", "centinaio", "annetto",
    ]

    private static let sinces: Set<String> = [
        "da", "da più di", "da oltre", "da quasi", "da circa", "da almeno", "da meno di",
    ]

    func isSince(_ index: Int) -> Bool {
        let chunk = chunks[index]
        if words[chunk.head].lemma == "da quanto tempo" { return isQuestion }
        // "dorme da mezz'ora"
        if chunk.kind == .adverb, words[chunk.head].term?.english.hasPrefix("since ") == true { return true }
        if chunk.kind == .adverb, let term = words[chunk.head].term, term.words.first == "da",
            term.english.hasPrefix("for ")
        {
            let last = term.english.split(separator: " ").last.map(String.init) ?? ""
            return [
                "hour", "hours", "year", "years", "month", "months", "week", "weeks", "day", "days", "minutes", "time",
                "while", "decades", "centuries", "ages",
            ].contains(last)
        }
        guard let opening = preposition(chunk), Self.sinces.contains(opening) else { return false }
        let head = words[chunk.head]
        if chunk.kind == .adverb { return ["sempre", "allora", "ieri", "tanto"].contains(head.lemma) }
        guard chunk.kind == .noun else { return false }
        // "da lunedì a venerdì" is a span of time.
        if index + 1 < chunks.count, preposition(chunks[index + 1]) == "a",
            selector.semanticClass(chunks[index + 1].head) == "time" || words[chunks[index + 1].head].kind == .number
        {
            return false
        }
        if let year = Int(head.surface) { return (1000...2100).contains(year) }
        if ["mezzanotte", "mezzogiorno", "stamattina", "stamani", "stanotte"].contains(head.lemma) { return true }
        let isLength =
            !chunk.numerals.isEmpty || chunk.features.number == .plural
            || chunk.determiners.contains {
                words[$0].reading.kind == "art ind" || words[$0].reading.kind.hasPrefix("qnt")
            }
            || chunk.before.contains {
                ["diverso", "poco", "parecchio", "vario", "molto"].contains(words[$0.head].lemma)
            }
            || ["tempo", "allora", "mezz' ora", "mezzora"].contains(head.lemma)
            || chunk.before.contains { words[$0.head].lemma == "mezzo" }
        return Self.stretchNouns.contains(head.lemma) && isLength
    }

    /// Whether *ha fatto* is *has done* rather than *did*: with *già, mai, ancora*… or in non-finite and later tenses.
    func keepsPerfect(_ group: VerbGroup, _ index: Int) -> Bool {
        guard group.isPerfect else { return false }
        if group.form == .infinitive, ["dopo", "per"].contains(preposition(chunks[index])) { return false }
        guard group.form == .present || group.form == .subjunctivePresent else { return true }
        if isInnerPerfect(group) || speech.lasting.contains(group.main) { return true }
        let hints: Set<String> = ["già", "mai", "appena", "finora", "ormai", "recentemente", "sempre", "ora", "adesso"]
        if group.adverbs.contains(where: {
            hints.contains(words[$0].lemma)
                || words[$0].lemma == "ancora" && (group.isNegated || words[max(0, group.first - 1)].form == "non")
        }) {
            return true
        }
        let lower = max(0, index - 3)
        let upper = min(chunks.count - 1, index + 3)
        for j in lower...upper where chunks[j].kind == .adverb {
            if ["finora", "mai", "recentemente", "già", "appena"].contains(words[chunks[j].head].lemma) { return true }
        }
        return false
    }

    /// Whether the perfect is that of the infinitive after a modal: *può aver fatto*.
    func isInnerPerfect(_ group: VerbGroup) -> Bool {
        group.isPerfect && !group.modals.isEmpty && group.modals.contains(group.first)
            && words[group.first].features.form != .pastParticiple && group.first != group.main
            && Chunker.modals.contains(words[group.first].lemma)
    }
}
