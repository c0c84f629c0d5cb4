/// Figures of a batch, while it runs and at its end.
public struct BatchSummary: Sendable {
    /// Articles that were found.
    public var found = 0
    /// Briefs that this run wrote.
    public var done = 0
    /// Briefs of earlier runs that hold.
    public var kept = 0
    /// Those of `done` that were taken from an article with the same bytes.
    public var duplicates = 0
    /// Articles without a brief.
    public var failed = 0
    /// Files that are no articles.
    public var skipped = 0
    /// Briefs that were removed because their article is gone.
    public var pruned = 0
    /// Wall time in seconds.
    public var seconds = 0.0
    /// How long the stages of the briefs that this run wrote took, all articles and threads added up.
    public var timings: [StageTiming] = []
    /// Whether a signal ended it before it was through.
    public var isInterrupted = false
    /// An article that is in hand.
    public var current: FilePath?

    /// Articles that the run came to.
    public var settled: Int { done + kept + failed }
}

/// What a batch tells while it runs.
public enum BatchEvent: Sendable {
    /// An article is through.
    case outcome(BatchOutcome, BatchSummary)
    /// Time goes by; ten times a second or more rarely.
    case tick(BatchSummary)
    /// A file or link is no article, and why.
    case skipped(FilePath, String)
    /// Something that the user should know, in a sentence.
    case note(String)
    /// A look at the folder is through, and the index is written. There is more than one where the folder is watched.
    case passed(BatchSummary)
}
