/// What runs of a batch did, kept between them. The rooms above choose the database; the batch knows this much of it.
///
/// Everything that is written is seen at once and kept from the next `commit` on. All of it is called on one thread.
public protocol BatchStore: AnyObject {
    /// Begins a run.
    func startRun(_ rules: BatchRules) throws(Failure)
    /// Notes that a file is there; `names` is `nil` for one that is no article, `sight` is how it looks, `nil` while
    /// somebody seems to write it.
    ///
    /// - Returns: Whether it is new or looks otherwise than when its outcome was settled.
    func found(_ article: FilePath, _ names: BatchNames?, sight: String?) throws(Failure) -> Bool
    /// Gives every article that was found in this run the name of its brief.
    func plan(_ names: BatchNames) throws(Failure)
    /// How many articles this run found, and how many of the run before it did not find again.
    func counts() throws(Failure) -> (found: Int, gone: Int)
    /// Articles of this run, sorted by path, beginning after one of them.
    func page(after: FilePath?, limit: Int, onlyFailed: Bool) throws(Failure) -> [BatchEntry]
    /// The first article of this run, before `article`, that had these bytes.
    func original(of content: String, before article: FilePath) throws(Failure) -> FilePath?
    /// Notes that an article is in hand, and what its bytes are.
    func open(_ article: FilePath, content: String) throws(Failure)
    /// Notes that what was known of an article holds in this run.
    func keep(_ article: FilePath) throws(Failure)
    /// Notes how an article of this run ended.
    func settle(_ article: FilePath, _ record: BatchRecord) throws(Failure)
    /// Articles of this run whose bytes are those of an earlier one and that have no brief yet.
    func duplicates(after: FilePath?, limit: Int) throws(Failure) -> [BatchDuplicate]
    /// Everything of this run, sorted by path.
    func forEachOutcome(_ body: (BatchRecordedOutcome) throws(Failure) -> Void) throws(Failure)
    /// How often which reason was given, the slowest articles, and the coverage of this run's briefs.
    func statistics(slowest: Int) throws(Failure) -> BatchStatistics
    /// Briefs that no article of this run has, some at a time.
    func staleBriefs(limit: Int) throws(Failure) -> [FilePath]
    /// Forgets such a brief and the article that it was made from.
    func forget(_ brief: FilePath) throws(Failure)
    /// Keeps what was written since the last commit.
    func commit() throws(Failure)
    /// Drops what was written since the last commit, the begin of a run as well.
    func rollback() throws(Failure)
}
