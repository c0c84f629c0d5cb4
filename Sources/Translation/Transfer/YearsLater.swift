import Lexicon

/// Reads *dopo* behind a stretch of time as an adverb where somebody who acts follows.
///
/// Sees: *Tre anni dopo quel ragazzo si è iscritto all'università*. Writes: *Three years later that boy enrolled in
/// college*. Not of what happens: *tre anni dopo la guerra tornò*.
extension SentenceTransfer {
    mutating func readYearsLater() {
        for index in chunks.indices.dropLast(2).reversed() {
            guard index == 0 || chunks[index - 1].kind == .punctuation || chunks[index - 1].kind == .coordinator,
                chunks[index].kind == .noun, chunks[index].preposition == nil, isCounted(chunks[index]),
                selector.semanticClass(chunks[index].head) == "time", chunks[index + 1].kind == .noun,
                let after = chunks[index + 1].preposition, words[after].lemma == "dopo", words[after].term == nil,
                chunks[index + 1].start == after, isActor(chunks[index + 1]), chunks[index + 2].kind == .verb,
                let verb = chunks[index + 2].verb, verb.isFinite, verb.person == 3,
                verb.number == chunks[index + 1].features.number, subjectBehind(index + 2) == nil
            else { continue }
            var later = Chunk(.phrase, head: after, start: after, end: after + 1)
            later.fixedEnglish = "later"
            chunks[index + 1].preposition = nil
            chunks[index + 1].start = after + 1
            chunks.insert(later, at: index + 1)
        }
    }

    private func isActor(_ chunk: Chunk) -> Bool {
        guard words[chunk.head].partOfSpeech != .pronoun else { return false }
        return selector.semanticClass(chunk.head) == "person"
    }
}
