import Lexicon

/// Tells participles from the finite verbs, nouns and adjectives that are written like them.
///
/// Sees: *le fiamme, alimentate dal vento*, *Evacuate trecento famiglie.*, *vanno presentate*, *ha subito il pareggio*.
/// Makes: participles of *alimentare*, *evacuare*, *presentare*, *subire*.
enum ParticipleCorrection {
    static func run(_ words: inout [Word], _ index: Int, asks: Bool) {
        if !asks {
            afterNoun(&words, index)
            doneBySomebody(&words, index)
            nounBehindNoun(&words, index)
            borrowed(&words, index)
            inDegree(&words, index)
            behindTopic(&words, index)
            openingSentence(&words, index)
            openingNoun(&words, index)
            firstPerson(&words, index)
            betweenCommas(&words, index)
            behindObject(&words, index)
        }
        afterPerson(&words, index)
        died(&words, index)
        afterAndare(&words, index)
        subito(&words, index)
        afterAvere(&words, index)
        afterEssere(&words, index)
        beforePredicate(&words, index)
        afterVenire(&words, index)
        fallen(&words, index)
        ofMany(&words, index)
        judged(&words, index)
        afterOnce(&words, index)
        afterReflexive(&words, index)
        afterPastHistoric(&words, index)
    }

    /// The participle that a second person plural may be: *alimentate*, *presentate*.
    private static func participle(insteadOf word: Word) -> Reading? {
        guard word.partOfSpeech == .verb, word.term == nil, word.reading.clitics.isEmpty,
            word.features.person == 2, word.features.number == .plural,
            [.present, .imperative, .subjunctivePresent].contains(word.features.form)
        else { return nil }
        return word.participle
    }

    /// *L'attività svolta dall'ente è positiva*, *…, unite da un ponte*, *Unite da un ponte, le isole…*: before *da* and
    /// behind what agrees, in a clause that has its verb.
    private static func doneBySomebody(_ words: inout [Word], _ index: Int) {
        guard index + 2 < words.count, words[index].partOfSpeech == .verb, words[index].term == nil,
            words[index].reading.clitics.isEmpty, words[index].features.form.isFinite,
            words[index + 1].partOfSpeech == .adposition, words[index + 1].lemma == "da"
        else { return }
        if index == 0 || words[index - 1].surface == "," {
            // "Lavorate da sole."
            guard let comma = words[index...].firstIndex(where: { $0.partOfSpeech == .punctuation }),
                !["solo", "sé"].contains(words[index + 2].lemma),
                index > 0 || words[comma...].contains(where: { $0.isVerbal && $0.features.form.isFinite })
            else { return }
            if let reading = participle(insteadOf: words[index]) { words[index].reading = reading }
            return
        }
        guard words[index].features.person == 3, words[index].features.number == .singular,
            words[index - 1].partOfSpeech == .noun, words[index - 1].term == nil,
            let reading = words[index].readings.first(where: {
                $0.features.form == .pastParticiple && $0.partOfSpeech == .verb
                    && words[index - 1].features.agrees(with: $0.features)
            })
        else { return }
        for word in words[(index + 2)...].prefix(8) {
            if word.partOfSpeech == .punctuation || word.form == "che" || word.partOfSpeech == .coordinator { return }
            if word.isVerbal, word.features.form.isFinite, word.features.number == .singular {
                words[index].reading = reading
                return
            }
        }
    }

    /// *sono molto soddisfatto del risultato*: what is so to a degree is an adjective.
    private static func inDegree(_ words: inout [Word], _ index: Int) {
        guard index > 1, index + 1 < words.count, words[index].partOfSpeech == .verb, words[index].term == nil,
            words[index].features.form == .pastParticiple, words[index - 1].partOfSpeech == .adverb,
            ["molto", "troppo", "così", "abbastanza", "assai", "piuttosto", "più"].contains(words[index - 1].form),
            words[index - 2].lemma == "essere", words[index - 2].term == nil, words[index + 1].lemma == "di",
            let adjective = words[index].readings.first(where: { $0.partOfSpeech == .adjective })
        else { return }
        words[index].reading = adjective
    }

    /// *le parole prese in prestito dal tedesco*: behind a plural no verb in the singular, though it is an expression.
    private static func borrowed(_ words: inout [Word], _ index: Int) {
        guard index > 1, let term = words[index].term, term.kind == .verb, term.words.count > 1,
            words[index].features.form == .pastHistoric, words[index].features.number == .singular,
            words[index].reading.clitics.isEmpty,
            words[index].form.split(separator: " ").first?.hasSuffix("se") == true,
            words[index - 1].partOfSpeech == .noun, words[index - 1].features.gender == .feminine,
            words[index - 1].features.number == .plural
        else { return }
        words[index].reading.features = Features(gender: .feminine, number: .plural, form: .pastParticiple)
    }

    /// *i pazienti trattati con il farmaco*: a noun right behind another that agrees, with its own circumstance.
    private static func nounBehindNoun(_ words: inout [Word], _ index: Int) {
        guard index > 1, index + 1 < words.count, words[index].partOfSpeech == .noun, words[index].term == nil,
            words[index - 1].mayBe(.noun), !words[index - 1].isCapitalized, words[index - 1].term == nil,
            words[index - 2].partOfSpeech == .determiner || words[index - 2].partOfSpeech == .numeral,
            words[index + 1].partOfSpeech == .adposition, ["con", "da", "in", "per"].contains(words[index + 1].lemma),
            let reading = words[index].participle, reading.features.number == .plural, !words[index].isCapitalized,
            let noun = words[index - 1].readings.first(where: { $0.partOfSpeech == .noun }),
            noun.features.agrees(with: reading.features)
        else { return }
        words[index - 1].reading = noun
        words[index].reading = reading
    }

    /// *Maltempo, chiuse le scuole*: behind what a headline is about, before what agrees, in a sentence without another verb.
    private static func behindTopic(_ words: inout [Word], _ index: Int) {
        guard index == 2, words[1].surface == ",", words.count > 4, words[0].partOfSpeech == .noun,
            words[2].partOfSpeech == .verb, words[2].term == nil, words[2].reading.clitics.isEmpty,
            words[2].features.form == .pastHistoric, words[3].reading.kind == "art def",
            words[3].features.number == .plural, words[4].partOfSpeech == .noun, let reading = words[2].participle,
            reading.features.agrees(with: words[4].features),
            !words[3...].contains(where: { $0.isVerbal && $0.features.form.isFinite })
        else { return }
        words[2].reading = reading
    }

    /// *Evacuate trecento famiglie.*: in a report nobody is told to do so; the phrase that follows agrees.
    private static func openingSentence(_ words: inout [Word], _ index: Int) {
        let opens =
            index == 0 || index == 1 && words[0].partOfSpeech == .punctuation
            || words[index - 1].surface == "," && index + 1 < words.count && words[index + 1].partOfSpeech == .numeral
        guard opens, let reading = participle(insteadOf: words[index]) ?? expected(words[index]),
            !words.contains(where: { $0.surface == "!" || ["voi", "vi", "vostro"].contains($0.lemma) })
        else { return }
        for word in words[(index + 1)...].prefix(6) {
            switch word.partOfSpeech {
            case .noun:
                if word.features.agrees(with: reading.features), word.features.number == .plural {
                    words[index].reading = reading
                }
                return
            case .numeral: continue
            case .adposition where word.lemma == "fino a": continue
            case .adjective where word.features.agrees(with: reading.features): continue
            default: return
            }
        }
    }

    /// *Attesi temporali al Nord*: the first person of a tale is no headline.
    private static func expected(_ word: Word) -> Reading? {
        guard word.isInitial, word.partOfSpeech == .verb, word.term == nil, word.reading.clitics.isEmpty,
            word.features.person == 1, word.features.form == .pastHistoric
        else { return nil }
        return word.participle
    }

    /// *Condannato un imprenditore*, *Nato a Vinci*: at the start and without an article, what may be somebody's noun and
    /// a participle is the participle.
    private static func openingNoun(_ words: inout [Word], _ index: Int) {
        guard index == 0, words.count > 2, words[0].term == nil, words[0].partOfSpeech == .noun,
            ["a", "da", "in", "per", "con", "su", "tra"].contains(words[1].lemma)
                || words[1].partOfSpeech == .determiner || words[1].partOfSpeech == .numeral,
            !plainNouns.contains(words[0].lemma), let reading = words[0].participle,
            words[1].partOfSpeech == .adposition || words[1].partOfSpeech == .numeral
                || words[1].features.agrees(with: reading.features)
        else { return }
        words[0].reading = reading
    }

    /// Nouns that are written like participles and seldom are any.
    private static let plainNouns: Set<String> = [
        "stato", "fatto", "partito", "dato", "detto", "passato", "permesso", "risultato", "mercato", "posto", "corso",
        "giudizio", "caduta", "vista", "entrata", "uscita", "nascita", "vita", "offerta", "risposta", "scelta", "spesa",
        "corsa", "difesa", "presa", "messa", "salita", "discesa", "partita", "sentito", "attesa", "resa", "promessa",
        "richiesta", "proposta", "scoperta", "chiesa", "morte", "morto", "vinto", "nota", "data", "cammino", "udito",
    ]

    /// *divisi da una rete*, *un incontro rivolto ai giovani*, *e imposto il coprifuoco*: in a report nobody says *I*
    /// with a form that may be a participle.
    private static func firstPerson(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].partOfSpeech == .verb, words[index].term == nil,
            words[index].features.person == 1, words[index].features.number == .singular,
            [.present, .pastHistoric].contains(words[index].features.form), words[index].reading.clitics.isEmpty,
            let reading = words[index].participle,
            !words.contains(where: { ["io", "mi", "me", "mio"].contains($0.lemma) || ["mi", "m'"].contains($0.form) })
        else { return }
        let before = words[index - 1]
        if before.partOfSpeech == .coordinator {
            guard words[..<index].contains(where: { $0.isVerbal && $0.features.form == .pastParticiple }) else {
                return
            }
        } else if before.surface == "," {
            guard index > 1, words[index - 2].isNominal || words[index - 2].partOfSpeech == .adjective,
                words[index - 2].features.agrees(with: reading.features)
            else { return }
        } else {
            let follows = before.isNominal || before.partOfSpeech == .adjective
            guard
                follows && before.features.agrees(with: reading.features)
                    || before.isVerbal && before.features.form.isFinite && before.features.person == 3
                        && !["avere"].contains(before.lemma)
            else { return }
        }
        words[index].reading = reading
    }

    /// *le ricerche, sospese per il maltempo, sono riprese*: between commas behind what agrees, with a verb to follow.
    private static func betweenCommas(_ words: inout [Word], _ index: Int) {
        guard index > 1, index + 1 < words.count, words[index].partOfSpeech == .verb, words[index].term == nil,
            words[index].features.form == .pastHistoric, words[index].features.person == 3,
            words[index].reading.clitics.isEmpty, words[index - 1].surface == ",", words[index - 2].isNominal,
            [.adposition, .adverb].contains(words[index + 1].partOfSpeech), let reading = words[index].participle,
            words[index - 2].features.agrees(with: reading.features), words[index - 2].features.number == .plural,
            let close = words[index...].firstIndex(where: { $0.surface == "," }),
            words[close...].prefix(4).contains(where: { $0.isVerbal && $0.features.form.isFinite })
        else { return }
        words[index].reading = reading
    }

    /// *ha raccontato le storie condivise con gli amici*: behind a plural that agrees, in a clause that has its verb.
    private static func behindObject(_ words: inout [Word], _ index: Int) {
        guard index > 2, index + 1 < words.count, words[index].partOfSpeech == .verb, words[index].term == nil,
            words[index].features.form == .pastHistoric, words[index].features.person == 3,
            words[index].features.number == .singular, words[index].reading.clitics.isEmpty,
            words[index - 1].partOfSpeech == .noun || words[index - 1].features.form == .pastParticiple,
            words[index - 1].features.number == .plural,
            [.adposition, .adverb, .punctuation].contains(words[index + 1].partOfSpeech),
            let reading = words[index].participle, words[index - 1].features.agrees(with: reading.features)
        else { return }
        var before = index - 2
        while before >= 0,
            [.determiner, .adjective, .numeral, .noun, .adposition, .adverb].contains(words[before].partOfSpeech)
                || words[before].features.form == .pastParticiple
        {
            before -= 1
        }
        guard before >= 0, words[before].isVerbal, index - before < 9 else { return }
        words[index].reading = reading
    }

    /// *furono occupate*: behind the past historic of *essere* an adjective that may be a participle is one.
    private static func afterPastHistoric(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].partOfSpeech == .adjective, words[index].term == nil,
            ["fu", "furono", "venne", "vennero"].contains(words[index - 1].form), let reading = words[index].participle,
            !["nato", "noto", "contento", "stanco", "certo"].contains(words[index].lemma)
        else { return }
        words[index].reading = reading
    }

    /// *il figlio morto di overdose*, *i soldati morti in guerra*: with how or where, they died.
    private static func died(_ words: inout [Word], _ index: Int) {
        guard index > 0, index + 1 < words.count, words[index].term == nil,
            ["morto", "morta", "morti", "morte"].contains(words[index].form), words[index].partOfSpeech == .adjective,
            words[index - 1].isNominal, ["di", "in", "a", "per", "durante", "nel"].contains(words[index + 1].lemma),
            let reading = words[index].participle
        else { return }
        words[index].reading = reading
    }

    /// *la legge da lui proposta*: between a noun that agrees and *da lui*, and what may be no noun of its own.
    private static func afterPerson(_ words: inout [Word], _ index: Int) {
        guard index > 2, words[index].term == nil, [.noun, .adjective].contains(words[index].partOfSpeech),
            words[index - 1].reading.kind == "pers", ["da", "a"].contains(words[index - 2].lemma),
            words[index - 3].partOfSpeech == .noun, let reading = words[index].participle,
            words[index - 3].features.agrees(with: reading.features)
        else { return }
        words[index].reading = reading
    }

    /// *vanno presentate*, *verranno distribuite*: after *andare* and *venire* the participle that agrees.
    private static func afterAndare(_ words: inout [Word], _ index: Int) {
        guard index > 0, let reading = participle(insteadOf: words[index]) else { return }
        var i = index - 1
        while i > 0, words[i].partOfSpeech == .adverb, index - i < 3 { i -= 1 }
        guard words[i].isVerbal, ["andare", "venire", "essere"].contains(words[i].lemma),
            words[i].features.form.isFinite,
            words[i].features.number == .plural
        else { return }
        words[index].reading = reading
    }

    /// *ha subito il pareggio*: before what is suffered no adverb.
    private static func subito(_ words: inout [Word], _ index: Int) {
        if index > 0, words[index].form == "subito", [.adjective, .verb].contains(words[index].partOfSpeech),
            words[index].term == nil,
            words[index - 1].isVerbal, words[index - 1].features.form.isFinite,
            !["avere", "essere", "venire"].contains(words[index - 1].lemma),
            let adverb = words[index].readings.first(where: { $0.partOfSpeech == .adverb })
        {
            words[index].reading = adverb
            return
        }
        guard index > 0, words[index].form == "subito", words[index].partOfSpeech == .adverb,
            words[index - 1].isVerbal, words[index - 1].lemma == "avere", index + 1 < words.count,
            [.determiner, .numeral, .noun].contains(words[index + 1].partOfSpeech),
            let reading = words[index].readings.first(where: { $0.features.form == .pastParticiple })
        else { return }
        words[index].reading = reading
        words[index - 1].reading.partOfSpeech = .auxiliary
    }

    /// *le malattie causate da*, *le fiamme, alimentate dal vento*, not *voi causate*: after a noun that agrees.
    private static func afterNoun(_ words: inout [Word], _ index: Int) {
        guard index > 0, let reading = participle(insteadOf: words[index]) else { return }
        var i = index - 1
        if i > 0, words[i].partOfSpeech == .adverb { i -= 1 }
        if i > 0, words[i].surface == "," { i -= 1 }
        guard [.noun, .adjective].contains(words[i].partOfSpeech), words[i].features.agrees(with: reading.features),
            words[i].features.number == .plural
        else { return }
        words[index].reading = reading
    }

    /// *abbiamo perso*: after *avere* a word that may be a participle is one.
    private static func afterAvere(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].term == nil,
            words[index].partOfSpeech == .noun || words[index].partOfSpeech == .adjective
        else { return }
        var i = index - 1
        while i > 0, words[i].partOfSpeech == .adverb, words[i].lemma != "non", index - i < 3 { i -= 1 }
        guard words[i].isVerbal, words[i].lemma == "avere", words[i].term == nil,
            let reading = words[index].readings.first(where: {
                $0.features.form == .pastParticiple && $0.features.number != .plural
                    || $0.features.form == .pastParticiple && i > 0 && words[i - 1].reading.kind.hasPrefix("clit")
            })
        else { return }
        words[index].reading = reading
        words[i].reading.partOfSpeech = .auxiliary
    }

    /// *si è arrabbiato*: with a pronoun before it, *essere* makes a perfect, and what follows is a participle.
    private static func afterReflexive(_ words: inout [Word], _ index: Int) {
        guard index > 1, words[index].term == nil, words[index].partOfSpeech == .adjective else { return }
        var i = index - 1
        while i > 1, words[i].partOfSpeech == .adverb, words[i].lemma != "non" { i -= 1 }
        guard words[i].isVerbal, words[i].lemma == "essere", words[i].term == nil, i > 0,
            ["si", "mi", "ti", "ci", "vi", "s'"].contains(words[i - 1].form),
            words[i - 1].reading.kind.hasPrefix("clit") || words[i - 1].form == "si",
            let reading = words[index].participle
        else { return }
        words[index].reading = reading
    }

    /// *sono morte dieci persone*: after *essere* a bare noun that may be a participle is one, where the number fits.
    private static func afterEssere(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].term == nil, words[index].partOfSpeech == .noun else { return }
        let before = words[index - 1]
        guard before.isVerbal, before.lemma == "essere", before.term == nil, before.features.form.isFinite,
            let reading = words[index].readings.first(where: {
                $0.features.form == .pastParticiple && $0.clitics.isEmpty
                    && ($0.features.number == before.features.number
                        || before.form == "sono" && $0.features.number == .plural)
            }), words[index].features.number != reading.features.number || nominalFollows(words, index)
        else { return }
        words[index].reading = reading
        VerbFormCorrection.sono(&words, index - 1)
    }

    /// *sono definiti polimorfici*: an adjective behind what somebody is called makes that a participle.
    private static func beforePredicate(_ words: inout [Word], _ index: Int) {
        guard index > 0, index + 1 < words.count, words[index].term == nil, words[index].partOfSpeech == .adjective,
            ["definito", "considerato", "ritenuto", "chiamato", "reso", "dichiarato"].contains(words[index].lemma),
            words[index - 1].isVerbal, words[index - 1].lemma == "essere",
            words[index + 1].partOfSpeech == .adjective, let participle = words[index].participle
        else { return }
        words[index].reading = participle
    }

    /// *scuole chiuse a Genova*, *gli appelli accolti*: a noun in the plural has no verb in the singular.
    private static func ofMany(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].isVerbal, words[index].term == nil, words[index].features.form == .pastHistoric,
            words[index].features.number == .singular, words[index - 1].partOfSpeech == .noun,
            words[index - 1].features.number == .plural, words[index].reading.clitics.isEmpty,
            let participle = words[index].participle, participle.features.number == .plural,
            participle.features.agrees(with: words[index - 1].features)
        else { return }
        words[index].reading = participle
    }

    /// *gli scienziati la ritenevano estinta*: behind a verb of judging an adjective, if it may be.
    private static func judged(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].isVerbal, words[index].term == nil, words[index].features.form == .pastParticiple,
            words[index].reading.clitics.isEmpty, words[index - 1].isVerbal, words[index - 1].features.form.isFinite,
            ["ritenere", "considerare", "credere", "giudicare"].contains(words[index - 1].lemma),
            index + 1 == words.count || words[index + 1].lemma != "da",
            let adjective = words[index].readings.first(where: { $0.partOfSpeech == .adjective })
        else { return }
        words[index].reading = adjective
    }

    /// *le consegne sono calate del 10%*: no descents.
    private static func fallen(_ words: inout [Word], _ index: Int) {
        guard index > 0, index + 1 < words.count, words[index].term == nil, words[index].partOfSpeech == .noun,
            words[index - 1].isVerbal, words[index - 1].lemma == "essere", words[index - 1].term == nil,
            ["di", "a", "da", "in"].contains(words[index + 1].lemma), words[index].form.hasSuffix("te"),
            let participle = words[index].participle, participle.features.number == .plural
        else { return }
        words[index].reading = participle
        VerbFormCorrection.sono(&words, index - 1)
    }

    /// *non viene più aggiornata*: past adverbs the participle of a passive.
    private static func afterVenire(_ words: inout [Word], _ index: Int) {
        guard index > 1, words[index].partOfSpeech == .adjective, words[index].term == nil,
            words[index - 1].partOfSpeech == .adverb, let participle = words[index].participle
        else { return }
        var before = index - 1
        while before > 0, words[before].partOfSpeech == .adverb { before -= 1 }
        guard index - before < 4, words[before].isVerbal, words[before].lemma == "venire",
            words[before].features.form.isFinite, participle.features.number == words[before].features.number
        else { return }
        words[index].reading = participle
    }

    /// *una volta ripresa la routine*: behind *once* and before an article that agrees, what may be a participle is one.
    private static func afterOnce(_ words: inout [Word], _ index: Int) {
        guard index > 0, index + 1 < words.count, words[index].term == nil, words[index].partOfSpeech == .noun,
            words[index - 1].lemma == "una volta", let participle = words[index].participle,
            words[index + 1].partOfSpeech == .determiner,
            words[index + 1].features.agrees(with: participle.features)
        else { return }
        words[index].reading = participle
    }

    private static func nominalFollows(_ words: [Word], _ index: Int) -> Bool {
        guard index + 1 < words.count else { return false }
        return [.determiner, .numeral, .noun, .properNoun, .adverb].contains(words[index + 1].partOfSpeech)
    }
}
