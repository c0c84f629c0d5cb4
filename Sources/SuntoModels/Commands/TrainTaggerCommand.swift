import ArgumentParser

/// `sunto-models train-tagger`: weights of the part-of-speech tagger.
struct TrainTaggerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-tagger", abstract: "Estimate it/tagger.tsv from treebanks and report its accuracy.")

    @Argument(help: "Treebanks to estimate from, in CoNLL-U.")
    var training: [String]

    @Option(parsing: .upToNextOption, help: "Treebanks to report on.")
    var test: [String] = []

    func run() throws { try TaggerTraining.run(training: training, testing: test) }
}
