import Lexicon

/// Straightens a cleft that opens with *essere*.
///
/// Sees: *sono state le telecamere a incastrare i ladri*, *sarà il giudice a decidere*, *è stato lo stesso imprenditore a
/// raccontarlo*. Writes: *the cameras caught the thieves*, *the judge will decide*, *the businessman himself told it*.
extension SentenceTransfer {
    mutating func straightenSubjectClefts() {
        var index = 0
        while index + 2 < chunks.count {
            straightenCrowd(index)
            readNegatedCleft(index)
            straightenOwnDeed(index)
            if let be = cleftingVerb(index), let done = infinitive(behind: index) {
                chunks[done].verb = chunks[done].verb?.finite(as: be)
                chunks[done].preposition = nil
                // "a riconoscerlo e ad avvertire i carabinieri"
                if let joined = chunks[done...].indices.dropFirst().prefix(5).first(where: {
                    chunks[$0].kind == .coordinator
                }),
                    joined + 1 < chunks.count, chunks[joined + 1].verb?.form == .infinitive,
                    preposition(chunks[joined + 1]) == "a"
                {
                    chunks[joined + 1].verb = chunks[joined + 1].verb?.finite(as: be)
                    chunks[joined + 1].preposition = nil
                }
                stressItself(index + 1)
                chunks.remove(at: index)
            }
            index += 1
        }
    }

    /// *Non è stato lui a scrivere la lettera* → *It was not him who wrote the letter*
    private mutating func readNegatedCleft(_ index: Int) {
        guard let be = chunks[index].verb, chunks[index].kind == .verb, be.isFinite, be.person == 3, be.isNegated,
            words[be.main].lemma == "essere", words[be.main].term == nil, be.modals.isEmpty, be.clitics.isEmpty,
            be.adverbs.isEmpty, !isQuestion, opensMainClause(index), let done = infinitive(behind: index),
            done == index + 2
        else { return }
        var plain = be
        plain.isNegated = false
        chunks[done].verb = chunks[done].verb?.finite(as: plain)
        chunks[done].preposition = nil
        chunks[index].verb?.number = .singular
        chunks[index].suppliedSubject = "it"
        chunks[index].object = index + 1
        chunks[index + 1].isObject = true
        let head = words[chunks[index + 1].head]
        let isPerson =
            head.partOfSpeech == .pronoun || head.partOfSpeech == .properNoun
            || selector.semanticClass(chunks[index + 1].head) == "person"
        var relative = Chunk(
            .relative, head: chunks[index + 1].head, start: chunks[done].start, end: chunks[done].start)
        relative.fixedEnglish = isPerson ? "who" : "that"
        relative.features = chunks[index + 1].features
        chunks.insert(relative, at: done)
        chunks[done + 1].subject = done
    }

    /// *Sono stata io a dirglielo* → *I told him*, *non sono stata io a romperlo* → *it wasn't me who broke it*
    private mutating func straightenOwnDeed(_ index: Int) {
        guard let be = chunks[index].verb, chunks[index].kind == .verb, be.isFinite, [1, 2].contains(be.person),
            words[be.main].lemma == "essere", words[be.main].term == nil, be.modals.isEmpty, be.clitics.isEmpty,
            !isQuestion, opensMainClause(index), chunks[index + 1].kind == .noun, chunks[index + 1].preposition == nil,
            ["io", "tu", "noi", "voi"].contains(words[chunks[index + 1].head].lemma),
            chunks[index + 2].verb?.form == .infinitive, preposition(chunks[index + 2]) == "a",
            var deed = chunks[index + 2].verb?.finite(as: be)
        else { return }
        chunks[index + 2].preposition = nil
        if be.isNegated {
            let isPast = be.isPerfect || be.form == .imperfect
            deed.isNegated = false
            deed.number = .singular
            chunks[index].kind = .phrase
            chunks[index].verb = nil
            chunks[index].fixedEnglish = isPast ? "it wasn't" : "it's not"
            chunks[index + 2].verb = deed
            chunks[index + 2].suppliedSubject = "who"
        } else {
            deed.person = be.person
            chunks[index + 2].verb = deed
            chunks.remove(at: index)
        }
    }

    /// *Sono in molti a chiedersi* → *Many wonder*
    private mutating func straightenCrowd(_ index: Int) {
        guard let be = chunks[index].verb, chunks[index].kind == .verb, be.isFinite, words[be.main].lemma == "essere",
            words[be.main].term == nil, be.modals.isEmpty, !be.isNegated, opensMainClause(index),
            preposition(chunks[index + 1]) == "in", chunks[index + 1].end == chunks[index + 1].start + 2,
            let crowd = Self.crowds[words[chunks[index + 1].head].lemma], chunks[index + 2].verb?.form == .infinitive,
            preposition(chunks[index + 2]) == "a"
        else { return }
        var plural = be
        plural.number = .plural
        chunks[index + 2].verb = chunks[index + 2].verb?.finite(as: plural)
        chunks[index + 2].preposition = nil
        chunks[index + 1].preposition = nil
        chunks[index + 1].start += 1
        chunks[index + 1].features.number = .plural
        chunks[index + 1].fixedEnglish = crowd
        chunks.remove(at: index)
    }

    private static let crowds = [
        "molto": "many", "tanto": "many", "poco": "few", "parecchio": "quite a few", "pochissimo": "very few",
        "troppo": "too many",
    ]

    /// The *essere* of a main clause that may single out what follows it.
    private func cleftingVerb(_ index: Int) -> VerbGroup? {
        guard let be = chunks[index].verb, chunks[index].kind == .verb, be.isFinite, be.person == 3,
            words[be.main].lemma == "essere", words[be.main].term == nil, be.modals.isEmpty, be.clitics.isEmpty,
            !be.isNegated, be.adverbs.isEmpty, !isQuestion, opensMainClause(index)
        else { return nil }
        return be
    }

    private func opensMainClause(_ index: Int) -> Bool {
        index == 0 || [.punctuation, .coordinator].contains(chunks[index - 1].kind)
            || index == 1 && chunks[0].kind == .adverb || followsPlace(index)
    }

    /// *In alcune zone è il calore a riscaldare il terreno*: behind where or when, which opens the clause.
    private func followsPlace(_ index: Int) -> Bool {
        var j = index - 1
        while j >= 0, index - j < 3, chunks[j].kind == .noun, chunks[j].preposition != nil { j -= 1 }
        guard j < index - 1 else { return false }
        return j < 0 || [.punctuation, .coordinator].contains(chunks[j].kind)
    }

    /// The infinitive with *a* behind the one phrase that *essere* names.
    private func infinitive(behind index: Int) -> Int? {
        var j = index + 1
        guard chunks[j].kind == .noun, chunks[j].preposition == nil,
            !chunks[j].determiners.isEmpty
                || words[chunks[j].head].partOfSpeech == .properNoun || !chunks[j].numerals.isEmpty
                || words[chunks[j].head].reading.kind == "pers",
            !isOneOfOrder(chunks[j])
        else { return nil }
        j += 1
        while j < chunks.count, j < index + 5,
            chunks[j].kind == .noun && chunks[j].preposition != nil || chunks[j].kind == .participle
        {
            j += 1
        }
        guard j < chunks.count, chunks[j].kind == .verb, chunks[j].verb?.form == .infinitive,
            preposition(chunks[j]) == "a"
        else { return nil }
        return j
    }

    /// *fu il primo uomo a raggiungere il Polo*: says which one he was, and singles nobody out.
    private func isOneOfOrder(_ chunk: Chunk) -> Bool {
        ([chunk.head] + chunk.before.map(\.head)).contains {
            words[$0].term == nil
                && (["unico", "solo", "ultimo", "penultimo"].contains(words[$0].lemma)
                    || OrdinalNumbers.english(words[$0].lemma) != nil)
        }
    }

    /// *lo stesso imprenditore*: the businessman himself.
    private mutating func stressItself(_ index: Int) {
        guard let same = chunks[index].before.firstIndex(where: { words[$0.head].lemma == "stesso" }) else { return }
        chunks[index].after.append(chunks[index].before.remove(at: same))
    }
}
