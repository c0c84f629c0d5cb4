/// Keeps what an opening pronoun or connective needs: the sentence before it, in the same block.
enum Coherence {
    /// The sentence that must come along with `sentence`, if any.
    static func antecedent(of sentence: Int, in sentences: [RankedSentence]) -> Int? {
        guard sentence > 0, sentences[sentence].parts.flaws.contains(.openingPronoun) else { return nil }
        let before = sentences[sentence - 1]
        guard before.place.block == sentences[sentence].place.block, !before.isChosen else { return nil }
        return sentence - 1
    }
}
