import Lexicon

/// Says for what something is too much with an infinitive.
///
/// Sees: *è troppo giovane perché possa guidare*, *è troppo tardi perché il treno arrivi*. Writes: *too young to drive*,
/// *too late for the train to arrive*.
extension SentenceTransfer {
    mutating func readTooMuchFor() {
        for index in chunks.indices.dropFirst() {
            guard chunks[index].kind == .subordinator, words[chunks[index].head].form == "perché",
                isMeasure(chunks[index - 1], before: index),
                let verb = chunks.indices[index...].dropFirst().prefix(4).first(where: {
                    chunks[$0].kind == .verb && chunks[$0].verb?.isFinite == true
                }), let group = chunks[verb].verb,
                group.form == .subjunctivePresent || group.form == .subjunctiveImperfect, !group.isPerfect,
                group.modals.allSatisfy({ words[$0].lemma == "potere" }), chunks[verb].suppliedSubject != "there",
                !chunks[index..<verb].contains(where: { $0.kind == .punctuation })
            else { continue }
            chunks[verb].verb?.modals = []
            speech.wanted.insert(verb)
            if let subject = chunks[verb].subject {
                chunks[subject].isSubject = false
                chunks[index].fixedEnglish = "for"
            } else {
                chunks[index].fixedEnglish = ""
                chunks[verb].suppliedSubject = ""
            }
        }
    }

    private func isMeasure(_ chunk: Chunk, before index: Int) -> Bool {
        if chunk.kind == .adjective {
            return chunk.before.first?.adverbs.contains { words[$0].lemma == "troppo" } == true
        }
        return chunk.kind == .adverb && index > 1 && words[chunks[index - 2].head].lemma == "troppo"
            && chunks[index - 2].kind == .adverb
    }
}
