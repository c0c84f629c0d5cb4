/// Noun phrases of a sentence: groups of a noun with its adjectives, or names, and groups joined by *di* or *of*.
///
/// *Riforma delle pensioni*, *fondo sovrano*, *Gian Piero Gasperini*; never a part of a name, never a phrase that breaks
/// off before its noun or behind a preposition.
struct NounPhrases {
    /// A phrase as the places of its words among the tokens of the sentence, links among them.
    struct Phrase: Hashable {
        var places: Range<Int>
        /// Whether it is a name and nothing else.
        var isName: Bool
    }

    private let words: [ClassifiedWord]
    private let headComesFirst: Bool
    private(set) var phrases: [Phrase] = []

    private static let longest = 4
    private static let longestName = 6

    init(_ words: [ClassifiedWord], headComesFirst: Bool) {
        self.words = words
        self.headComesFirst = headComesFirst
        let groups = groups()
        for index in groups.indices { add(groups, from: index) }
    }

    /// Runs of neighbours that belong together and have a noun, without what says nothing at their edges.
    private func groups() -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        while start < words.count {
            guard isContent(start) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < words.count, isContent(end), words[end].joinsPrevious { end += 1 }
            if let group = trimmed(start..<end) { result.append(group) }
            start = end
        }
        return result
    }

    private func isContent(_ index: Int) -> Bool {
        switch words[index].wordClass {
        case .noun, .name, .adjective: true
        case .link, .other: false
        }
    }

    private func trimmed(_ run: Range<Int>) -> Range<Int>? {
        var (start, end) = (run.lowerBound, run.upperBound)
        while start < end, words[start].wordClass == .adjective, words[start].weight != .full { start += 1 }
        while end > start, words[end - 1].wordClass == .adjective, words[end - 1].weight != .full || !headComesFirst {
            end -= 1
        }
        let heads = (start..<end).filter { words[$0].wordClass != .adjective }
        guard let head = headComesFirst ? heads.first : heads.last, words[head].weight != .empty else { return nil }
        return start..<end
    }

    /// The group alone, and with all that is linked to it: *governatore*, *governatore della Banca d'Italia*.
    private mutating func add(_ groups: [Range<Int>], from first: Int) {
        let group = groups[first]
        add(group)
        // What is linked to something before it breaks off there, unless it is a name: *Banca d'Italia*.
        guard !isName(group), !isLinked(group) || words[group.lowerBound].isCapitalized else { return }
        var last = first
        while last + 1 < groups.count, isLinked(groups[last + 1]), !isPersonal(groups[last + 1]),
            words[groups[last].upperBound..<groups[last + 1].lowerBound].allSatisfy({ $0.wordClass == .link })
        {
            last += 1
        }
        // A long chain is told by its first two, unless the second is a name that goes on.
        for end in [last, first + 1] where end > first && end <= last && end - first < 3 {
            let places = group.lowerBound..<groups[end].upperBound
            if end < last, words[groups[end].lowerBound].isCapitalized { return }
            if count(places) <= Self.longest { return add(places) }
        }
    }

    private mutating func add(_ places: Range<Int>) {
        let count = count(places)
        guard count <= (isName(places) ? Self.longestName : Self.longest) else { return }
        if count == 1, words[places.lowerBound].weight == .vague { return }
        phrases.append(Phrase(places: places, isName: isName(places)))
    }

    private func count(_ places: Range<Int>) -> Int { places.count { words[$0].wordClass != .link } }

    private func isName(_ places: Range<Int>) -> Bool { places.allSatisfy { words[$0].wordClass == .name } }

    /// *Di Giacomo Puccini* says whose, not what.
    private func isPersonal(_ group: Range<Int>) -> Bool { isName(group) && group.count > 1 }

    /// Whether the group is what something before it is of; *un milione di* says nothing that it could be of.
    private func isLinked(_ group: Range<Int>) -> Bool {
        guard group.lowerBound > 1, words[group.lowerBound - 1].wordClass == .link,
            let owner = words[..<group.lowerBound].last(where: { $0.wordClass != .link })
        else { return false }
        return owner.wordClass != .other && owner.weight != .empty
    }
}
