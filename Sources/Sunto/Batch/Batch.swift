/// Makes a brief of every article of a folder, several at once.
///
/// One bad article is reported and the rest are done. What is written does not depend on how many are done at once.
/// Briefs are written whole; a second run does only what is new, changed, failed or made by older rules. Memory depends
/// on the jobs and the largest article while articles are worked on; the index at the end takes some bytes an article.
public struct Batch: Sendable {
    /// Opens the state that is kept in a folder.
    public typealias OpenStore = @Sendable (FilePath) throws(Failure) -> any BatchStore

    private let options: Options
    private let pipeline: Pipeline
    private let rules: BatchRules
    private let openStore: OpenStore

    /// A batch, which does nothing yet.
    ///
    /// - Parameters:
    ///   - options: Where and how.
    ///   - pipeline: What makes the briefs.
    ///   - rules: All that briefs depend on beside their articles; where it differs, they are made again.
    ///   - openStore: Opens what earlier runs did, in the folder that is named.
    public init(options: Options, pipeline: Pipeline, rules: BatchRules, openStore: @escaping OpenStore) {
        self.options = options
        self.pipeline = pipeline
        self.rules = rules.adding(options.format.rawValue)
        self.openStore = openStore
    }

    /// Runs the batch.
    ///
    /// - Parameters:
    ///   - isStopped: Asked all the while; the articles in hand are finished.
    ///   - observe: Told what happens, on the caller's thread.
    /// - Throws: `Failure` where the folders do not allow it. A failed article is part of the summary.
    public func run(
        isStopped: @escaping @Sendable () -> Bool = { false }, observe: (BatchEvent) -> Void = { _ in }
    ) throws(Failure) -> BatchSummary {
        let walk = ArticleWalk(root: options.input, excluded: options.output, followsLinks: options.followsLinks)
        if let input = FileIdentity(of: options.input), input == FileIdentity(of: options.output) {
            throw .outputIsInput(options.output)
        }
        if try !walk.hasArticle(), options.watchInterval == nil { throw .noArticles(options.input) }
        let output = try BatchOutput(options.output)
        let store = try openStore(output.stateFolder)
        let workers = try BatchWorkers(
            count: options.jobs, work: ArticleWork(pipeline: pipeline, options: options, output: output))
        defer {
            workers.stop()
            output.removeStaging()
        }
        let run = BatchRun(
            options: options, rules: rules, walk: walk, output: output, store: store, workers: workers,
            isStopped: isStopped)
        return try run.run(observe)
    }
}
