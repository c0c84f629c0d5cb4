import Lexicon

/// Chooses the preposition of hours, ages, rates, distances and parts of the day.
///
/// Sees: *alle 11:20*, *a 28 anni*, *tre volte al giorno*, *a 20 chilometri da Roma*, *di notte*. Writes: *at 11:20*, *at the
/// age of 28*, *three times a day*, *20 kilometers from Rome*, *at night*.
extension SentenceTransfer {
    /// Hours, days, parts of the day, years and rates; nil where the phrase is no time.
    func timePreposition(_ lemma: String, _ chunk: Chunk, _ kind: Substring) -> String? {
        let noun = words[chunk.head]
        if lemma == "a" {
            if noun.partOfSpeech == .numeral, isClockTime(chunk) { return wasFrom(chunk) ? "to" : "at" }
            if isRate(chunk) {
                return ["ora", "minuto", "secondo", "chilo", "litro", "metro", "barile", "oncia"].contains(noun.lemma)
                    ? "per" : "a"
            }
            if isAge(chunk) { return "at the age of" }
            if isDistance(chunk) { return "" }
        }
        if isRelativeTime(chunk), ["a", "in"].contains(lemma) { return "" }
        if lemma == "di",
            ["notte", "giorno", "sera", "mattina", "estate", "inverno", "domenica", "sabato"].contains(noun.lemma),
            chunk.determiners.isEmpty
        {
            return ["notte": "at", "giorno": "by", "estate": "in", "inverno": "in", "domenica": "on", "sabato": "on"][
                noun.lemma] ?? "in the"
        }
        return nil
    }

    /// *a 28 anni* → *at the age of 28*; *un uomo di 28 anni* → *aged 28*.
    func isAge(_ chunk: Chunk) -> Bool {
        guard words[chunk.head].lemma == "anno", chunk.numerals.count == 1, chunk.complements.isEmpty,
            chunk.after.isEmpty,
            chunk.before.isEmpty, chunk.determiners.allSatisfy({ words[$0].reading.kind == "art def" })
        else { return false }
        switch preposition(chunk) {
        case "a": return !isDuration(chunk)
        case "di": return chunk.determiners.isEmpty && isBesidePerson(chunk)
        default: return false
        }
    }

    /// *condannato a due anni*, *una pena a otto anni*: how long, not how old.
    private func isDuration(_ chunk: Chunk) -> Bool {
        let own = chunks.firstIndex { $0.start == chunk.start }
        if Self.durationVerbs.contains(governingVerb(own) ?? "") { return true }
        if chunk.start > 0, words[chunk.start - 1].term?.kind == .verb { return true }
        return chunk.start > 0 && words[chunk.start - 1].partOfSpeech == .noun
            && selector.semanticClass(chunk.start - 1) != "person"
    }

    private static let durationVerbs: Set<String> = [
        "condannare", "ridurre", "prolungare", "limitare", "estendere", "portare", "salire", "passare",
    ]

    private func isBesidePerson(_ chunk: Chunk) -> Bool {
        guard let before = words[..<chunk.start].lastIndex(where: { $0.partOfSpeech != .punctuation }) else {
            return false
        }
        return words[before].isNominal && selector.semanticClass(before) == "person"
    }

    /// *a 20 chilometri da* → *20 kilometers from*.
    private func isDistance(_ chunk: Chunk) -> Bool {
        guard !chunk.numerals.isEmpty, chunk.determiners.isEmpty else { return false }
        return ["chilometro", "km", "metro", "m", "miglio", "passo", "minuto"].contains(words[chunk.head].lemma)
    }

    /// *dalle 8 alle 10*, *dal 1990 al 2000*: whether *da* stands before in the same frame.
    func wasFrom(_ chunk: Chunk) -> Bool {
        let isClock = isClockTime(chunk)
        return (max(0, chunk.start - 5)..<chunk.start).contains { index in
            guard words[index].lemma == "da", words[index].partOfSpeech == .adposition else { return false }
            // "da Napoli alle 7.30" has no time at its start.
            return !isClock || words[(index + 1)...].prefix(2).contains { $0.partOfSpeech == .numeral }
        }
    }

    func isClockTime(_ chunk: Chunk) -> Bool {
        let word = words[chunk.head]
        guard word.partOfSpeech == .numeral else { return false }
        if word.surface.contains(":") { return true }
        return chunk.determiners.contains {
            words[$0].reading.kind == "art def" && words[$0].features.gender == .feminine
                && words[$0].features.number == .plural
        }
    }
}
