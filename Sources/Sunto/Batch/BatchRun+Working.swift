import Segmentation

/// Deciding what is to be done with each article, and keeping the account.
extension BatchRun {
    func work(_ observe: (BatchEvent) -> Void) throws(Failure) {
        var entries = EntryPages(store: store, onlyFailed: options.isRetryingFailed && !isLater)
        while true {
            while !isStopped(), workers.hasRoom, let entry = try entries.next() {
                try take(entry, observe)
                try beatAndCommit(observe)
            }
            if isStopped() { workers.dropQueue() }
            if workers.isIdle { return }
            if let done = workers.next(milliseconds: 100) { try settle(done, observe) }
            if let timeout = options.timeout {
                for task in try workers.abandon(after: timeout) {
                    let failure = Failure.tookTooLong(walk.root.appending(task.entry.article), timeout)
                    try fail(task.entry, failure, task.content, observe)
                }
            }
            try beatAndCommit(observe)
        }
    }

    /// Reads an article and decides what is to be done with it.
    private func take(_ entry: BatchEntry, _ observe: (BatchEvent) -> Void) throws(Failure) {
        if isLater || options.watchInterval != nil, entry.looksTheSame == nil { return }
        if isLater, entry.looksTheSame == true, try holdsUnread(entry, observe) { return }
        do throws(Failure) {
            switch try ArticleFile.read(walk.root.appending(entry.article), maximalSize: options.maximalSize) {
            case .skipped(let reason):
                summary.skipped += 1
                observe(.skipped(entry.article, reason.rawValue))
                try store.settle(entry.article, BatchRecord(reason))
                summary.found -= 1
            case .bytes(let bytes): try take(entry, bytes, observe)
            }
        } catch {
            if error.breaksBatch { throw error }
            try fail(entry, error, nil, observe)
        }
    }

    private func take(_ entry: BatchEntry, _ bytes: [UInt8], _ observe: (BatchEvent) -> Void) throws(Failure) {
        // A page and a text with the same bytes are read in different ways.
        let isPage = InputFormat.pageExtensions.contains(entry.article.pathExtension)
        let content = ContentKey.key(of: bytes, seed: isPage ? 1 : 0)
        if !options.isForced || isLater, entry.outcome == .done, entry.content == content, let heading = holds(entry) {
            return try keep(entry, heading, observe)
        }
        if let original = try store.original(of: content, before: entry.article),
            case .bytes(bytes)? = try? ArticleFile.read(
                walk.root.appending(original), maximalSize: options.maximalSize)
        {
            var record = BatchRecord(.duplicate, content: content)
            record.original = original
            return try store.settle(entry.article, record)
        }
        try store.open(entry.article, content: content)
        number += 1
        summary.current = entry.article
        workers.submit(ArticleWork.Task(number: number, entry: entry, content: content, bytes: bytes))
    }

    /// The heading of a brief that was made by the same rules and is still there.
    private func holds(_ entry: BatchEntry) -> BriefHeading? {
        guard entry.rules == rules.key, entry.brief == entry.plan, output.exists(entry.plan) else { return nil }
        return entry.heading
    }

    /// Whether what is known of an article that looks the same need not be looked into.
    private func holdsUnread(_ entry: BatchEntry, _ observe: (BatchEvent) -> Void) throws(Failure) -> Bool {
        switch entry.outcome {
        case .failed:
            summary.failed += 1
            try store.keep(entry.article)
            return true
        case .done:
            guard let heading = holds(entry) else { return false }
            try keep(entry, heading, observe)
            return true
        default: return false
        }
    }

    private func keep(_ entry: BatchEntry, _ heading: BriefHeading, _ observe: (BatchEvent) -> Void) throws(Failure) {
        summary.kept += 1
        try store.keep(entry.article)
        if !isLater { observe(.outcome(outcome(entry.article, entry.plan, .kept(heading)), summary)) }
    }

    func settle(_ done: ArticleWork.Done, _ observe: (BatchEvent) -> Void) throws(Failure) {
        let entry = done.task.entry
        summary.timings.add(done.timings)
        switch done.result {
        case .success(let heading):
            var record = BatchRecord(.done, content: done.task.content)
            (record.brief, record.heading, record.milliseconds) = (entry.plan, heading, done.milliseconds)
            try finish(entry.article, record, observe)
        case .failure(let failure):
            // Nothing more can be written, and the article is not to blame.
            if failure.breaksBatch { throw failure }
            try fail(entry, failure, done.task.content, observe)
        }
    }

    func finish(
        _ article: FilePath, _ record: BatchRecord, _ observe: (BatchEvent) -> Void
    ) throws(Failure) {
        try store.settle(article, record)
        guard let brief = record.brief, let heading = record.heading else { return }
        summary.done += 1
        if record.original != nil { summary.duplicates += 1 }
        observe(.outcome(outcome(article, brief, .done(heading)), summary))
    }

    func fail(
        _ entry: BatchEntry, _ failure: Failure, _ content: String?, _ observe: (BatchEvent) -> Void
    ) throws(Failure) {
        try store.settle(entry.article, BatchRecord(failure, content: content))
        summary.failed += 1
        observe(.outcome(outcome(entry.article, entry.plan, .failed(failure)), summary))
    }
}

/// The articles of a run, some at a time.
private struct EntryPages {
    let store: any BatchStore
    let onlyFailed: Bool
    private var page: ArraySlice<BatchEntry> = []
    private var last: FilePath?
    private var isAtEnd = false

    init(store: any BatchStore, onlyFailed: Bool) {
        (self.store, self.onlyFailed) = (store, onlyFailed)
    }

    /// The next article; `nil` at the end.
    mutating func next() throws(Failure) -> BatchEntry? {
        if page.isEmpty, !isAtEnd {
            page = try store.page(after: last, limit: 256, onlyFailed: onlyFailed)[...]
            isAtEnd = page.isEmpty
        }
        let entry = page.popFirst()
        last = entry?.article ?? last
        return entry
    }
}
