import Lexicon

/// Moves an adverb that stands between the subject and its verb to where English has it.
///
/// Sees: *i bambini ora sono stati contagiati*, *la legge già è in vigore*. Writes: *children have now been infected*, *the
/// law is already in force*.
extension SentenceTransfer {
    /// *Ancora non si conoscono le cause*: *not known yet*.
    mutating func readFrontedYet() {
        guard chunks.count > 1, chunks[0].kind == .adverb, words[chunks[0].head].lemma == "ancora",
            chunks[0].end == chunks[0].start + 1, chunks[1].kind == .verb, let verb = chunks[1].verb, verb.isNegated,
            verb.isFinite
        else { return }
        let yet = chunks[0].head
        chunks[1].verb?.adverbs.insert(yet, at: 0)
        chunks[0].fixedEnglish = ""
    }

    mutating func readAdverbsBeforeVerbs() {
        readNotAlways()
        for index in chunks.indices.dropFirst().dropLast() {
            let chunk = chunks[index]
            guard chunk.kind == .adverb, chunk.preposition == nil, chunk.end == chunk.start + 1, !isWhWord(index),
                Self.movable.contains(words[chunk.head].lemma), [.noun, .relative].contains(chunks[index - 1].kind),
                chunks[index + 1].kind == .verb, let verb = chunks[index + 1].verb, verb.isFinite, !verb.isNegated,
                chunks[index + 1].subject == index - 1
            else { continue }
            chunks[index + 1].verb?.adverbs.insert(chunk.head, at: 0)
            chunks[index].fixedEnglish = ""
        }
    }

    /// *non sempre funziona*: *does not always work*.
    private mutating func readNotAlways() {
        for index in chunks.indices.dropLast(2) {
            guard chunks[index].kind == .adverb, words[chunks[index].head].form == "non",
                words[chunks[index].head].term == nil, chunks[index + 1].kind == .adverb,
                chunks[index + 1].end == chunks[index + 1].start + 1,
                ["sempre", "necessariamente", "spesso"].contains(words[chunks[index + 1].head].lemma),
                chunks[index + 2].kind == .verb, let verb = chunks[index + 2].verb, verb.isFinite, !verb.isNegated
            else { continue }
            chunks[index + 2].verb?.isNegated = true
            let adverb = chunks[index + 1].head
            chunks[index + 2].verb?.adverbs.insert(adverb, at: 0)
            chunks[index].fixedEnglish = ""
            chunks[index + 1].fixedEnglish = ""
        }
    }

    private static let movable: Set<String> = ["ora", "adesso", "già", "spesso", "sempre", "ormai", "ancora"]
}
