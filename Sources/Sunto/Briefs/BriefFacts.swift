import Text

/// What an article names, each kind sorted by how often it occurs, then by where it occurs first.
public struct BriefFacts: Sendable, Hashable {
    /// People by their fullest name.
    public var people: [BriefFact] = []
    /// Companies, authorities, parties, teams.
    public var organisations: [BriefFact] = []
    /// Countries, towns, regions, squares.
    public var places: [BriefFact] = []
    /// Money and measures: `85 million euros`.
    public var amounts: [BriefFact] = []
    /// Shares: `6.4%`.
    public var percentages: [BriefFact] = []
    /// Days, months and years: `12 October`, `2026`; relative ones where the article's date is known.
    public var dates: [BriefFact] = []

    /// None.
    public init() {}

    /// The kinds in the order in which they are shown, with their headings.
    public var kinds: [(name: String, facts: [BriefFact])] {
        [
            ("People", people), ("Organisations", organisations), ("Places", places), ("Amounts", amounts),
            ("Percentages", percentages), ("Dates", dates),
        ]
    }

    /// Whether nothing was found.
    public var isEmpty: Bool { kinds.allSatisfy(\.facts.isEmpty) }
}

/// A person, place or figure that an article names.
public struct BriefFact: Sendable, Hashable {
    /// As the article has it first, or most fully.
    public var source: String
    /// In English.
    public var text: String
    /// Where it occurs, in text order.
    public var mentions: [BriefMention]

    /// How often it occurs.
    public var count: Int { mentions.count }
}

/// A place in one of the articles of a brief.
public struct BriefMention: Sendable, Hashable {
    /// Index into `Brief.articles`.
    public var article: Int
    /// Where it stands in that article's text.
    public var span: TextSpan
}

/// A key phrase in both languages.
public struct BriefPhrase: Sendable, Hashable {
    /// Its commonest form in the article.
    public var source: String
    /// In English.
    public var text: String
    /// What it is worth; the best has 1.
    public var score: Double
    /// How often it occurs, in any form.
    public var count: Int
}
