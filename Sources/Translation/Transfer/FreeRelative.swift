import Lexicon

/// Says *chi* that asks nothing as *those who*.
///
/// Sees: *per chi viaggia in treno*, *chi studia impara*. Writes: *for those who travel by train*, *those who study learn*.
extension SentenceTransfer {
    mutating func readFreeRelatives() {
        for index in chunks.indices.dropLast()
        where chunks[index].kind == .adverb && ["ovunque", "dovunque"].contains(words[chunks[index].head].lemma) {
            // "ovunque vada"
            guard let verb = chunks[index + 1].verb,
                verb.form == .subjunctivePresent || verb.form == .subjunctiveImperfect
            else { continue }
            chunks[index].kind = .subordinator
            chunks[index].fixedEnglish = "wherever"
            if verb.number == .singular { chunks[index + 1].verb?.person = 3 }
        }
        for index in chunks.indices.dropLast() where words[chunks[index].head].term?.words == ["qualsiasi", "cosa"] {
            // "qualsiasi cosa faccia"
            guard let verb = chunks[index + 1].verb,
                verb.form == .subjunctivePresent || verb.form == .subjunctiveImperfect
            else { continue }
            chunks[index].fixedEnglish = "whatever"
        }
        for index in chunks.indices where isThoseWho(index) {
            if words[chunks[index].head].lemma == "chiunque" {
                chunks[index].sense = Sense(english: "anyone who")
            } else {
                chunks[index].features.number = .plural
                chunks[index].sense = Sense(english: someOrOthers(index) ?? "those who")
            }
        }
    }

    /// *c'è chi preferisce il treno e chi l'aereo*: *some prefer*, *others*.
    private mutating func someOrOthers(_ index: Int) -> String? {
        guard index > 0 else { return nil }
        let before = chunks[index - 1]
        if before.kind == .verb, let verb = before.verb, verb.clitics == ["ci"], words[verb.main].lemma == "essere",
            !verb.isNegated, verb.form == .present, !verb.isPerfect
        {
            chunks[index - 1].kind = .phrase
            chunks[index - 1].verb = nil
            chunks[index - 1].fixedEnglish = ""
            return "some"
        }
        guard before.kind == .coordinator || isComma(index - 1) else { return nil }
        return chunks[..<index].contains { $0.sense?.english == "some" && words[$0.head].lemma == "chi" }
            ? "others" : nil
    }

    private func isThoseWho(_ index: Int) -> Bool {
        let chunk = chunks[index]
        guard chunk.kind == .noun, ["chi", "chiunque"].contains(words[chunk.head].lemma),
            words[chunk.head].partOfSpeech == .pronoun,
            words[chunk.head].term == nil, !isQuestion || isThoseWhoAsked(chunk), index + 1 < chunks.count
        else { return false }
        let opensClause = chunks[(index + 1)...].prefix(isComma(index + 1) ? 7 : 3).contains {
            $0.kind == .verb && $0.verb?.isFinite == true
        }
        guard opensClause else { return false }
        if words[chunk.head].lemma == "chiunque", chunk.preposition == nil,
            index == 0 || [.punctuation, .coordinator, .subordinator, .adverb].contains(chunks[index - 1].kind),
            chunks[(index + 1)...].count(where: { $0.kind == .verb && $0.verb?.isFinite == true }) < 2
        {
            // "chiunque può esaminarlo"
            return false
        }
        let before = chunks[..<index].last { $0.kind != .adverb }
        if chunk.preposition == nil, let before, let verb = before.verb {
            let governor = verb.main
            // "resta da vedere chi"
            if words[governor].term.map({ Self.whoAskers.contains($0.words.last ?? "") }) == true { return false }
            return !asksWho(verb) || verb.clitics == ["ci"]
        }
        if chunk.preposition == nil, index > 1, chunks[index - 1].kind == .coordinator,
            words[chunks[index - 1].head].lemma == "né", chunks[..<(index - 1)].indices.contains(where: isWhWord)
        {
            // "non si sa quando sia nato né chi l'abbia battezzato"
            return false
        }
        if chunk.preposition == nil, index > 0, chunks[index - 1].kind == .adjective,
            ["chiaro", "noto", "certo", "sicuro"].contains(words[chunks[index - 1].head].lemma)
        {
            // "non è chiaro chi abbia sparato"
            return false
        }
        return true
    }

    /// *Chi beve molto dorme meno?*: of two verbs in one question the first tells only of whom the second asks.
    func isThoseWhoAsked(_ chunk: Chunk) -> Bool {
        guard isQuestion, chunk.kind == .noun, words[chunk.head].form == "chi", chunk.preposition == nil,
            chunk.start == 0,
            let first = chunks.firstIndex(where: { $0.verb?.isFinite == true })
        else { return false }
        for next in chunks[(first + 1)...] {
            switch next.kind {
            case .punctuation, .subordinator, .relative, .coordinator: return false
            case .verb where next.verb?.isFinite == true:
                return next.verb?.person == 3 && next.verb?.number == .singular
            case .adverb where Self.whAdverbs.contains(words[next.head].lemma): return false
            default: continue
            }
        }
        return false
    }

    /// *sapere chi*, *non si capisce chi*: an indirect question.
    private func asksWho(_ verb: VerbGroup) -> Bool {
        Self.whoAskers.contains(words[verb.main].lemma)
    }

    private static let whoAskers: Set<String> = [
        "chiedere", "sapere", "domandare", "capire", "decidere", "vedere", "stabilire", "scoprire", "dire",
        "ricordare", "dimenticare", "indovinare", "immaginare", "chiedersi", "domandarsi", "verificare", "spiegare",
        "conoscere", "importare", "essere", "scegliere", "rivelare", "indicare", "identificare",
    ]
}
