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

    /// Contexts that are asked for, not preferred.
    private static let asked: Set<String> = ["mark", "q", "call", "shout", "alone", "whole"]

    /// Whether a row may match here at all.
    func admits(_ conditions: [SenseCondition]) -> Bool {
        conditions.filter { Self.asked.contains($0.key) }.allSatisfy(holds)
    }

    /// Whether the match stands where a clause may begin.
    var opensClause: Bool {
        guard start > 0 else { return true }
        let before = words[start - 1]
        if ["io", "tu", "noi", "voi"].contains(before.form) {
            return start == 1 || words[start - 2].kind == .punctuation
        }
        return before.kind == .punctuation
            || ["e", "ma", "o", "però", "allora", "beh", "quindi", "perché", "così", "oggi", "no", "sì"].contains(
                before.form)
    }

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
        case "dative": hasDative
        case "mark": end == words.count || words[end].kind == .punctuation
        case "q": words.last?.surface == "?"
        case "call":
            (start == 0 || [",", "\"", "«", "“", ".", "!", "?", ":", "-", "–", "—"].contains(words[start - 1].surface))
                && end < words.count && [",", "!"].contains(words[end].surface)
        case "alone": opensClause
        case "whole": start == 0 && (end == words.count || end == words.count - 1 && words[end].kind == .punctuation)
        case "shout": start == 0 && end < words.count && words[end].surface == "!"
        case "inf": isInfinitive(end) || (end < words.count && words[end].mayBe(.adposition) && isInfinitive(end + 1))
        default: false
        }
    }

    /// *gli ha fatto sapere*, *fammi sapere*: a pronoun before the verb and its auxiliary, or grown together with it.
    private var hasDative: Bool {
        if (start..<end).contains(where: { index in
            words[index].readings.contains { $0.clitics.contains(where: Self.datives.contains) }
        }) {
            return true
        }
        let before = (max(start - 3, 0)..<start).reversed().first { !words[$0].mayBe(.auxiliary) }
        return before.map { Self.datives.contains(words[$0].form) } ?? false
    }

    private static let datives: Set<String> = [
        "mi", "ti", "gli", "le", "ci", "vi", "me", "te", "ce", "ve", "glielo", "gliela", "glieli", "gliele", "gli:f",
        "mi:o", "ti:o", "ci:o", "vi:o",
    ]

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
