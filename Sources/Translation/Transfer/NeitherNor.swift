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

    /// *non saranno più sufficienti né i mezzi né le idee*: the pair is the subject, and goes first.
    mutating func readNeitherSubjects() {
        for index in chunks.indices {
            guard let verb = chunks[index].verb, verb.isNegated, verb.isFinite, verb.person == 3,
                words[verb.main].lemma == "essere", index + 5 < chunks.count,
                index == 0 || chunks[index - 1].kind != .noun, chunks[index + 1].kind == .adjective,
                isNor(index + 2), chunks[index + 3].kind == .noun, chunks[index + 3].preposition == nil,
                isNor(index + 4), chunks[index + 5].kind == .noun, chunks[index + 5].preposition == nil,
                chunks[index + 1].features.agrees(with: chunks[index + 3].features)
            else { continue }
            chunks[index].verb?.isNegated = false
            chunks[index + 1].before = chunks[index + 1].before.map { modifier in
                var modifier = modifier
                modifier.adverbs.removeAll { words[$0].lemma == "più" }
                return modifier
            }
            chunks[index + 2].fixedEnglish = "neither"
            chunks[index + 4].fixedEnglish = "nor"
            let pair = Array(chunks[(index + 2)...(index + 5)])
            let clause = Array(chunks[index...(index + 1)])
            chunks.replaceSubrange(index...(index + 5), with: pair + clause)
            chunks[index + 4].subject = index + 3
            chunks[index + 3].isSubject = true
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
