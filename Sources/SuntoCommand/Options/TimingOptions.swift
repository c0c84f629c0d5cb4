import ArgumentParser
import Sunto

/// Whether a command says how long its stages took.
struct TimingOptions: ParsableArguments {
    @Flag(help: "Say how long each stage took, on standard error.")
    var timings = false

    /// Says it, if it was asked for: `load 9.1 ms, read 0.4 ms, …; 31 ms in all`.
    func report(_ stages: [StageTiming]) {
        guard timings else { return }
        let total = (stages.map(\.milliseconds).reduce(0, +) * 10).rounded() / 10
        let members = stages.map { ($0.stage, JSONValue.number(String($0.milliseconds))) }
        Messages.write(
            "timings: \(stages.inWords); \(total) ms in all", .info,
            [("event", .string("timings")), ("milliseconds", .object(members))])
    }
}
