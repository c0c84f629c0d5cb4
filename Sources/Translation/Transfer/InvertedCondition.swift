import Lexicon

/// Reads a condition without *se*.
///
/// Sees: *dovesse vincere il no, il premier si dimetterebbe*, *avesse ascoltato, avrebbe evitato il disastro*. Writes: *if the
/// no won …*, *if he had listened …*.
extension SentenceTransfer {
    mutating func readInvertedConditions() {
        guard !isQuestion else { return }
        for index in chunks.indices {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.form == .subjunctiveImperfect,
                index == 0 || chunks[index - 1].kind == .punctuation && !isComma(index - 1),
                let comma = chunks.indices[index...].first(where: isComma),
                let main = chunks[comma...].first(where: { $0.kind == .verb && $0.verb?.isFinite == true })?.verb,
                main.form == .conditional
            else { continue }
            speech.openers[index] = "if"
        }
    }
}
