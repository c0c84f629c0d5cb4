extension BriefFacts {
    /// The facts of several articles as those of all: the same English is the same fact.
    init(merging all: [BriefFacts]) {
        self.init()
        guard all.count > 1 else {
            self = all.first ?? self
            return
        }
        people = Self.merged(all, \.people)
        organisations = Self.merged(all, \.organisations)
        places = Self.merged(all, \.places)
        amounts = Self.merged(all, \.amounts)
        percentages = Self.merged(all, \.percentages)
        dates = Self.merged(all, \.dates)
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
