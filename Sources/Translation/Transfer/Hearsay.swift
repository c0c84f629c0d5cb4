import Lexicon

/// Reads the press's conditional, which reports what others say.
///
/// Sees: *secondo gli inquirenti l'uomo avrebbe agito da solo*, *il sindaco avrebbe ricevuto una tangente*, *sarebbe stato
/// ucciso*. Writes: *allegedly acted alone*, *reportedly received a bribe*, *was reportedly killed*.
extension SentenceTransfer {
    mutating func reportHearsay(_ group: VerbGroup, _ index: Int, _ builder: inout VerbPhraseBuilder) {
        guard group.form == .conditional, group.modals.isEmpty, !isSpoken, group.person == 3,
            builder.tense == .conditional, !speech.hearsay.isConditional
        else { return }
        guard group.isPerfect else { return reportState(group, index, &builder) }
        if group.isPassive {
            // "prevedeva che i soldi sarebbero stati spesi": the future of a tale.
            if clauseOpener(index) == "che", followsPastVerb(index) { return }
            builder.adverbs.append("reportedly")
        } else {
            guard !group.isNegated, !Self.wishVerbs.contains(words[group.main].lemma), clauseOpener(index) != "che",
                speech.hearsay.hasSource || isReported(index)
            else { return }
            builder.adverbs.append(speech.hearsay.hasSource ? "allegedly" : "reportedly")
        }
        builder.tense = .past
        builder.isPerfect = false
    }

    /// *secondo la stampa sarebbe malato*: is, as they say.
    private func reportState(_ group: VerbGroup, _ index: Int, _ builder: inout VerbPhraseBuilder) {
        if !group.isPassive, speech.hearsay.hasSource, words[group.main].lemma == "essere",
            words[group.main].term == nil, clauseOpener(index) == nil
        {
            builder.tense = .present
        }
    }

    /// A main clause about somebody known, in which nothing makes the conditional a wish or an unreal case.
    private func isReported(_ index: Int) -> Bool {
        guard !isSubordinate(index), !isQuestion, let subject = chunks[index].subject, chunks[subject].kind == .noun,
            ["person", "group"].contains(selector.semanticClass(chunks[subject].head))
                || words[chunks[subject].head].partOfSpeech == .properNoun,
            words[chunks[subject].head].partOfSpeech != .pronoun
        else { return false }
        return !speech.hearsay.isUnreal
            && chunks[index].verb.map { Self.alleged.contains(words[$0.main].lemma) } == true
    }

    /// What people are said to have done, in the press more often than in a tale of what would come.
    private static let alleged: Set<String> = [
        "ricevere", "uccidere", "rubare", "sottrarre", "intascare", "versare", "pagare", "truffare", "incassare",
        "minacciare", "aggredire", "picchiare", "accoltellare", "sparare", "violentare", "confessare", "ammettere",
        "chiedere", "offrire", "decidere", "ottenere", "raggiungere", "agire", "tentare", "investire", "simulare",
        "falsificare", "nascondere", "fornire", "finanziare", "favorire", "evadere", "corrompere", "abusare",
        "commettere", "procurare", "promettere", "causare", "provocare", "ignorare", "violare", "perdere", "acquistare",
        "comprare", "vendere", "assumere", "litigare", "fuggire", "scappare", "morire", "cadere", "colpire", "ferire",
        "spendere", "guadagnare", "firmare", "incontrare", "contattare", "organizzare", "convincere", "costringere",
        "inviare", "stipulare", "pianificare", "accettare", "rifiutare", "avvelenare", "sequestrare", "rapire",
        "maltrattare", "molestare", "ricattare", "estorcere", "spacciare", "dichiarare", "rivelare", "riferire",
    ]

    /// Looks once through the sentence for what its conditionals may mean.
    mutating func readHearsay() {
        speech.hearsay = SpeechState.Hearsay(
            isConditional: words.contains { $0.lemma == "se" && $0.partOfSpeech == .subordinator },
            hasSource: namesASource,
            isUnreal: words.contains {
                Self.unrealWords.contains($0.lemma) || $0.features.form == .subjunctiveImperfect
            })
    }

    /// Words that make a conditional an unreal case, a wish or the future of a tale.
    private static let unrealWords: Set<String> = [
        "senza", "altrimenti", "mai", "forse", "nessuno", "chi", "chiunque", "magari", "comunque", "anni dopo", "dopo",
        "presto", "poi", "più tardi", "in seguito",
    ]

    /// Whether the sentence says who says so.
    private var namesASource: Bool {
        if let first = chunks.first, preposition(first) == "per", first.kind == .noun, first.features.number == .plural,
            ["person", "group"].contains(selector.semanticClass(first.head))
        {
            return true
        }
        return words.contains {
            ["secondo", "per gli inquirenti", "stando a", "a detta di", "a quanto pare"].contains($0.lemma)
        }
    }

    /// Verbs whose conditional wishes or judges.
    private static let wishVerbs: Set<String> = [
        "preferire", "piacere", "volere", "dovere", "potere", "essere", "amare", "meritare", "desiderare", "gradire",
    ]
}
