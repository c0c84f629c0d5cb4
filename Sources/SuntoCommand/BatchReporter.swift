import Sunto

/// Says on standard error how a batch goes: on a terminal in a line that is written over, elsewhere by a line every so
/// often.
final class BatchReporter {
    private let messages: MessageOptions
    private let isOnTerminal: Bool
    private var pace = BatchPace()
    private var nextLine = BatchReporter.seconds
    private var isShowing = false
    /// Seconds between two lines of a log.
    private static let seconds = 10.0

    init(messages: MessageOptions) {
        self.messages = messages
        isOnTerminal = messages.showsProgress && Messages.format == .text
    }

    /// Something happened.
    func report(_ event: BatchEvent) {
        switch event {
        case .outcome(let outcome, let summary): report(outcome, summary)
        case .tick(let summary): tick(summary)
        case .skipped(let path, let reason):
            if messages.verbose { say("\(path.description.onOneLine): skipped: \(reason)", .info, "skipped", path) }
        case .note(let text): say(text, .warning, "note", nil)
        case .passed(let summary): passed(summary)
        }
    }

    /// Nothing more happens.
    func finish() { clear() }

    private func report(_ outcome: BatchOutcome, _ summary: BatchSummary) {
        switch outcome.result {
        case .failed(let failure):
            clear()
            Messages.write("\(failure)", .error, Self.members("failed", outcome.article))
        case .done where messages.verbose:
            say("\(outcome.article.description.onOneLine): done", .info, "done", outcome.article)
        case .kept where messages.verbose:
            say("\(outcome.article.description.onOneLine): unchanged", .info, "kept", outcome.article)
        default: break
        }
    }

    private func tick(_ summary: BatchSummary) {
        pace.add(summary)
        if isOnTerminal {
            let line = pace.line(summary)
            Messages.raw("\r\u{1B}[K" + String(line.prefix(Messages.columns - 1)))
            isShowing = true
        } else if summary.seconds >= nextLine, !messages.quiet {
            nextLine = summary.seconds + Self.seconds
            Messages.write(pace.line(summary), .info, [("event", .string("progress"))] + Self.figures(summary))
        }
    }

    private func passed(_ summary: BatchSummary) {
        clear()
        (pace, nextLine) = (BatchPace(), Self.seconds)
        if messages.quiet { return }
        let kept = summary.kept > 0 ? ", \(summary.kept) unchanged" : ""
        Messages.write(
            "\(summary.done) briefs written\(kept), \(summary.failed) failed", .info,
            [("event", .string("end"))] + Self.figures(summary))
        if Messages.format == .json { return }
        if summary.skipped > 0 { Messages.write("\(summary.skipped) files skipped; report.txt says why", .info) }
        if summary.pruned > 0 { Messages.write("\(summary.pruned) briefs removed whose article is gone", .info) }
    }

    private func say(_ message: String, _ level: Messages.Level, _ event: String, _ path: FilePath?) {
        clear()
        if messages.quiet, level == .info { return }
        Messages.write(message, level, Self.members(event, path))
    }

    private static func members(_ event: String, _ path: FilePath?) -> [(String, JSONValue)] {
        [("event", .string(event))] + (path.map { [("article", .string($0.description))] } ?? [])
    }

    private static func figures(_ summary: BatchSummary) -> [(String, JSONValue)] {
        let counts = [
            ("found", summary.found), ("done", summary.done), ("kept", summary.kept), ("failed", summary.failed),
            ("skipped", summary.skipped), ("pruned", summary.pruned),
        ]
        return counts.map { ($0.0, .number(String($0.1))) }
    }

    /// Takes the progress away, so that a message stands alone on its line.
    private func clear() {
        if isShowing { Messages.raw("\r\u{1B}[K") }
        isShowing = false
    }
}
