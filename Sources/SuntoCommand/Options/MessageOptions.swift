import ArgumentParser

/// How much a command says on standard error.
struct MessageOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false
    @Flag(name: .shortAndLong, help: "Say more.")
    var verbose = false
    @Flag(name: .customLong("no-color"), help: "Write no colours, as with NO_COLOR set.")
    var hasNoColor = false

    /// Says something that is no error.
    func note(_ message: String) {
        if !quiet { Messages.write(message) }
    }

    /// Whether progress is shown.
    var showsProgress: Bool { !quiet && Messages.isTerminal }
}
