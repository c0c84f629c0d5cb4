/// Keeps what an opening pronoun or connective needs: the sentence before it, in the same block.
enum Coherence {
    /// The sentence that must come along with `sentence`, if any.
    static func antecedent(of sentence: Int, in sentences: [RankedSentence]) -> Int? {
        let flaws = sentences[sentence].parts.flaws
        guard sentence > 0, flaws.contains(.openingPronoun) || flaws.contains(.openingConnective) else { return nil }
        let before = sentences[sentence - 1]
        guard before.place.block == sentences[sentence].place.block, !before.isChosen else { return nil }
        return sentence - 1
    }
}
