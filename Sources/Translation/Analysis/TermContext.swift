import Lexicon

/// Whether the contexts that an expression asks for hold around a match.
///
/// Sees: *avere in mente di partire*, of which one row asks for an infinitive. Tells the rows of the same words apart.
/// Contexts that only the parsed sentence could tell (`dom`, classes of nouns) do not hold here.
struct TermContext {
    let words: [Word]
    /// What each word may be called in a term.
    let names: [[TermName]]
    let start: Int
    let end: Int

    /// As for a sense: of the contexts that name words one holds, of the bare ones all.
    func holds(_ conditions: [SenseCondition]) -> Bool {
        let naming = conditions.filter { !$0.values.isEmpty }
        return (naming.isEmpty || naming.contains(where: holds))
            && conditions.filter(\.values.isEmpty).allSatisfy(holds)
    }

    private func holds(_ condition: SenseCondition) -> Bool {
        switch condition.key {
        case "near": words.indices.contains(where: { ($0 < start || $0 >= end) && goesBy(condition.values, $0) })
        case "obj", "subj", "of": nearby.contains { goesBy(condition.values, $0) }
        case "prep": end < words.count && goesBy(condition.values, end)
        case "che": end < words.count && words[end].form == "che"
        case "inf": isInfinitive(end) || (end < words.count && words[end].mayBe(.adposition) && isInfinitive(end + 1))
        default: false
        }
    }

    /// The words beside: of the noun phrase that follows, or the one before.
    private var nearby: [Int] {
        let after = (end..<min(end + 4, words.count)).prefix { words[$0].kind != .punctuation }
        let before = (max(start - 4, 0)..<start).reversed().prefix { words[$0].kind != .punctuation }
        return Array(after) + Array(before)
    }

    private func goesBy(_ values: [String], _ index: Int) -> Bool {
        values.contains(where: names[index].named)
    }

    private func isInfinitive(_ index: Int) -> Bool {
        words.indices.contains(index) && words[index].readings.contains { $0.features.form == .infinitive }
    }
}
