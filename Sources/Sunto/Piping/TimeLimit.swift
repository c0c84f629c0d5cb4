import Synchronization

/// Runs work that may take too long on a thread of its own, which is left behind when it does.
///
/// Threads that were left behind end by themselves: time is linear in any text. While many of them still run, the next
/// one is waited for however long it takes, so that their memory is bounded.
final class TimeLimit: Sendable {
    /// Seconds that work may take.
    let seconds: Double
    private let abandoned = Atomic<Int>(0)
    /// Threads left behind at any time.
    private static let mostAbandoned = 64

    init(seconds: Double) {
        self.seconds = seconds
    }

    private final class Work<Value>: @unchecked Sendable {
        let monitor = Monitor()
        // Both are touched under the monitor alone.
        var value: Value?
        var isAbandoned = false
    }

    /// What `body` gives; `nil` where it takes too long.
    func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> Value? {
        let work = Work<Value>()
        let code = Threads.start { [self] in
            let value = body()
            work.monitor.locked {
                work.value = value
                work.monitor.signalResult()
                if work.isAbandoned { abandoned.subtract(1, ordering: .relaxed) }
            }
        }
        guard code == 0 else { return body() }
        let end = ContinuousClock.now + .seconds(seconds)
        return work.monitor.locked {
            while work.value == nil {
                let isLate = ContinuousClock.now >= end
                if isLate, abandoned.load(ordering: .relaxed) < Self.mostAbandoned {
                    work.isAbandoned = true
                    abandoned.add(1, ordering: .relaxed)
                    return nil
                }
                work.monitor.waitForResult(milliseconds: isLate ? 50 : milliseconds(until: end))
            }
            return work.value
        }
    }

    private func milliseconds(until end: ContinuousClock.Instant) -> Int {
        // No more than a second at once: the system's clock may be set meanwhile.
        Int(min(ContinuousClock.now.duration(to: end) / .milliseconds(1), 1000).rounded(.up))
    }
}
