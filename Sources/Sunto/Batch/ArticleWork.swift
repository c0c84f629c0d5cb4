/// The work on one article of a batch: from bytes to a brief in its place.
struct ArticleWork: Sendable {
    /// An article in hand.
    struct Task: Sendable {
        let number: Int
        let entry: BatchEntry
        let content: String
        let bytes: [UInt8]
    }

    /// What came of it.
    struct Done: Sendable {
        let task: Task
        let result: Result<BriefHeading, Failure>
        let milliseconds: Int
        /// How long each stage took.
        var timings: [StageTiming] = []
    }

    let pipeline: Pipeline
    let options: Batch.Options
    let output: BatchOutput

    /// Makes and writes the brief.
    ///
    /// - Parameter claim: Asked before anything is written; says no where the article was given up meanwhile.
    /// - Returns: `nil` where it was.
    func run(_ task: Task, claim: () -> Bool) -> Done? {
        let clock = ContinuousClock()
        let start = clock.now
        var stages = StageClock()
        var result: Result<BriefHeading, Failure>
        do {
            let brief = try pipeline.brief(of: task.bytes, from: options.input.appending(task.entry.article))
            stages.add(brief.timings)
            let bytes = try stages.time("render") { () throws(Failure) in try options.format.bytes(of: brief) }
            guard claim() else { return nil }
            try stages.time("write") { () throws(Failure) in try output.write(bytes, to: task.entry.plan) }
            result = .success(BriefHeading(brief))
        } catch {
            guard claim() else { return nil }
            result = .failure(error)
        }
        return Done(
            task: task, result: result, milliseconds: Int(start.duration(to: clock.now) / .milliseconds(1)),
            timings: stages.timings)
    }
}
