import Lexicon

/// Finds the subject behind the verb of a subordinate clause whose opening word leaves no other place for it.
///
/// Sees: *secondo quanto ha riferito la polizia*, *come vuole la tradizione*, *il lago nel quale vivono molte specie*. Finds:
/// *police*, *tradition*, *many species*.
extension SentenceTransfer {
    /// Whether the phrase at `j` behind the verb is its subject.
    func actsInClause(_ j: Int, _ index: Int, _ verb: VerbGroup) -> Bool {
        guard verb.person == 3, words[verb.main].lemma != "essere", j < chunks.count else { return false }
        if let relative = relativeOf(index), chunks[relative].preposition != nil {
            let first = owns(chunks[relative]) && relative + 2 <= index ? relative + 2 : relative + 1
            return chunks[first..<index].allSatisfy { $0.kind == .adverb } && actsInRelative(j, verb)
        }
        guard verb.clitics.isEmpty, let opener = chunks[..<index].lastIndex(where: { $0.kind != .adverb }),
            chunks[opener].kind == .subordinator
        else { return false }
        if asksForWhat(opener) {
            return isDefinitePhrase(chunks[j]) || isBeing(chunks[j]) || speaks(verb, of: chunks[j])
        }
        return ["come", "così come"].contains(words[chunks[opener].head].lemma) && isDefinitePhrase(chunks[j])
            && Self.likening.contains(words[verb.main].lemma)
    }

    /// *secondo quanto*, *di quanto*, *ecco cosa*: what stands for the object of the verb.
    func asksForWhat(_ opener: Int) -> Bool {
        if let fixed = chunks[opener].fixedEnglish { return fixed.hasSuffix(" what") }
        guard let term = words[chunks[opener].head].term else { return false }
        return term.english.hasSuffix(" what") || term.words == ["di", "quanto"] || term.english.hasSuffix(" than")
    }

    /// *secondo quanto è emerso*: *what* is the subject.
    func isWhatHappens(_ index: Int, _ verb: VerbGroup) -> Bool {
        guard let opener = chunks[..<index].lastIndex(where: { $0.kind != .adverb }),
            chunks[opener].kind == .subordinator, asksForWhat(opener),
            words[chunks[opener].head].term?.english.hasSuffix("than") != true, verb.number == .singular
        else { return false }
        return verb.isPassive || lexicon.essereVerbs.contains(words[verb.main].lemma)
            || verb.clitics == ["si"]
    }

    /// Verbs of which tradition, law and experience are the subject behind *come*.
    private static let likening: Set<String> = [
        "volere", "prevedere", "dimostrare", "mostrare", "insegnare", "testimoniare", "stabilire", "imporre",
        "consigliare", "richiedere", "suggerire", "indicare", "fare", "sapere", "capitare",
    ]

    private func speaks(_ verb: VerbGroup, of chunk: Chunk) -> Bool {
        Self.reportingVerbs.contains(words[verb.main].lemma) && verb.number == .plural
            && chunk.features.number == .plural
    }

    private func actsInRelative(_ j: Int, _ verb: VerbGroup) -> Bool {
        let lemma = words[verb.main].lemma
        let chunk = chunks[j]
        let isActedOn =
            verb.clitics.isEmpty && !verb.isPassive && words[verb.main].term == nil
            && (lexicon.agentiveVerbs.contains(lemma) || Self.reportingVerbs.contains(lemma))
        if Self.meeting.contains(lemma), verb.clitics.isEmpty, !verb.isPassive { return false }
        // "il libro in cui racconta la storia"
        if isActedOn { return isBeing(chunk) && (isDefinitePhrase(chunk) || hasDeterminer(chunk)) }
        if isDefinitePhrase(chunk) { return true }
        return (hasDeterminer(chunk) || chunk.features.number == .plural && words[chunk.head].partOfSpeech == .noun)
            && (lexicon.subjectsBehind[lemma] != nil || Self.intransitive.contains(lemma)
                || lexicon.essereVerbs.contains(lemma))
    }

    /// Verbs that are done to people: *dove conobbe il futuro marito*.
    private static let meeting: Set<String> = [
        "conoscere", "incontrare", "sposare", "amare", "vedere", "trovare", "accogliere", "raggiungere", "ritrovare",
        "visitare", "avere", "tenere", "prendere", "mettere", "ricevere", "lasciare", "perdere",
    ]

    private func isBeing(_ chunk: Chunk) -> Bool {
        words[chunk.head].partOfSpeech == .properNoun
            || ["person", "group", "animal"].contains(selector.semanticClass(chunk.head))
    }

    /// With a definite article, a possessive or a demonstrative, or a name.
    func isDefinitePhrase(_ chunk: Chunk) -> Bool {
        words[chunk.head].partOfSpeech == .properNoun
            || chunk.determiners.contains {
                let kind = words[$0].reading.kind
                return kind == "art def" || kind.hasPrefix("poss") || ["questo", "quello"].contains(words[$0].lemma)
            }
    }

    /// *il regalo che gli ha fatto la nonna*: of a verb of giving with its recipient before it, the person behind gives.
    func isGiver(_ index: Int, _ verb: VerbGroup) -> Bool {
        guard verb.clitics.count == 1, ["mi", "ti", "ci", "vi", "gli", "gli:f", "le"].contains(verb.clitics[0]),
            Self.giving.contains(words[verb.main].lemma), words[verb.main].term == nil
        else { return false }
        var next = index + 1
        while next < chunks.count, chunks[next].kind == .adverb { next += 1 }
        guard next < chunks.count, isBareNominal(chunks[next]), isBeing(chunks[next]) else { return false }
        return hasDeterminer(chunks[next]) || isDefinitePhrase(chunks[next]) || chunks[next].features.number == .plural
    }

    private static let giving: Set<String> = [
        "dare", "fare", "porre", "chiedere", "regalare", "scrivere", "mandare", "inviare", "mostrare", "raccontare",
        "offrire", "lasciare", "consegnare", "affidare", "prestare", "insegnare", "portare", "comprare", "rubare",
        "proporre", "consigliare", "suggerire", "promettere", "spedire", "dedicare", "assegnare", "attribuire",
        "rivolgere", "concedere", "imporre", "dire", "trasmettere", "donare", "preparare", "confidare",
    ]
}
