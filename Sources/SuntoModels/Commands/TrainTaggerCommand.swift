import ArgumentParser

/// `sunto-models train-tagger`: weights of the part-of-speech tagger.
struct TrainTaggerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-tagger", abstract: "Estimate it/tagger.tsv from treebanks and report its accuracy.")

    @Argument(help: "Treebanks to estimate from, in CoNLL-U.")
    var training: [String]

    @Option(parsing: .upToNextOption, help: "Treebanks to report on.")
    var test: [String] = []

    @Option(
        help: ArgumentHelp(
            "Estimate from all but one of so many parts of the treebanks, report on that one, and so for each part.",
            valueName: "count"))
    var folds: Int?

    func validate() throws {
        guard let folds else { return }
        guard folds > 1 else { throw ValidationError("--folds must be 2 or more.") }
        guard test.isEmpty else {
            throw ValidationError("--folds reports on the treebanks themselves; take --test away.")
        }
    }

    func run() throws {
        if let folds { return try TaggerTraining.crossValidate(training, folds: folds) }
        try TaggerTraining.run(training: training, testing: test)
    }
}
