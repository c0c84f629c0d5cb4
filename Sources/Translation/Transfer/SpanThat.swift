import Lexicon

/// Says how long something has gone on behind the clause that tells what.
///
/// Sees: *sono tre anni che non piove*, *è da ieri che cerco di chiamarti*. Writes: *it has not rained for three years*,
/// *I have been trying to call you since yesterday*.
extension SentenceTransfer {
    mutating func readSpansThat() {
        guard !isQuestion else { return }
        for index in chunks.indices.dropLast(3) {
            guard chunks[index].kind == .verb, let be = chunks[index].verb, be.isFinite, be.person == 3,
                words[be.main].lemma == "essere", words[be.main].term == nil, be.clitics.isEmpty, !be.isNegated,
                be.form == .present || be.form == .imperfect, !be.isPerfect,
                index == 0 || [.punctuation, .coordinator, .adverb].contains(chunks[index - 1].kind),
                isSpan(index + 1), words[chunks[index + 2].head].lemma == "che",
                chunks[index + 2].end == chunks[index + 2].start + 1,
                let end = chunks[(index + 3)...].firstIndex(where: { $0.kind == .punctuation }),
                let verb = chunks[(index + 3)..<end].first(where: { $0.kind == .verb && $0.verb?.isFinite == true })?
                    .verb
            else { continue }
            var span = chunks[index + 1]
            span.isDuration = span.preposition == nil && words[span.head].term?.words.first != "da"
            speech.lasting.insert(verb.main)
            chunks.replaceSubrange(index..<end, with: Array(chunks[(index + 3)..<end]) + [span])
            return
        }
    }

    private func isSpan(_ index: Int) -> Bool {
        let chunk = chunks[index]
        if preposition(chunk) == "da" || words[chunk.head].term?.words.first == "da" { return isSince(index) }
        guard chunk.kind == .noun, chunk.preposition == nil, Self.stretchNouns.contains(words[chunk.head].lemma),
            chunk.complements.isEmpty, chunk.after.isEmpty
        else { return false }
        return isCounted(chunk) || chunk.determiners.isEmpty && chunk.features.number == .plural
    }
}
