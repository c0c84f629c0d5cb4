import Lexicon

/// Settles nouns, adjectives and verb forms inside noun phrases, where agreement and order decide.
enum NominalCorrection {
    static func run(_ words: inout [Word], _ index: Int) {
        doer(&words, index)
        onto(&words, index)
        way(&words, index)
        wereI(&words, index)
        seven(&words, index)
        six(&words, index)
        nothingOf(&words, index)
        ordinal(&words, index)
        linking(&words, index)
        whichNoun(&words, index)
        openingAim(&words, index)
        compared(&words, index)
        secondAdjective(&words, index)
        nounBesideNoun(&words, index)
        openingNoun(&words, index)
        site(&words, index)
        nounBeforeAdjective(&words, index)
        noFiniteVerb(&words, index)
        adjectiveWithoutNoun(&words, index)
        apposition(&words, index)
        trade(&words, index)
        moreOfThem(&words, index)
        objectInPlural(&words, index)
        predicateOfSeeming(&words, index)
        nounBeforeRelative(&words, index)
        nounLikeNumeral(&words, index)
        initialNoun(&words, index)
        firstPerson(&words, index)
        titleNoun(&words, index)
        verbOfQuestion(&words, index)
        fixedForms(&words, index)
        oneOfThem(&words, index)
        predicate(&words, index)
        participleBeforeAgent(&words, index)
        adjectiveAfterNoun(&words, index)
        verbBeforeInfinitive(&words, index)
        sameThing(&words, index)
        adjectiveAfterQuello(&words, index)
        participleAfterQuello(&words, index)
        adjectiveThatAgreesWithNothing(&words, index)
        infinitiveAfterNoun(&words, index)
        betweenNames(&words, index)
        ownedNoun(&words, index)
        joinedVerb(&words, index)
        cleftVerb(&words, index)
    }

    /// *gli ospiti si servono e pagano alla fine*: behind *e* and a verb in the plural, without an article, what may be a
    /// verb of the same kind is one.
    private static func joinedVerb(_ words: inout [Word], _ index: Int) {
        guard index > 2, index + 1 < words.count, words[index - 1].form == "e", words[index].term == nil,
            [.noun, .adjective].contains(words[index].partOfSpeech), words[index].features.number == .singular,
            [.adposition, .adverb, .determiner].contains(words[index + 1].partOfSpeech),
            words[index - 2].partOfSpeech != .adjective, words[index].form.hasSuffix("no"),
            let verb = words[index].readings.first(where: {
                $0.partOfSpeech == .verb && $0.features.form == .present && $0.features.person == 3
                    && $0.features.number == .plural && $0.clitics.isEmpty
            }),
            let before = words[..<(index - 1)].suffix(8).last(where: { $0.isVerbal && $0.features.form.isFinite }),
            before.features.person == 3, before.features.number == .plural
        else { return }
        words[index].reading = verb
    }

    /// *Dov'è che abiti?*: behind a question word, *è che*.
    private static func cleftVerb(_ words: inout [Word], _ index: Int) {
        guard index > 2, index < 6, words.last?.surface == "?", words[index - 1].form == "che",
            words[index - 2].form == "è", [.noun, .adjective].contains(words[index].partOfSpeech),
            words[index].term == nil, let verb = ReadingChoice.finiteVerb(words, index)
        else { return }
        words[index].reading = verb
    }

    /// *il giocatore, il cui contratto scade*: behind *cui* and its article stands what somebody has.
    private static func ownedNoun(_ words: inout [Word], _ index: Int) {
        guard index > 1, words[index - 1].form == "cui", words[index - 2].reading.kind == "art def",
            words[index].partOfSpeech != .noun, words[index].partOfSpeech != .properNoun, words[index].term == nil,
            index + 1 < words.count, !words[index + 1].isNominal,
            let noun = words[index].readings.first(where: {
                $0.partOfSpeech == .noun && $0.features.agrees(with: words[index - 2].features)
            })
        else { return }
        words[index].reading = noun
    }

    /// *Kiev accusa Mosca*, *Marta visita Praga*: between two names, in a clause without another verb, what may be a verb
    /// is one.
    private static func betweenNames(_ words: inout [Word], _ index: Int) {
        guard index > 0, index + 1 < words.count, words[index].partOfSpeech == .noun, words[index].term == nil,
            !words[index].isCapitalized, words[index - 1].partOfSpeech == .properNoun,
            words[index + 1].partOfSpeech == .properNoun, words[index + 1].isCapitalized,
            let verb = words[index].presentVerb
        else { return }
        let start = words[..<index].lastIndex { $0.partOfSpeech == .punctuation }.map { $0 + 1 } ?? 0
        let end = words[index...].firstIndex { $0.partOfSpeech == .punctuation } ?? words.count
        guard !words[start..<end].contains(where: { $0.isVerbal && $0.features.form.isFinite }) else { return }
        words[index].reading = verb
    }

    /// *le strutture più raffinate della città*: what is compared is an adjective, if it may be.
    private static func compared(_ words: inout [Word], _ index: Int) {
        guard index > 1, words[index].partOfSpeech == .verb,
            [.pastParticiple, .presentParticiple].contains(words[index].features.form),
            words[index].term == nil, words[index].reading.clitics.isEmpty,
            ["più", "meno", "molto", "troppo", "assai"].contains(words[index - 1].form),
            words[index - 2].partOfSpeech == .noun || words[index - 2].reading.kind == "art def",
            index + 1 == words.count || words[index + 1].lemma != "da",
            let adjective = words[index].readings.first(where: { $0.partOfSpeech == .adjective })
        else { return }
        words[index].reading = adjective
    }

    /// *un'esperienza personale diretta*: behind a noun and its adjective what agrees with them is an adjective as well.
    private static func secondAdjective(_ words: inout [Word], _ index: Int) {
        guard index > 1, words[index].partOfSpeech == .noun, words[index].term == nil, words[index].kind == .word,
            words[index - 1].partOfSpeech == .adjective, words[index - 1].term == nil,
            words[index - 2].partOfSpeech == .noun, words[index - 2].term == nil,
            words[index - 1].features.agrees(with: words[index - 2].features),
            let adjective = words[index].readings.first(where: {
                $0.partOfSpeech == .adjective && $0.features.agrees(with: words[index - 2].features)
            })
        else { return }
        words[index].reading = adjective
    }

    /// *il servizio parcheggi*: behind a noun and its article nobody is told to park.
    private static func nounBesideNoun(_ words: inout [Word], _ index: Int) {
        guard index > 1, words[index].partOfSpeech == .verb, words[index].features.person == 2,
            words[index].features.number == .singular, words[index].features.form == .present,
            words[index].term == nil, words[index - 1].partOfSpeech == .noun, words[index - 1].term == nil,
            words[index - 2].reading.kind == "art def", words.last?.surface != "?",
            !words.contains(where: { $0.lemma == "tu" || $0.form == "ti" }),
            let noun = words[index].readings.first(where: {
                $0.partOfSpeech == .noun && $0.features.number == .plural
            })
        else { return }
        words[index].reading = noun
    }

    /// *fossi io il presidente*: no ditches before a pronoun or an adjective in the singular.
    private static func wereI(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "fossi", words[index].partOfSpeech == .noun,
            index == 0 || ![.determiner, .adjective, .numeral, .adposition].contains(words[index - 1].partOfSpeech),
            let verb = words[index].readings.first(where: { $0.lemma == "essere" })
        else { return }
        words[index].reading = verb
    }

    /// *non si sa quale patogeno emergerà*: before a noun that it agrees with, *quale* is the noun's.
    private static func whichNoun(_ words: inout [Word], _ index: Int) {
        guard ["quale", "quali"].contains(words[index].form), words[index].partOfSpeech == .pronoun,
            words[index].term == nil, index + 1 < words.count, words[index + 1].partOfSpeech == .noun,
            words[index + 1].term == nil,
            words[index + 1].features.number == (words[index].form == "quale" ? .singular : .plural),
            index == 0 || !words[index - 1].reading.kind.hasPrefix("art") && words[index - 1].surface != ",",
            let determiner = words[index].readings.first(where: { $0.partOfSpeech == .determiner })
        else { return }
        words[index].reading = determiner
    }

    /// *Obiettivo per il 2008 è quello di crescere*: a report does not open in the first person and go on in the third.
    private static func openingAim(_ words: inout [Word], _ index: Int) {
        guard index == 0, words.count > 4, words[0].isInitial, words[0].partOfSpeech == .verb, words[0].term == nil,
            words[0].features.person == 1, words[0].features.number == .singular, words[0].features.form == .present,
            let noun = words[0].readings.first(where: { $0.partOfSpeech == .noun && !$0.isGuess }),
            let verb = words.dropFirst().first(where: {
                $0.isVerbal && $0.features.form.isFinite || $0.kind == .punctuation || $0.partOfSpeech == .subordinator
                    || $0.reading.kind.hasPrefix("rel")
            }), verb.lemma == "essere", verb.features.person == 3
        else { return }
        words[0].reading = noun
    }

    /// *la decima sconfitta*, *l'ottava volta*: before a noun that agrees no tithe and no octave.
    private static func ordinal(_ words: inout [Word], _ index: Int) {
        guard index + 1 < words.count, words[index].partOfSpeech == .noun, words[index].term == nil,
            ["decima", "ottava", "nona", "settima", "sesta", "quinta", "quarta", "terza"].contains(words[index].form),
            words[index + 1].term == nil,
            let noun = words[index + 1].readings.first(where: {
                $0.partOfSpeech == .noun && $0.features.agrees(with: words[index].features)
            }),
            let adjective = words[index].readings.first(where: { $0.partOfSpeech == .adjective })
        else { return }
        words[index].reading = adjective
        words[index + 1].reading = noun
    }

    /// *niente ritardi*: nobody is late.
    private static func nothingOf(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index - 1].form == "niente", words[index].isVerbal, words[index].term == nil,
            words[index].features.person == 2, index == 1 || words[index - 2].kind == .punctuation,
            let noun = words[index].readings.first(where: {
                $0.partOfSpeech == .noun && $0.features.number == .plural
            })
        else { return }
        words[index].reading = noun
    }

    /// *un pensionato su sei*, *tra cui sei mai esposte*, *altri sei*: a number behind what counts.
    private static func six(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "sei", words[index].isVerbal, words[index].term == nil, index > 0,
            ["su", "cui", "altri", "altre"].contains(words[index - 1].form),
            let numeral = words[index].readings.first(where: { $0.partOfSpeech == .numeral })
        else { return }
        words[index].reading = numeral
    }

    /// *il treno delle sette*, *sulle sette*: a number, unless an adjective tells of sects.
    private static func seven(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "sette", words[index].partOfSpeech == .noun, words[index].term == nil,
            index + 1 == words.count || words[index + 1].partOfSpeech != .adjective,
            let numeral = words[index].readings.first(where: { $0.partOfSpeech == .numeral })
        else { return }
        words[index].reading = numeral
    }

    /// *il treno collega Roma e Milano*: between its subject and a name or article, a verb of the third person.
    private static func linking(_ words: inout [Word], _ index: Int) {
        guard index > 1, index + 1 < words.count, words[index].partOfSpeech == .noun, words[index].term == nil,
            words[index - 1].partOfSpeech == .noun, words[index - 2].reading.kind == "art def",
            words[index - 1].features.number == .singular, !words[index].isCapitalized,
            words[index + 1].partOfSpeech == .properNoun && words[index + 1].isCapitalized
                || words[index + 1].reading.kind == "art def" && !words[index + 1].surface.isEmpty,
            !words.contains(where: { $0.isVerbal && $0.features.form.isFinite }),
            let verb = words[index].presentVerb
        else { return }
        words[index].reading = verb
    }

    /// *via del guru*: with *di* behind it a way, unless somebody goes.
    private static func way(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "via", words[index].partOfSpeech == .adverb, words[index].term == nil,
            index + 1 < words.count,
            index + 2 < words.count && words[index + 1].lemma == "di" && words[index + 2].surface.isEmpty
                || words[index + 1].partOfSpeech == .properNoun && words[index + 1].isCapitalized,
            index == 0 || !words[index - 1].isVerbal,
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun })
        else { return }
        words[index].reading = noun
    }

    /// *gli passano addosso*: hardly ever what somebody charges another with.
    private static func onto(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "addosso", words[index].isVerbal, index > 0, words[index - 1].form != "ti",
            words[index - 1].form != "non"
        else { return }
        words[index].reading =
            words[index].readings.first { $0.partOfSpeech == .adverb }
            ?? Reading(lemma: "addosso", partOfSpeech: .adverb)
    }

    /// *un controllo militare*: right behind a noun, or an expression that ends in one, no infinitive.
    private static func infinitiveAfterNoun(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].partOfSpeech == .verb, words[index].features.form == .infinitive,
            words[index].term == nil, words[index].reading.clitics.isEmpty,
            words[index - 1].partOfSpeech == .noun
                || (words[index - 1].term?.words.count ?? 0) > 1 && words[index - 1].isVerbal,
            index + 1 == words.count || ![.determiner, .noun, .pronoun].contains(words[index + 1].partOfSpeech),
            let adjective = words[index].readings.first(where: {
                $0.partOfSpeech == .adjective
                    && (words[index - 1].isVerbal || $0.features.agrees(with: words[index - 1].features))
            })
        else { return }
        words[index].reading = adjective
    }

    /// *Hp continua a guardare*, *la Lega minaccia di uscire*: after a noun and before *a* or *di* with an infinitive.
    private static func verbBeforeInfinitive(_ words: inout [Word], _ index: Int) {
        guard index > 0, index + 2 < words.count, words[index].term == nil,
            [.noun, .adjective].contains(words[index].partOfSpeech), words[index - 1].isNominal,
            ["a", "di", "ad"].contains(words[index + 1].form), words[index + 2].isVerbal,
            words[index + 2].features.form == .infinitive,
            let verb = words[index].readings.first(where: {
                $0.partOfSpeech == .verb && $0.features.person == 3 && $0.features.form == .present
                    && $0.clitics.isEmpty
            })
        else { return }
        words[index].reading = verb
    }

    /// *le chat private dei dipendenti*: without an agent, a participle that is an adjective as well is one.
    private static func adjectiveAfterNoun(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].partOfSpeech == .verb, words[index].features.form == .pastParticiple,
            words[index].term == nil, words[index].reading.clitics.isEmpty,
            words[index - 1].partOfSpeech == .noun || words[index - 1].lemma == "credere",
            index + 1 == words.count || words[index + 1].lemma == "di" || words[index + 1].partOfSpeech == .punctuation,
            let adjective = words[index].readings.first(where: {
                $0.partOfSpeech == .adjective && $0.features.agrees(with: words[index - 1].features)
            })
        else { return }
        words[index].reading = adjective
    }

    /// *le stesse cose*: no form of *stare*.
    private static func sameThing(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].isVerbal, words[index].lemma == "stare", words[index].form.hasPrefix("stess"),
            words[index - 1].readings.contains(where: { $0.kind == "art def" }),
            let adjective = words[index].readings.first(where: { $0.partOfSpeech == .adjective }),
            let article = words[index - 1].readings.first(where: { $0.kind == "art def" })
        else { return }
        words[index].reading = adjective
        words[index - 1].reading = article
    }

    /// *quelle precedenti*: the demonstrative stands for the noun, and what follows is its adjective.
    private static func adjectiveAfterQuello(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].partOfSpeech == .noun, words[index].term == nil,
            ["quelli", "quelle", "quella", "quello"].contains(words[index - 1].form),
            let adjective = words[index].readings.first(where: {
                $0.partOfSpeech == .adjective && $0.features.agrees(with: words[index - 1].features)
            }),
            let pronoun = words[index - 1].readings.first(where: { $0.partOfSpeech == .pronoun }),
            ["quelli", "quello"].contains(words[index - 1].form)
                || words[index].readings.first(where: { $0.partOfSpeech == .noun })?.features.gender
                    != adjective.features.gender
                || adjective.features.gender == .any
        else { return }
        words[index].reading = adjective
        words[index - 1].reading = pronoun
    }

    /// *più di quelle attese*: what the demonstrative stands for was expected; no expectations are spoken of.
    private static func participleAfterQuello(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].partOfSpeech == .noun, words[index].term == nil,
            ["quelli", "quelle"].contains(words[index - 1].form), index > 1,
            words[index - 2].partOfSpeech == .adposition || words[index - 2].term?.words.last == "di",
            words[..<(index - 1)].contains(where: {
                ["più", "meno", "rispetto", "più di", "meno di", "rispetto a"].contains($0.lemma)
            }),
            index + 1 == words.count || [.punctuation, .adposition].contains(words[index + 1].partOfSpeech),
            let participle = words[index].readings.first(where: {
                $0.features.form == .pastParticiple && $0.clitics.isEmpty
                    && $0.features.agrees(with: words[index - 1].features)
            }),
            let pronoun = words[index - 1].readings.first(where: { $0.partOfSpeech == .pronoun })
        else { return }
        words[index].reading = participle
        words[index - 1].reading = pronoun
    }

    /// *il giudice ucciso dalla mafia*: with an agent behind it, an adjective that may be a participle is one.
    private static func participleBeforeAgent(_ words: inout [Word], _ index: Int) {
        guard index > 0, index + 1 < words.count, words[index].term == nil,
            words[index + 1].lemma == "da"
                || words[index + 1].form == "sia" && index + 2 < words.count && words[index + 2].lemma == "da",
            words[index].partOfSpeech == .adjective
                || words[index].partOfSpeech == .noun && words[index - 1].isNominal,
            let participle = words[index].participle
        else { return }
        words[index].reading = participle
    }

    /// *non è ancora chiaro*, *ero stanco*: after *essere* a word that may be an adjective is one.
    private static func predicate(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].term == nil,
            words[index].partOfSpeech == .adverb
                || words[index - 1].lemma == "essere" && words[index].partOfSpeech == .verb
                    && words[index].features.form.isFinite
                || words[index].partOfSpeech == .noun && words[index - 1].lemma == "essere"
                    && (index + 1 == words.count || words[index + 1].partOfSpeech == .punctuation),
            !adverbsAfterBe.contains(words[index].form),
            let adjective = words[index].readings.first(where: { $0.partOfSpeech == .adjective })
        else { return }
        var before = index - 1
        while before > 0, words[before].partOfSpeech == .adverb { before -= 1 }
        guard words[before].isVerbal, words[before].lemma == "essere", words[before].features.number != .plural else {
            return
        }
        if index + 1 < words.count, words[index + 1].isVerbal || words[index + 1].partOfSpeech == .adjective { return }
        words[index].reading = adjective
    }

    private static let quantities: Set<String> = ["pochi", "poche", "molti", "molte", "tanti", "tante"]

    private static let adverbsAfterBe: Set<String> = [
        "molto", "poco", "tanto", "troppo", "solo", "vicino", "presto", "lontano", "quanto", "tutto", "più", "meno",
        "piano", "parecchio", "proprio", "certo",
    ]

    /// *il numero di studenti varia*: an adjective that goes with neither neighbour is a verb, if it may be.
    private static func adjectiveThatAgreesWithNothing(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].partOfSpeech == .adjective, words[index].term == nil,
            words[index - 1].partOfSpeech == .noun, !words[index - 1].features.agrees(with: words[index].features),
            index + 1 >= words.count || !words[index + 1].isNominal,
            let verb = words[index].readings.first(where: {
                $0.partOfSpeech == .verb && $0.features.form.isFinite && $0.features.person == 3
            })
        else { return }
        words[index].reading = verb
    }

    /// *Trasporti gratis per tutti*: a statement seldom opens with a verb of the second person.
    private static func initialNoun(_ words: inout [Word], _ index: Int) {
        guard words[index].isInitial, index + 1 < words.count, words[index].partOfSpeech == .verb,
            words[index].features.person == 2, words[index].term == nil, words.last?.surface != "?",
            [.adjective, .adposition, .adverb, .coordinator].contains(words[index + 1].partOfSpeech),
            let noun = words[index].readings.first(where: {
                $0.partOfSpeech == .noun && $0.features.number == .plural
            })
        else { return }
        words[index].reading = noun
    }

    /// *Arrivo verso le sei.*, *Guadagno mille euro.*: a short sentence without an article or another verb.
    private static func firstPerson(_ words: inout [Word], _ index: Int) {
        guard index == 0, words.count > 2, words.count < 12, words[0].partOfSpeech == .noun, words[0].term == nil,
            words[0].form.hasSuffix("o"), words.last?.surface == "." || words.last?.surface == "!",
            words[1].form != "di" && words[1].lemma != "di",
            [.adverb, .determiner, .numeral, .adposition].contains(words[1].partOfSpeech),
            !words[1...].contains(where: {
                $0.isVerbal && ($0.features.form.isFinite || $0.features.form == .pastParticiple)
                    || $0.partOfSpeech == .adjective && $0.participle != nil
            }),
            let verb = words[0].readings.first(where: {
                $0.partOfSpeech == .verb && $0.features.form == .present && $0.features.person == 1
                    && $0.features.number == .singular && !$0.isGuess
            })
        else { return }
        words[0].reading = verb
    }

    /// *Dove abiti?*: behind a question's adverb and before its mark a word that may be a verb is one.
    private static func verbOfQuestion(_ words: inout [Word], _ index: Int) {
        guard index > 0, index + 1 < words.count, words[index].term == nil,
            words[index + 1].surface == "?"
                || words[index + 1].partOfSpeech == .punctuation && index > 1 && words[index - 2].isVerbal
                    && ["sapere", "chiedere", "dire", "vedere", "capire", "domandare", "ricordare"].contains(
                        words[index - 2].lemma),
            [.noun, .adjective].contains(words[index].partOfSpeech),
            ["chi", "dove", "come", "quando", "perché", "quanto", "da quanto tempo", "da quanto", "da quando"].contains(
                words[index - 1].lemma)
                || index == 1 && words[0].term?.words.last == "che" && words[0].partOfSpeech == .adverb
                || index > 1 && words[index - 1].partOfSpeech == .noun && words.last?.surface == "?"
                    && ["quale", "quali", "che", "quanti", "quante"].contains(words[index - 2].form)
                    && !words[..<index].contains(where: { $0.isVerbal && $0.features.form.isFinite })
                    && words[index].partOfSpeech == .noun,
            let verb = ReadingChoice.finiteVerb(words, index)
        else { return }
        words[index].reading = verb
    }

    /// *Allerta per temporali in Liguria*: where nothing else is a verb, a word that may be a noun is one before a
    /// preposition.
    private static func titleNoun(_ words: inout [Word], _ index: Int) {
        guard words[index].isInitial, index == 0, words.count > 3, words[index].partOfSpeech == .verb,
            words[index].term == nil, words[index].features.form == .present, words[index].features.person == 3,
            words[index].reading.clitics.isEmpty, words[1].partOfSpeech == .adposition,
            ["per", "in", "contro", "su", "tra", "sul", "anti"].contains(words[1].lemma),
            !["?", "!"].contains(words[words.count - 1].surface),
            !words[1...].contains(where: { $0.isVerbal && $0.features.form.isFinite }),
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun && !$0.isGuess })
        else { return }
        words[index].reading = noun
    }

    /// *fa* is *ago* only after a time; *sei* before a plural noun counts; *durante* opens a phrase.
    private static func fixedForms(_ words: inout [Word], _ index: Int) {
        guard words[index].term == nil else { return }
        let wanted: PartOfSpeech
        switch words[index].form {
        case "fa":
            let isCounted =
                index > 0 && words[index - 1].term.map { timePlurals.contains($0.words.last ?? "") } ?? false
            let isTime =
                isCounted || index > 0 && SentenceTransfer.timeNouns.contains(words[index - 1].lemma)
                || index > 0
                    && ["secolo", "decennio", "attimo", "secondo", "po'", "tempo", "poco"].contains(
                        words[index - 1].lemma)
            wanted = isTime ? .adverb : .verb
        case "sei"
        where index + 1 < words.count && words[index + 1].partOfSpeech == .noun
            && words[index + 1].features.number == .plural:
            wanted = .numeral
        case "sei"
        where index > 0 && index + 1 < words.count
            && ["circa", "quasi", "oltre", "soltanto", "appena", "almeno", "da", "di", "in", "tra", "per", "con"]
                .contains(
                    words[index - 1].lemma)
            && !["per"].contains(words[index + 1].lemma):
            wanted = .numeral
        case "sei" where index > 0 && wordsBeforeYouAre.contains(words[index - 1].form): wanted = .auxiliary
        // "alle sette": the hour, not sects, unless something tells which.
        case "sette"
        where index > 1 && words[index - 1].lemma == "il"
            && ["a", "da", "essere", "verso", "per", "tra", "dopo", "prima"].contains(words[index - 2].lemma)
            && (index + 1 == words.count || ![.adjective, .adposition].contains(words[index + 1].partOfSpeech)):
            wanted = .numeral
        // "protestano contro il piano"
        case "contro"
        where index + 1 < words.count
            && [.determiner, .noun, .properNoun, .pronoun, .numeral].contains(words[index + 1].partOfSpeech):
            wanted = .adposition
        // "Marco è secondo con dodici punti"
        case "secondo", "seconda":
            guard index > 0, words[index - 1].lemma == "essere", words[index - 1].isVerbal,
                index + 1 == words.count || [.adposition, .punctuation].contains(words[index + 1].partOfSpeech)
            else { return }
            wanted = .adjective
        case "durante": wanted = .adposition
        case "dopo"
        where index + 1 < words.count
            && [.determiner, .numeral, .noun, .properNoun].contains(words[index + 1].partOfSpeech)
            && words[index].partOfSpeech != .subordinator:
            wanted = .adposition
        case let form where ["uno", "una"].contains(form) && finiteVerbFollows(words, index):
            wanted = .pronoun
        // "erano pochi": said of the subject.
        case let form where quantities.contains(form) && isPredicateAlone(words, index): wanted = .adjective
        // "di quanto si crede": behind a preposition and before a verb it is "what".
        case "quanto"
        where index > 0 && index + 2 < words.count && words[index].partOfSpeech == .adverb
            && words[index - 1].partOfSpeech == .adposition && words[index + 1].form == "si":
            wanted = .pronoun
        // "però" after its verb is "however", before it "but".
        case "però":
            let isInner = index > 0 && (words[index - 1].isVerbal || words[index - 1].partOfSpeech == .interjection)
            wanted = isInner ? .adverb : .coordinator
        default: return
        }
        guard words[index].partOfSpeech != wanted,
            let reading = words[index].readings.first(where: { $0.partOfSpeech == wanted })
        else { return }
        words[index].reading = reading
    }

    /// *chi sei*, *non sei*: words before *sei* that count nothing.
    private static let wordsBeforeYouAre: Set<String> = [
        "chi", "dove", "come", "non", "tu", "se", "perché", "quando", "ci", "cosa", "mi", "ti",
    ]

    /// Whether the word stands alone behind *essere*.
    private static func isPredicateAlone(_ words: [Word], _ index: Int) -> Bool {
        index > 0 && words[index - 1].lemma == "essere"
            && (index + 1 == words.count || words[index + 1].partOfSpeech == .punctuation)
    }

    /// *uno è stato arrestato*: a verb that can be no noun.
    private static func finiteVerbFollows(_ words: [Word], _ index: Int) -> Bool {
        guard index + 1 < words.count else { return false }
        let next = words[index + 1]
        return next.isVerbal && next.features.form.isFinite && !next.mayBe(.noun)
    }

    private static let timePlurals: Set<String> = [
        "anni", "mesi", "giorni", "ore", "settimane", "secoli", "minuti", "decenni", "secondi",
    ]

    /// *venti di tempesta*: a numeral that may be a noun is one before *di*.
    private static func nounLikeNumeral(_ words: inout [Word], _ index: Int) {
        guard words[index].partOfSpeech == .numeral, index + 1 < words.count, words[index + 1].lemma == "di",
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun && $0.lemma != words[index].form })
        else { return }
        words[index].reading = noun
    }

    /// *una corrente profonda*, *le correnti*: after a determiner, with no noun to follow, an adjective that may be a
    /// noun is one.
    private static func adjectiveWithoutNoun(_ words: inout [Word], _ index: Int) {
        guard index > 0, isAdjectival(words[index]), words[index].term == nil,
            !prenominal.contains(words[index].lemma)
        else { return }
        let before = words[index - 1]
        guard
            before.partOfSpeech == .determiner || before.partOfSpeech == .numeral
                || before.partOfSpeech == .adposition && before.term == nil && words[index].partOfSpeech == .adjective
                    && words[index].features.number == .singular && words[index].features.gender == .feminine
                || (before.partOfSpeech == .adjective && prenominal.contains(before.lemma)),
            let noun = words[index].readings.first(where: {
                $0.partOfSpeech == .noun && $0.features.agrees(with: before.features)
            }), !nounFollows(words, index)
        else { return }
        words[index].reading = noun
    }

    private static func isAdjectival(_ word: Word) -> Bool {
        word.partOfSpeech == .adjective || (word.partOfSpeech == .verb && word.features.form == .pastParticiple)
    }

    private static func nounFollows(_ words: [Word], _ index: Int) -> Bool {
        var next = index + 1
        while next < words.count, words[next].partOfSpeech == .adjective || words[next].partOfSpeech == .coordinator {
            next += 1
        }
        return next < words.count && words[next].isNominal && words[index].features.agrees(with: words[next].features)
    }

    /// *Usmanov, proprietario del gruppo*: after a comma and before *di*, a word that may be a noun is one.
    private static func apposition(_ words: inout [Word], _ index: Int) {
        guard index > 1, index + 1 < words.count, words[index].partOfSpeech == .adjective, words[index].term == nil,
            words[index - 1].surface == ",", words[index - 2].isNominal, words[index + 1].lemma == "di",
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun })
        else { return }
        words[index].reading = noun
    }

    /// *suo padre, operaio alla Fiat, …*: after a comma, and before a mark or a preposition, what somebody does.
    private static func trade(_ words: inout [Word], _ index: Int) {
        guard index > 1, index + 1 < words.count, words[index].partOfSpeech == .adjective, words[index].term == nil,
            words[index - 1].surface == ",", words[index - 2].isNominal,
            [.adposition, .punctuation].contains(words[index + 1].partOfSpeech),
            tradeEndings.contains(where: words[index].lemma.hasSuffix),
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun })
        else { return }
        words[index].reading = noun
    }

    /// *gli altri tre occupanti*, *per altri sei mesi*: before a number and its noun *altri* is no pronoun. Asked once the
    /// number is known to be one.
    static func otherBeforeNumber(_ words: inout [Word], _ index: Int) {
        guard ["altri", "altre"].contains(words[index].form), words[index].term == nil,
            ![.adjective, .determiner].contains(words[index].partOfSpeech), index + 2 < words.count,
            words[index + 1].partOfSpeech == .numeral, words[index + 2].partOfSpeech == .noun,
            let reading = words[index].readings.first(where: { [.adjective, .determiner].contains($0.partOfSpeech) })
        else { return }
        words[index].reading = reading
    }

    /// *la fusione di più dialetti*: between a preposition and a plural noun *più* says how many.
    private static func moreOfThem(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "più", words[index].partOfSpeech == .adverb, words[index].term == nil, index > 0,
            words[index - 1].partOfSpeech == .adposition, words[index - 1].term == nil,
            index + 1 < words.count,
            let noun = words[index + 1].readings.first(where: {
                $0.partOfSpeech == .noun && $0.features.number == .plural && !$0.isGuess
            }),
            words[index + 1].partOfSpeech == .noun || endsPhrase(words, index + 2)
        else { return }
        words[index + 1].reading = noun
        words[index].reading = Reading(
            lemma: "più", partOfSpeech: .determiner, features: Features(number: .plural), kind: "qnt")
    }

    /// Whether nothing more of a noun phrase can stand at the index.
    static func endsPhrase(_ words: [Word], _ index: Int) -> Bool {
        index >= words.count || [.punctuation, .adposition, .coordinator].contains(words[index].partOfSpeech)
    }

    /// *trovare superstiti*, *assumere giovani*: a plural alone behind an infinitive that has an object.
    private static func objectInPlural(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].partOfSpeech == .adjective, words[index].term == nil,
            words[index].features.number == .plural, words[index - 1].isVerbal, words[index - 1].term == nil,
            words[index - 1].features.form == .infinitive, words[index - 1].reading.clitics.isEmpty,
            !copulas.contains(words[index - 1].lemma), endsPhrase(words, index + 1),
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun && !$0.isGuess })
        else { return }
        words[index].reading = noun
    }

    private static let copulas: Set<String> = [
        "essere", "diventare", "restare", "rimanere", "sembrare", "apparire", "risultare", "tornare", "divenire",
        "rendere", "stare", "vivere", "morire", "crescere", "nascere", "sentire", "andare", "venire", "arrivare",
    ]

    /// *uno sciopero*: right before its noun an article.
    private static func oneOfThem(_ words: inout [Word], _ index: Int) {
        guard ["uno", "una", "un"].contains(words[index].form), words[index].term == nil,
            [.pronoun, .numeral, .noun].contains(words[index].partOfSpeech), index + 1 < words.count,
            words[index + 1].partOfSpeech == .noun, words[index + 1].features.number != .plural,
            let article = words[index].readings.first(where: { $0.kind == "art ind" }),
            article.features.agrees(with: words[index + 1].features)
        else { return }
        words[index].reading = article
    }

    /// *mi sento protetto*, *siamo insistenti*, *sono pesanti le accuse*: what somebody feels or is, no noun and no verb.
    private static func predicateOfSeeming(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].term == nil, words[index - 1].isVerbal else { return }
        let isFelt =
            words[index].partOfSpeech == .noun && endsPhrase(words, index + 1)
            && ["sentire", "sembrare", "restare", "rimanere", "credere", "ritenere"].contains(words[index - 1].lemma)
        let isParticiple =
            words[index].isVerbal && words[index].features.form == .presentParticiple
            && words[index - 1].lemma == "essere"
        guard isFelt || isParticiple,
            let reading = words[index].readings.first(where: { $0.partOfSpeech == .adjective })
                ?? (isFelt ? words[index].participle : nil)
        else { return }
        words[index].reading = reading
    }

    private static let tradeEndings = ["aio", "ista", "tore", "trice", "iere", "iera", "casalingo", "pensionato"]

    /// *sono mammiferi che respirano*: after *essere* and before a relative clause in the plural.
    private static func nounBeforeRelative(_ words: inout [Word], _ index: Int) {
        guard index > 0, index + 2 < words.count, words[index].partOfSpeech == .adjective, words[index].term == nil,
            words[index - 1].isVerbal, words[index - 1].lemma == "essere", words[index + 1].form == "che",
            words[index].features.number == .plural, !believing.contains(words[index].lemma),
            words[index + 2].isVerbal, words[index + 2].features.form.isFinite,
            words[index + 2].features.number == .plural, words[index + 2].features.form != .subjunctivePresent,
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun }),
            let pronoun = words[index + 1].readings.first(where: { $0.kind.hasPrefix("rel") })
        else { return }
        words[index].reading = noun
        words[index + 1].reading = pronoun
    }

    /// Adjectives that a clause with *che* completes.
    private static let believing: Set<String> = [
        "sicuro", "certo", "convinto", "contento", "felice", "consapevole", "persuaso", "fiducioso", "lieto",
        "preoccupato", "orgoglioso", "cosciente", "stupito", "sorpreso",
    ]

    /// After a preposition, a determiner or a figure there is no finite verb: *altri alimenti*, *85 dipendenti*; nor
    /// after another verb without a mark between: *intavolerà colloqui*.
    private static func noFiniteVerb(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].partOfSpeech == .verb, words[index].term == nil else { return }
        let form = words[index].features.form
        guard form.isFinite || form == .presentParticiple else { return }
        let before = words[index - 1]
        let isNominalPlace =
            [.adposition, .determiner, .numeral].contains(before.partOfSpeech)
            || (before.partOfSpeech == .adjective && prenominal.contains(before.lemma))
            || (before.partOfSpeech == .verb && before.features.form.isFinite && words[index].features.person == 2)
        guard isNominalPlace, before.lemma != "come",
            let nominal = words[index].readings.first(where: {
                $0.partOfSpeech == .noun && $0.features.agrees(with: before.features)
            })
                ?? words[index].readings.first(where: { $0.partOfSpeech == .noun || $0.partOfSpeech == .adjective })
        else { return }
        words[index].reading = nominal
    }

    /// *Incidenti sul lavoro*: a present participle that opens a sentence and may be a noun is one.
    private static func openingNoun(_ words: inout [Word], _ index: Int) {
        guard index == 0, words[0].isVerbal, words[0].features.form == .presentParticiple, words[0].term == nil,
            let noun = words[0].readings.first(where: { $0.partOfSpeech == .noun && !$0.isGuess })
        else { return }
        words[0].reading = noun
    }

    /// *sul sito Repubblica.it*: behind an article a site, not what is situated.
    private static func site(_ words: inout [Word], _ index: Int) {
        guard index > 0, ["sito", "siti"].contains(words[index].form), words[index].term == nil,
            words[index].partOfSpeech != .noun, words[index - 1].partOfSpeech == .determiner,
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun })
        else { return }
        words[index].reading = noun
    }

    /// *gli operatori cechi*: plurals in *-tori* are who does something, seldom adjectives in *-torio*.
    private static func doer(_ words: inout [Word], _ index: Int) {
        guard words[index].partOfSpeech == .adjective, words[index].term == nil, words[index].form.hasSuffix("tori"),
            index == 0 || !words[index - 1].isNominal || !words[index - 1].features.agrees(with: words[index].features),
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun && $0.lemma.hasSuffix("tore") })
        else { return }
        words[index].reading = noun
    }

    /// *lo storico greco*: of two words that may both be noun and adjective, the first is the noun, unless it is an
    /// adjective that stands before its noun by habit.
    private static func nounBeforeAdjective(_ words: inout [Word], _ index: Int) {
        guard index + 1 < words.count, words[index].partOfSpeech == .adjective, words[index + 1].partOfSpeech == .noun,
            words[index].term == nil, words[index + 1].term == nil, !prenominal.contains(words[index].lemma),
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun }),
            let adjective = words[index + 1].readings.first(where: { $0.partOfSpeech == .adjective }),
            noun.features.agrees(with: adjective.features)
        else { return }
        words[index].reading = noun
        words[index + 1].reading = adjective
    }

    private static let prenominal: Set<String> = [
        "grande", "nuovo", "vecchio", "bello", "buono", "brutto", "cattivo", "piccolo", "giovane", "primo", "secondo",
        "terzo", "quarto", "ultimo", "prossimo", "vero", "solo", "unico", "lungo", "breve", "alto", "basso", "povero",
        "caro", "santo", "stesso", "altro", "maggiore", "minore", "migliore", "peggiore", "ex", "mezzo", "doppio",
        "numeroso", "diverso", "vario", "certo", "principale", "massimo", "minimo", "attuale", "futuro", "presunto",
    ]
}
