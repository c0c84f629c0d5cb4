import Lexicon

/// Reads hours with their halves and quarters, and what time it is.
///
/// Sees: *alle otto e mezza*, *alle nove meno un quarto*, *sono le sette*. Writes: *at half past eight*, *at quarter to nine*,
/// *it's seven*.
extension SentenceTransfer {
    mutating func readClockFractions() {
        var index = 0
        while index < chunks.count {
            defer { index += 1 }
            readHalf(index)
            guard chunks[index].kind == .noun, isClockTime(chunks[index]) else { continue }
            sayTime(index)
            guard index + 2 < chunks.count, chunks[index].complements.isEmpty, let fraction = fraction(index + 1) else {
                continue
            }
            chunks[index].quantifier = fraction
            chunks[index].end = chunks[index + 2].end
            chunks.removeSubrange((index + 1)...(index + 2))
        }
    }

    /// *due ore e mezza*, *un anno e mezzo*: *two and a half hours*.
    private mutating func readHalf(_ index: Int) {
        if index + 1 < chunks.count, chunks[index].kind == .noun, chunks[index].numerals.count == 1,
            chunks[index].complements.isEmpty, let term = words[chunks[index + 1].head].term,
            term.words == ["e", "mezza"] || term.words == ["e", "mezzo"]
        {
            chunks[index].quantifier = numberEnglish(chunks[index].numerals[0]) + " and a half"
            chunks[index].numerals = []
            chunks[index].determiners = []
            chunks[index].end = chunks[index + 1].end
            chunks.remove(at: index + 1)
            return
        }
        guard index + 2 < chunks.count, chunks[index].kind == .noun, words[chunks[index].head].partOfSpeech == .noun,
            chunks[index].complements.isEmpty, words[chunks[index + 1].head].form == "e",
            ["mezzo", "mezza"].contains(words[chunks[index + 2].head].form), chunks[index + 2].preposition == nil,
            chunks[index + 2].start + 1 >= chunks[index + 2].head + 1, chunks[index + 2].determiners.isEmpty,
            let number = chunks[index].numerals.first.map({ numberEnglish($0) })
                ?? (chunks[index].determiners.contains { words[$0].reading.kind == "art ind" } ? "one" : nil),
            chunks[index].numerals.count <= 1
        else { return }
        chunks[index].quantifier = number + " and a half"
        chunks[index].numerals = []
        chunks[index].determiners = []
        chunks[index].features.number = .plural
        chunks[index].complements = chunks[index + 2].complements
        chunks[index].end = chunks[index + 2].end
        chunks.removeSubrange((index + 1)...(index + 2))
    }

    private func fraction(_ index: Int) -> String? {
        let part = chunks[index + 1]
        guard part.preposition == nil, part.complements.isEmpty else { return nil }
        let name = words[part.head].lemma
        switch (words[chunks[index].head].lemma, name) {
        case ("e", "mezzo"), ("e", "mezza"): return "half past"
        case ("e", "quarto") where part.end - part.start == 2: return "quarter past"
        case ("meno", "quarto"): return "quarter to"
        default: return nil
        }
    }

    /// *Sono le sette*: English has *it*.
    private mutating func sayTime(_ index: Int) {
        guard index > 0, index < 3, let verb = chunks[index - 1].verb, words[verb.main].lemma == "essere",
            words[verb.main].term == nil, verb.number == .plural, verb.person == 3, chunks[index].preposition == nil,
            chunks[index].end - chunks[index].start == 2,
            index == 1 || chunks[0].kind == .adverb || chunks[0].kind == .coordinator
        else { return }
        chunks[index - 1].suppliedSubject = "it"
        chunks[index - 1].verb?.number = .singular
        chunks[index].determiners = []
    }
}
