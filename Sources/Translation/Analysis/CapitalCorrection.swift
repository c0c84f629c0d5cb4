import Lexicon

/// Tells names from common words with a capital.
///
/// Sees: *Jack Ma*, *il Governo*, *Pubblicato ieri*. Makes: a name, a noun, a participle.
enum CapitalCorrection {
    static func run(_ words: inout [Word], _ index: Int, isShouted: Bool) {
        guard words[index].isCapitalized, words[index].term == nil else { return }
        if articleOfName(&words, index) { return }
        if nameBeforeVerb(&words, index) || !isShouted && acronym(&words, index) || family(&words, index) { return }
        if pluralBeforeSingularVerb(&words, index) { return }
        initialWord(&words, index)
        if rulerBeforeName(&words, index) || namesPair(&words, index) || month(&words, index) { return }
        nameAmongFunctionWords(&words, index)
        commonNoun(&words, index)
        demonstrative(&words, index)
    }

    /// Whether most words have a capital, as in titles of English fashion: then capitals say nothing.
    static func isTitleCase(_ words: [Word]) -> Bool {
        let counted = words.indices.filter { isLong(words[$0]) }
        return counted.count > 3 && counted.count { words[$0].isCapitalized } * 3 > counted.count * 2
    }

    /// *il quotidiano L'Equipe*: inside a sentence a capital before the apostrophe belongs to a name.
    private static func articleOfName(_ words: inout [Word], _ index: Int) -> Bool {
        guard index > 1, !words[index].isInitial, !words[index - 1].isInitial,
            ["L'", "L’"].contains(words[index - 1].surface), words[index - 1].term == nil,
            words[index - 2].partOfSpeech != .punctuation
        else { return false }
        for i in (index - 1)...index {
            words[i].reading = Reading(lemma: words[i].surface, partOfSpeech: .properNoun)
        }
        return true
    }

    /// *Marco sta per partire*: before another finite verb the first word is no verb.
    private static func nameBeforeVerb(_ words: inout [Word], _ index: Int) -> Bool {
        guard words[index].isInitial, words[index].isVerbal, words[index].features.form.isFinite,
            words[index].features.person != 3, index + 1 < words.count,
            finiteVerbFollows(words, index)
                || words[index + 1].surface == "," && words[index].features.person == 1
                    && words[index].features.number == .singular
                || ["e", "ed"].contains(words[index + 1].form) && index + 2 < words.count
                    && words[index + 2].isCapitalized && words[index + 2].partOfSpeech == .properNoun,
            let name = words[index].readings.first(where: { $0.partOfSpeech == .properNoun })
        else { return false }
        words[index].reading = name
        return true
    }

    /// *il generale James Ewing*, *la principale Rosa Bianchi*: before a name and behind an article, whoever has it.
    static func titleBeforeName(_ words: inout [Word], _ index: Int) {
        guard index > 0, index + 2 < words.count, words[index].partOfSpeech == .adjective, words[index].term == nil,
            titles.contains(words[index].form), words[index - 1].partOfSpeech == .determiner,
            words[index + 1].partOfSpeech == .properNoun,
            words[index + 2].partOfSpeech == .properNoun || words[index + 1].term == nil,
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun })
        else { return }
        words[index].reading = noun
    }

    private static let titles: Set<String> = ["generale", "cardinale", "principe", "maggiore", "patriarca", "beato"]

    /// *Marco ce l'ha fatta*: past clitics and *non*, a verb of the third person.
    private static func finiteVerbFollows(_ words: [Word], _ index: Int) -> Bool {
        var next = index + 1
        while next < words.count, next < index + 4, words[next].form == "non" || words[next].clitic != nil { next += 1 }
        guard next < words.count else { return false }
        return words[next].isVerbal && words[next].features.form.isFinite && words[next].features.person == 3
            // "Credevo fosse tardi": what somebody thought.
            && ![.subjunctivePresent, .subjunctiveImperfect].contains(words[next].features.form)
    }

    /// *Draghi ha parlato*: a noun in the plural has no verb in the singular.
    private static func pluralBeforeSingularVerb(_ words: inout [Word], _ index: Int) -> Bool {
        guard index == 0, words[0].partOfSpeech == .noun, words[0].features.number == .plural, words.count > 1,
            words[1].isVerbal, words[1].features.form.isFinite, words[1].features.person == 3,
            words[1].features.number == .singular, !words[1].mayBe(.noun), !words[1].mayBe(.adjective),
            let name = words[0].readings.first(where: { $0.partOfSpeech == .properNoun })
        else { return false }
        words[0].reading = name
        return true
    }

    /// *i Visconti*: a plural with a capital after an article is a family or a band, unless it is an institution.
    private static func family(_ words: inout [Word], _ index: Int) -> Bool {
        guard index > 0, !words[index].isInitial, words[index].partOfSpeech == .noun,
            words[index].features.number == .plural, words[index - 1].partOfSpeech == .determiner,
            words[index - 1].features.number == .plural, !isInstitution(words, index), !isPeople(words[index]),
            let name = words[index].readings.first(where: { $0.partOfSpeech == .properNoun })
        else { return false }
        words[index].reading = name
        return true
    }

    /// *i Greci*, *gli Olandesi*: a word for people of a country, which is an adjective too.
    private static func isPeople(_ word: Word) -> Bool {
        word.readings.contains { noun in
            noun.partOfSpeech == .noun
                && word.readings.contains { $0.partOfSpeech == .adjective && $0.lemma == noun.lemma }
                && ["ese", "ano", "sco", "eco", "urco", "rabo", "eno", "ino"].contains(where: noun.lemma.hasSuffix)
        }
    }

    /// *(TAN)*: capitals alone among words in small letters are an acronym.
    private static func acronym(_ words: inout [Word], _ index: Int) -> Bool {
        let surface = words[index].surface
        guard surface.count > 1, surface.count < 6, surface == surface.uppercased(),
            surface.unicodeScalars.allSatisfy({ $0.properties.isUppercase }),
            words[index].partOfSpeech != .numeral,
            let name = words[index].readings.first(where: { $0.partOfSpeech == .properNoun })
        else { return false }
        words[index].reading = name
        return true
    }

    /// Whether much of the sentence is in capitals.
    static func isShouted(_ words: [Word]) -> Bool {
        let counted = words.indices.filter { isLong(words[$0]) }
        return counted.count { isShouted(words[$0].surface) } * 3 > counted.count
    }

    private static func isLong(_ word: Word) -> Bool {
        word.kind == .word && word.surface.utf8.count > 3 && word.surface.count > 3
    }

    private static func isShouted(_ surface: String) -> Bool {
        // Most words have a small letter, which a look at the bytes tells.
        let hasSmall = surface.utf8.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
        return !hasSmall && surface == surface.uppercased()
    }

    /// A capital at the start says nothing: a known word is that word, unless a name follows.
    private static func initialWord(_ words: inout [Word], _ index: Int) {
        guard words[index].isInitial else { return }
        if index + 2 < words.count, words[index + 1].surface.count == 2, words[index + 1].surface.hasSuffix("."),
            words[index + 1].isCapitalized, words[index + 2].isCapitalized,
            let name = words[index].readings.first(where: { $0.partOfSpeech == .properNoun })
        {
            // "Lance T. Izumi"
            words[index].reading = name
            return
        }
        guard words[index].partOfSpeech == .properNoun else { return }
        if index + 1 < words.count, words[index + 1].partOfSpeech == .properNoun, words[index + 1].term == nil {
            return
        }
        let known = words[index].readings.filter { $0.partOfSpeech != .properNoun && !$0.isGuess }
        guard let reading = known.first(where: { $0.partOfSpeech == .noun }) ?? known.first else { return }
        words[index].reading = reading
    }

    /// *il regno di Re Yasovarman*: a capital before the name, as English has it.
    private static func rulerBeforeName(_ words: inout [Word], _ index: Int) -> Bool {
        guard index + 1 < words.count, rulers.contains(words[index].form),
            words[index + 1].isCapitalized, words[index + 1].kind == .word,
            words[index + 1].mayBe(.properNoun),
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun })
        else { return false }
        words[index].reading = noun
        return true
    }

    private static let rulers: Set<String> = [
        "re", "regina", "imperatore", "imperatrice", "principe", "principessa", "sultano", "zar", "papa", "presidente",
        "generale", "colonnello", "capitano", "professore", "dottore",
    ]

    /// *Messi e Ronaldo*: at the start and without an article, a plural that *e* joins to a name is one.
    private static func namesPair(_ words: inout [Word], _ index: Int) -> Bool {
        guard index == 0, words.count > 3, words[0].partOfSpeech == .noun, words[0].features.number == .plural,
            ["e", "ed"].contains(words[1].form), words[2].partOfSpeech == .properNoun, words[2].term == nil,
            words[2].isCapitalized, words[3].isVerbal || words[3].partOfSpeech == .adverb || words[3].clitic != nil,
            let name = words[0].readings.first(where: { $0.partOfSpeech == .properNoun })
        else { return false }
        words[0].reading = name
        return true
    }

    /// *gli attacchi di Luglio*, *entro Lunedì*: the calendar in English fashion.
    private static func month(_ words: inout [Word], _ index: Int) -> Bool {
        guard index > 0, words[index - 1].partOfSpeech != .properNoun,
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun }),
            SentenceTransfer.months.contains(noun.lemma) || SentenceTransfer.weekdays.contains(noun.lemma),
            words[index - 1].partOfSpeech == .adposition || words[index - 1].kind == .number,
            index + 1 == words.count || words[index + 1].partOfSpeech != .properNoun
        else { return false }
        words[index].reading = noun
        return true
    }

    /// Inside a sentence a conjunction, pronoun or verb with a capital is part of a name.
    private static func nameAmongFunctionWords(_ words: inout [Word], _ index: Int) {
        guard !words[index].isInitial, index > 0, words[index].surface.count > 1,
            let name = words[index].readings.first(where: { $0.partOfSpeech == .properNoun })
        else { return }
        let afterName = words[index - 1].partOfSpeech == .properNoun && words[index - 1].isCapitalized
        switch words[index].partOfSpeech {
        case .coordinator, .subordinator, .pronoun, .adverb, .interjection, .adposition:
            if afterName || words[index].partOfSpeech == .coordinator { words[index].reading = name }
        case .verb, .auxiliary:
            words[index].reading = name
        case .noun where [.adposition, .verb, .coordinator].contains(words[index - 1].partOfSpeech):
            if !isInstitution(words, index) { words[index].reading = name }
        default: break
        }
    }

    /// *gruppi di Paesi*: the press writes its institutions with a capital, with or without an article.
    private static func isInstitution(_ words: [Word], _ index: Int) -> Bool {
        guard words[index].readings.contains(where: { $0.partOfSpeech == .noun && institutions.contains($0.lemma) })
        else { return false }
        return index + 1 == words.count || words[index + 1].partOfSpeech != .properNoun
    }

    static let institutions: Set<String> = [
        "paese", "stato", "comune", "regione", "provincia", "ministero", "governo", "ente", "istituzione", "tribunale",
        "parlamento", "università", "banca", "sindaco", "ministro", "presidente", "nazione", "chiesa", "città", "forza",
        "carabiniere", "senatore", "deputato", "vigile", "camera", "sindacato", "onorevole", "vescovo",
    ]

    /// *il Governo, i Paesi, lo Stato*: a common noun with a capital after an article is no name.
    private static func commonNoun(_ words: inout [Word], _ index: Int) {
        guard words[index].partOfSpeech == .properNoun, words[index].term == nil, index > 0 else { return }
        let before = words[index - 1]
        guard let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun }),
            isInstitution(words, index) && before.partOfSpeech != .properNoun
                || [.determiner, .numeral, .adjective].contains(before.partOfSpeech)
                    && before.features.agrees(with: noun.features)
                    && (before.features.number != .plural || isPeople(words[index]))
        else { return }
        if index + 1 < words.count, words[index + 1].partOfSpeech == .properNoun, words[index + 1].term == nil,
            !["fondazione", "stadio", "aeroporto"].contains(noun.lemma)
        {
            return
        }
        words[index].reading = noun
    }

    /// *questa Città*: before an institution no pronoun.
    private static func demonstrative(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].partOfSpeech == .noun, isInstitution(words, index),
            words[index - 1].partOfSpeech == .pronoun, ["questo", "quello"].contains(words[index - 1].lemma),
            let determiner = words[index - 1].readings.first(where: {
                $0.partOfSpeech == .determiner && $0.features.agrees(with: words[index].features)
            })
        else { return }
        words[index - 1].reading = determiner
    }
}
