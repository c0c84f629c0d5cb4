import Lexicon

/// Settles words that open a clause or a phrase by what follows them.
///
/// Sees: *nonostante faccia parte*, *nonostante il caldo*, *data questa situazione*. Makes: a conjunction, a
/// preposition, a participle.
enum ClauseOpenerCorrection {
    static func run(_ words: inout [Word], _ index: Int) {
        arrives(&words, index)
        guard words[index].term == nil else { return }
        asInPlace(&words, index)
        switch words[index].form {
        case "nonostante", "malgrado": concessive(&words, index)
        case "appena": asSoonAs(&words, index)
        case "come":
            asWhat(&words, index)
            asSomebodySays(&words, index)
        case "dopo": beforeInfinitive(&words, index)
        case "dato", "data", "dati", "date":
            given(&words, index, "dare")
            certain(&words, index)
        case "visto", "vista", "visti", "viste": if opensWithComma(words, index) { given(&words, index, "vedere") }
        default: absolute(&words, index)
        }
    }

    /// *fammi sapere quando arrivi*: behind *quando* at the end of a clause no bare noun, if it may be a verb.
    private static func arrives(_ words: inout [Word], _ index: Int) {
        guard words[index].lemma == "quando" || words[index].term?.words.last == "quando", index + 2 < words.count,
            words[index + 1].partOfSpeech == .noun, words[index + 1].term == nil, !words[index + 1].isCapitalized,
            [.punctuation, .adposition].contains(words[index + 2].partOfSpeech),
            let verb = ReadingChoice.finiteVerb(words, index + 1)
        else { return }
        words[index + 1].reading = verb
    }

    /// *come nel caso della Francia*, *come in Italia*: before a preposition nobody asks how.
    private static func asInPlace(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "come", words[index].partOfSpeech == .adverb, index + 2 < words.count,
            words[index + 1].partOfSpeech == .adposition,
            words[index + 1].term != nil
                || ["in", "a", "per", "con", "su", "da", "tra"].contains(words[index + 1].lemma),
            !words[index + 2].isVerbal, words.last?.surface != "?",
            index == 0 || [.punctuation, .coordinator].contains(words[index - 1].partOfSpeech),
            let opener = words[index].readings.first(where: { $0.partOfSpeech == .subordinator })
        else { return }
        words[index].reading = opener
    }

    /// *Morto il re, …*: before an article that agrees and a comma, a participle.
    private static func absolute(_ words: inout [Word], _ index: Int) {
        guard [.noun, .adjective].contains(words[index].partOfSpeech), index + 1 < words.count,
            index == 0 || words[index - 1].partOfSpeech == .punctuation, words[index + 1].reading.kind == "art def",
            let participle = words[index].readings.first(where: {
                $0.features.form == .pastParticiple && $0.features.gender != .any && $0.clitics.isEmpty
                    && $0.features.agrees(with: words[index + 1].features)
            }), opensWithComma(words, index)
        else { return }
        words[index].reading = participle
    }

    /// *appena mi vide*, *appena la madre è uscita*: before a clause of its own a conjunction; *è appena partito* an adverb.
    private static func asSoonAs(_ words: inout [Word], _ index: Int) {
        guard words[index].partOfSpeech == .adverb, index + 1 < words.count, words[index + 1].participle == nil,
            index == 0 || !words[index - 1].isVerbal || !["essere", "avere"].contains(words[index - 1].lemma)
        else { return }
        let clause = words[(index + 1)...].prefix(6).prefix { $0.partOfSpeech != .punctuation }
        guard let opening = clause.first,
            opening.clitic != nil && opening.reading.kind.hasPrefix("clit") || opening.form == "si"
                || opening.reading.kind == "art def" || opening.isVerbal && opening.features.form.isFinite
                || opening.partOfSpeech == .properNoun,
            clause.contains(where: { $0.isVerbal && $0.features.form.isFinite })
        else { return }
        words[index].reading = Reading(lemma: "appena", partOfSpeech: .subordinator)
    }

    /// *nonostante* opens a clause where a subjunctive follows before the next mark.
    private static func concessive(_ words: inout [Word], _ index: Int) {
        let opensClause = words[(index + 1)...].prefix(12).prefix { $0.partOfSpeech != .punctuation }.contains { word in
            word.isVerbal
                && word.readings.contains {
                    $0.features.form == .subjunctivePresent || $0.features.form == .subjunctiveImperfect
                }
        }
        let wanted: PartOfSpeech = opensClause ? .subordinator : .adposition
        guard let reading = words[index].readings.first(where: { $0.partOfSpeech == wanted }) else { return }
        words[index].reading = reading
    }

    /// *dopo aver tentato*, *dopo una notte*: a preposition.
    private static func beforeInfinitive(_ words: inout [Word], _ index: Int) {
        guard index + 1 < words.count,
            words[index + 1].isVerbal && words[index + 1].features.form == .infinitive
                || words[index + 1].partOfSpeech == .determiner,
            let reading = words[index].readings.first(where: { $0.partOfSpeech == .adposition })
        else { return }
        words[index].reading = reading
    }

    /// *Dati i risultati*: before a determiner that agrees, at the start of its clause, no noun.
    private static func given(_ words: inout [Word], _ index: Int, _ verb: String) {
        guard index + 1 < words.count, index == 0 || words[index - 1].partOfSpeech == .punctuation,
            words[index + 1].partOfSpeech == .determiner,
            let participle = words[index].readings.first(where: {
                $0.features.form == .pastParticiple && $0.lemma == verb
                    && $0.features.agrees(with: words[index + 1].features)
            })
        else { return }
        words[index].reading = participle
    }

    /// *descritto come "miracoloso"*, *considerato come superato*: behind a participle and before what something is.
    private static func asWhat(_ words: inout [Word], _ index: Int) {
        guard words[index].partOfSpeech == .adverb, index > 0, index + 2 < words.count,
            words[index - 1].isVerbal && words[index - 1].features.form == .pastParticiple
                || words[index - 1].partOfSpeech == .adjective && words[index - 1].participle != nil,
            ["\"", "“", "«"].contains(words[index + 1].surface)
                || [.adjective, .noun].contains(words[index + 1].partOfSpeech),
            let opener = words[index].readings.first(where: { $0.partOfSpeech == .subordinator })
        else { return }
        words[index].reading = opener
    }

    /// *Come ha spiegato il portavoce, i lavori…*: before a verb and a comma, with a clause behind it, nobody asks how.
    private static func asSomebodySays(_ words: inout [Word], _ index: Int) {
        guard words[index].partOfSpeech == .adverb, index + 2 < words.count, words[index + 1].isVerbal,
            words[index + 1].features.form.isFinite, words[index + 1].features.person == 3,
            index == 0 || words[index - 1].surface == ",", !["?", "!"].contains(words.last?.surface),
            let comma = words[(index + 1)...].prefix(14).firstIndex(where: { $0.surface == "," }),
            words[(comma + 1)...].prefix(14).contains(where: { $0.isVerbal && $0.features.form.isFinite }),
            let opener = words[index].readings.first(where: { $0.partOfSpeech == .subordinator })
        else { return }
        words[index].reading = opener
    }

    /// *una data epoca*, *in un dato momento*: between a determiner and its noun an adjective.
    private static func certain(_ words: inout [Word], _ index: Int) {
        guard index > 0, index + 1 < words.count, words[index - 1].partOfSpeech == .determiner,
            ["un", "una", "ogni", "qualsiasi", "determinato"].contains(words[index - 1].lemma),
            words[index + 1].partOfSpeech == .noun, words[index + 1].term?.words.first != "di",
            let participle = words[index].participle, participle.features.agrees(with: words[index + 1].features)
        else { return }
        words[index].reading = participle
    }

    /// Whether a comma ends the phrase before any verb.
    private static func opensWithComma(_ words: [Word], _ index: Int) -> Bool {
        for next in words.indices[(index + 1)...].prefix(12) {
            if words[next].surface == "," { return true }
            if words[next].isVerbal, words[next].features.form.isFinite { return false }
        }
        return false
    }
}
