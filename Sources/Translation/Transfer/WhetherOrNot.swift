import Lexicon

/// Says *whether* for *che* before a choice.
///
/// Sees: *Che tu sia pronto o no, partiamo.* Writes: *Whether you're ready or not, we leave.*
extension SentenceTransfer {
    mutating func readWhetherOrNot() {
        guard chunks.count > 4, chunks[0].kind == .subordinator, words[chunks[0].head].form == "che",
            let comma = chunks.indices.first(where: isComma), comma > 3, comma + 1 < chunks.count,
            chunks[comma - 2].kind == .coordinator, words[chunks[comma - 2].head].lemma == "o",
            chunks[comma - 1].kind == .adverb, ["no", "meno"].contains(words[chunks[comma - 1].head].form),
            chunks[1..<comma].contains(where: { $0.verb?.isFinite == true })
        else { return }
        chunks[0].fixedEnglish = "whether"
        chunks[comma - 1].fixedEnglish = "not"
    }
}
