import Lexicon

/// Reads *vero?* and its like at the end, and writes the English tag.
///
/// Sees: *Tom è alto, vero?* Writes: *Tom is tall, isn't he?*
extension SentenceTransfer {
    /// The first phrase of the tag, if the sentence ends in one.
    var tagPosition: Int? {
        guard isQuestion, chunks.count >= 4, let last = chunks.indices.last, words[chunks[last].head].surface == "?",
            let comma = chunks.lastIndex(where: { $0.kind == .punctuation && words[$0.head].surface == "," }),
            comma < last - 1,
            last - comma <= 4
        else { return nil }
        let tag = words[chunks[comma + 1].start..<chunks[last].start].map(\.surface).joined(separator: " ").lowercased()
        return ["vero", "no", "giusto", "non è vero", "non è così", "è vero"].contains(tag) ? comma + 1 : nil
    }

    func tagEnglish() -> [EnglishWord] {
        guard let auxiliary = speech.auxiliary else { return text("right") }
        let pronoun = speech.pronoun
        if speech.isNegated { return text(auxiliary + " " + pronoun) }
        if auxiliary == "am" { return text("aren't I") }
        return text((Contractions.negative(auxiliary) ?? auxiliary) + " " + pronoun)
    }
}
