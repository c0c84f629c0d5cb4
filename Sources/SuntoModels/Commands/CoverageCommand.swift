import ArgumentParser

/// `sunto-models coverage`: the share of running words that the dictionary knows.
struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Count the running words, names left out, that have a translation; list those that have none.")

    @Argument(help: "Italian texts, a sentence a line.")
    var files: [String]

    @Option(help: "How many unknown words to list.")
    var limit = 100

    func run() throws {
        let coverage = try Coverage()
        var all = Coverage.Count()
        for file in files {
            let count = try coverage.count(file)
            print("\(file): \(count.summary)")
            all.add(count)
        }
        if files.count > 1 { print("all: \(all.summary)") }
        for (word, count) in all.unknownWords.prefix(limit) { print(count, word, separator: "\t") }
    }
}
