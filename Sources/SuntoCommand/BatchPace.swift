import Sunto

/// How fast a batch goes, by its last half minute, and what that promises.
struct BatchPace {
    private var samples: [(seconds: Double, settled: Int)] = []
    private static let window = 30.0

    /// Notes where the batch is.
    mutating func add(_ summary: BatchSummary) {
        if let last = samples.last, summary.seconds - last.seconds < 1 { return }
        samples.append((summary.seconds, summary.settled))
        while samples.count > 2, samples[1].seconds < summary.seconds - Self.window { samples.removeFirst() }
    }

    /// Articles a second.
    var rate: Double {
        guard let first = samples.first, let last = samples.last, last.seconds > first.seconds else { return 0 }
        return Double(last.settled - first.settled) / (last.seconds - first.seconds)
    }

    /// `120 of 500 · 2 failed · 14.2/s · 27 s left · news/a.txt`; before the folder is known, how long that takes.
    func line(_ summary: BatchSummary) -> String {
        if summary.found == 0 { return "looking for articles, \(Int(summary.seconds)) s" }
        var parts = ["\(summary.settled) of \(summary.found)"]
        if summary.failed > 0 { parts.append("\(summary.failed) failed") }
        let rate = rate
        if rate > 0 {
            parts.append("\(Int(rate)).\(Int(rate * 10) % 10)/s")
            parts.append(Self.duration(Double(summary.found - summary.settled) / rate) + " left")
        }
        if let current = summary.current { parts.append(current.description.onOneLine) }
        return parts.joined(separator: " · ")
    }

    private static func duration(_ seconds: Double) -> String {
        let whole = Int(min(max(seconds, 0), 1e9))
        if whole < 120 { return "\(whole) s" }
        return whole < 7200 ? "\(whole / 60) min" : "\(whole / 3600) h"
    }
}
