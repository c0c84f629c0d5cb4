/// How long a stage took.
public struct StageTiming: Sendable, Hashable {
    /// The stage's name.
    public var stage: String
    /// Wall time in milliseconds.
    public var milliseconds: Double

    /// A stage and its time.
    public init(stage: String, milliseconds: Double) {
        self.stage = stage
        self.milliseconds = milliseconds
    }
}

extension [StageTiming] {
    /// `decode 0.02 ms, read 1.4 ms`.
    public var inWords: String { map { "\($0.stage) \($0.figure) ms" }.joined(separator: ", ") }

    /// Adds the times of stages, those of the same name up. Linear in the product of the stages.
    public mutating func add(_ others: [StageTiming]) {
        for other in others {
            if let index = firstIndex(where: { $0.stage == other.stage }) {
                self[index].milliseconds += other.milliseconds
            } else {
                append(other)
            }
        }
    }
}

/// Runs stages and notes how long each took.
public struct StageClock {
    /// What was noted, in the order in which the stages ran first.
    public private(set) var timings: [StageTiming] = []
    private let clock = ContinuousClock()

    /// Nothing has run.
    public init() {}

    /// Runs one stage; the times of a stage that runs again are added up.
    ///
    /// - Parameters:
    ///   - stage: Its name.
    ///   - run: The stage.
    /// - Returns: What it returns.
    public mutating func time<Output, E: Error>(
        _ stage: String, _ run: () throws(E) -> Output
    ) throws(E) -> Output {
        let start = clock.now
        let output = try run()
        let (seconds, attoseconds) = start.duration(to: clock.now).components
        timings.add([StageTiming(stage: stage, milliseconds: Double(seconds) * 1e3 + Double(attoseconds) * 1e-15)])
        return output
    }

    /// Notes the times of stages that others ran.
    public mutating func add(_ others: [StageTiming]) { timings.add(others) }
}
