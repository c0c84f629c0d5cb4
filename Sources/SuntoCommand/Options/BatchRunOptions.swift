import ArgumentParser
import Sunto

/// How a batch runs.
struct BatchRunOptions: ParsableArguments {
    @Option(help: "How many articles are worked on at once; as many as there are cores otherwise.")
    var jobs = Batch.processors
    @Flag(help: "Make briefs that still hold again.")
    var force = false
    @Flag(help: "Work only on articles that failed the last time.")
    var retryFailed = false
    @Flag(help: "Remove briefs whose article is gone.")
    var prune = false
    @Flag(help: "Follow symbolic links that lead out of the folder.")
    var followLinks = false
    @Option(help: ArgumentHelp("Give an article up after so many seconds.", valueName: "seconds"))
    var timeout: Double?
    @Option(help: ArgumentHelp("Leave articles out that are larger: bytes, or 500K, 64M, 1G.", valueName: "size"))
    var maxSize = ByteCount(bytes: 64 << 20)
    @Flag(help: "Keep running, and do new and changed articles as they come.")
    var watch = false
    @Option(help: ArgumentHelp("How messages are written: text or json.", valueName: "format"))
    var logFormat = Messages.Format.text

    func validate() throws {
        try Jobs.validate(jobs)
        try Timeout.validate(timeout)
        if force, retryFailed { throw ValidationError("--force and --retry-failed exclude one another.") }
    }

    /// Sets them.
    func set(_ options: inout Batch.Options) {
        (options.jobs, options.isForced, options.isRetryingFailed) = (jobs, force, retryFailed)
        (options.isPruning, options.followsLinks) = (prune, followLinks)
        (options.timeout, options.maximalSize) = (timeout, maxSize.bytes)
        options.watchInterval = watch ? 2 : nil
    }
}

extension Messages.Format: ExpressibleByArgument {}

/// The limit of `--timeout`.
enum Timeout {
    static func validate(_ seconds: Double?) throws {
        if let seconds, !(seconds > 0 && seconds < 1e9) { throw ValidationError("--timeout must be above 0.") }
    }
}
