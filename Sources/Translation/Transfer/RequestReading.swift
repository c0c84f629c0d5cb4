import Lexicon

/// Reads requests: the imperative, whose forms are also those of other moods.
///
/// Sees: *Leggete questo testo.* Writes: *Read this text.*
/// Sees: *Non lo fare!* Writes: *Don't do it!*
/// Sees: *Entri, per favore.* Writes: *Come in, please.*
/// Sees: *Andiamo!* Writes: *Let's go!*
extension SentenceTransfer {
    mutating func readRequests() {
        guard !isQuestion, !isTitle else { return }
        let urges = exclaims || asksPolitely
        let instructs = isInstruction
        for index in chunks.indices {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb,
                isRequestForm(verb, index, urges: urges)
                    || instructs && verb.form == .infinitive && verb.preposition == nil
                    || isAdvertised(index, verb),
                opensRequest(index), !lastsSince(index)
            else { continue }
            if verb.form == .infinitive {
                chunks[index].verb?.number = verb.clitics.contains("vi") ? .plural : .singular
            }
            if verb.form == .subjunctivePresent, verb.person != 2 { speech.isPolite = true }
            if index + 1 < chunks.count {
                // "entri pure", "prendilo tu"
                let next = chunks[index + 1]
                if next.kind == .adverb, words[next.head].form == "pure", next.end == next.start + 1 {
                    chunks[index + 1].kind = .phrase
                    chunks[index + 1].fixedEnglish = ""
                } else if next.kind == .noun, ["tu", "voi"].contains(words[next.head].form), !verb.isNegated,
                    next.end == next.start + 1, !verb.clitics.isEmpty,
                    index + 2 == chunks.count || chunks[index + 2].kind == .punctuation
                {
                    chunks[index + 1].kind = .phrase
                    chunks[index + 1].fixedEnglish = ""
                    speech.openers[index] = "you"
                }
            }
            chunks[index].verb?.form = .imperative
            if verb.person != 1 || ![.present, .imperative].contains(verb.form) { chunks[index].verb?.person = 2 }
        }
    }

    /// *Produrre delle copie dei documenti.*: a sentence that opens with an infinitive and has no other verb.
    private var isInstruction: Bool {
        guard let first = chunks.first, first.kind == .verb, first.verb?.form == .infinitive, first.preposition == nil,
            words.last?.surface == "." || words.last?.surface == "!"
        else { return false }
        return !chunks.indices.contains {
            chunks[$0].kind == .verb && chunks[$0].verb?.isFinite == true && relativeOf($0) == nil
        }
    }

    /// *Per maggiori informazioni, rivolgersi alla segreteria.*: behind a phrase with *per* or *in caso di*, and no verb before.
    private func isAdvertised(_ index: Int, _ verb: VerbGroup) -> Bool {
        guard verb.form == .infinitive, verb.preposition == nil, index > 1, isComma(index - 1),
            let opening = chunks[0].preposition,
            words[opening].lemma == "per" || words[opening].term?.words.first == "in"
        else { return false }
        return !chunks[..<index].contains { $0.verb != nil }
            && !chunks[(index + 1)...].enumerated().contains { offset, chunk in
                chunk.kind == .verb && chunk.verb?.isFinite == true && !isSubordinate(index + 1 + offset)
            }
    }

    private var exclaims: Bool { words.last { $0.partOfSpeech == .punctuation }?.surface == "!" }

    private var asksPolitely: Bool {
        words.contains {
            ["per favore", "per piacere", "per cortesia", "ti prego", "vi prego", "la prego"].contains($0.lemma)
        }
    }

    /// Verbs of states, which nobody is told to do in the present's form: *siete*, *avete*, *sapete*.
    private static let stative: Set<String> = [
        "essere", "avere", "sapere", "potere", "dovere", "volere", "piacere", "sembrare", "parere", "conoscere",
        "capire", "vedere", "preferire", "meritare", "significare", "riuscire", "avere bisogno", "stare",
    ]

    private func isRequestForm(_ verb: VerbGroup, _ index: Int, urges: Bool) -> Bool {
        guard !verb.isPerfect, !verb.isPassive, verb.modals.isEmpty, !verb.isProgressive, !verb.isImminent else {
            return verb.form == .imperative
        }
        let word = words[verb.first]
        let lemma = words[verb.main].lemma
        if Self.stative.contains(lemma), verb.form != .infinitive || !verb.isNegated { return verb.form == .imperative }
        let opensWithAvere = lemma.hasPrefix("avere ") || lemma.hasPrefix("essere ")
        if !word.reading.clitics.isEmpty, word.features.form.isFinite { return true }
        switch (verb.form, verb.person, verb.number) {
        case (.imperative, _, _): return true
        case (.infinitive, _, _): return verb.isNegated && verb.preposition == nil
        case (.present, 2, .plural): return !opensWithAvere
        case (.present, 2, .singular):
            if opensWithAvere || verb.isNegated && isDenial(index, verb) { return false }
            if !verb.isNegated, actsOn(index, verb) { return true }
            return urges || !words[verb.main].lemma.hasSuffix("are") && !lemma.hasSuffix("arsi")
                || verb.isNegated && word.readings.contains { $0.features.form == .subjunctivePresent }
        case (.present, 3, .singular):
            return urges && word.readings.contains { $0.features.form == .imperative }
        case (.subjunctivePresent, _, .singular): return true
        case (.present, 1, .plural): return exclaims
        default: return false
        }
    }

    /// *Non mi ascolti mai.*: what somebody never does.
    private func isDenial(_ index: Int, _ verb: VerbGroup) -> Bool {
        !exclaims
            && (verb.adverbs.contains { words[$0].lemma == "mai" }
                || index + 1 < chunks.count && words[chunks[index + 1].head].lemma == "mai")
    }

    /// Whether the verb has something to act on: *spenga la luce*, but *mangi troppo*.
    private func actsOn(_ index: Int, _ verb: VerbGroup) -> Bool {
        if verb.clitics.contains(where: { ["lo", "la", "li", "le", "mi", "ci", "gli"].contains($0) }) { return true }
        guard index + 1 < chunks.count else { return false }
        return isBareNominal(chunks[index + 1]) && words[chunks[index + 1].head].partOfSpeech != .properNoun
            && !chunks[index + 1].determiners.isEmpty
    }

    /// Whether nothing but adverbs, names called out and earlier requests stands before the verb in its clause.
    private func opensRequest(_ index: Int) -> Bool {
        var j = index - 1
        // "può darsi che abbia ragione"
        if j >= 0, chunks[j].kind == .phrase, words[chunks[j].head].term?.words.last == "che" { return false }
        while j >= 0, chunks[j].kind == .adverb && !isWhWord(j) || chunks[j].kind == .phrase { j -= 1 }
        guard j >= 0 else { return true }
        switch chunks[j].kind {
        case .punctuation:
            let mark = words[chunks[j].head].surface
            if mark != "," { return true }
            if let before = chunks[..<j].last(where: { $0.verb?.isFinite == true && $0.kind == .verb }) {
                return before.verb?.form == .imperative || chunks[0].kind == .subordinator
            }
            return j <= 3
        case .coordinator:
            guard let previous = chunks[..<j].last(where: { $0.kind == .verb && $0.verb?.isFinite == true }) else {
                return j == 0
            }
            return previous.verb?.form == .imperative
        default: return endsClauseOfReader(index)
        }
    }

    /// *Quando partite per il viaggio* [*tenete presente*]: behind a clause about the reader, without a comma.
    private func endsClauseOfReader(_ index: Int) -> Bool {
        guard chunks[0].kind == .subordinator, let verb = chunks[index].verb, verb.person == 2, verb.number == .plural,
            verb.clitics.isEmpty
        else { return false }
        let before = chunks[..<index].filter { $0.kind == .verb && $0.verb?.isFinite == true }
        return before.count == 1 && before[0].verb?.person == 2 && before[0].verb?.number == .plural
            && !chunks[1..<index].contains { $0.kind == .relative || $0.kind == .coordinator }
    }
}
