#if canImport(Glibc)
    import Glibc
#endif

/// Threads that make briefs: so many at once, and a short queue before them, so that memory is bounded.
///
/// They are threads and not tasks because they wait for disks, because an article that never ends must be left behind
/// with its thread, and because their stacks are as large as the command's own.
final class BatchWorkers: @unchecked Sendable {
    private let work: ArticleWork
    private let count: Int
    private let monitor = Monitor()
    // All of these are touched under the monitor alone.
    private var queue: [ArticleWork.Task] = []
    private var inHand: [Int: InHand] = [:]
    private var finished: [ArticleWork.Done] = []
    private var isStopped = false
    private var abandoned = 0

    private struct InHand {
        var task: ArticleWork.Task
        var start: ContinuousClock.Instant
        var isWriting = false
    }

    /// Articles left behind at any time, for each has a thread and its memory, and slows the others. They end by
    /// themselves, time is linear in any text: the next one that takes too long is waited for.
    private static let mostAbandoned = 8

    /// Starts the threads.
    ///
    /// - Throws: `Failure.broken` where the system gives none.
    init(count: Int, work: ArticleWork) throws(Failure) {
        (self.count, self.work) = (max(count, 1), work)
        for _ in 0..<self.count { try start() }
    }

    /// Whether another article may be handed in now.
    var hasRoom: Bool { monitor.locked { queue.count + inHand.count < 2 * count } }

    /// Whether nothing is queued, in hand, or waiting to be taken.
    var isIdle: Bool { monitor.locked { queue.isEmpty && inHand.isEmpty && finished.isEmpty } }

    /// Hands an article in.
    func submit(_ task: ArticleWork.Task) {
        monitor.locked {
            queue.append(task)
            monitor.signalWork()
        }
    }

    /// What is finished next; `nil` if nothing is for so long.
    func next(milliseconds: Int) -> ArticleWork.Done? {
        monitor.locked {
            if finished.isEmpty { monitor.waitForResult(milliseconds: milliseconds) }
            return finished.isEmpty ? nil : finished.removeFirst()
        }
    }

    /// Takes back what no thread has begun.
    func dropQueue() { monitor.locked { queue = [] } }

    /// Gives up the articles that take longer than so many seconds. Their threads go on alone, others take their place.
    ///
    /// - Throws: `Failure.broken` where the system gives no thread.
    func abandon(after seconds: Double) throws(Failure) -> [ArticleWork.Task] {
        let limit = ContinuousClock.now - .seconds(seconds)
        let late = monitor.locked {
            let late = inHand.values.filter { $0.start < limit && !$0.isWriting }
                .sorted { $0.task.number < $1.task.number }.prefix(max(0, Self.mostAbandoned - abandoned))
            for article in late { inHand[article.task.number] = nil }
            abandoned += late.count
            return late.map(\.task)
        }
        for _ in late { try start() }
        return late
    }

    /// Lets the threads end that have nothing in hand.
    func stop() {
        monitor.locked {
            (isStopped, queue) = (true, [])
            monitor.signalWork()
        }
    }

    private func start() throws(Failure) {
        let code = Threads.start { [self] in serve() }
        if code != 0 { throw .broken("no thread: \(String(cString: strerror(code)))") }
    }

    private func serve() {
        while let task = nextTask() {
            let done = work.run(task) { claim(task) }
            let goesOn = monitor.locked {
                guard let done else {
                    abandoned -= 1
                    return false
                }
                inHand[task.number] = nil
                finished.append(done)
                monitor.signalResult()
                return true
            }
            // Another thread has taken the place of one that was given up.
            if !goesOn { return }
        }
    }

    private func nextTask() -> ArticleWork.Task? {
        monitor.locked {
            while queue.isEmpty, !isStopped { monitor.waitForWork() }
            if isStopped { return nil }
            let task = queue.removeFirst()
            inHand[task.number] = InHand(task: task, start: .now)
            return task
        }
    }

    /// From here on the article is not given up any more.
    private func claim(_ task: ArticleWork.Task) -> Bool {
        monitor.locked {
            guard inHand[task.number] != nil else { return false }
            inHand[task.number]?.isWriting = true
            return true
        }
    }
}
