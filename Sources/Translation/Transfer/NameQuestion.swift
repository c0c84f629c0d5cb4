import Lexicon

/// Asks for the name of what stands behind *come si chiama*.
///
/// Sees: *Come si chiama Sua moglie?* Writes: *What's the name of your wife?*
extension SentenceTransfer {
    mutating func readNameQuestions() {
        guard isQuestion, chunks.count > 2, chunks[0].kind == .phrase,
            let term = words[chunks[0].head].term,
            ["come si chiama", "come si chiamano", "come si chiamava"].contains(term.words.joined(separator: " ")),
            isBareNominal(chunks[1]), chunks[1].determiners.count > 0
        else { return }
        let isPlural = chunks[1].features.number == .plural
        let isPast = term.words.last == "chiamava"
        chunks[0].fixedEnglish =
            isPlural ? "what are the names of" : isPast ? "what was the name of" : "what's the name of"
        if words[chunks[1].head].isNominal,
            chunks[1].determiners.contains(where: { words[$0].form == "sua" || words[$0].form == "suo" })
        {
            speech.isPolite = true
        }
    }
}
