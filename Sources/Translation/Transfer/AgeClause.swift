import Lexicon

/// Says an age with *be*.
///
/// Sees: *mia nonna ha 88 anni*, *aveva vent'anni*. Writes: *my grandmother is 88 years old*, *was 20 years old*.
extension SentenceTransfer {
    mutating func readAges() {
        for index in chunks.indices {
            guard let verb = chunks[index].verb, chunks[index].kind == .verb, words[verb.main].lemma == "avere",
                words[verb.main].term == nil, verb.clitics.isEmpty, !verb.isPassive,
                let object = chunks[index].object, object > index,
                isYearsOld(chunks[object]) || isMonthsOld(object, index),
                chunks[index].subject.map({ isSomebody($0) }) ?? true
            else { continue }
            chunks[index].sense = Sense(english: "be")
            let age = numberEnglish(chunks[object].numerals[0])
            guard words[chunks[object].head].lemma == "anno" else {
                let unit =
                    ["mese": "month", "settimana": "week", "giorno": "day"][words[chunks[object].head].lemma] ?? "year"
                chunks[object].fixedEnglish = age + " " + unit + (age == "one" ? "" : "s") + " old"
                chunks[index].object = nil
                chunks[object].isObject = false
                continue
            }
            chunks[object].fixedEnglish = limit(chunks[object]).map { $0 + " " + age } ?? age + " years old"
            chunks[index].object = nil
            chunks[object].isObject = false
            compareAges(object, age)
        }
    }

    /// *Mario Rossi, 41 anni, di Monza*: behind a name and between commas.
    mutating func readAgesBesideNames() {
        for index in chunks.indices.dropFirst(2).dropLast() {
            let chunk = chunks[index]
            guard isComma(index - 1), isComma(index + 1), chunk.kind == .noun, chunk.preposition == nil,
                words[chunk.head].lemma == "anno", chunk.numerals.count == 1, chunk.determiners.isEmpty,
                chunk.complements.isEmpty, chunk.after.isEmpty, chunk.before.isEmpty, chunks[index - 2].kind == .noun,
                words[chunks[index - 2].head].partOfSpeech == .properNoun || !chunks[index - 2].apposed.isEmpty
            else { continue }
            chunks[index].fixedEnglish = numberEnglish(chunk.numerals[0])
        }
    }

    /// *tre anni più di me* → *three years older than me*
    private mutating func compareAges(_ index: Int, _ age: String) {
        guard index + 1 < chunks.count else { return }
        if let term = chunks[index + 1].determiners.first.flatMap({ words[$0].term }), term.words.last == "di",
            let english = ["più": "older", "meno": "younger"][term.words[0]], term.words.count == 2
        {
            chunks[index].fixedEnglish = age + " years " + english + " than"
            chunks[index + 1].determiners = []
            chunks[index + 1].isObject = true
            return
        }
        let degree = words[chunks[index + 1].head].lemma
        guard let english = ["più": "older", "meno": "younger", "in più": "older", "in meno": "younger"][degree] else {
            return
        }
        let other = chunks[index + 1].complements.first ?? (index + 2 < chunks.count ? chunks[index + 2] : nil)
        guard var other, preposition(other) == "di", other.kind == .noun else { return }
        chunks[index].fixedEnglish = age + " years " + english + " than"
        other.preposition = nil
        other.start += 1
        other.isObject = true
        if chunks[index + 1].complements.isEmpty {
            chunks[index + 1].fixedEnglish = ""
            chunks[index + 2] = other
        } else {
            chunks[index + 1] = other
        }
    }

    /// *i cuccioli hanno tre mesi*: of a being, and nothing more is said of the time.
    private func isMonthsOld(_ object: Int, _ index: Int) -> Bool {
        let chunk = chunks[object]
        guard ["mese", "settimana", "giorno"].contains(words[chunk.head].lemma), chunk.numerals.count == 1,
            chunk.determiners.isEmpty, chunk.complements.isEmpty, chunk.after.isEmpty, chunk.before.isEmpty,
            chunk.preposition == nil, chunks[index].verb?.person == 3, chunks[index].verb?.isPerfect == false,
            object + 1 == chunks.count || chunks[object + 1].kind == .punctuation
                || chunks[object + 1].kind == .coordinator
        else { return false }
        guard let subject = chunks[index].subject else { return isSubordinate(index) }
        return ["person", "animal"].contains(selector.semanticClass(resolved(subject)))
    }

    private func isYearsOld(_ chunk: Chunk) -> Bool {
        chunk.kind == .noun && words[chunk.head].lemma == "anno" && chunk.numerals.count == 1
            && chunk.complements.isEmpty && chunk.after.isEmpty && chunk.before.isEmpty
            && (chunk.determiners.isEmpty || limit(chunk) != nil)
            && chunk.preposition == nil
    }

    /// *meno di 26 anni* → *under 26*
    private func limit(_ chunk: Chunk) -> String? {
        guard chunk.determiners.count == 1, let term = words[chunk.determiners[0]].term else { return nil }
        return ["meno di": "under", "più di": "over"][term.words.joined(separator: " ")]
    }

    /// Whatever may be old: not a contract, which has years to run.
    private func isSomebody(_ index: Int) -> Bool {
        let chunk = resolvedChunk(index)
        return words[chunk.head].partOfSpeech != .noun || selector.semanticClass(chunk.head) != "text"
    }
}
