import Lexicon

/// Puts by how much before what is compared.
///
/// Sees: *è più contagiosa del 50 per cento*, *è efficace al novanta per cento*. Writes: *is 50 percent more contagious*, *is
/// 90 percent effective*.
extension SentenceTransfer {
    mutating func readMoreByPercent() {
        for index in chunks.indices.dropLast() {
            let adjective = chunks[index]
            let amount = chunks[index + 1]
            let isCompared =
                adjective.before.first?.adverbs.contains { ["più", "meno"].contains(words[$0].lemma) } == true
            guard adjective.kind == .adjective, amount.kind == .noun, isPercentage(amount), amount.complements.isEmpty,
                isCompared
                    ? preposition(amount) == "di"
                    : preposition(amount) == "a" && index > 0
                        && chunks[index - 1].verb.map({ words[$0.main].lemma == "essere" }) == true,
                amount.start == adjective.end
            else { continue }
            chunks.swapAt(index, index + 1)
            chunks[index].preposition = nil
            chunks[index].determiners = []
        }
    }
}
