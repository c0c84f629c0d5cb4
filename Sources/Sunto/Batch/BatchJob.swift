/// The work on one article of a batch.
struct BatchJob: Sendable {
    /// An outcome, and the key of what it was made from.
    struct Done: Sendable {
        var outcome: BatchOutcome
        var key: String

        /// The failure that says that nothing more can be written.
        var brokenWrite: Failure? {
            if case .failed(let failure) = outcome.result, case .writeBroke = failure { failure } else { nil }
        }
    }

    let options: Batch.Options
    let pipeline: Pipeline
    let rules: String
    /// What earlier runs did; `nil` where all is to be done again.
    let state: BatchState?

    /// Reads, makes and writes one brief, unless the one that is there holds.
    func run(_ item: BatchPlan.Item) -> Done {
        var done = Done(
            outcome: BatchOutcome(article: item.article, brief: item.brief, result: .failed(.interrupted)), key: "")
        do {
            let path = options.input.appending(item.article)
            let bytes = try FileReader.read(path)
            done.key = ContentKey.key(of: bytes, rules: rules)
            done.outcome.result = try result(item, bytes, path, done.key)
        } catch {
            done.outcome.result = .failed(error)
        }
        return done
    }

    private func result(
        _ item: BatchPlan.Item, _ bytes: [UInt8], _ path: FilePath, _ key: String
    ) throws(Failure) -> BatchOutcome.Result {
        let target = options.output.appending(item.brief)
        if let heading = state?.heading(of: item, key), FileIdentity(of: target) != nil { return .kept(heading) }
        let brief = try pipeline.brief(of: bytes, from: path)
        try FileWriter.makeFolder(target.folder)
        try FileWriter.write(options.format.bytes(of: brief), to: target)
        return .done(BriefHeading(brief))
    }
}
