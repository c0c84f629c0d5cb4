import Lexicon

/// Finds the subject of a clause that a question word opens: it stands after the verb, and the question word may be
/// the object.
///
/// Sees: *Dove sono le chiavi?* Writes: *Where are the keys?*
/// Sees: *Cosa ha detto Tom?* Writes: *What did Tom say?*
extension SentenceTransfer {
    mutating func linkQuestions() {
        for index in chunks.indices {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.isFinite, verb.form != .imperative
            else { continue }
            if let wh = questionWord(before: index) {
                linkQuestion(index, verb, wh)
            } else if index > 0, chunks[index - 1].kind == .phrase, chunks[index].subject == nil, verb.clitics.isEmpty,
                words[verb.main].lemma == "essere",
                words[chunks[index - 1].head].term?.words.last.map({ Self.whAdverbs.contains($0) }) == true,
                let after = nominal(after: index, past: []), agrees(after, verb)
            {
                // "dimmi dove sono i bagni"
                invert(index, after)
            } else if isQuestion, chunks[index].subject == nil, words[verb.main].lemma == "essere",
                let after = nominal(after: index, past: [.adjective]), after > index + 1, agrees(after, verb)
            {
                invert(index, after)
            } else if chunks[index].subject == nil, verb.person == 3, let speaker = speaker(after: index, verb) {
                invert(index, speaker)
            }
        }
    }

    /// *Aggiunge il ministro: «…»*: the speaker between a verb of saying and its colon.
    private func speaker(after index: Int, _ verb: VerbGroup) -> Int? {
        guard Self.reportingVerbs.contains(words[verb.main].lemma),
            index == 0 || chunks[index - 1].kind == .punctuation,
            index + 2 < chunks.count, isBareNominal(chunks[index + 1]), agrees(index + 1, verb)
        else { return nil }
        var next = index + 2
        if isPerson(index + 1) {
            // "Ha scritto una signora di Miami in una lettera: «…»"
            while next < chunks.count, next < index + 4, chunks[next].kind == .noun, chunks[next].preposition != nil {
                next += 1
            }
        }
        guard next < chunks.count, chunks[next].kind == .punctuation, words[chunks[next].head].surface == ":"
        else { return nil }
        return index + 1
    }

    /// The question word that opens the verb's clause, directly before it or before its subject.
    func questionWord(before index: Int) -> Int? {
        var j = index - 1
        while j >= 0, index - j <= 3 {
            if isWhWord(j) {
                guard
                    isQuestion || j == 0 || [.verb, .adjective].contains(chunks[j - 1].kind)
                        || words[chunks[j - 1].head].lemma == "ecco"
                        || chunks[j - 1].kind == .phrase && chunks[j].end == chunks[j].start + 1
                else { return nil }
                return j
            }
            // "quanto è profonda l'acqua", whose adjective stands behind *quanto* by now
            let isDegree = chunks[j].kind == .adjective && j > 0 && chunks[j - 1].fixedEnglish == "how"
            guard chunks[j].kind == .adverb || chunks[j].kind == .noun || isDegree else { return nil }
            j -= 1
        }
        return nil
    }

    private mutating func linkQuestion(_ index: Int, _ verb: VerbGroup, _ wh: Int) {
        let isBare = chunks[wh].kind == .noun && chunks[wh].preposition == nil
        let after = (nominal(after: index, past: []) ?? (isBare ? actorBehindInfinitive(index) : nil)).flatMap {
            // "dove si trovasse la sera del delitto": when is no subject of where.
            agrees($0, verb) && verb.person == 3
                && !(words[chunks[wh].head].lemma == "dove" && isTimePhrase(chunks[$0])) ? $0 : nil
        }
        let lemma = words[verb.main].lemma
        let subject = chunks[index].subject
        guard subject == nil || subject == wh || chunks[index].isInverted else {
            if isBare, subject != wh { makeObject(wh, of: index) }
            return
        }
        if isBare {
            let isWho = words[chunks[wh].head].lemma == "chi"
            if lemma == "essere", !verb.isPassive, !verb.isPerfect || after != nil {
                if let after {
                    chunks[wh].isSubject = false
                    invert(index, after)
                } else if subject == wh, index + 1 >= chunks.count || chunks[index + 1].kind == .punctuation {
                    unlinkSubject(index)
                }
                return
            }
            if verb.person != 3 { return makeObject(wh, of: index) }
            if let after, words[chunks[wh].head].form == "quanto", let much = Self.measuring[lemma] {
                // "quanto costerà il nuovo stadio"
                unlinkSubject(index)
                makeObject(wh, of: index)
                chunks[wh].fixedEnglish = much
                return invert(index, after)
            }
            if takesNoObject(verb) || isWho && after == nil { return }
            if isWho, chunks[wh].preposition == nil { return }
            if hasObjectClitic(verb), !asksForObject(verb) { return }
            unlinkSubject(index)
            makeObject(wh, of: index)
            if let after { invert(index, after) }
        } else if subject == nil, let after,
            isQuestion || words[chunks[wh].head].lemma != "quando" || lemma != "essere",
            takesNoObject(verb) || lemma == "essere" || isPerson(after)
        {
            invert(index, after)
        }
    }

    private static let measuring = [
        "costare": "how much", "valere": "how much", "pesare": "how much", "durare": "how long",
    ]

    /// *quali misure intende adottare il governo*: past an infinitive whose object is asked for.
    private func actorBehindInfinitive(_ index: Int) -> Int? {
        guard index + 2 < chunks.count, let inner = chunks[index + 1].verb, inner.form == .infinitive,
            inner.clitics.isEmpty, preposition(chunks[index + 1]) != "per",
            lemma(chunks[index].verb?.main) != "essere", isBareNominal(chunks[index + 2]), !isWhWord(index + 2),
            ["person", "group"].contains(selector.semanticClass(chunks[index + 2].head))
                || words[chunks[index + 2].head].partOfSpeech == .properNoun
        else { return nil }
        return index + 2
    }

    private func isPerson(_ index: Int) -> Bool { selector.semanticClass(chunks[index].head) == "person" }

    private mutating func makeObject(_ wh: Int, of index: Int) {
        chunks[index].object = wh
        chunks[wh].isObject = true
        chunks[wh].isSubject = false
    }

    private mutating func invert(_ index: Int, _ subject: Int) {
        chunks[index].subject = subject
        chunks[index].isInverted = true
        chunks[subject].isSubject = true
        if chunks[index].object == subject { chunks[index].object = nil }
        chunks[subject].isObject = false
    }

    private mutating func unlinkSubject(_ index: Int) {
        if let subject = chunks[index].subject { chunks[subject].isSubject = false }
        chunks[index].subject = nil
        chunks[index].isInverted = false
    }

    private func takesNoObject(_ verb: VerbGroup) -> Bool {
        verb.isPassive || lexicon.essereVerbs.contains(words[verb.main].lemma) || isPronominal(verb)
            || Self.intransitive.contains(words[verb.main].lemma)
    }

    /// Verbs with *avere* that take no object.
    static let intransitive: Set<String> = [
        "stare", "funzionare", "lavorare", "dormire", "ridere", "piangere", "abitare", "vivere", "viaggiare", "aprire",
        "finire", "cominciare", "iniziare", "chiudere", "giocare", "nuotare", "camminare", "parlare", "suonare",
        "respirare", "litigare", "scherzare", "ballare", "sciare", "tacere", "tremare", "gridare", "pensare",
        "aspettare", "riflettere", "durare", "bisognare",
    ]

    private func hasObjectClitic(_ verb: VerbGroup) -> Bool {
        verb.clitics.contains { ["mi", "ti", "ci", "vi", "lo", "la", "li", "le"].contains($0) }
    }

    /// Verbs of giving and telling, whose clitic is the one told.
    private func asksForObject(_ verb: VerbGroup) -> Bool {
        let lemma = words[verb.main].lemma
        if [
            "dire", "fare", "chiedere", "dare", "raccontare", "mostrare", "offrire", "portare", "scrivere", "comprare",
            "regalare", "rispondere", "consigliare", "suggerire", "insegnare",
        ].contains(lemma) {
            return !verb.clitics.contains { ["lo", "la", "li"].contains($0) }
        }
        return false
    }

    /// The bare noun phrase that follows the verb.
    func nominal(after index: Int, past kinds: [Chunk.Kind]) -> Int? {
        var j = index + 1
        while j < chunks.count, j < index + 4, chunks[j].kind == .adverb || kinds.contains(chunks[j].kind) { j += 1 }
        guard j < chunks.count, isBareNominal(chunks[j]), !isWhWord(j) else { return nil }
        return j
    }

    private func agrees(_ index: Int, _ verb: VerbGroup) -> Bool {
        let chunk = chunks[index]
        let person = words[chunk.head].features.person
        if words[chunk.head].partOfSpeech == .pronoun, person == 1 || person == 2 { return false }
        if index + 2 < chunks.count, chunks[index + 1].kind == .coordinator, chunks[index + 2].kind == .noun,
            verb.number == .plural
        {
            return true
        }
        return chunk.features.number == .any || verb.number == .any || chunk.features.number == verb.number
    }
}
