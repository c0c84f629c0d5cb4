/// How long a stage took.
public struct StageTiming: Sendable, Hashable {
    /// The stage's name.
    public var stage: String
    /// Wall time in milliseconds.
    public var milliseconds: Double
}

/// Runs stages and notes how long each took.
struct StageClock {
    private(set) var timings: [StageTiming] = []
    private let clock = ContinuousClock()

    /// Runs one stage; the times of a stage that runs again are added up.
    mutating func time<Output, E: Error>(_ stage: String, _ run: () throws(E) -> Output) throws(E) -> Output {
        let start = clock.now
        let output = try run()
        let (seconds, attoseconds) = start.duration(to: clock.now).components
        let milliseconds = Double(seconds) * 1e3 + Double(attoseconds) * 1e-15
        if let index = timings.firstIndex(where: { $0.stage == stage }) {
            timings[index].milliseconds += milliseconds
        } else {
            timings.append(StageTiming(stage: stage, milliseconds: milliseconds))
        }
        return output
    }
}
