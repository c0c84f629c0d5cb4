import Lexicon

/// Reads *il più … possibile*.
///
/// Sees: *il più vicino possibile*, *il più rapidamente possibile*. Writes: *as close as possible*, *as quickly as possible*.
extension SentenceTransfer {
    mutating func readAsPossible() {
        var index = 1
        while index < chunks.count {
            defer { index += 1 }
            guard words[chunks[index].head].lemma == "possibile", chunks[index].kind == .adjective,
                let english = chunks[index].end == chunks[index].start + 1 ? measured(index - 1) : manner(index)
            else { continue }
            var whole = Chunk(.phrase, head: chunks[index].head, start: chunks[index - 1].start, end: chunks[index].end)
            whole.fixedEnglish = "as " + english + " as possible"
            chunks.replaceSubrange((index - 1)...index, with: [whole])
        }
    }

    /// *il* [*più rapidamente possibile*]: read as one adjective with its adverbs.
    private mutating func manner(_ index: Int) -> String? {
        guard let adverbs = chunks[index].before.first?.adverbs, adverbs.count == 2,
            words[adverbs[0]].lemma == "più", words[chunks[index - 1].head].lemma == "il",
            chunks[index - 1].end == chunks[index - 1].start + 1
        else { return nil }
        return adverbEnglish(adverbs[1], negated: false).text
    }

    private mutating func measured(_ index: Int) -> String? {
        let chunk = chunks[index]
        guard let article = chunk.determiners.first, words[article].lemma == "il", chunk.before.count == 1,
            let degree = chunk.before[0].adverbs.first, words[degree].lemma == "più", chunk.preposition == nil,
            chunk.before[0].head == chunk.head
        else { return nil }
        return words[chunk.head].partOfSpeech == .adverb
            ? adverbEnglish(chunk.head, negated: false).text : adjectiveEnglish(chunk.head)
    }
}
