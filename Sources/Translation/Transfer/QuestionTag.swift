import Lexicon

/// Reads *vero?* and its like at the end, and writes the English tag.
///
/// Sees: *Tom è alto, vero?* Writes: *Tom is tall, isn't he?*
extension SentenceTransfer {
    /// The phrase that is the tag, if the sentence ends in one.
    var tagPosition: Int? {
        guard isQuestion, chunks.count >= 4 else { return nil }
        let last = chunks.count - 1
        guard words[chunks[last].head].surface == "?", chunks[last - 2].kind == .punctuation, isComma(last - 2) else { return nil }
        let tag = chunks[last - 1]
        let lemma = words[tag.head].lemma
        guard tag.end - tag.start <= 2, ["vero", "no", "giusto", "non è vero", "non è così"].contains(lemma) else { return nil }
        return last - 1
    }

    func tagEnglish() -> [EnglishWord] {
        guard let auxiliary = speech.auxiliary else { return text("right") }
        let pronoun = speech.pronoun
        if speech.isNegated { return text(auxiliary + " " + pronoun) }
        if auxiliary == "am" { return text("aren't I") }
        return text((Contractions.negative(auxiliary) ?? auxiliary) + " " + pronoun)
    }
}
