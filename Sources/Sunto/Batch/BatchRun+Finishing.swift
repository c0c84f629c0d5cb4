/// What comes after the articles.
extension BatchRun {
    /// Waits for the articles in hand, so that nothing is left half-written, and keeps those that succeed.
    func keepWhatIsInHand() {
        workers.dropQueue()
        let end = clock.now + .seconds(min(options.timeout ?? 30, 30))
        while !workers.isIdle, clock.now < end {
            guard let done = workers.next(milliseconds: 100), case .success = done.result else { continue }
            try? settle(done) { _ in }
        }
        try? commit()
    }

    /// Removes the briefs whose article is gone; none where a folder could not be looked into.
    func prune(_ observe: (BatchEvent) -> Void) throws(Failure) {
        if hasUnreadableFolder { return observe(.note("nothing is pruned: a folder could not be read")) }
        while case let briefs = try store.staleBriefs(limit: 256), !briefs.isEmpty {
            for brief in briefs {
                try output.prune(brief)
                try store.forget(brief)
                summary.pruned += 1
            }
        }
    }

    func finish() throws(Failure) {
        try commit()
        (summary.seconds, summary.current) = (seconds, nil)
        try BatchReportFiles(summary: summary, started: started, rules: rules, jobs: options.jobs).write(store, output)
        let (root, store) = (walk.root, store)
        let index = IndexRenderer(format: options.format) { body throws(Failure) in
            try store.forEachOutcome { recorded throws(Failure) in
                if let outcome = Self.outcome(recorded, below: root) { try body(outcome) }
            }
        }
        try output.write(to: IndexRenderer.name(for: options.format)) { stream throws(Failure) in
            try index.write { text throws(Failure) in try stream.write(text) }
        }
        try output.synchronize()
    }
    /// What the index says of an outcome; nothing of files that are no articles.
    private static func outcome(_ recorded: BatchRecordedOutcome, below root: FilePath) -> BatchOutcome? {
        switch recorded {
        case .brief(let article, let brief, let heading, _):
            BatchOutcome(article: article, brief: brief, result: .done(heading))
        case .failed(let article, let reason):
            BatchOutcome(
                article: article, brief: article, result: .failed(Failure.recorded(root.appending(article), reason)))
        case .skipped: nil
        }
    }
}
