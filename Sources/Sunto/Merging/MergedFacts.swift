extension BriefFacts {
    /// The facts of several articles as those of all: the same English is the same fact.
    init(merging all: [BriefFacts]) {
        self.init()
        guard all.count > 1 else {
            self = all.first ?? self
            return
        }
        people = Self.withFullNames(Self.merged(all, \.people))
        organisations = Self.merged(all, \.organisations)
        places = Self.merged(all, \.places)
        amounts = Self.merged(all, \.amounts)
        percentages = Self.merged(all, \.percentages)
        dates = Self.merged(all, \.dates)
    }

    /// *Ciani* of one article is *Marta Ciani* of another, if nobody else is called so.
    private static func withFullNames(_ people: [BriefFact]) -> [BriefFact] {
        var people = people
        let byLast = Dictionary(grouping: people.indices) {
            people[$0].source.split(separator: " ").last.map(String.init)
        }
        for index in people.indices where !people[index].source.contains(" ") {
            let full = (byLast[people[index].source] ?? []).filter { $0 != index }
            guard full.count == 1, let owner = full.first else { continue }
            people[owner].mentions += people[index].mentions
            people[owner].mentions.sort { ($0.article, $0.span.start) < ($1.article, $1.span.start) }
            people[index].mentions = []
        }
        people.removeAll { $0.mentions.isEmpty }
        return people.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(
            \.element)
    }

    private static func merged(_ all: [BriefFacts], _ kind: KeyPath<BriefFacts, [BriefFact]>) -> [BriefFact] {
        var result: [BriefFact] = []
        var places: [String: Int] = [:]
        for (article, facts) in all.enumerated() {
            for var fact in facts[keyPath: kind] {
                fact.mentions = fact.mentions.map { BriefMention(article: article, span: $0.span) }
                if let place = places[fact.text] {
                    result[place].mentions += fact.mentions
                } else {
                    places[fact.text] = result.count
                    result.append(fact)
                }
            }
        }
        return result.enumerated().sorted {
            ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
        }.map(\.element)
    }
}
