import Lexicon

/// Negates once what Italian negates with *non* and a pair of *né*.
///
/// Sees: *non ha né tempo né denaro*, *non vuole né mangiare né bere*. Writes: *he has neither time nor money*, *he wants
/// neither to eat nor to drink*.
extension SentenceTransfer {
    mutating func readNeitherNor() {
        for index in chunks.indices {
            guard let verb = chunks[index].verb, verb.isNegated, index + 2 < chunks.count, isNor(index + 1),
                let last = lastNor(after: index + 1)
            else { continue }
            chunks[index].verb?.isNegated = false
            chunks[index + 1].fixedEnglish = "neither"
            for j in (index + 2)...last where isNor(j) { chunks[j].fixedEnglish = "nor" }
        }
    }

    private func isNor(_ index: Int) -> Bool {
        chunks[index].kind == .coordinator && words[chunks[index].head].lemma == "né"
    }

    /// The last *né* of the enumeration, before the clause ends.
    private func lastNor(after first: Int) -> Int? {
        var last: Int?
        for j in chunks.indices where j > first + 1 {
            if isNor(j) {
                last = j
            } else if chunks[j].kind == .punctuation && !isComma(j) || chunks[j].verb?.isFinite == true
                || [.subordinator, .relative].contains(chunks[j].kind)
            {
                break
            }
        }
        return last
    }
}
