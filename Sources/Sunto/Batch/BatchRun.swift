/// One run of a batch: looks at the folder, hands articles to the workers, and keeps the account of what they did.
///
/// Everything here happens on one thread, the caller's. Articles are read in the order of their paths, so that of
/// several with the same bytes the first is the original, however many are worked on at once.
final class BatchRun {
    let options: Batch.Options
    let rules: BatchRules
    let walk: ArticleWalk
    let output: BatchOutput
    let store: any BatchStore
    let workers: BatchWorkers
    let isStopped: @Sendable () -> Bool

    var summary = BatchSummary()
    let names: BatchNames
    /// Whether this is a further look at a watched folder: articles that look the same are not read again.
    var isLater = false
    var hasUnreadableFolder = false
    let clock = ContinuousClock()
    private var start = ContinuousClock.now
    private var lastCommit = ContinuousClock.now
    private var lastTick = ContinuousClock.now
    var started = ""
    var number = 0

    init(
        options: Batch.Options, rules: BatchRules, walk: ArticleWalk, output: BatchOutput, store: any BatchStore,
        workers: BatchWorkers, isStopped: @escaping @Sendable () -> Bool
    ) {
        (self.options, self.rules, self.walk, self.output) = (options, rules, walk, output)
        (self.store, self.workers, self.isStopped) = (store, workers, isStopped)
        names = BatchNames(format: options.format)
    }

    /// Runs until everything is done, or for good where the folder is watched.
    func run(_ observe: (BatchEvent) -> Void) throws(Failure) -> BatchSummary {
        while true {
            try pass(observe)
            guard let interval = options.watchInterval else { return summary }
            // A folder that takes long to look at is looked at more rarely.
            wait(max(interval, summary.seconds))
            if isStopped() {
                // A watch has no other end.
                summary.isInterrupted = true
                return summary
            }
            isLater = true
        }
    }

    /// One look at the folder, and everything that is to be done.
    private func pass(_ observe: (BatchEvent) -> Void) throws(Failure) {
        summary = BatchSummary()
        (start, started, hasUnreadableFolder) = (clock.now, Timestamp.now, false)
        guard try look(observe) else { return }
        do {
            try work(observe)
            if !isStopped() { try copyDuplicates(observe) }
            if !isStopped(), options.isPruning { try prune(observe) }
        } catch {
            // What was done is kept, as far as the disk allows it; the first failure is the one that is told.
            keepWhatIsInHand()
            throw error
        }
        summary.isInterrupted = isStopped()
        try finish()
        observe(.passed(summary))
    }

    var seconds: Double { start.duration(to: clock.now) / .seconds(1) }

    func outcome(_ article: FilePath, _ brief: FilePath, _ result: BatchOutcome.Result) -> BatchOutcome {
        BatchOutcome(article: article, brief: brief, result: result)
    }

    /// First the files and their names, then the state that says they are there.
    func commit() throws(Failure) {
        try output.synchronize()
        try store.commit()
        lastCommit = clock.now
    }

    func beatAndCommit(_ observe: (BatchEvent) -> Void) throws(Failure) {
        beat(observe)
        if clock.now - lastCommit > .milliseconds(500) { try commit() }
    }

    func beat(_ observe: (BatchEvent) -> Void) {
        guard clock.now - lastTick > .milliseconds(100) else { return }
        lastTick = clock.now
        summary.seconds = seconds
        observe(.tick(summary))
    }

    private func wait(_ seconds: Double) {
        let end = clock.now + .seconds(seconds)
        while clock.now < end, !isStopped() { Threads.sleep(milliseconds: 50) }
    }
}
