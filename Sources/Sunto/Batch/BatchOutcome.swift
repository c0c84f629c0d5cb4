/// What became of one article of a batch.
public struct BatchOutcome: Sendable, Hashable {
    /// How it ended.
    public enum Result: Sendable, Hashable {
        /// The brief is written.
        case done(BriefHeading)
        /// The brief of an earlier run still holds.
        case kept(BriefHeading)
        /// There is no brief; why.
        case failed(Failure)
        /// It is no article; why.
        case skipped(String)
    }

    /// The article, below the input folder.
    public var article: FilePath
    /// The brief, below the output folder.
    public var brief: FilePath
    /// How it ended.
    public var result: Result

    /// What the index says of the brief, if there is one.
    var heading: BriefHeading? {
        switch result {
        case .done(let heading), .kept(let heading): heading
        case .failed, .skipped: nil
        }
    }

    /// Why there is none.
    var failure: Failure? {
        if case .failed(let failure) = result { failure } else { nil }
    }
}

/// What the index of a batch says of a brief.
public struct BriefHeading: Sendable, Hashable {
    /// The title in English.
    public var title: String
    /// `12 September 2018`, if known.
    public var date: String?
    /// `2018-09-12`, if known.
    public var isoDate: String?
    /// The author, if known.
    public var byline: String?
    /// The field, as `economy`, if known.
    public var field: String?
    /// Number of points.
    public var points: Int
    /// Share of words that are not unknown, in thousandths.
    public var coverage: Int

    /// The heading of a brief.
    init(_ brief: Brief) {
        title = brief.title
        date = brief.published
        isoDate = brief.date?.iso8601
        byline = brief.byline?.onOneLine
        field = brief.field
        points = brief.points.count
        coverage = brief.statistics.coverage
    }

    /// A heading that was kept.
    public init(title: String, date: String?, points: Int, coverage: Int) {
        self.title = title
        self.date = date
        self.points = points
        self.coverage = coverage
    }
}
