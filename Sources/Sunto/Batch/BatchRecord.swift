/// An article of a run, and what was known of it before.
public struct BatchEntry: Sendable {
    /// The article, below the input folder.
    public var article: FilePath
    /// Where its brief goes, below the output folder.
    public var plan: FilePath
    /// The key of the bytes that it had.
    public var content: String?
    /// The key of the rules that were followed.
    public var rules: String?
    /// How it ended.
    public var outcome: BatchRecord.Outcome?
    /// The brief that was made.
    public var brief: FilePath?
    /// What that said.
    public var heading: BriefHeading?
    /// Whether it looks as it did when its outcome was settled; `nil` while somebody seems to write it.
    public var looksTheSame: Bool?

    /// An entry of which nothing is known.
    public init(article: FilePath, plan: FilePath) {
        self.article = article
        self.plan = plan
    }
}

/// How an article ended, as the state keeps it.
public struct BatchRecord: Sendable {
    /// The kinds of end. `open` is none yet.
    public enum Outcome: String, Sendable { case open, done, duplicate, failed, skipped }

    /// How it ended.
    public var outcome: Outcome
    /// The key of its bytes; `nil` where they could not be read.
    public var content: String?
    /// The brief that was made.
    public var brief: FilePath?
    /// What that says.
    public var heading: BriefHeading?
    /// The article whose brief is this one's too.
    public var original: FilePath?
    /// What kind of reason there is against a brief.
    public var category: String?
    /// The reason.
    public var reason: String?
    /// How long the brief took to make.
    public var milliseconds: Int?

    init(_ outcome: Outcome, content: String? = nil) {
        self.outcome = outcome
        self.content = content
    }

    /// The record of a failure.
    init(_ failure: Failure, content: String?) {
        self.init(.failed, content: content)
        (category, reason) = (failure.category, failure.reason)
    }

    /// The record of something that is no article.
    init(_ reason: SkipReason) {
        self.init(.skipped)
        (category, self.reason) = (reason.rawValue, reason.rawValue)
    }
}

/// An article with the bytes of another.
public struct BatchDuplicate: Sendable {
    /// The article, below the input folder.
    public var article: FilePath
    /// Where its brief goes, below the output folder.
    public var plan: FilePath
    /// The key of its bytes.
    public var content: String
    /// The other one.
    public var original: FilePath
    /// How that ended.
    public var outcome: BatchRecord.Outcome?
    /// The brief of the other.
    public var brief: FilePath?
    /// What that says.
    public var heading: BriefHeading?
    /// Why there is none.
    public var reason: String?

    /// A duplicate of an article of which nothing is known.
    public init(article: FilePath, plan: FilePath, content: String, original: FilePath) {
        (self.article, self.plan, self.content, self.original) = (article, plan, content, original)
    }
}

/// How an article of a run ended.
public enum BatchRecordedOutcome: Sendable {
    /// It has a brief; `original` is the article whose bytes are the same.
    case brief(article: FilePath, brief: FilePath, heading: BriefHeading, original: FilePath?)
    /// It has none; why.
    case failed(article: FilePath, reason: String)
    /// It is no article; why.
    case skipped(article: FilePath, reason: String)
}

/// Figures of a run.
public struct BatchStatistics: Sendable {
    /// A reason for a failure or a skip, how often it was given.
    public struct Reason: Sendable {
        /// Whether articles failed or files were skipped.
        public var outcome: BatchRecord.Outcome
        /// The reason, without what differs from article to article.
        public var category: String
        /// How often it was given.
        public var count: Int

        /// A reason.
        public init(outcome: BatchRecord.Outcome, category: String, count: Int) {
            (self.outcome, self.category, self.count) = (outcome, category, count)
        }
    }

    /// Reasons, the most frequent first.
    public var reasons: [Reason] = []
    /// The briefs that took longest to make, in milliseconds, the slowest first.
    public var slowest: [(article: FilePath, milliseconds: Int)] = []
    /// Mean and least coverage of this run's briefs in thousandths, kept ones included; `nil` without briefs.
    public var coverage: (mean: Int, least: Int)?

    /// No figures.
    public init() {}
}
