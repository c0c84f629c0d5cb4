import Text

/// The English brief of an Italian article.
public struct Brief: Sendable, Hashable {
    /// The title in English; "Untitled" where the article has neither title nor heading.
    public var title: String
    /// The title as the article has it.
    public var sourceTitle: String?
    /// The language that the article seems to be in; what is not Italian is translated as if it were.
    public var language = Language.italian
    /// The field that the article's terms are from, as `economy`; `nil` where they point nowhere.
    public var field: String?
    /// The day of publication.
    public var date: CalendarDate?
    /// That day where its year is not known.
    public var day: CalendarDay?
    /// The author as written, without "di".
    public var byline: String?
    /// The article's most important sentences, in the order of the article.
    public var points: [BriefPoint]
    /// The terms that occurred in title and points, by first occurrence.
    public var terms: [BriefTerm]
    /// Who, where, how much and when: what the whole article names, not only its points.
    public var facts = BriefFacts()
    /// What the article is about, the most telling phrase first.
    public var keyPhrases: [BriefPhrase] = []
    /// The article that the points are from; several where briefs were merged, in the order given.
    public var articles: [BriefArticle] = []
    /// Words of the title that were kept for want of a translation.
    public var titleUnknown: [String] = []
    /// Counts, and how much could be translated.
    public var statistics: BriefStatistics
    /// How long each stage took; never part of a rendering unless asked for.
    public var timings: [StageTiming] = []
}

/// One sentence of a brief.
public struct BriefPoint: Sendable, Hashable {
    /// The sentence in English, made to be read alone.
    public var text: String
    /// The sentence as the article has it.
    public var source: String
    /// Where the article has it.
    public var span: TextSpan
    /// 1 is the most important.
    public var rank: Int
    /// Words that were kept for want of a translation.
    public var unknown: [String]
    /// How the translation came about, a line a step; the changes alone unless `PipelineOptions.explains`.
    public var trace: [String]
    /// Index into `Brief.articles` of the article that `span` points into.
    public var article = 0
    /// What makes the point differ from a plain translation of its source, a few words each: `ieri: 13 March 2024`.
    public var changes: [String] = []

    /// Whether something was kept for want of a translation.
    public var hasGaps: Bool { !unknown.isEmpty }
}

/// A term that occurred, with its translation.
public struct BriefTerm: Sendable, Hashable {
    /// The term as the article has it first.
    public var source: String
    /// What it became.
    public var target: String
    /// How often it became that.
    public var count: Int
    /// The glossary or list that it is from.
    public var glossary: String
}

/// Counts of a brief.
public struct BriefStatistics: Sendable, Hashable {
    /// Sentences of the article that could have been chosen.
    public var sentences: Int
    /// Words of those.
    public var words: Int
    /// Words of title and points, which were translated.
    public var translatedWords: Int
    /// Words of title and points that were kept for want of a translation; each once, by first occurrence.
    public var unknown: [String]
    /// Share of the translated words that are not unknown, in thousandths, rounded down: 1000 says that none is.
    public var coverage: Int
}
