import Lexicon

/// Tells the future of a tale from what would have been.
///
/// Sees: *due anni dopo sarebbe diventato campione*, *avrebbe poi raccontato l'episodio*. Writes: *two years later he would
/// become champion*, *would later recount the episode*.
extension SentenceTransfer {
    func isFutureInPast(_ group: VerbGroup, _ index: Int) -> Bool {
        guard group.form == .conditional, group.isPerfect, group.modals.isEmpty, group.person == 3,
            !isQuestion, !speech.hearsay.isConditional, !speech.hearsay.hasSource, !isSubordinate(index),
            ["essere", "avere"].contains(words[group.first].lemma),
            !["essere", "volere", "dovere", "potere", "preferire", "piacere", "amare", "meritare"].contains(
                words[group.main].lemma)
        else { return false }
        return chunks.contains(where: isLater)
            && !words.contains { ["altrimenti", "senza", "forse", "comunque", "mai"].contains($0.lemma) }
    }

    /// *due anni dopo*, *in seguito*, *l'anno successivo*: a time behind another.
    private func isLater(_ chunk: Chunk) -> Bool {
        switch chunk.kind {
        case .adverb, .phrase, .preposition:
            let head = words[chunk.head]
            return ["in seguito", "più tardi", "successivamente", "poi", "anni dopo", "dopo", "mesi dopo"].contains(
                head.lemma) || head.term?.words.last == "dopo"
        case .noun:
            return Self.timeNouns.contains(words[chunk.head].lemma)
                && chunk.after.contains { ["successivo", "seguente"].contains(words[$0.head].lemma) }
        default: return false
        }
    }
}
