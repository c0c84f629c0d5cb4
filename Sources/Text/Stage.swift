/// One step of the pipeline: a value that turns one value into the next.
///
/// Stages know nothing of one another. They are chained by type, so a chain that does not fit does not compile:
///
///     let pipeline = reader.then(segmenter).then(summarizer)
public protocol Stage<Input, Output>: Sendable {
    /// What the stage takes.
    associatedtype Input: Sendable
    /// What it hands on.
    associatedtype Output: Sendable

    /// The stage's name in timings and traces.
    var name: String { get }

    /// Does the step.
    func run(_ input: Input) throws -> Output
}

extension Stage {
    /// This stage followed by another.
    public func then<Next: Stage>(_ next: Next) -> Chain<Self, Next> where Next.Input == Output {
        Chain(first: self, second: next)
    }
}

/// Two stages, one after the other.
public struct Chain<First: Stage, Second: Stage>: Stage where First.Output == Second.Input {
    /// The stage that runs first.
    public let first: First
    /// The stage that takes its result.
    public let second: Second

    /// The names, joined by an arrow.
    public var name: String { first.name + " → " + second.name }

    /// Runs both.
    public func run(_ input: First.Input) throws -> Second.Output {
        try second.run(first.run(input))
    }
}
