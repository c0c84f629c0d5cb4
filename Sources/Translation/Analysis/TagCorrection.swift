import Lexicon

/// Corrects readings by their neighbours where a rule is surer than the tagger's statistics.
enum TagCorrection {
    static func run(_ words: inout [Word]) {
        let isTitleCase = CapitalCorrection.isTitleCase(words)
        let isShouted = CapitalCorrection.isShouted(words)
        for index in words.indices {
            if !isTitleCase { CapitalCorrection.run(&words, index, isShouted: isShouted) }
            VerbFormCorrection.shortImperative(&words, index)
            CapitalCorrection.titleBeforeName(&words, index)
            NominalCorrection.run(&words, index)
            NounCompound.run(&words, index)
            clitic(&words, index)
            conditionalSe(&words, index)
            CliticCluster.run(&words, index)
        }
        for index in words.indices {
            Correlatives.run(&words, index)
            ClauseOpenerCorrection.run(&words, index)
            SuchAs.run(&words, index)
            QuantityCorrection.run(&words, index)
        }
        for index in words.indices {
            relativeChe(&words, index)
            NominalCorrection.otherBeforeNumber(&words, index)
            innerCapital(&words, index)
            singularQuesti(&words, index)
            exclaimed(&words, index)
            QuotedLetter.run(&words, index)
            articleOfNothing(&words, index)
            adjectiveBehindCui(&words, index)
            fewerPeople(&words, index)
            adjectiveOfMany(&words, index)
            governingAdjective(&words, index)
            pronounBySound(&words, index)
            DeterminerBeforeNoun.run(&words, index)
        }
        MissingVerb.run(&words)
    }

    /// *Che bella casa!*: at the start of an exclamation, before its noun, *che* is a determiner.
    private static func exclaimed(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "che", words[index].term == nil, ["!", "?"].contains(words.last?.surface),
            index == 0 || words[index - 1].partOfSpeech == .punctuation
                || words[index - 1].partOfSpeech == .interjection
                || index == 1 && words[0].partOfSpeech == .adposition && words.last?.surface == "?",
            index + 1 < words.count, [.adjective, .noun].contains(words[index + 1].partOfSpeech),
            words.last?.surface == "!" || words[index + 1].partOfSpeech == .noun
        else { return }
        set(.determiner, &words, index)
    }

    /// *Lo porto a casa*: before a plain consonant *lo* and *gli* are no articles.
    private static func pronounBySound(_ words: inout [Word], _ index: Int) {
        guard index + 1 < words.count, ["lo", "gli"].contains(words[index].form), !words[index].surface.isEmpty,
            words[index].partOfSpeech == .determiner, words[index].term == nil, words[index + 1].term == nil,
            words[index + 1].partOfSpeech == .noun, !takesLo(words[index + 1].form),
            index == 0 || words[index - 1].partOfSpeech != .adposition,
            let clitic = words[index].clitic, let verb = ReadingChoice.finiteVerb(words, index + 1)
        else { return }
        words[index].reading = clitic
        words[index + 1].reading = verb
    }

    /// Whether the masculine article before the word is *lo*: by its first sounds.
    private static func takesLo(_ form: String) -> Bool {
        guard let first = form.first else { return true }
        if "aeiouàèéìòùhzxyj".contains(first) { return true }
        let second = form.dropFirst().first ?? "a"
        if first == "s" { return !"aeiouàèéìòù".contains(second) }
        return ["gn", "ps", "pn", "pt", "ct", "ft", "mn"].contains(String([first, second]))
    }

    /// *Le incontro per colazione*: an article that does not agree with the noun behind it is a pronoun before a verb.
    private static func articleOfNothing(_ words: inout [Word], _ index: Int) {
        guard index + 1 < words.count, ["la", "le", "lo", "li", "gli"].contains(words[index].form),
            words[index].partOfSpeech == .determiner, words[index].surface.count > 1,
            words[index + 1].partOfSpeech == .noun, words[index + 1].term == nil,
            !words[index + 1].readings.contains(where: {
                ($0.partOfSpeech == .noun || $0.partOfSpeech == .adjective)
                    && $0.features.agrees(with: words[index].features)
            }), let clitic = words[index].clitic, let verb = ReadingChoice.finiteVerb(words, index + 1)
        else { return }
        words[index].reading = clitic
        words[index + 1].reading = verb
    }

    /// *le molecole d'acqua presenti sulla superficie*: behind a plural, where nobody is spoken to, an adjective.
    private static func adjectiveOfMany(_ words: inout [Word], _ index: Int) {
        guard index > 1, index + 1 < words.count, words[index].isVerbal, words[index].term == nil,
            words[index].features.person == 2 || words[index].features.form == .subjunctivePresent,
            words[index].features.number == .singular, words[index].reading.clitics.isEmpty,
            [.noun, .adjective].contains(words[index - 1].partOfSpeech),
            [.adposition, .punctuation].contains(words[index + 1].partOfSpeech),
            let adjective = words[index].readings.first(where: {
                $0.partOfSpeech == .adjective && $0.features.number == .plural
            }),
            words[..<index].suffix(4).contains(where: {
                $0.partOfSpeech == .noun && $0.features.number == .plural
                    && $0.features.agrees(with: adjective.features)
            }),
            !words[..<index].suffix(8).contains(where: { ["che", "se", "tu", "ti", "perché"].contains($0.form) })
        else { return }
        words[index].reading = adjective
    }

    /// *il periodo precedente la rivoluzione*: before an article and its noun a preposition.
    private static func governingAdjective(_ words: inout [Word], _ index: Int) {
        guard index > 0, index + 2 < words.count, words[index].partOfSpeech == .adjective, words[index].term == nil,
            ["precedente", "antistante"].contains(words[index].lemma), words[index - 1].partOfSpeech == .noun,
            words[index + 1].reading.kind == "art def", !words[index + 1].surface.isEmpty,
            [.noun, .properNoun, .adjective, .numeral].contains(words[index + 2].partOfSpeech),
            // "il mese precedente il ministro era malato": the noun is the subject.
            !SentenceTransfer.timeNouns.contains(words[index - 1].lemma)
                || !words[(index + 2)...].prefix(8).prefix(while: { $0.kind != .punctuation })
                    .contains(where: { $0.isVerbal && $0.features.form.isFinite })
        else { return }
        words[index].reading = Reading(lemma: words[index].lemma, partOfSpeech: .adposition)
    }

    /// *Sempre meno giovani si iscrivono*: before a verb, people rather than what they are like.
    private static func fewerPeople(_ words: inout [Word], _ index: Int) {
        guard index > 0, index + 1 < words.count, words[index].partOfSpeech == .adjective,
            words[index].features.number == .plural, words[index - 1].term?.words.first == "sempre",
            ["meno", "più"].contains(words[index - 1].term?.words.last),
            index == 1 || words[index - 2].partOfSpeech == .punctuation || words[index - 2].form == "che",
            words[index + 1].isVerbal && words[index + 1].features.form.isFinite || words[index + 1].form == "si",
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun && $0.features.number == .plural })
        else { return }
        words[index].reading = noun
    }

    /// *la cui ultima eruzione*: between *cui* with its article and a noun stands an adjective.
    private static func adjectiveBehindCui(_ words: inout [Word], _ index: Int) {
        guard index > 1, index + 1 < words.count, words[index].isVerbal, words[index].term == nil,
            words[index - 1].form == "cui", words[index - 2].reading.kind == "art def",
            words[index + 1].partOfSpeech == .noun,
            let adjective = words[index].readings.first(where: {
                $0.partOfSpeech == .adjective && $0.features.agrees(with: words[index + 1].features)
            })
        else { return }
        words[index].reading = adjective
    }

    /// *eBay*, *iPhone*: a capital inside a word makes it a name.
    private static func innerCapital(_ words: inout [Word], _ index: Int) {
        guard words[index].kind == .word, words[index].term == nil, words[index].partOfSpeech != .properNoun,
            words[index].surface.utf8.contains(where: { $0 >= 0x80 || 0x41...0x5A ~= $0 }),
            !words[index].surface.contains("-"), !words[index].surface.contains("."),
            let first = words[index].surface.unicodeScalars.first, first.properties.isLowercase,
            words[index].surface.unicodeScalars.dropFirst().contains(where: \.properties.isUppercase)
        else { return }
        words[index].reading = Reading(lemma: words[index].surface, partOfSpeech: .properNoun)
    }

    /// *i clienti se vogliono*, *chiedersi se la riforma servirà*: before a verb, or a noun with its article and a verb of
    /// its own, *se* opens a clause; the pronoun stands before *lo*, *la*, *ne*.
    private static func conditionalSe(_ words: inout [Word], _ index: Int) {
        if words[index].form == "se", words[index].partOfSpeech == .pronoun, words[index].term == nil,
            index + 1 < words.count, index == 0 || words[index - 1].partOfSpeech != .adposition,
            isFinite(words[index + 1]) || ["non", "si", "ci", "mi", "ti", "vi"].contains(words[index + 1].form),
            words[(index + 1)...].prefix(4).contains(where: isFinite)
        {
            return set(.subordinator, &words, index)
        }
        guard words[index].form == "se", words[index].partOfSpeech == .pronoun, index + 3 < words.count,
            ["la", "le", "lo", "gli", "i", "l'"].contains(words[index + 1].form),
            let article = words[index + 1].readings.first(where: { $0.kind == "art def" }),
            let noun = words[index + 2].readings.first(where: {
                $0.partOfSpeech == .noun && $0.features.agrees(with: article.features)
            }),
            words[index + 3].isVerbal, words[index + 3].features.form.isFinite, !words[index + 3].mayBe(.noun),
            let opener = words[index].readings.first(where: { $0.partOfSpeech == .subordinator })
        else { return }
        words[index].reading = opener
        words[index + 1].reading = article
        words[index + 2].reading = noun
    }

    /// *Questi ha negato*: before a verb in the singular *questi* is he.
    private static func singularQuesti(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "questi",
            index == 0 || [.punctuation, .coordinator, .subordinator].contains(words[index - 1].partOfSpeech)
        else { return }
        var next = index + 1
        while next < words.count, words[next].form == "non" || words[next].reading.kind.hasPrefix("clit") { next += 1 }
        guard next < words.count, words[next].isVerbal, words[next].features.form.isFinite,
            words[next].features.person == 3, words[next].features.number == .singular
        else { return }
        words[index].reading = Reading(
            lemma: "lui", partOfSpeech: .pronoun, features: Features(gender: .masculine, number: .singular, person: 3),
            kind: "pers")
    }

    /// *che* after a noun, pronoun or name is relative; after a verb, adjective or adverb it opens a clause.
    private static func relativeChe(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "che", words[index].term == nil, words[index].partOfSpeech != .determiner,
            words[index].partOfSpeech != .coordinator
        else { return }
        var before = index - 1
        if before >= 0, words[before].surface == "," { before -= 1 }
        if before > 0, words[before].surface == ")", let open = words[..<before].lastIndex(where: { $0.surface == "(" })
        {
            // "l'agenzia (ESA), che ha…": what stands before the brackets.
            before = open - 1
        }
        guard before >= 0 else { return }
        if ["e", "o", "ma"].contains(words[before].form), before == index - 1 {
            if let first = words[..<before].suffix(30).last(where: { $0.form == "che" && $0.term == nil }) {
                // "un elenco che riporta … e che può": as the first.
                set(first.partOfSpeech == .pronoun ? .pronoun : .subordinator, &words, index)
            }
            return
        }
        let previous = words[before]
        let isNominal =
            previous.isNominal || endsQuantity(words, before, beyondComma: before < index - 1)
            || isNominalized(words, before)
            || before < index - 1 && [.numeral, .symbol].contains(previous.partOfSpeech)
            || (previous.partOfSpeech == .pronoun && !previous.reading.kind.hasPrefix("clit"))
            || (previous.partOfSpeech == .adjective && before > 0
                && (words[before - 1].isNominal
                    || words[before - 1].partOfSpeech == .pronoun
                        && words[before - 1].lemma == "quello"))
        if isNominal,
            tellsSomebody(words, before) && !tellsToo(words, index) || reportsToSomeone(words, before)
                || reportsSomewhere(words, index, before)
        {
            return set(.subordinator, &words, index)
        }
        if before < index - 1, judges(words, before) { return set(.subordinator, &words, index) }
        if !isNominal, nounStandsBefore(words, before), finiteVerbFollows(words, index) {
            return set(.pronoun, &words, index)
        }
        // "la notizia, che tuttavia è stata confermata"
        let tellsWhat = before == index - 1 && Self.clauseNouns.contains(previous.lemma)
        let tag: PartOfSpeech = isNominal && !tellsWhat ? .pronoun : .subordinator
        let afterParticiple =
            previous.isVerbal && previous.features.form == .pastParticiple && words[index].partOfSpeech == .pronoun
        if afterParticiple { return }
        set(tag, &words, index)
    }

    /// *è importante, secondo gli esperti, che…*: behind what parts a judgement from its clause.
    private static func judges(_ words: [Word], _ last: Int) -> Bool {
        guard let comma = words[...last].suffix(7).lastIndex(where: { $0.surface == "," }), comma > 1,
            words[comma + 1].partOfSpeech == .adposition, words[comma - 1].partOfSpeech == .adjective,
            words[comma - 1].features.number != .plural
        else { return false }
        return words[comma - 2].lemma == "essere" && words[comma - 2].features.person == 3
            && words[comma - 2].features.number == .singular
            && (comma == 2 || words[comma - 3].partOfSpeech == .punctuation || words[comma - 3].form == "non")
    }

    /// *il ponte del 1889 che…*, *una tassa del 6 per cento, che…*, *il «Ritratto di dama», che…*: a year, a share or a
    /// title that belongs to a noun.
    private static func endsQuantity(_ words: [Word], _ last: Int, beyondComma: Bool) -> Bool {
        if beyondComma, words[last].lemma == "per cento" { return true }
        if beyondComma, ["»", "”"].contains(words[last].surface),
            let open = words[..<last].lastIndex(where: { ["«", "“"].contains($0.surface) }), last - open < 9
        {
            return !words[open...last].contains { $0.isVerbal && $0.features.form.isFinite }
        }
        guard words[last].partOfSpeech == .numeral, last > 2, words[last - 1].partOfSpeech == .determiner,
            words[last - 2].lemma == "di"
        else { return false }
        return words[last - 3].isNominal
    }

    /// *ha detto ai giornalisti che…*: the clause is what is said, not a relative of the person it is said to.
    private static func reportsToSomeone(_ words: [Word], _ noun: Int) -> Bool {
        var index = noun
        while index > 0, noun - index < 4, !words[index].isVerbal {
            if words[index].partOfSpeech == .adposition, words[index].lemma == "a" {
                return (max(0, index - 3)..<index).contains {
                    words[$0].partOfSpeech == .verb && SentenceTransfer.reportingVerbs.contains(words[$0].lemma)
                }
            }
            index -= 1
        }
        return false
    }

    /// *ha informato gli studenti che…*: whom somebody tells, and then what.
    private static func tellsSomebody(_ words: [Word], _ last: Int) -> Bool {
        var index = last
        while index > 0, last - index < 3, !words[index].isVerbal {
            guard words[index].partOfSpeech != .adposition else { return false }
            index -= 1
        }
        return index < last && words[index].partOfSpeech == .verb && words[index].term == nil
            && ["informare", "avvertire", "avvisare", "assicurare", "convincere", "persuadere", "rassicurare"].contains(
                words[index].lemma)
            && !isPassive(words, index)
    }

    /// *aveva informato le autorità che lo controllavano di voler andare*: what is told comes with *di*.
    private static func tellsToo(_ words: [Word], _ che: Int) -> Bool {
        words[che...].prefix(8).indices.contains {
            words[$0].lemma == "di" && $0 + 1 < words.count && words[$0 + 1].features.form == .infinitive
        }
    }

    /// *ha confessato ieri in un'intervista che…*: with nothing but when and where behind it, a verb of saying has the
    /// clause for its object.
    private static func reportsSomewhere(_ words: [Word], _ che: Int, _ noun: Int) -> Bool {
        guard che + 1 < words.count else { return false }
        var index = noun
        var sawPreposition = false
        while index > 0, noun - index < 12 {
            let word = words[index]
            if word.isVerbal {
                return sawPreposition && word.term == nil && statingVerbs.contains(word.lemma)
                    && word.reading.clitics.isEmpty && !isPassive(words, index)
            }
            switch word.partOfSpeech {
            case .adposition where word.lemma == "di": break
            case .adposition:
                sawPreposition = true
                // What a bare noun phrase would be is the verb's object.
                guard ["in", "a", "durante", "da", "su"].contains(word.lemma) || word.term != nil else {
                    return false
                }
                if words[index - 1].isNominal { return false }
            case .noun, .properNoun, .determiner, .adjective, .numeral, .adverb: break
            default: return false
            }
            index -= 1
        }
        return false
    }

    private static func isPassive(_ words: [Word], _ index: Int) -> Bool {
        index > 0 && words[index].features.form == .pastParticiple
            && !words[max(0, index - 2)..<index].contains { $0.lemma == "avere" }
    }

    private static let statingVerbs: Set<String> = [
        "dire", "affermare", "dichiarare", "spiegare", "aggiungere", "sostenere", "ammettere", "confessare",
        "precisare",
        "rivelare", "ribadire", "sottolineare", "confermare", "annunciare", "raccontare",
    ]

    /// *una grotta bassa e stretta che…*: adjectives and adverbs, and before them a noun.
    private static func nounStandsBefore(_ words: [Word], _ index: Int) -> Bool {
        var before = index
        var sawParticiple = false
        while before >= 0, index - before < 6 {
            switch words[before].partOfSpeech {
            case .noun, .properNoun: return before < index
            case .adjective, .adverb, .coordinator, .numeral: before -= 1
            case .verb where words[before].features.form == .pastParticiple:
                sawParticiple = true
                before -= 1
            // "la sentenza, depositata ieri, che…"
            case .punctuation where words[before].surface == "," && sawParticiple: before -= 1
            default: return false
            }
        }
        return false
    }

    private static func isFinite(_ word: Word) -> Bool { word.isVerbal && word.features.form.isFinite }

    private static func finiteVerbFollows(_ words: [Word], _ index: Int) -> Bool {
        var next = index + 1
        while next < words.count, words[next].lemma == "non" || words[next].reading.kind.hasPrefix("clit") { next += 1 }
        return next < words.count && words[next].isVerbal && words[next].features.form.isFinite
    }

    /// *lo stesso, il migliore*: an adjective after an article without a noun.
    private static func isNominalized(_ words: [Word], _ index: Int) -> Bool {
        words[index].partOfSpeech == .adjective && index > 0 && words[index - 1].partOfSpeech == .determiner
    }

    /// Nouns that a clause with *che* explains: *il fatto che*.
    private static let clauseNouns: Set<String> = [
        "fatto", "idea", "ipotesi", "notizia", "speranza", "paura", "timore", "possibilità", "convinzione",
        "impressione",
        "sensazione", "dubbio", "certezza", "rischio", "probabilità",
    ]

    private static func set(_ tag: PartOfSpeech, _ words: inout [Word], _ index: Int) {
        guard words[index].partOfSpeech != tag,
            let reading = words[index].readings.first(where: { $0.partOfSpeech == tag })
        else { return }
        words[index].reading = reading
    }

    /// *la*, *lo*, *le*, *gli* before a verb are clitics, before a noun articles.
    private static func clitic(_ words: inout [Word], _ index: Int) {
        guard index + 1 < words.count, ["la", "lo", "le", "li", "l'", "gli"].contains(words[index].form),
            words[index].term == nil
        else { return }
        let next = words[index + 1]
        if next.isVerbal, next.features.form.isFinite { set(.pronoun, &words, index) }
        if next.partOfSpeech == .noun || next.partOfSpeech == .adjective || next.partOfSpeech == .properNoun {
            set(.determiner, &words, index)
        }
        if words[index].partOfSpeech == .pronoun,
            let reading = words[index].clitic
        {
            words[index].reading = reading
        }
    }
}
