/// Makes a brief of every article of a folder, several at once.
///
/// One bad article is reported and the rest are done. What is written does not depend on how many are done at once.
/// Briefs are written whole; a second run does only what is new or changed.
public struct Batch: Sendable {
    /// Where and how.
    public struct Options: Sendable {
        /// The folder of articles.
        public var input: FilePath
        /// The folder of briefs; made if need be.
        public var output: FilePath
        /// The form of the briefs.
        public var format = BriefFormat.markdown
        /// How many articles are worked on at once.
        public var jobs = 2
        /// Whether briefs that still hold are made again.
        public var isForced = false

        /// A batch from one folder to another.
        public init(input: FilePath, output: FilePath) {
            self.input = input
            self.output = output
        }
    }

    private let options: Options
    private let pipeline: Pipeline
    private let rules: String

    /// - Parameter rules: All that briefs depend on beside their articles; where it differs, they are made again.
    public init(options: Options, pipeline: Pipeline, rules: String) {
        self.options = options
        self.pipeline = pipeline
        self.rules = rules + "\n" + options.format.rawValue
    }

    /// Runs the batch.
    ///
    /// - Parameters:
    ///   - isStopped: Asked before each article; the ones in hand are finished.
    ///   - progress: Told each outcome as it comes, in any order, and the number of articles.
    /// - Throws: `Failure` where the folders do not allow it. A failed article is part of the report.
    public func run(
        isStopped: @Sendable () -> Bool = { false }, progress: (BatchOutcome, Int) -> Void = { _, _ in }
    ) async throws(Failure) -> BatchReport {
        let items = try plan().items
        let state = BatchState(in: options.output)
        let job = BatchJob(
            options: options, pipeline: pipeline, rules: rules, state: options.isForced ? nil : state)
        let results = await run(job, items, isStopped) { progress($0, items.count) }
        let report = BatchReport(outcomes: results.map(\.outcome), total: items.count)
        try finish(report, state, results.map(\.key))
        if let failure = results.lazy.compactMap(\.brokenWrite).first { throw failure }
        return report
    }

    /// Runs the jobs, so many at once, and gives what they did, in the order of the items.
    private func run(
        _ job: BatchJob, _ items: [BatchPlan.Item], _ isStopped: @Sendable () -> Bool,
        _ progress: (BatchOutcome) -> Void
    ) async -> [BatchJob.Done] {
        var results = [BatchJob.Done?](repeating: nil, count: items.count)
        var next = min(max(options.jobs, 1), isStopped() ? 0 : items.count)
        await withTaskGroup(of: (Int, BatchJob.Done).self) { group in
            for index in 0..<next { group.addTask { (index, job.run(items[index])) } }
            while let (index, done) = await group.next() {
                results[index] = done
                progress(done.outcome)
                // No use going on where nothing can be written.
                if next < items.count, done.brokenWrite == nil, !isStopped() {
                    group.addTask { [next] in (next, job.run(items[next])) }
                    next += 1
                }
            }
        }
        return results.compactMap { $0 }
    }

    private func plan() throws(Failure) -> BatchPlan {
        if let input = FileIdentity(of: options.input), input == FileIdentity(of: options.output) {
            throw .outputIsInput(options.output)
        }
        let articles = try ArticleFinder(root: options.input, excluded: options.output).articles()
        if articles.isEmpty { throw .noArticles(options.input) }
        try FileWriter.makeFolder(options.output)
        return BatchPlan(articles: articles, format: options.format)
    }

    private func finish(_ report: BatchReport, _ state: BatchState, _ keys: [String]) throws(Failure) {
        let index = IndexRenderer(report: report, format: options.format)
        try FileWriter.write(index.render(), to: options.output.appending(IndexRenderer.name(for: options.format)))
        try state.write(report, keys, to: options.output)
    }
}
