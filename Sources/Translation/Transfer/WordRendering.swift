import Lexicon

/// Renders pronouns, adverbs, conjunctions and whatever stands alone.
extension SentenceTransfer {
    mutating func pronounEnglish(_ chunk: Chunk, isPlural: Bool) -> [EnglishWord] {
        let word = words[chunk.head]
        if let term = word.term {
            if term.english.hasSuffix(" of which"),
                let named = chunks.last(where: { $0.end <= chunk.start && $0.kind == .noun }),
                selector.semanticClass(named.head) == "person"
            {
                // "due figli, uno dei quali morì"
                return text(String(term.english.dropLast(5)) + "whom")
            }
            let isActor = chunk.isSubject && chunk.preposition == nil
            return text(isActor ? Self.actors[term.english] ?? term.english : term.english)
        }
        if ["chi", "chiunque"].contains(word.lemma), let sense = chunk.sense { return text(sense.english) }
        if word.reading.kind.hasPrefix("pers") {
            let pronoun = personalPronoun(chunk)
            // "nessuno di loro"
            let isOfThem = chunk.determiners.contains { words[$0].term?.words.last == "di" }
            return text(isOfThem ? Self.objectCase(pronoun) : pronoun)
        }
        if word.lemma == "nessuno", word.partOfSpeech == .determiner || !chunk.complements.isEmpty {
            return text("none")
        }
        if word.lemma == "stesso", isPlural, hasDefiniteArticle(chunk), relativeFollowsPhrase(chunk) {
            return text("same" + (word.features.gender == .feminine ? " ones" : " people"))
        }
        if word.lemma == "qualcuno", word.partOfSpeech == .pronoun, chunk.complements.isEmpty, isQuestion, isSpoken,
            chunk.determiners.isEmpty, tagPosition == nil,
            !words.contains(where: { $0.form == "non" || $0.lemma == "per favore" })
        {
            return text("anyone")
        }
        if word.lemma == "alcuno" { return text(isPlural ? "some" : "any") }
        if word.lemma == "questo", !chunk.complements.isEmpty { return text(isPlural ? "these" : "this") }
        if word.lemma == "quello" {
            let relative = words.indices.contains(chunk.end) && words[chunk.end].reading.kind.hasPrefix("rel")
            if relative, chunk.complements.isEmpty, !isPlural, word.features.gender == .masculine,
                words[chunk.end].lemma == "che"
            {
                return text("what")
            }
            if relative || !chunk.complements.isEmpty || !chunk.after.isEmpty {
                return text(isPlural ? "those" : relative && chunk.complements.isEmpty ? "the one" : "that")
            }
        }
        if word.lemma == "tutto", isPlural { return text(chunk.complements.isEmpty ? "everyone" : "all") }
        if word.reading.kind.hasPrefix("poss") {
            return text(
                ["mio": "mine", "tuo": "yours", "suo": "his", "nostro": "ours", "loro": "theirs", "vostro": "yours"][
                    word.lemma] ?? "its")
        }
        let plain =
            lexicon.functionWord(word.lemma, .pronoun, plural: isPlural)
            ?? lexicon.functionWord(word.lemma, .determiner, plural: isPlural)
        return text(plain ?? keepUnknown(word))
    }

    /// *lui stesso ha ammesso* → *he himself admitted*
    private static let actors = [
        "himself": "he himself", "herself": "she herself", "themselves": "they themselves", "myself": "I myself",
    ]

    private func finiteVerb(before start: Int) -> Int? {
        chunks.lastIndex { $0.start < start && $0.kind == .verb && $0.verb?.isFinite == true }
    }

    /// *abbi cura di te*, *parlo di me*: behind *di*, *a*, *in*, *per* the verb's own person.
    private func stressedReflexive(_ chunk: Chunk) -> String? {
        guard let opening = chunk.preposition, words[opening].term == nil,
            ["di", "a", "in", "per"].contains(words[opening].lemma), opening > 0, !Self.isPlace(words[opening - 1]),
            let verb = finiteVerb(before: chunk.start), chunks[verb].end > chunk.start - 4,
            let group = chunks[verb].verb, !group.isPassive, words[group.main].lemma != "essere",
            group.form != .subjunctiveImperfect
        else { return nil }
        // "apprezzo la sua fiducia in me"
        if chunks.contains(where: {
            $0.end == chunk.start && $0.kind == .noun
                && $0.determiners.contains { words[$0].reading.kind.hasPrefix("poss") }
        }) {
            return nil
        }
        let features = words[chunk.head].features
        let isOwn =
            switch words[chunk.head].lemma {
            case "io": group.person == 1 && group.number == .singular && features.person == 1
            case "tu": group.person == 2 && group.number == .singular
            case "noi": group.person == 1 && group.number == .plural
            case "voi": group.person == 2 && group.number == .plural
            default: false
            }
        guard isOwn else { return nil }
        switch words[chunk.head].lemma {
        case "io": return "myself"
        case "tu": return "yourself"
        case "noi": return "ourselves"
        default: return "yourselves"
        }
    }

    /// *davanti a me*, *prima di te*, *più di noi*: where or how much, not what the verb is about.
    private static func isPlace(_ word: Word) -> Bool {
        [
            "vicino", "accanto", "davanti", "dietro", "intorno", "attorno", "insieme", "oltre", "sopra", "sotto",
            "fuori",
            "prima", "dopo", "dentro", "contro", "rispetto", "grazie", "più", "meno", "fino", "assieme", "addosso",
        ].contains(word.form) || word.partOfSpeech == .adjective || word.partOfSpeech == .pronoun
    }

    private func personalPronoun(_ chunk: Chunk) -> String {
        let word = words[chunk.head]
        let isSubject = chunk.isSubject && chunk.preposition == nil
        if let own = stressedReflexive(chunk) { return own }
        switch (word.lemma, isSubject) {
        case ("io", true): return "I"
        case ("io", false): return "me"
        case ("tu", _), ("voi", _): return "you"
        case ("lui", true): return "he"
        case ("lui", false): return "him"
        case ("lei", true): return "she"
        case ("lei", false): return "her"
        case ("noi", true): return "we"
        case ("noi", false): return "us"
        case ("loro", true): return "they"
        case ("loro", false): return "them"
        case ("esso", true): return word.features.number == .plural ? "they" : "it"
        case ("esso", false): return word.features.number == .plural ? "them" : "it"
        case ("sé", _):
            if let verb = finiteVerb(before: chunk.start) {
                if chunks[verb].suppliedSubject == "people" { return "themselves" }
                return EnglishPronoun.reflexives[subjectPronoun(verb)] ?? "itself"
            }
            return discourse.subjectClass == "person"
                ? (discourse.gender == .feminine ? "herself" : "himself") : "itself"
        default: return lexicon.functionWord(word.lemma, .pronoun) ?? word.surface
        }
    }

    /// English of an adverb and where it stands: `mid`, `end`, `pre`, `first`.
    mutating func adverbEnglish(_ index: Int, negated: Bool) -> (text: String, place: String) {
        let word = words[index]
        if let term = word.term { return (term.english, place(of: term.information) ?? "end") }
        switch word.lemma {
        case "mai": return (negated ? "never" : "ever", "mid")
        case "ancora" where negated: return ("yet", "end")
        case "più" where negated: return ("anymore", "end")
        case "anche" where negated, "neanche", "nemmeno", "neppure": return ("not even", "mid")
        case "affatto": return (negated ? "at all" : "entirely", "end")
        case "ci", "vi": return ("there", "end")
        case "non": return ("not", "mid")
        default: break
        }
        var context = SenseSelector.Context()
        context.isNegated = negated
        context.hasNumeral = words.indices.contains(index + 1) && words[index + 1].partOfSpeech == .numeral
        let behindArticle =
            index + 2 < words.count && words[index + 2].partOfSpeech == .numeral
            && words[index + 1].reading.kind == "art def"
        if word.form == "oltre", context.hasNumeral || behindArticle { return ("over", "pre") }
        if word.form == "ben", context.hasNumeral { return ("as many as", "pre") }
        if let sense = selector.choose(index, context) {
            return (sense.english, place(of: sense.information) ?? "end")
        }
        if let english = lexicon.functionWord(word.lemma, .adverb) {
            return (english, Self.midAdverbs.contains(word.lemma) ? "mid" : "end")
        }
        if word.lemma.hasSuffix("mente"), let english = derivedAdverb(word.lemma) { return (english, "mid") }
        return (keepUnknown(word), "end")
    }

    private static let midAdverbs: Set<String> = [
        "anche", "già", "sempre", "ancora", "solo", "soltanto", "forse", "ormai", "pure", "quasi",
    ]

    private func place(of information: SenseInformation) -> String? {
        ["mid", "end", "pre", "first"].first { information.flags.contains($0) }
    }

    /// *rapidamente* → *rapidly*, through the adjective.
    private func derivedAdverb(_ lemma: String) -> String? {
        let stem = String(lemma.dropLast(5))
        for adjective in [stem, String(stem.dropLast()) + "o", stem + "e", stem + "o"] {
            if let sense = selector.dictionary.senses(adjective, .adjective).first {
                return EnglishAdjective.adverb(sense.english)
            }
        }
        return nil
    }

    mutating func conjunctionEnglish(_ chunk: Chunk, at index: Int) -> String {
        let word = words[chunk.head]
        if let term = word.term {
            return term.words == ["così", "come"] && opensComparedClause(index) ? "just as" : term.english
        }
        if chunk.kind == .coordinator {
            if word.lemma == "né" { return norEnglish(index) }
            if word.lemma == "sia" {
                return index > 0
                    && chunks[..<index].contains { $0.kind == .coordinator && words[$0.head].lemma == "sia" }
                    ? "and" : "both"
            }
            if word.lemma == "però", index > 0, index + 2 == chunks.count, chunks[index + 1].kind == .punctuation {
                return "though"
            }
            return lexicon.functionWord(word.lemma, .coordinator) ?? word.surface
        }
        if word.form == "perché", servesPurpose(index) { return insistsBefore(index) ? "that" : "so that" }
        if word.lemma == "che" {
            // "sarebbe meglio che partiste"
            if index > 0, index + 1 < chunks.count, ["meglio", "peggio"].contains(words[chunks[index - 1].head].lemma),
                chunks[(index + 1)...].prefix(3).contains(where: {
                    $0.verb.map { verb in
                        words[verb.first].readings.contains {
                            [.subjunctivePresent, .subjunctiveImperfect].contains($0.features.form)
                        }
                    } == true
                })
            {
                return chunks[..<index].contains { $0.verb?.form == .conditional } ? "if" : "that"
            }
            if index > 0, isComparativeChunk(index - 1) { return "than" }
            return "that"
        }
        if word.lemma == "se", interrogativeVerbBefore(index) { return "whether" }
        if word.lemma == "perché", index + 1 < chunks.count, isQuestion, index == 0 { return "why" }
        return lexicon.functionWord(word.lemma, .subordinator) ?? word.surface
    }

    /// *così come il latino è all'origine di alcune lingue*: a clause of its own follows.
    private func opensComparedClause(_ index: Int) -> Bool {
        let next = index + 1
        guard next < chunks.count else { return false }
        if chunks[next].kind == .verb { return chunks[next].verb?.isFinite == true }
        return chunks[next].isSubject && next + 1 < chunks.count && chunks[next + 1].subject == next
            && chunks[..<index].contains { $0.kind == .verb && $0.verb?.isFinite == true && $0.subject != next }
    }

    /// *neither* of the first of a pair that nothing negates before it, *nor* of the second; *or* behind a negation.
    private func norEnglish(_ index: Int) -> String {
        if chunks[..<index].contains(where: { $0.verb?.isNegated == true || $0.quantifier == "no" }) { return "or" }
        let isSecond = chunks[..<index].contains { $0.kind == .coordinator && words[$0.head].lemma == "né" }
        if chunks[..<index].contains(where: { preposition($0) == "senza" }) { return isSecond ? "or" : "either" }
        return isSecond ? "nor" : "neither"
    }

    private func isComparativeChunk(_ index: Int) -> Bool {
        let chunk = chunks[index]
        return (chunk.before + chunk.after).contains {
            $0.adverbs.contains { ["più", "meno"].contains(words[$0].lemma) }
        }
            || ["più", "meno", "piuttosto", "meglio", "peggio"].contains(words[chunk.head].lemma)
    }

    private func interrogativeVerbBefore(_ index: Int) -> Bool {
        guard index > 0, let verb = chunks[index - 1].verb else { return false }
        return [
            "chiedere", "sapere", "domandare", "capire", "decidere", "vedere", "stabilire", "valutare", "verificare",
        ].contains(words[verb.main].lemma)
    }

    /// *perché tutti sapessero*: before a subjunctive *perché* says what for, unless something is no reason.
    func servesPurpose(_ index: Int) -> Bool {
        guard index == 0 || words[chunks[index].start - 1].form != "non",
            let verb = chunks[(index + 1)...].prefix(6).first(where: { $0.kind == .verb && $0.verb?.isFinite == true })?
                .verb
        else { return false }
        let forms = words[verb.first].readings.filter { $0.features.form.isFinite }.map(\.features.form)
        return !forms.isEmpty
            && forms.allSatisfy { [.subjunctivePresent, .subjunctiveImperfect, .imperative].contains($0) }
    }

    private func insistsBefore(_ index: Int) -> Bool {
        index > 0 && ["insistere", "premere"].contains(lemma(chunks[index - 1].verb?.main))
    }
}
