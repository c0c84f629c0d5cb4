#if canImport(Glibc)
    import Glibc
#endif

/// Filters standard input to standard output, a record for each line, in order, each as soon as it is there.
///
/// Lines are read on the main thread, so that one that does not come holds up no record that is ready. No more are read
/// than are worked on, and no more worked on than written: who reads slowly slows the reading down, and memory does not
/// grow with the input.
public struct Pipe: Sendable {
    private let filter: PipeFilter
    private let jobs: Int
    /// Records that may wait for an earlier one, for each job.
    private static let room = 4

    /// Processors of this machine: how many records are worked on at once if nobody says otherwise.
    public static var processors: Int { Threads.processors }

    /// - Parameters:
    ///   - filter: What makes a record of each line.
    ///   - jobs: How many records are worked on at once; what is written does not depend on it.
    public init(filter: PipeFilter, jobs: Int) {
        self.filter = filter
        self.jobs = max(jobs, 1)
    }

    /// Runs until the input ends, or nobody reads the output any more, which is no failure.
    ///
    /// - Returns: How many lines were read.
    /// - Throws: `Failure.readBroke`, `.writeBroke`.
    @MainActor @discardableResult
    public func run() async throws(Failure) -> Int {
        // A closed output is told by the write that fails.
        signal(SIGPIPE, SIG_IGN)
        do {
            return jobs == 1 ? try runAlone() : try await runTogether()
        } catch .writeBroke(_, EPIPE) {
            return 0
        }
    }

    @MainActor
    private func runAlone() throws(Failure) -> Int {
        var lines = InputLines(limit: filter.limit, isOutputWatched: true)
        var output = OutputStream.standard()
        var number = 0
        while let line = try lines.next() {
            number += 1
            try output.write(filter.record(for: line, number: number))
            try output.flush()
        }
        return number
    }

    @MainActor
    private func runTogether() async throws(Failure) -> Int {
        let result = await withTaskGroup(of: Void.self) { group -> Result<Int, Failure> in
            do throws(Failure) {
                return .success(try await feed(&group))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    @MainActor
    private func feed(_ group: inout TaskGroup<Void>) async throws(Failure) -> Int {
        let (filter, output) = (filter, OrderedOutput())
        var lines = InputLines(limit: filter.limit, isOutputWatched: true)
        var number = 0
        var running = 0
        while let line = try lines.next() {
            number += 1
            group.addTask { [number] in output.write(filter.record(for: line, number: number), at: number) }
            running += 1
            while running >= jobs || output.isWaiting(before: number - jobs * Self.room) {
                await group.next()
                running -= 1
            }
            if let failure = output.failure { throw failure }
        }
        await group.waitForAll()
        if let failure = output.failure { throw failure }
        return number
    }
}
