import Lexicon

/// Decides whether the Italian definite article stays *the*.
///
/// Sees: *i gatti amano il latte*, *la vita è breve*, *la fine della guerra*, *l'anno scorso*. Writes: *cats love milk*,
/// *life is short*, *the end of the war*, *last year*.
extension SentenceTransfer {
    func keepsThe(_ chunk: Chunk, isPlural: Bool, after before: [EnglishWord]) -> Bool {
        let head = words[chunk.head]
        if isTitle { return false }
        if let term = head.term, term.isName { return term.english.hasPrefix("the ") }
        switch head.partOfSpeech {
        case .properNoun: return keepsTheBeforeName(chunk)
        case .numeral: return keepsTheBeforeNumeral(chunk)
        case .symbol: return !chunk.before.isEmpty
        case .pronoun where head.reading.kind.hasPrefix("poss"), .determiner where head.reading.kind.hasPrefix("poss"):
            return false
        default: break
        }
        // "diverse culture del bere"
        if head.partOfSpeech == .verb, head.features.form == .infinitive, chunk.complements.isEmpty,
            preposition(chunk) == "di"
        {
            return false
        }
        if namePrefix(chunk) != nil || head.term?.english.hasPrefix("World War") == true { return false }
        if isNameWithTitle(chunk), chunk.sense?.english.contains(" of ") == true { return true }
        if isNameWithTitle(chunk) || isRate(chunk) || isAllTime(chunk) || isLanguage(chunk) { return false }
        if isPlainDefinite(chunk), chunk.features.number != .plural {
            let kind = chunk.sense?.information.semanticClass
            if Self.servings.contains(head.lemma) || kind == "vehicle" && preposition(chunk) == "con" { return false }
        }
        if isBehindYear(chunk) { return true }
        if speech.topics.contains(chunk.head), head.partOfSpeech == .noun,
            chunk.sense?.information.flags.contains("u") != true, chunk.sense?.information.semanticClass != "food"
        {
            // "le chiavi le ho perse ieri"
            return true
        }
        if let first = chunk.apposed.first, words[first].partOfSpeech == .numeral || words[first].form == "numero",
            chunk.features.number != .plural
        {
            return false
        }
        // "la vitamina C"
        if chunk.apposed.count == 1, words[chunk.apposed[0]].surface.count == 1, chunk.features.number != .plural {
            return false
        }
        if let last = before.last?.text {
            if last == "of", isPlural, ["many", "some", "few", "several", "none", "most"].contains(before.first?.text) {
                // "molte delle case antiche"
                return before.first?.text != "most"
            }
            if ["all", "both"].contains(last), isPlural, chunk.complements.isEmpty { return false }
            if last == "most" || last == "whole" { return false }
            // "la maggior parte del tempo", "metà dell'acqua"
            if last == "of", !isPlural, !isRelativeTime(chunk),
                chunk.determiners.first.map({ words[$0].term != nil }) == true
            {
                return true
            }
        }
        if chunk.determiners.contains(where: { words[$0].lemma == "entrambi" }) { return false }
        if head.lemma == "anno", !chunk.numerals.isEmpty, chunk.complements.isEmpty, chunk.before.isEmpty,
            chunk.after.isEmpty
        {
            return false
        }
        guard head.partOfSpeech == .noun, let information = chunk.sense?.information else { return true }
        if isPlural,
            ["two ", "three ", "four ", "five "].contains(where: chunk.sense?.english.hasPrefix ?? { _ in false })
        {
            return true
        }
        if isPlural, isPartOf(chunk) { return true }
        if isSuperlativeExpression(chunk) { return true }
        if head.lemma == "metà", chunk.before.isEmpty, chunk.after.isEmpty, chunk.complements.isEmpty { return false }
        if information.flags.contains("the") || isSpecific(chunk) && !isMeasured(chunk) || decadeEnglish(chunk) != nil {
            return true
        }
        if ["a.c.", "d.c."].contains(head.form) { return false }
        // "supera i 5.000 abitanti"
        if !chunk.numerals.isEmpty, chunk.isObject, chunk.before.isEmpty, chunk.after.isEmpty,
            chunk.complements.isEmpty,
            ["superare", "raggiungere", "toccare", "sfiorare", "oltrepassare"].contains(
                governingVerb(nounIndex(of: chunk)))
        {
            return false
        }
        if !chunk.numerals.isEmpty, chunk.after.isEmpty,
            Self.units.contains(head.lemma) || head.term.map({ Self.units.contains($0.words[0]) }) == true
        {
            return !chunk.complements.allSatisfy { Self.extents.contains(words[$0.head].lemma) }
        }
        if isPlural, Self.groupsByAdjective.contains(chunk.sense?.english ?? "") { return true }
        return keepsTheBeforeNoun(chunk, information, isPlural: isPlural)
    }

    /// *i 30 metri di lunghezza*, *i 110 chilometri all'ora*
    private func isMeasured(_ chunk: Chunk) -> Bool {
        guard !chunk.numerals.isEmpty, chunk.after.isEmpty, let complement = chunk.complements.first else {
            return false
        }
        return Self.units.contains(words[chunk.head].lemma) && Self.extents.contains(words[complement.head].lemma)
    }

    /// What units measure.
    private static let extents: Set<String> = [
        "altezza", "lunghezza", "larghezza", "profondità", "diametro", "quota", "peso", "spessore",
    ]

    private func keepsTheBeforeNoun(_ chunk: Chunk, _ information: SenseInformation, isPlural: Bool) -> Bool {
        let head = words[chunk.head]
        if isRelativeTime(chunk) { return false }
        if isPlural, chunk.numerals.isEmpty,
            isIdentified(chunk) || isToldElsewhere(chunk) || isToldOfPast(chunk)
        {
            return true
        }
        // "la classifica", *the standings*
        if ["classifica", "graduatoria", "periferia", "sede"].contains(head.lemma),
            information.flags.contains("pl"), chunk.features.number == .singular
        {
            return true
        }
        if information.flags.contains("u") && information.semanticClass != "person"
            || isPlural && chunk.numerals.isEmpty
        {
            return false
        }
        // "gli studenti della scuola": one school, not schooling.
        let isBuilding =
            preposition(chunk) == "di" && ["scuola", "carcere", "prigione", "università"].contains(head.lemma)
        let isBare = chunk.complements.isEmpty && !isBuilding
        if isBare,
            Self.daysAndSeasons.contains(head.lemma)
                || Self.articleless.contains(head.lemma) && !["company", "wedding"].contains(chunk.sense?.english)
                    && !(chunk.isSubject && head.lemma == "università")
        {
            return false
        }
        return true
    }

    /// Whether something makes the noun one known thing: a complement with *of*, a relative clause, a rank.
    private func isSpecific(_ chunk: Chunk) -> Bool {
        if isRelativeTime(chunk) { return false }
        let modifiers = chunk.before + chunk.after
        if modifiers.contains(where: {
            Self.definiteAdjectives.contains(words[$0.head].lemma)
                || OrdinalNumbers.english(words[$0.head].lemma) != nil
        }) {
            return true
        }
        if isSuperlative(chunk) { return true }
        if relativeFollows(chunk) { return true }
        guard let complement = chunk.complements.first, complementForm(complement, of: chunk) == .of else {
            return false
        }
        if chunk.features.number == .plural {
            return !isGeneric(complement) && !isAtInstitution(complement, of: chunk)
        }
        return true
    }

    /// *l'isola più grande* as an expression.
    private func isSuperlativeExpression(_ chunk: Chunk) -> Bool {
        guard let term = words[chunk.head].term, term.words.contains("più"),
            let first = chunk.sense?.english.split(separator: " ").first
        else { return false }
        return first == "most" || first.hasSuffix("est")
    }

    /// *i familiari delle vittime*, *negli anni tra il 1980 e il 1990*: who or when is told elsewhere.
    private func isToldElsewhere(_ chunk: Chunk) -> Bool {
        guard chunk.complements.isEmpty else { return false }
        let lemma = words[chunk.head].lemma
        // "il 52% dei voti"
        if lemma == "voto", preposition(chunk) == "di", chunk.start > 0 {
            return words[chunk.start - 1].surface == "%" || words[chunk.start - 1].lemma == "per cento"
        }
        if isThoseAmongWhom(chunk) { return true }
        if lemma == "anno" {
            return chunk.before.isEmpty && chunk.after.isEmpty && words.indices.contains(chunk.end)
                && ["tra", "fra"].contains(words[chunk.end].lemma)
        }
        return Self.partiesToEvents.contains(lemma)
    }

    /// *i documenti sono spariti*, *i pirati hanno liberato gli ostaggi*: of whom or what something that happened is told.
    private func isToldOfPast(_ chunk: Chunk) -> Bool {
        guard chunk.preposition == nil, chunk.determiners.count == 1, isPlainDefinite(chunk),
            let own = nounIndex(of: chunk), chunk.isSubject || chunk.isObject, words[chunk.head].term == nil,
            !Self.aggregates.contains(words[chunk.head].lemma)
        else { return false }
        let isPerson = selector.semanticClass(chunk.head) == "person"
        return chunks.contains { verb in
            guard let group = verb.verb,
                verb.subject == own || verb.object == own && !isPerson && group.modals.isEmpty
            else { return false }
            return group.isPerfect || [.pastHistoric, .imperfect].contains(group.form)
        }
    }

    /// Plurals of the economy and the weather, and people in general: *prices fell*.
    private static let aggregates: Set<String> = [
        "gente", "persona", "prezzo", "vendita", "esportazione", "importazione", "costo", "consumo", "salario", "tassa",
        "ricavo", "utile", "profitto", "entrata", "tasso", "investimento", "temperatura", "precipitazione",
    ]

    /// *tra i passeggeri c'erano due medici*, *è tra i favoriti*: of whom some are told of.
    private func isThoseAmongWhom(_ chunk: Chunk) -> Bool {
        ["tra", "fra"].contains(preposition(chunk))
    }

    /// People who are spoken of only once something has befallen them, or once they have done it.
    private static let partiesToEvents: Set<String> = [
        "vittima", "ostaggio", "imputato", "rapitore", "aggressore", "attentatore", "superstite",
    ]

    /// *le vittime sono due turisti*: those who are counted or named are known.
    private func isIdentified(_ chunk: Chunk) -> Bool {
        guard chunk.isSubject, isPlainDefinite(chunk),
            let own = nounIndex(of: chunk), own + 2 < chunks.count,
            let verb = chunks[own + 1].verb, words[verb.main].lemma == "essere", words[verb.main].term == nil
        else { return false }
        let predicate = chunks[own + 2]
        guard predicate.kind == .noun, predicate.preposition == nil else { return false }
        return isNumbered(predicate)
    }

    /// Whether a number says how many: *due turisti*, *un migliaio*, *340*.
    func isNumbered(_ chunk: Chunk) -> Bool {
        !chunk.numerals.isEmpty || words[chunk.head].partOfSpeech == .numeral
            || chunk.determiners.contains { words[$0].partOfSpeech == .numeral }
    }

    /// *una delle vittime*, *molti dei presenti*: those of whom some are meant are known.
    private func isPartOf(_ chunk: Chunk) -> Bool {
        guard preposition(chunk) == "di", chunk.start > 0 else { return false }
        let before = words[chunk.start - 1]
        if before.partOfSpeech == .numeral { return true }
        return before.partOfSpeech == .pronoun || before.partOfSpeech == .determiner
            || before.partOfSpeech == .adjective
            ? [
                "uno", "un", "alcuno", "molto", "nessuno", "ciascuno", "qualcuno", "ognuno", "quale", "chi", "poco",
                "tanto", "parecchio", "troppo", "entrambi",
            ].contains(before.lemma)
            : false
    }

    /// A complement that says what kind, not which one: a bare noun.
    private func isGeneric(_ complement: Chunk) -> Bool {
        guard words[complement.head].partOfSpeech == .noun else { return false }
        return complement.determiners.isEmpty
    }

    /// *parla il russo*: a language, not a Russian.
    private func isLanguage(_ chunk: Chunk) -> Bool {
        guard isPlainDefinite(chunk), chunk.features.number == .singular, chunk.features.gender != .feminine,
            chunk.sense?.english.first?.isUppercase == true,
            let own = chunks.firstIndex(where: { $0.start == chunk.start }),
            let verb = governingVerb(own)
        else { return false }
        // "la lingua ufficiale è il portoghese"
        if verb == "essere" {
            return chunks[..<own].contains {
                $0.kind == .noun && (words[$0.head].term?.words.first ?? words[$0.head].lemma) == "lingua"
            }
        }
        return [
            "parlare", "studiare", "imparare", "insegnare", "capire", "tradurre", "scrivere", "leggere", "sapere",
            "comprendere",
        ].contains(verb)
    }

    func relativeFollows(_ chunk: Chunk) -> Bool {
        guard words.indices.contains(chunk.end) else { return false }
        return words[chunk.end].reading.kind.hasPrefix("rel")
    }

    /// *la settimana prossima*, *lo scorso anno*: *next week*, *last year*.
    func isRelativeTime(_ chunk: Chunk) -> Bool {
        guard chunk.features.number != .plural, chunk.complements.isEmpty, chunk.numerals.isEmpty,
            selector.semanticClass(chunk.head) == "time" || words[chunk.head].lemma == "volta"
        else { return false }
        // "nel prossimo decennio": a stretch, not a date.
        if ["decennio", "secolo", "quinquennio", "ventennio"].contains(words[chunk.head].lemma) { return false }
        return (chunk.before + chunk.after).contains {
            ["scorso", "prossimo", "passato"].contains(words[$0.head].lemma)
        }
    }

    /// *20 euro al giorno*, *tre volte alla settimana*: *a day*, *a week*.
    func isRate(_ chunk: Chunk) -> Bool {
        guard
            chunk.preposition.map({ words[$0].lemma }) == "a"
                || chunk.preposition == nil && isPlainDefinite(chunk)
                    && chunk.start > 0 && isAmount(words[chunk.start - 1]),
            chunk.features.number != .plural,
            chunk.complements.isEmpty,
            chunk.before.isEmpty, chunk.after.isEmpty, Self.rateUnits.contains(words[chunk.head].lemma)
        else { return false }
        return words[max(0, chunk.start - 5)..<chunk.start].contains {
            $0.partOfSpeech == .numeral || $0.kind == .number || $0.lemma == "volta" || $0.lemma == "una volta"
                || $0.term.map { $0.words.last == "di" } == true
        }
    }

    /// What may be counted by the hour or year: money, percentages, units.
    private func isAmount(_ word: Word) -> Bool {
        if word.surface == "%" || word.lemma == "per cento" || word.surface == "€" { return true }
        return [
            "euro", "dollaro", "sterlina", "lira", "ora", "volta", "chilometro", "km", "tonnellata", "barile", "franco",
        ]
        .contains(word.lemma)
    }

    /// Units, whose amounts English says without an article: *touched 44 degrees*.
    private static let units: Set<String> = [
        "grado", "chilometro", "metro", "euro", "dollaro", "punto", "litro", "chilo", "tonnellata", "ettaro",
        "miliardo",
        "milione", "millimetro", "centimetro", "grammo", "volt", "watt", "decibel",
    ]

    private static let rateUnits: Set<String> = [
        "giorno", "settimana", "mese", "anno", "ora", "minuto", "secondo", "chilo", "litro", "metro", "tonnellata",
        "barile",
        "oncia", "notte", "chilogrammo",
    ]

    /// *tutti i giorni*, *tutto il giorno*: *every day*, *all day*.
    func isAllTime(_ chunk: Chunk) -> Bool {
        chunk.determiners.contains { words[$0].lemma == "tutto" && words[$0].term == nil } && chunk.complements.isEmpty
            && [
                "giorno", "settimana", "mese", "anno", "notte", "sera", "mattina", "pomeriggio", "estate", "inverno",
                "domenica",
                "sabato", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "giornata", "volta",
            ].contains(words[chunk.head].lemma)
    }

    private func keepsTheBeforeName(_ chunk: Chunk) -> Bool {
        if chunk.determiners.contains(where: { words[$0].features.number == .plural }) { return true }
        return !chunk.before.isEmpty || isAcronym(words[chunk.head]) || isEnglishBody(chunk)
    }

    /// *alla London School of Economics*, *sul Minneapolis Star-Tribune*: a name that is an English noun phrase.
    func isEnglishBody(_ chunk: Chunk) -> Bool {
        guard !chunk.apposed.isEmpty else { return false }
        let last = words[chunk.apposed[chunk.apposed.count - 1]].surface
        return words[chunk.head].surface == "Royal" || chunk.apposed.contains { words[$0].surface == "of" }
            || Self.englishBodies.contains { last.hasSuffix($0) }
    }

    private static let englishBodies = [
        "Association", "Foundation", "Museum", "Institute", "Corporation", "Council", "Times", "Post", "Tribune",
        "Journal", "Herald", "Guardian", "Telegraph", "Chronicle", "Observer", "Gazette", "Complex", "Agency",
        "Society", "Orchestra", "Committee", "Commission", "Party", "Gallery", "Library", "Federation", "Center",
        "Centre", "Organization", "Bureau", "Coalition", "Authority", "Administration",
        "Navy", "Army", "Guard",
    ]

    func isAcronym(_ word: Word) -> Bool {
        word.surface.count > 1 && word.surface == word.surface.uppercased() && !word.surface.contains(where: \.isNumber)
    }

    private func keepsTheBeforeNumeral(_ chunk: Chunk) -> Bool {
        // "il restante 48 per cento"
        if !chunk.before.isEmpty { return true }
        let surface = words[chunk.head].surface
        if Numbers.isYear(surface) || isClockTime(chunk) { return false }
        if Numbers.age(words[chunk.head].form) != nil { return chunk.apposed.isEmpty }
        if chunk.apposed.contains(where: {
            words[$0].lemma == "per cento" || ["a.c.", "d.c."].contains(words[$0].form)
        }) {
            return false
        }
        return !surface.contains(where: \.isNumber)
    }

    static let daysAndSeasons: Set<String> = [
        "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "natale", "pasqua", "primavera",
        "estate", "autunno", "inverno", "alba", "tramonto", "colazione", "pranzo", "cena",
    ]

    /// Food and drink that Italian counts and English mostly does not.
    private static let servings: Set<String> = [
        "caffè", "tè", "pesce", "vino", "birra", "formaggio", "gelato", "cioccolato", "pollo", "pane", "olio",
        "insalata",
    ]

    /// Singulars that English says without an article where Italian has one.
    private static let articleless: Set<String> = [
        "vita", "morte", "natura", "religione", "società", "cultura", "arte", "scienza", "amore", "paura", "fame",
        "gente",
        "spazio", "scuola", "istruzione", "educazione", "pace", "inferno", "paradiso", "parlamento",
        "congresso", "tradizione", "libertà", "democrazia", "giustizia", "bellezza", "felicità",
        "umanità", "tennis", "calcio", "prigione", "carcere", "università", "matrimonio", "divorzio", "infanzia",
        "vecchiaia",
        "terrorismo", "comunismo",
    ]

    /// English adjectives that stand for a group of people: *the poor*.
    private static let groupsByAdjective: Set<String> = [
        "poor", "rich", "young", "elderly", "unemployed", "sick", "blind", "deaf", "disabled", "dead", "wounded",
        "injured",
        "homeless", "wealthy", "needy", "French", "English", "British", "Dutch", "Spanish", "Irish", "Chinese",
        "Japanese",
        "Swiss", "Portuguese", "Vietnamese",
    ]

    /// Adjectives that single one thing out.
    private static let definiteAdjectives: Set<String> = [
        "stesso", "primo", "ultimo", "solo", "unico", "altro", "seguente", "precedente", "principale", "intero",
        "attuale",
        "vero", "migliore", "peggiore", "maggiore", "minore", "medesimo", "suddetto", "presente", "prossimo", "scorso",
        "giusto", "miglior", "maggior", "cosiddetto", "rimanente", "restante", "successivo",
    ]
}
