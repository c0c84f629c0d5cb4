import Lexicon

/// Joins phrases that English says as one, before subjects and objects are looked for.
///
/// Sees: *il 12 settembre* + *2018*, *XX* + *secolo*, *14* + *miliardi di dollari*, *il 15* + *per cento*, *lunedì* +
/// *mattina*, *macchina* + *da corsa*, *la riunione* + *di ieri*, *ho comprato* + *dei libri*, *il* + *cui*. Makes: one
/// phrase of each, which `NounRendering` then says as *September 12, 2018*, *20th century*, *14 billion dollars*, *15
/// percent*, *Monday morning*, *racing car*, *yesterday's meeting*, *books*, *whose*.
extension SentenceTransfer {
    mutating func prepareNounPhrases() {
        var result: [Chunk] = []
        result.reserveCapacity(chunks.count)
        for chunk in chunks {
            var chunk = chunk
            if let last = result.indices.last, let joined = join(result[last], chunk, before: result.dropLast().last) {
                result[last] = joined
                continue
            }
            if let last = result.indices.last, isMeasured(result[last], by: chunk) {
                result.insert(chunk, at: last)
                continue
            }
            if result.count > 1, let last = result.last, last.kind == .adverb, last.end == last.start + 1,
                ["appena", "almeno", "circa", "quasi"].contains(words[last.head].lemma),
                result[result.count - 2].end == last.start
            {
                // "lungo appena due metri": the adverb belongs to the measure.
                var measure = chunk
                measure.start = last.start
                if let adjective = measuredAdjective(of: result[result.count - 2], by: measure) {
                    measure.approximation = last.head
                    result.removeLast()
                    result[result.count - 1].after.removeLast()
                    result[result.count - 1].end = adjective.start
                    result += [measure, adjective]
                    continue
                }
            }
            if let last = result.indices.last, let adjective = measuredAdjective(of: result[last], by: chunk) {
                // "un robot lungo due metri": the measure, then the adjective.
                result[last].after.removeLast()
                result[last].end = adjective.start
                result += [chunk, adjective]
                continue
            }
            if let last = result.indices.last, let joined = joinedTimeAdverb(result[last], chunk) {
                result[last] = joined
                continue
            }
            if isPartitive(chunk, after: result) { chunk.preposition = nil }
            if let last = result.last, isTrait(chunk, of: last) {
                chunk.determiners = []
                speech.traits.insert(chunk.head)
            }
            result.append(chunk)
        }
        chunks = result
    }

    private func join(_ first: Chunk, _ second: Chunk, before: Chunk?) -> Chunk? {
        if let date = joinedDate(first, second) { return date }
        return joinedYear(first, second) ?? joinedCentury(first, second) ?? joinedMillions(first, second)
            ?? joinedPercent(first, second) ?? joinedPartOfDay(first, second) ?? joinedPurpose(first, second)
            ?? joinedTimeGenitive(first, second) ?? joinedWhose(first, second) ?? joinedOther(first, second)
            ?? joinedWithNoun(first, second)
    }

    private func joinedWithNoun(_ first: Chunk, _ second: Chunk) -> Chunk? {
        joinedPartitive(first, second) ?? joinedKind(first, second) ?? joinedName(first, second)
            ?? joinedNumber(first, second)
    }

    /// *la camera* + *numero 12*
    private func joinedNumber(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .noun, words[first.head].partOfSpeech == .noun, first.end == first.head + 1,
            first.end == second.start, second.kind == .noun, words[second.head].form == "numero",
            second.head == second.start, second.apposed.count == 1, second.end == second.head + 2
        else { return nil }
        var joined = first
        joined.apposed = [second.head] + second.apposed
        joined.end = second.end
        return joined
    }

    /// *l'ex primo ministro giapponese* + *Shinzo Abe*: the adjective stood between the person's noun and name.
    private func joinedName(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .noun, words[first.head].partOfSpeech == .noun, first.complements.isEmpty,
            first.apposed.isEmpty, first.after.count == 1, first.after[0].adverbs.isEmpty,
            first.end == first.after[0].head + 1, first.end == second.start, first.features.number == .singular,
            hasDefiniteArticle(first), first.determiners.count == 1, selector.semanticClass(first.head) == "person",
            first.before.allSatisfy({ words[$0.head].lemma == "ex" }),
            selector.senses(words[first.head]).first.map({ Titles.isTitle($0.english) }) == true,
            selector.senses(words[first.after[0].head]).first?.english.first?.isUppercase == true,
            second.kind == .noun, second.preposition == nil, second.determiners.isEmpty, second.before.isEmpty,
            second.after.isEmpty, words[second.head].partOfSpeech == .properNoun,
            selector.semanticClass(second.head) == "person"
        else { return nil }
        var joined = first
        joined.apposed = [second.head] + second.apposed
        joined.end = second.end
        return joined
    }

    /// *anno* + *record*, *figura* + *chiave*: a noun that says what kind, before its noun in English.
    private func joinedKind(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .noun, words[first.head].partOfSpeech == .noun, first.complements.isEmpty,
            first.apposed.isEmpty,
            first.end == second.start, second.kind == .noun, second.end == second.start + 1,
            words[second.head].partOfSpeech == .noun, Self.kinds.contains(words[second.head].lemma)
        else { return nil }
        var joined = first
        joined.after.append(Modifier(head: second.head))
        joined.end = second.end
        return joined
    }

    private static let kinds: Set<String> = [
        "record", "chiave", "pilota", "lampo", "fantasma", "limite", "bomba", "shock", "choc", "boom", "spia",
        "tampone",
        "spazzatura", "simbolo", "modello", "fiume", "standard",
    ]

    /// *giovedì* + *17 gennaio*: the day of the week is said with the date.
    private func joinedDate(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .noun, second.kind == .noun, Self.weekdays.contains(words[first.head].lemma),
            first.apposed.isEmpty, first.after.isEmpty, first.complements.isEmpty, first.before.isEmpty,
            first.numerals.isEmpty, second.preposition == nil, Self.months.contains(words[second.head].lemma),
            !second.numerals.isEmpty, second.determiners.isEmpty
        else { return nil }
        var joined = second
        joined.start = first.start
        joined.preposition = first.preposition
        joined.weekday = first.head
        return joined
    }

    /// *12 settembre* + *2018*.
    private func joinedYear(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .noun, Self.months.contains(words[first.head].lemma), !first.numerals.isEmpty,
            first.apposed.isEmpty,
            second.kind == .noun, second.preposition == nil, second.end == second.start + 1,
            Numbers.isYear(words[second.head].surface)
        else { return nil }
        return Self.appose(second, to: first)
    }

    /// *XX* + *secolo* (+ *a.C.*).
    private func joinedCentury(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .noun, second.kind == .noun, second.preposition == nil, second.determiners.isEmpty else {
            return nil
        }
        if words[second.head].lemma == "secolo", Numbers.roman(words[first.head].surface) != nil {
            var joined = second
            joined.start = first.start
            joined.preposition = first.preposition
            joined.determiners = first.determiners
            joined.numerals = [first.head]
            return joined
        }
        let era = words[second.head].form
        if words[first.head].lemma == "secolo" || Numbers.isYear(words[first.head].surface)
            || words[first.head].partOfSpeech == .numeral,
            ["a.c.", "d.c."].contains(era)
        {
            return Self.appose(second, to: first)
        }
        return nil
    }

    /// *14* + *miliardi di dollari*.
    private func joinedMillions(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .noun, words[first.head].partOfSpeech == .numeral, first.complements.isEmpty,
            first.apposed.isEmpty,
            second.kind == .noun, second.preposition == nil, let million = second.determiners.first,
            let term = words[million].term, ["miliardi di", "milioni di"].contains(term.words.joined(separator: " "))
        else { return nil }
        var joined = second
        joined.start = first.start
        joined.preposition = first.preposition
        joined.determiners = first.determiners + first.numerals + [first.head] + second.determiners
        joined.approximation = first.approximation
        joined.features.number = .plural
        return joined
    }

    /// *il 15* + *per cento*.
    private func joinedPercent(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .noun, words[first.head].partOfSpeech == .numeral, first.apposed.isEmpty,
            second.kind == .adverb,
            second.preposition == nil, words[second.head].lemma == "per cento"
        else { return nil }
        return Self.appose(second, to: first)
    }

    static let weekdays: Set<String> = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]
    static let partsOfDay: Set<String> = ["mattina", "pomeriggio", "sera", "notte", "mattino"]

    /// *lunedì* + *mattina*.
    private func joinedPartOfDay(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .noun, second.kind == .noun, Self.weekdays.contains(words[first.head].lemma),
            first.apposed.isEmpty,
            Self.partsOfDay.contains(words[second.head].lemma), second.determiners.isEmpty, second.preposition == nil
        else { return nil }
        return Self.appose(second, to: first)
    }

    private static func appose(_ second: Chunk, to first: Chunk) -> Chunk {
        var joined = first
        joined.apposed.append(second.head)
        joined.end = second.end
        return joined
    }

    /// *macchina* + *da corsa*: what a thing is for.
    private func joinedPurpose(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .noun, words[first.head].partOfSpeech == .noun, first.complements.isEmpty,
            first.apposed.isEmpty,
            second.kind == .noun, preposition(second) == "da", words[second.preposition ?? 0].term == nil,
            second.determiners.isEmpty, second.before.isEmpty, second.after.isEmpty,
            words[second.head].partOfSpeech == .noun, second.apposed.isEmpty, words[second.head].term == nil,
            second.numerals.isEmpty
                ? Self.purposes.contains(words[second.head].lemma)
                : second.numerals.count == 1 && first.numerals.isEmpty && Self.sizes.contains(words[second.head].lemma)
        else { return nil }
        return Self.complete(first, with: second)
    }

    /// Units of what things are bought by: *uno schermo da otto pollici*.
    private static let sizes: Set<String> = [
        "pollice", "litro", "grammo", "posto", "megawatt", "gigabyte", "megapixel", "euro", "dollaro", "sterlina",
        "franco",
        "lira", "centesimo", "yen",
    ]

    private static let purposes: Set<String> = [
        "corsa", "pranzo", "letto", "lavoro", "calcio", "tennis", "golf", "bagno", "sci", "viaggio", "guerra", "sole",
        "cucina", "caccia", "pesca", "gioco", "ballo", "tavola", "tè", "caffè", "cena", "sera", "notte", "giardino",
        "combattimento", "trasporto", "ufficio", "ghiaccio", "neve", "spiaggia", "salotto", "scrivania", "parete",
        "forno",
        "imballaggio", "asporto", "ricerca", "allevamento", "esportazione", "addestramento", "passeggio", "trekking",
        "record", "fuoco", "taglio", "montagna", "campeggio", "sposa",
    ]

    private static func complete(_ first: Chunk, with second: Chunk) -> Chunk {
        var joined = first
        joined.complements.append(second)
        joined.end = second.end
        return joined
    }

    /// *domenica scorsa*, *il mese scorso*, *stamattina*, where the dictionary has them as adverbs.
    func isRelativeDay(_ word: Word) -> Bool {
        guard word.partOfSpeech == .adverb, let english = word.term?.english else { return false }
        return ["last ", "next "].contains(where: english.hasPrefix) && english.split(separator: " ").count == 2
    }

    static let dayAdverbs: Set<String> = ["ieri", "oggi", "domani"]

    /// *la riunione* + *di ieri*.
    private func joinedTimeGenitive(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .noun, words[first.head].partOfSpeech == .noun, hasDefiniteArticle(first),
            first.complements.isEmpty,
            first.apposed.isEmpty, second.kind == .adverb, preposition(second) == "di",
            Self.dayAdverbs.contains(words[second.head].lemma)
                || isRelativeDay(words[second.head]) && !Self.ofNouns.contains(words[first.head].lemma)
                    && selector.semanticClass(first.head) != "time"
        else { return nil }
        var day = second
        day.kind = .noun
        return Self.complete(first, with: day)
    }

    /// *altri* + *due libri*.
    private func joinedOther(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .adjective, words[first.head].lemma == "altro", first.preposition == nil,
            second.kind == .noun,
            second.preposition == nil, second.determiners.isEmpty, !second.numerals.isEmpty
        else { return nil }
        var joined = second
        joined.start = first.start
        joined.determiners = [first.head]
        return joined
    }

    /// *poco dopo* + *la partenza*: an adverb of time before a noun is its preposition.
    private mutating func joinedTimeAdverb(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .adverb, first.preposition == nil, let term = words[first.head].term,
            let last = term.words.last, ["dopo", "prima"].contains(last), term.words.count < 4,
            second.kind == .noun, second.preposition == nil, !second.determiners.isEmpty,
            words[second.head].partOfSpeech == .noun,
            let english = Self.asPreposition(term.english)
        else { return nil }
        words[first.head].term?.english = english
        var joined = second
        joined.start = first.start
        joined.preposition = first.head
        return joined
    }

    private static func asPreposition(_ english: String) -> String? {
        for (adverb, preposition) in [
            ("afterwards", "after"), ("afterward", "after"), ("later", "after"), ("earlier", "before"),
            ("beforehand", "before"), ("before", "before"),
        ] where english.hasSuffix(adverb) {
            return english.dropLast(adverb.count) + preposition
        }
        return nil
    }

    /// *attraverso* + *dei tubi*: after another preposition *di* with a plural article is an indefinite article.
    private func joinedPartitive(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .preposition, words[first.head].term == nil,
            Self.barePrepositions.contains(words[first.head].lemma),
            second.kind == .noun, preposition(second) == "di", hasDefiniteArticle(second),
            second.features.number == .plural
        else { return nil }
        var joined = second
        joined.start = first.start
        joined.preposition = first.head
        joined.determiners = []
        return joined
    }

    /// Prepositions that take no *di* before a noun.
    private static let barePrepositions: Set<String> = [
        "a", "da", "in", "con", "su", "per", "tra", "fra", "attraverso", "verso", "contro", "durante", "mediante",
        "tramite", "secondo", "sotto", "sopra", "dopo", "senza", "lungo", "circa",
    ]

    /// *il* + *cui*: the article is part of *whose*.
    private func joinedWhose(_ first: Chunk, _ second: Chunk) -> Chunk? {
        guard first.kind == .phrase, words[first.head].reading.kind == "art def", second.kind == .relative,
            words[second.head].lemma == "cui", second.preposition == nil
        else { return nil }
        var joined = second
        joined.start = first.start
        return joined
    }

    /// *alcuni possono essere delle imitazioni*, *sono dei bravi ragazzi*: what they are, not whose.
    private func isWhatTheyAre(_ chunk: Chunk, _ verb: VerbGroup, _ before: [Chunk]) -> Bool {
        guard words[verb.main].lemma == "essere", words[verb.main].term == nil, !verb.isPassive, isBehindVerb(before),
            chunk.features.number == .plural, verb.number == .plural || verb.form == .infinitive
        else { return false }
        let isBeing = ["person", "group"].contains(selector.semanticClass(chunk.head))
        return !isBeing || !before.contains { $0.kind == .noun && $0.preposition == nil }
    }

    /// *dei libri*, *del pane* right after a verb that governs no *di*: an object, not a complement.
    private func isPartitive(_ chunk: Chunk, after before: [Chunk]) -> Bool {
        guard chunk.kind == .noun, preposition(chunk) == "di", words[chunk.preposition ?? 0].term == nil,
            words[chunk.head].partOfSpeech == .noun, chunk.determiners.count == 1, hasDefiniteArticle(chunk),
            chunk.numerals.isEmpty
        else { return false }
        guard let last = before.last(where: { $0.kind != .adverb }) else { return chunk.features.number == .plural }
        if last.kind == .coordinator, let other = before.dropLast().last { return isPartitivePhrase(other) }
        if isPartOfGift(chunk, before) { return true }
        guard last.kind == .verb, let verb = last.verb else { return false }
        if isBehindVerb(before), verb.clitics == ["si"], verb.number == .plural, chunk.features.number == .plural,
            verb.isFinite,
            words[verb.main].term == nil,
            selector.senses(words[verb.main], isPronominal: true).first?.information.frames["di"] == nil
        {
            // "si prendono delle decisioni"
            return true
        }
        guard !verb.clitics.contains("si") else { return false }
        // "ringraziarla della serata": the verb has its object.
        if verb.clitics.contains(where: { ["lo", "la", "li"].contains($0) }),
            selector.senses(words[verb.main]).first?.information.frames["di"] != nil
        {
            return false
        }
        if isWhatTheyAre(chunk, verb, before) { return true }
        if verb.isPassive || lexicon.essereVerbs.contains(words[verb.main].lemma), chunk.features.number == .plural,
            verb.number == .plural, words[verb.main].lemma != "essere",
            !before.contains(where: { $0.kind == .noun && $0.preposition == nil || $0.kind == .relative })
        {
            return true
        }
        if verb.isPassive
            || verb.isPerfect && lexicon.essereVerbs.contains(words[verb.main].lemma) && verb.clitics.isEmpty
        {
            // "è stata offerta dell'acqua"
            return chunk.features.number == .singular && verb.number == .singular
                && verb.gender == chunk.features.gender
                && selector.senses(words[verb.main]).allSatisfy { $0.information.frames["di"] == nil }
                && !before.contains { $0.kind == .noun && $0.preposition == nil || $0.kind == .relative }
        }
        if verb.clitics.contains("ci"), words[verb.main].lemma == "essere" { return true }
        guard words[verb.main].term == nil, words[verb.main].lemma != "essere",
            !lexicon.essereVerbs.contains(words[verb.main].lemma)
        else {
            return false
        }
        return selector.senses(words[verb.main]).allSatisfy { $0.information.frames["di"] == nil }
    }

    /// *ha dato alla ragazza del latte*: behind a verb of giving and whom it is given, with no other object.
    private func isPartOfGift(_ chunk: Chunk, _ before: [Chunk]) -> Bool {
        guard before.count > 1, let receiver = before.last, isReceiver(receiver), receiver.end == chunk.start,
            let verb = before[before.count - 2].verb, !verb.isPassive, verb.clitics.isEmpty, verb.causative == nil,
            words[verb.main].term == nil, receiver.complements.isEmpty,
            !["person", "group", "place", "event"].contains(selector.semanticClass(chunk.head)),
            chunk.features.number == .plural
                || selector.senses(words[chunk.head]).first?.information.flags.contains("u") == true,
            isGiving(words[verb.main]),
            let next = chunks.first(where: { $0.start == chunk.end })
        else { return false }
        return next.kind == .punctuation || next.kind == .coordinator || next.kind == .noun && next.preposition != nil
    }

    /// Right behind a verb, or an adverb that compares nothing: *si sono sviluppati presto dei problemi*.
    private func isBehindVerb(_ before: [Chunk]) -> Bool {
        guard let last = before.last else { return false }
        return last.kind == .verb
            || last.kind == .adverb && last.end == last.start + 1
                && !["più", "meno"].contains(words[last.start - 1].form)
    }

    /// *lungo* + *120 km*: English says the measure first, *120 km long*.
    private func isMeasured(_ adjective: Chunk, by measure: Chunk) -> Bool {
        adjective.kind == .adjective
            && ["lungo", "largo", "alto", "profondo", "spesso"].contains(words[adjective.head].lemma)
            && adjective.preposition == nil && measure.kind == .noun
            && (measure.preposition == nil || ["fino a", "oltre"].contains(words[measure.preposition ?? 0].lemma))
            && !measure.numerals.isEmpty
            && measure.determiners.isEmpty
    }

    /// *un robot lungo* + *appena due metri*: the adjective of the measure, as a phrase of its own.
    private func measuredAdjective(of host: Chunk, by measure: Chunk) -> Chunk? {
        guard host.kind == .noun, host.complements.isEmpty, let last = host.after.last, last.head == host.end - 1,
            last.adverbs.isEmpty, last.joiner == nil, measure.start == host.end, !measure.numerals.isEmpty,
            ["lungo", "largo", "alto", "profondo", "spesso"].contains(words[last.head].lemma), measure.kind == .noun,
            measure.determiners.isEmpty,
            measure.preposition == nil || ["fino a", "oltre"].contains(words[measure.preposition ?? 0].lemma)
        else { return nil }
        var adjective = Chunk(.adjective, head: last.head, start: last.head, end: last.head + 1)
        adjective.before = [last]
        adjective.features = words[last.head].features
        return adjective
    }

    /// *un gatto* + *dal pelo folto*: what something has.
    private func isTrait(_ chunk: Chunk, of host: Chunk) -> Bool {
        guard chunk.kind == .noun, preposition(chunk) == "da", words[chunk.preposition ?? 0].term == nil,
            hasDefiniteArticle(chunk), chunk.determiners.count == 1, chunk.complements.isEmpty,
            !(chunk.after + chunk.before).isEmpty, host.kind == .noun, host.end == chunk.start,
            words[host.head].partOfSpeech == .noun, words[chunk.head].partOfSpeech == .noun
        else { return false }
        return selector.semanticClass(chunk.head) == "body" || Self.traits.contains(words[chunk.head].lemma)
    }

    private static let traits: Set<String> = [
        "pelo", "voce", "carattere", "aspetto", "colore", "forma", "sapore", "odore", "fascino", "sguardo", "tono",
        "profumo", "gusto", "struttura", "dimensione", "volto", "passato", "accento", "nome", "prezzo", "costo",
        "contorno", "foglia", "fiore", "parete", "tetto", "pianta", "superficie", "stile", "talento", "cuore",
    ]

    /// Whether a phrase opens with a partitive *di* that `prepareNounPhrases` took off.
    func isPartitivePhrase(_ chunk: Chunk) -> Bool {
        chunk.kind == .noun && chunk.preposition == nil && words[chunk.start].lemma == "di"
            && words[chunk.start].partOfSpeech == .adposition && words[chunk.start].term == nil
    }
}
