import ArgumentParser
import Foundation

/// `sunto-models check`: faults of the tables.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the tables of models/, those of Italian against a reference morphology.",
        discussion: """
            Prints how many findings each check has, and the worst: those of the most frequent lemmas. Exits with 65 \
            where a check that must be clean is not. A check whose reference is not given is left out.
            """)

    @Option(help: "Forms of Italian: form, lemma, features in the notation of Morph-it!, tab-separated; may be .gz.")
    var morphology: String?

    @Option(help: "Italian lemmas, the most frequent first: rank, lemma; may be .gz.")
    var lemmas: String?

    @Option(help: "Italian words that count as forms beside those of --morphology: word, frequency; may be .gz.")
    var italian: String?

    @Option(help: "English words: word, frequency, the most frequent first; may be .gz.")
    var english: String?

    @Option(help: "How many findings of each check to print.")
    var limit = 20

    @Option(help: "Print only this check.")
    var only: String?

    func run() throws {
        let order = try lemmas.map(LemmaOrder.init) ?? LemmaOrder()
        var checks: [any TableCheck] = [
            RowCheck(), KeyCheck(), DuplicateCheck(), LemmaCheck(), SenseCheck(), HiddenSenseCheck(), ContextCheck(),
            ReachabilityCheck(),
        ]
        if let morphology {
            let reference = try ReferenceMorphology(morphology, words: italian.map(WordList.init))
            checks += [FormCheck(reference: reference), GenderCheck(reference: reference)]
        }
        if let english {
            let words = try WordList(english)
            checks += [EnglishCheck(words: words), EnglishFormCheck(words: words)]
        }
        let tables = try Tables()
        var isClean = true
        for check in checks where only == nil || only == check.name {
            let findings = try check.findings(in: tables)
            if check.isHard, !findings.isEmpty { isClean = false }
            print("\(check.name): \(findings.count)\(check.isHard ? " (must be 0)" : "")  \(check.summary)")
            for finding in order.worstFirst(findings).prefix(limit) { print("    \(finding.line)") }
        }
        if morphology == nil || english == nil { print("left out: checks whose reference file was not given") }
        if !isClean { throw ExitCode(65) }
    }
}
