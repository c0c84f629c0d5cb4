import Lexicon

/// Chooses among the forms that a verb may be, where the words around it tell: *sono* (I am, they are), imperatives
/// with a pronoun (*datemi*), verbs after *non*, and the question's *che*.
enum VerbFormCorrection {
    static func run(_ words: inout [Word]) {
        let asks = words.last { $0.partOfSpeech == .punctuation && !closingQuotes.contains($0.surface) }?.surface == "?"
        for index in words.indices {
            if asks { interrogativeChe(&words, index) }
            ParticipleCorrection.run(&words, index, asks: asks)
            interrogativeCosa(&words, index, asks: asks)
            openOrClosed(&words, index)
            afterSi(&words, index)
            afterNon(&words, index)
            encliticImperative(&words, index)
            pluralRequest(&words, index)
            ownPerson(&words, index)
            thirdPersonBehindChe(&words, index)
            wishedOfYou(&words, index)
            elidedDeve(&words, index)
            lateAfterBe(&words, index)
            beenBehindAdverb(&words, index)
            sono(&words, index)
        }
    }

    /// *dev'essere*: only the third person is elided.
    private static func elidedDeve(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "dev'", words[index].isVerbal else { return }
        words[index].reading.features.person = 3
        words[index].reading.features.number = .singular
        words[index].reading.features.form = .present
    }

    /// *non ci siano mai stati*: behind *essere* and an adverb no noun.
    private static func beenBehindAdverb(_ words: inout [Word], _ index: Int) {
        guard index > 1, ["stato", "stata", "stati", "state"].contains(words[index].form),
            words[index].partOfSpeech == .noun || words[index].partOfSpeech == .adjective, words[index].term == nil,
            ["mai", "già", "sempre", "ancora", "anche"].contains(words[index - 1].form),
            words[index - 2].lemma == "essere",
            words[index - 2].isVerbal,
            let been = words[index].readings.first(where: {
                $0.lemma == "essere" && $0.features.form == .pastParticiple && $0.partOfSpeech == .verb
            })
        else { return }
        words[index].reading = been
    }

    /// *dev'essere tardi*, *si è fatto tardi*: *late*, no adjective in the plural.
    private static func lateAfterBe(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "tardi", words[index].partOfSpeech == .adjective, index > 0,
            words[index - 1].lemma == "essere" || words[index - 1].lemma == "fare",
            let adverb = words[index].readings.first(where: { $0.partOfSpeech == .adverb })
        else { return }
        words[index].reading = adverb
    }

    static let closingQuotes: Set<String> = ["\"", "»", "”", ")"]

    /// *Che fai?* is *cosa fai?*
    private static func interrogativeChe(_ words: inout [Word], _ index: Int) {
        let word = words[index]
        if ["qual", "qual'"].contains(word.form), words.indices.contains(index + 1), words[index + 1].lemma == "essere"
        {
            words[index].reading = Reading(
                lemma: "quale", partOfSpeech: .pronoun, features: Features(number: .singular), kind: "int s")
            return
        }
        if word.term != nil, word.partOfSpeech == .pronoun, word.form == "che" || word.lemma == "che cosa" {
            words[index].reading.kind = "int s"
            return
        }
        if word.form == "che", word.term == nil, index > 0, words[index - 1].partOfSpeech == .adposition,
            opensClause(words, index - 1), index + 1 < words.count, words[index + 1].partOfSpeech == .noun,
            let determiner = word.readings.first(where: { $0.partOfSpeech == .determiner })
        {
            // "In che anno fu costruita la torre?"
            words[index].reading = determiner
            return
        }
        guard word.form == "che", word.term == nil, opensClause(words, index), words.indices.contains(index + 1) else {
            return
        }
        let next = words[index + 1]
        guard next.isVerbal || next.reading.kind.hasPrefix("clit") || next.form == "non" || next.form == "ne" else {
            return
        }
        words[index].reading = Reading(
            lemma: "cosa", partOfSpeech: .pronoun, features: Features(number: .singular), kind: "int s")
    }

    static func opensClause(_ words: [Word], _ index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = words[index - 1]
        if before.partOfSpeech == .coordinator { return index == 1 }
        return before.partOfSpeech == .punctuation && before.surface != ","
    }

    private static let clitics: Set<String> = ["la", "lo", "le", "li", "l'", "gli"]

    /// *Questo non sorprese nessuno*, *non lo fare*: after *non* stands a verb, with its clitics before it.
    private static func afterNon(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].term == nil else { return }
        let before = words[index - 1]
        let afterClitic = index > 1 && words[index - 2].form == "non" && before.reading.kind.hasPrefix("clit")
        guard before.form == "non" || afterClitic else { return }
        if clitics.contains(words[index].form), words[index].partOfSpeech == .determiner,
            words.indices.contains(index + 1),
            words[index + 1].isVerbal || words[index + 1].reading.kind.hasPrefix("clit"),
            let reading = words[index].clitic
        {
            words[index].reading = reading
        } else if words[index].partOfSpeech == .noun || words[index].partOfSpeech == .adjective {
            words[index].reading =
                ReadingChoice.finiteVerb(words, index, withEnclitics: true) ?? words[index].reading
        }
    }

    /// *Di' qualcosa*, *Va' via*: with an apostrophe, and no word elided behind it.
    static func shortImperative(_ words: inout [Word], _ index: Int) {
        guard words[index].form.utf8.last == UInt8(ascii: "'"), let lemma = shortImperatives[words[index].form],
            words[index].term == nil,
            index + 1 < words.count, words[index + 1].spaceBefore || words[index + 1].kind == .punctuation
        else { return }
        words[index].reading = Reading(
            lemma: lemma, partOfSpeech: .verb, features: Features(number: .singular, person: 2, form: .imperative))
    }

    private static let shortImperatives = [
        "di'": "dire", "va'": "andare", "fa'": "fare", "da'": "dare", "sta'": "stare",
    ]

    /// *Datemi*: an imperative, not a participle, where it opens its clause.
    private static func encliticImperative(_ words: inout [Word], _ index: Int) {
        let word = words[index]
        if exclaimed(&words, index) { return }
        guard word.isVerbal, word.features.form == .pastParticiple, !word.reading.clitics.isEmpty,
            let reading = word.readings.first(where: { $0.features.form == .imperative && !$0.clitics.isEmpty }),
            index == 0 || [.punctuation, .coordinator, .interjection, .adverb].contains(words[index - 1].partOfSpeech)
                || word.form.hasSuffix("tevi")
        else { return }
        words[index].reading = reading
    }

    /// *Fermati!*, *Alzati subito!*: shouted alone, or with an adverb, a form that may be an order is one.
    private static func exclaimed(_ words: inout [Word], _ index: Int) -> Bool {
        let word = words[index]
        if index + 1 < words.count, isOrderedBeforeComma(words, index),
            let order = word.readings.first(where: { $0.features.form == .imperative && $0.clitics == ["ti"] })
        {
            words[index].reading = order
            if index == 2, let first = words[0].readings.first(where: { $0.features.form == .imperative }) {
                words[0].reading = first
            }
            return true
        }
        guard word.term == nil, words.last?.surface == "!",
            word.partOfSpeech == .adjective || word.features.form == .pastParticiple,
            index == 0 || [.punctuation, .interjection].contains(words[index - 1].partOfSpeech)
                || words[index - 1].partOfSpeech == .properNoun && index == 1,
            words[(index + 1)...].allSatisfy({ [.adverb, .punctuation].contains($0.partOfSpeech) }),
            let order = word.readings.first(where: { $0.features.form == .imperative && $0.clitics == ["ti"] })
        else { return false }
        words[index].reading = order
        return true
    }

    /// *Alzati, è tardi.*: at the start and before a comma, where no plural follows that it could describe.
    private static func isOrderedBeforeComma(_ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        if index == 2, index + 1 == words.count - 1, words[1].surface == ",", words[0].isVerbal,
            words[0].readings.contains(where: { $0.features.form == .imperative })
        {
            // "Entra, accomodati."
            return true
        }
        guard index == 0, word.term == nil, words[1].surface == ",",
            word.form.hasSuffix("ati") || word.form.hasSuffix("iti"),
            word.partOfSpeech == .adjective || word.partOfSpeech == .noun || word.features.form == .pastParticiple
        else { return false }
        return words.count > 2 && words[2].features.number != .plural
    }

    /// *se ti fermi*: of the forms that the verb may be, the one of its clitic's person.
    private static func ownPerson(_ words: inout [Word], _ index: Int) {
        if index > 0, words[index].form == "avessi", ["mi", "m'"].contains(words[index - 1].form),
            let you = words[index].readings.first(where: {
                $0.features.person == 2 && $0.features.number == .singular && $0.lemma == "avere"
            }), !words[..<index].suffix(4).contains(where: { $0.form == "io" })
        {
            // "se mi avessi creduto"
            let tag = words[index].partOfSpeech
            words[index].reading = you
            words[index].reading.partOfSpeech = tag
            return
        }
        if index > 1, words[index].isVerbal, words[index].features.form == .subjunctivePresent,
            words[index].features.person != 1, words[index - 1].form == "ne", words[index - 2].form == "me",
            let mine = words[index].readings.first(where: {
                $0.features.person == 1 && $0.features.number == .singular
                    && $0.features.form == .subjunctivePresent && $0.lemma == words[index].lemma
            })
        {
            // "prima che me ne dimentichi"
            words[index].reading = mine
            return
        }
        guard index > 0, words[index].isVerbal, words[index].term == nil, words[index - 1].form == "ti",
            words[index].features.person == 3, words[index].features.number == .singular,
            words[index].features.form == .subjunctivePresent,
            let own = words[index].readings.first(where: {
                $0.features.person == 2 && $0.features.number == .singular && $0.features.form == .present
                    && $0.lemma == words[index].lemma
            })
        else { return }
        words[index].reading = own
    }

    /// *che uno dei due si ritiri*, *che un ricco entri*: with a subject of its own, or *si*, nobody is spoken to.
    private static func thirdPersonBehindChe(_ words: inout [Word], _ index: Int) {
        guard index > 1, words[index].isVerbal, words[index].term == nil, words[index].features.person == 2,
            words[index].features.number == .singular, words[index].features.form == .present,
            let third = words[index].readings.first(where: {
                $0.features.form == .subjunctivePresent && $0.features.person == 3 && $0.lemma == words[index].lemma
                    && $0.features.number == .singular
            })
        else { return }
        let before = words[index - 1]
        guard before.form == "si" || before.isNominal || before.partOfSpeech == .adjective else { return }
        let clause = words[..<index].suffix(9)
        guard
            let opener = clause.lastIndex(where: {
                ["che", "perché", "affinché", "benché", "purché", "sebbene", "nonostante"].contains($0.form)
            }),
            before.form == "si" || words[opener + 1].partOfSpeech == .determiner && opener + 2 < index,
            !words[(opener + 1)..<index].contains(where: {
                $0.isVerbal && $0.features.form.isFinite || $0.form == "tu"
            })
        else { return }
        words[index].reading = third
    }

    /// *vorrei che mi aiutassi*, *preferirei che non lo facessi*, *se mi vedessi*: of the persons that the form may be, the one
    /// spoken to, where the verb before or the pronoun is the speaker's.
    private static func wishedOfYou(_ words: inout [Word], _ index: Int) {
        guard index > 1, words[index].isVerbal, words[index].features.form == .subjunctiveImperfect,
            words[index].features.person == 1, words[index].features.number == .singular,
            let you = words[index].readings.first(where: {
                $0.features.person == 2 && $0.features.number == .singular && $0.lemma == words[index].lemma
                    && $0.features.form == .subjunctiveImperfect
            })
        else { return }
        var before = index - 1
        var isMine = false
        while before > 0, words[before].reading.kind.hasPrefix("clit") || words[before].form == "non" {
            if ["mi", "m'", "me"].contains(words[before].form) { isMine = true }
            before -= 1
        }
        let isWished =
            words[before].form == "che" && before > 0 && words[before - 1].isVerbal
            && words[before - 1].features.person == 1 && words[before - 1].features.number == .singular
        guard isMine && words[before].form != "io" || isWished else { return }
        let tag = words[index].partOfSpeech
        words[index].reading = you
        words[index].reading.partOfSpeech = tag
    }

    /// *mandatelo*: the second person plural with *lo*, not the singular with *te lo*.
    private static func pluralRequest(_ words: inout [Word], _ index: Int) {
        let word = words[index]
        guard word.isVerbal, word.features.form == .imperative, word.reading.clitics.count == 2,
            word.reading.clitics[0] == "ti", word.form.hasSuffix("te" + word.reading.clitics[1])
        else { return }
        words[index].reading.clitics.removeFirst()
        words[index].reading.features.person = 2
        words[index].reading.features.number = .plural
    }

    /// *so cosa fare*: *cosa* without an article, before a verb, asks.
    private static func interrogativeCosa(_ words: inout [Word], _ index: Int, asks: Bool) {
        guard words[index].form == "cosa" || words[index].form == "che" && asks, words[index].term == nil,
            words[index].form == "che" || words[index].partOfSpeech == .noun,
            words.indices.contains(index + 1),
            words[index].form == "cosa"
                && (index == 0 || words[index - 1].isVerbal || words[index - 1].partOfSpeech == .coordinator)
                || opensWithPreposition(words, index)
        else { return }
        let next = words[index + 1]
        guard next.isVerbal || next.reading.kind.hasPrefix("clit") || next.form == "non" || next.reading.kind == "pers"
        else { return }
        words[index].reading = Reading(
            lemma: "cosa", partOfSpeech: .pronoun, features: Features(number: .singular), kind: "int s")
    }

    /// *Su cosa state lavorando?*, *so di cosa parli*, *Da che dipende?*: a preposition without an article before it, which
    /// opens the sentence or follows a verb.
    private static func opensWithPreposition(_ words: [Word], _ index: Int) -> Bool {
        guard index > 0, words[index - 1].partOfSpeech == .adposition, words[index - 1].term == nil else {
            return false
        }
        if index == 1 || [.punctuation, .coordinator].contains(words[index - 2].partOfSpeech) { return true }
        return words[index].form == "cosa" && words[index - 2].isVerbal
            && ["sapere", "capire", "chiedere", "dire", "vedere", "ricordare"].contains(words[index - 2].lemma)
    }

    /// *L'azienda si scusa*: after *si* stands a verb, where it may be one.
    private static func afterSi(_ words: inout [Word], _ index: Int) {
        guard index > 1, words[index].term == nil, [.noun, .adjective].contains(words[index].partOfSpeech),
            words[index - 1].form == "si", words[index - 1].partOfSpeech == .pronoun,
            let verb = words[index].readings.first(where: {
                $0.partOfSpeech == .verb && $0.features.person == 3 && $0.features.form.isFinite && $0.clitics.isEmpty
            })
        else { return }
        words[index].reading = verb
    }

    /// *il museo è aperto tutti i giorni*: a state, not what is done.
    private static func openOrClosed(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].partOfSpeech == .verb, ["aprire", "chiudere"].contains(words[index].lemma),
            words[index].features.form == .pastParticiple, words[index - 1].lemma == "essere",
            index < 2 || !words[index - 2].reading.kind.hasPrefix("clit"),
            [.present, .imperfect, .future].contains(words[index - 1].features.form),
            index + 1 >= words.count || words[index + 1].lemma != "da"
                || words[min(index + 3, words.count - 1)].kind == .number,
            let adjective = words[index].readings.first(where: { $0.partOfSpeech == .adjective })
        else { return }
        words[index].reading = adjective
    }

    /// *Sono stanco* is *I am*, *sono stanchi* is *they are*.
    static func sono(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "sono", words[index].isVerbal,
            words[index].lemma == "essere" || words[index].lemma.hasPrefix("essere ")
        else { return }
        let wantsFirst = isFirstPerson(words, index)
        let tag = words[index].partOfSpeech
        let options = words[index].readings.filter { $0.lemma == words[index].lemma && $0.features.form == .present }
        let fitting = options.filter { wantsFirst ? $0.features.person == 1 : $0.features.person == 3 }
        if let reading = fitting.first(where: { $0.partOfSpeech == tag }) ?? fitting.first {
            words[index].reading = reading
            words[index].reading.partOfSpeech = tag
        }
    }

    /// *quando ha suonato, sono stata assalita*: a participle in the singular tells that it is one who speaks.
    private static func isOfOne(_ words: [Word], _ index: Int) -> Bool {
        var next = index + 1
        while next < words.count, words[next].partOfSpeech == .adverb { next += 1 }
        return next < words.count && words[index].term == nil && words[next].term == nil && words[next].isVerbal
            && words[next].features.form == .pastParticiple && words[next].features.number == .singular
            && (["stato", "stata"].contains(words[next].form) || next == index + 1)
            || isAdjectiveOfOne(words, next)
    }

    /// *essendo una donna, sono molto impaziente*
    private static func isAdjectiveOfOne(_ words: [Word], _ index: Int) -> Bool {
        index < words.count && words[index].partOfSpeech == .adjective && words[index].term == nil
            && words[index].features.number == .singular && words[index].form != "solo"
            && !words[index].mayBe(.adverb) && words[index].lemma != "vario"
            && (index + 1 == words.count || !words[index + 1].isNominal)
    }

    /// The participle or adjective in *sono sempre formati da*.
    private static func agreeingWord(_ surface: String, _ term: Term) -> Substring? {
        guard term.words.count > 1, term.words[1].count > 4 else { return nil }
        let stem = term.words[1].dropLast()
        return surface.split(separator: " ").first { $0.hasPrefix(stem) }
    }

    private static func agreesInside(_ surface: String, _ term: Term) -> Bool {
        agreeingWord(surface, term) != nil && term.words[1].last.map("oe".contains) == true
    }

    private static func isFirstPerson(_ words: [Word], _ index: Int) -> Bool {
        if isOfOne(words, index) || index + 1 < words.count && words[index + 1].form == "io" { return true }
        var hasMi = false
        for i in stride(from: index - 1, through: max(0, index - 12), by: -1) {
            let word = words[i]
            if word.lemma == "io", word.partOfSpeech == .pronoun { return true }
            if word.form == "ci" || word.form == "si"
                || ["se", "ce", "c'"].contains(word.form)
                    && words[(i + 1)..<index].allSatisfy({ $0.reading.kind.hasPrefix("clit") })
            {
                return false
            }
            if word.form == "mi", i == index - 1 { hasMi = true }
            if word.isNominal || word.partOfSpeech == .pronoun && !word.reading.kind.hasPrefix("clit") {
                // "i ragazzi sono una squadra"; a name and a comma is someone spoken to.
                if word.partOfSpeech == .properNoun, i + 1 < index, words[i + 1].surface == "," { break }
                return false
            }
            // "le regioni più colpite sono al Nord"
            let isAttribute = word.features.form == .pastParticiple && word.features.number == .plural
            if word.partOfSpeech == .subordinator || word.isVerbal && !isAttribute { break }
        }
        if words[(index + 1)...].prefix(2).contains(where: {
            $0.partOfSpeech == .determiner && $0.features.number == .plural || $0.term?.words.last == "di"
        }) {
            return hasMi
        }
        if let term = words[index].term, !agreesInside(words[index].surface, term),
            words[..<index].contains(where: { $0.partOfSpeech == .noun && $0.features.number == .plural })
        {
            // "i televisori, che un tempo dominavano, sono già sul viale del tramonto"
            return hasMi
        }
        if let term = words[index].term,
            let ending = (agreeingWord(words[index].surface, term) ?? words[index].surface[...]).last
        {
            return hasMi || "oa".contains(ending) || !"ie".contains(ending) && words.count <= 12
        }
        var next = index + 1
        while words.indices.contains(next), words[next].partOfSpeech == .adverb { next += 1 }
        guard words.indices.contains(next) else { return true }
        let word = words[next]
        switch word.partOfSpeech {
        case .verb, .auxiliary, .adjective, .noun, .determiner:
            let number =
                word.partOfSpeech == .determiner || word.features.number != .any ? word.features.number : .singular
            if word.partOfSpeech == .verb, word.features.form != .pastParticiple { return hasMi }
            return number != .plural
        case .numeral: return false
        case .adposition where words[next].lemma == "di" && next > index + 1: return hasMi
        default:
            if words[next...].prefix(5).contains(where: {
                $0.partOfSpeech == .determiner && $0.features.number == .plural
            }) {
                return hasMi
            }
            return hasMi || words.count <= 12
        }
    }
}
