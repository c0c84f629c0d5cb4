import Sunto

/// Says on standard error how a batch goes.
final class BatchReporter {
    private let messages: MessageOptions
    private var count = 0

    init(messages: MessageOptions) {
        self.messages = messages
    }

    /// One article is through.
    func report(_ outcome: BatchOutcome, of total: Int) {
        count += 1
        if case .failed(let failure) = outcome.result {
            clear()
            Messages.write("\(failure)")
        } else if messages.verbose {
            clear()
            Messages.write("\(outcome.article): done")
        }
        if messages.showsProgress { Messages.raw("\r\(count) of \(total)") }
    }

    /// All are.
    func finish(_ report: BatchReport) {
        clear()
        let kept = report.keptCount > 0 ? ", \(report.keptCount) unchanged" : ""
        messages.note("\(report.doneCount) briefs written\(kept), \(report.failedCount) failed")
    }

    /// Takes the progress away, so that a message stands alone on its line.
    private func clear() {
        if messages.showsProgress { Messages.raw("\r\u{1B}[K") }
    }
}
