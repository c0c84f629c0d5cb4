import Foundation
import Lexicon
import Text
import Translation

/// Estimates and checks the tables of `models/` against reference files whose paths it is given.
@main
struct SuntoModels {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "train-tagger":
            let test = arguments.firstIndex(of: "--test") ?? arguments.count
            try TaggerTraining.run(training: Array(arguments[1..<test]), testing: Array(arguments[test...].dropFirst()))
        case "coverage":
            try Coverage.run(paths: Array(arguments.dropFirst()))
        default:
            FileHandle.standardError.write(
                Data(
                    "usage: sunto-models train-tagger FILE.conllu... --test FILE.conllu... > models/it/tagger.tsv\n"
                        .utf8))
            exit(64)
        }
    }
}

/// Lists the forms of a text that the lexicon does not know, the most frequent first.
enum Coverage {
    static func run(paths: [String]) throws {
        let analyzer = MorphologicalAnalyzer(dictionary: try MorphologicalDictionary())
        var unknown: [String: Int] = [:]
        var total = 0
        for path in paths {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            for piece in text.split(whereSeparator: { !($0.isLetter || $0 == "'" || $0 == "’") }) {
                for word in piece.replacingOccurrences(of: "’", with: "'").split(separator: "'") {
                    guard word.first?.isLowercase == true else { continue }
                    total += 1
                    let form = String(word)
                    if analyzer.readings(form).isEmpty, analyzer.readings(form + "'").isEmpty,
                        ["o", "a", "e", "i"].allSatisfy({ analyzer.readings(form + $0).isEmpty })
                    {
                        unknown[form, default: 0] += 1
                    }
                }
            }
        }
        let missing = unknown.values.reduce(0, +)
        FileHandle.standardError.write(
            Data("\(total) words, \(missing) unknown (\(100 * Double(missing) / Double(total))%)\n".utf8))
        for (form, count) in unknown.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) { print(count, form) }
    }
}
