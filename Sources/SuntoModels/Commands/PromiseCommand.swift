import ArgumentParser
import Lexicon

/// `sunto-models promise`: whether every term of a glossary comes out, in every form.
struct PromiseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promise",
        abstract: "Translate sentences with every term of every list in every form, as a user's glossary.",
        discussion: "Exits with 65 where a term does not come out as its target, rightly inflected.")

    enum List: String, CaseIterable, ExpressibleByArgument { case domains, expressions, invented, kept }

    @Argument(help: "Lists to try: domains, expressions, invented, kept; all by default.")
    var lists: [List] = []

    @Option(help: "How many sentences to print in which a term does not come out.")
    var limit = 40

    @Option(help: "Try every so manieth sentence.")
    var every = 1

    func run() throws {
        var isKept = true
        for list in lists.isEmpty ? List.allCases : lists {
            let terms =
                switch list {
                case .domains: try PromiseTerms.domainLists()
                case .expressions: try PromiseTerms.expressions()
                case .invented: try PromiseTerms.invented(10_000)
                case .kept: try PromiseTerms.kept()
                }
            let (count, overlaps, breaches) = try Promise(terms).test(every: max(every, 1))
            print(
                "\(list): \(terms.count) terms, \(count) sentences, \(breaches.count) without the target; "
                    + "in \(overlaps) more another term overlaps")
            for breach in breaches.prefix(limit) { print("    \(breach.line)") }
            if !breaches.isEmpty { isKept = false }
        }
        if !isKept { throw ExitCode(65) }
    }
}
