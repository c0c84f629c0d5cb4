/// How far a brief can be trusted, as far as the translator knows.
public struct BriefConfidence: Sendable, Hashable {
    /// A word that was kept for want of a translation.
    public struct Word: Sendable, Hashable {
        /// The word as the article has it.
        public var word: String
        /// How often it occurs in title and points.
        public var count: Int
    }

    /// Share of the translated words that are known, in thousandths, rounded down.
    public var coverage: Int
    /// Unknown words, by first occurrence.
    public var unknown: [Word]
    /// Numbers of the points whose translation has gaps, from 1.
    public var gaps: [Int]
    /// Whether the title has gaps.
    public var titleHasGaps: Bool
}

extension Brief {
    /// How far the brief can be trusted. Linear in the brief.
    public var confidence: BriefConfidence {
        var counts: [String: Int] = [:]
        for word in titleUnknown + points.flatMap(\.unknown) { counts[word, default: 0] += 1 }
        return BriefConfidence(
            coverage: statistics.coverage,
            unknown: statistics.unknown.map { word in .init(word: word, count: counts[word] ?? 1) },
            gaps: points.indices.filter { points[$0].hasGaps }.map { $0 + 1 }, titleHasGaps: !titleUnknown.isEmpty)
    }
}
