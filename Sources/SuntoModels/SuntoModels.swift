import ArgumentParser

/// Estimates and checks the tables of `models/` against reference files whose paths it is given.
@main
struct SuntoModels: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sunto-models", abstract: "Estimate and check the tables of models/.",
        discussion: "With SUNTO_MODELS=models the tables of that folder are read, else those that were built in.",
        subcommands: [TrainTaggerCommand.self, CheckCommand.self, CoverageCommand.self, PromiseCommand.self])
}
