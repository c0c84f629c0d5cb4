import Lexicon

/// Puts what a verb governs with a preposition behind the verb, where Italian has it first.
///
/// Sees: *di te mi fido*, *a questo non avevo pensato*, *con lui non parlo più*. Writes: *I trust you*, *I hadn't thought of
/// this*, *I don't talk to him anymore*.
extension SentenceTransfer {
    mutating func straightenFrontedComplements() {
        guard !isTitle else { return }
        for index in chunks.indices.dropFirst() {
            let front = index - 1
            guard let verb = chunks[index].verb, chunks[index].kind == .verb, verb.isFinite, verb.form != .imperative,
                [1, 2].contains(verb.person), !verb.isPassive,
                front == 0 || chunks[front - 1].kind == .coordinator || chunks[front - 1].kind == .punctuation,
                chunks[front].kind == .noun, let preposition = preposition(chunks[front]), !isWhWord(front),
                words[chunks[front].preposition ?? 0].term == nil, !isTimePhrase(chunks[front]),
                chunks[front].end - chunks[front].start < 6, chunks[front].complements.count < 2,
                goesBehind(chunks[front], preposition, verb)
            else { continue }
            if let taken = verb.clitics.firstIndex(where: { ["ne", "ci", "gli", "gli:f"].contains($0) }) {
                chunks[index].verb?.clitics.remove(at: taken)
            }
            var behind = index
            while behind + 1 < chunks.count, chunks[behind + 1].kind == .adverb,
                ["più", "mai", "ancora", "affatto", "molto", "troppo", "abbastanza", "bene", "tanto"].contains(
                    words[chunks[behind + 1].head].lemma)
            {
                behind += 1
            }
            // "a Maria non ho detto nulla": who is told goes before what.
            if preposition != "a", behind + 1 < chunks.count, isBareNominal(chunks[behind + 1]),
                !isTimeAdverbial(chunks[behind + 1])
            {
                behind += 1
            }
            let phrase = chunks.remove(at: front)
            chunks.insert(phrase, at: behind)
        }
    }

    private func goesBehind(_ chunk: Chunk, _ preposition: String, _ verb: VerbGroup) -> Bool {
        let main = words[verb.main]
        guard let sense = selector.senses(main, isPronominal: isPronominal(verb)).first,
            !sense.information.flags.contains("swap"), main.lemma != "essere"
        else { return false }
        let isPersonal =
            words[chunk.head].reading.kind.hasPrefix("pers") || selector.semanticClass(chunk.head) == "person"
        switch preposition {
        case "di", "su":
            return sense.information.frames[preposition] != nil
                || ["parlare", "discutere", "occuparsi"].contains(main.lemma)
        case "a":
            // "a Roma ci vado domani"
            return sense.information.frames["a"] != nil && selector.semanticClass(chunk.head) != "place" || isPersonal
        case "con", "per": return words[chunk.head].reading.kind.hasPrefix("pers")
        default: return false
        }
    }
}
