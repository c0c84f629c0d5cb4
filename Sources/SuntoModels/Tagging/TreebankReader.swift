import Foundation
import Lexicon
import Text
import Translation

/// Reads CoNLL-U into words as the translator sees them.
struct TreebankReader {
    let analyzer: MorphologicalAnalyzer

    func examples(_ path: String) throws -> [TaggerTraining.Example] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return text.components(separatedBy: "\n\n").compactMap { block in
            let rows = block.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
                $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            }.filter { $0.count > 9 && !$0[0].contains(".") }
            return rows.isEmpty ? nil : example(rows)
        }
    }

    private func example(_ rows: [[String]]) -> TaggerTraining.Example {
        var forms: [String] = []
        var golds: [[(tag: PartOfSpeech, lemma: String)]] = []
        var index = 0
        while index < rows.count {
            let row = rows[index]
            let ends = row[0].split(separator: "-").compactMap { Int($0) }
            if ends.count == 2 {
                let parts = (1...(ends[1] - ends[0] + 1)).compactMap {
                    index + $0 < rows.count ? gold(rows[index + $0]) : nil
                }
                forms.append(row[1])
                golds.append(parts)
                index += parts.count + 1
            } else {
                forms.append(row[1])
                golds.append([gold(row)])
                index += 1
            }
        }
        let text = SourceText(forms.joined(separator: " "))
        var tokens: [Token] = []
        var offset = 0
        for form in forms {
            let end = offset + form.utf8.count
            tokens.append(Token(span: TextSpan(offset, end), kind: kind(form)))
            offset = end + 1
        }
        let words = SentenceAnalyzer.words(
            of: Sentence(span: text.span, tokens: tokens), in: text, analyzer: analyzer)
        var aligned: [(tag: PartOfSpeech, lemma: String)] = []
        for gold in golds {
            aligned.append(gold[0])
            // An articulated preposition is two words on our side as well.
            if aligned.count < words.count, words[aligned.count].surface.isEmpty {
                aligned.append(gold.count > 1 ? gold[1] : (.determiner, "il"))
            }
        }
        while aligned.count < words.count { aligned.append((.other, "")) }
        let known = aligned.prefix(words.count)
        return TaggerTraining.Example(words: words, tags: known.map(\.tag), lemmas: known.map(\.lemma))
    }

    private func gold(_ row: [String]) -> (tag: PartOfSpeech, lemma: String) {
        (PartOfSpeech(rawValue: row[3]) ?? .other, row[2])
    }

    private func kind(_ form: String) -> Token.Kind {
        if form.unicodeScalars.allSatisfy({
            $0.properties.numericType != nil || $0 == "." || $0 == "," || $0 == ":" || $0 == "/"
        }),
            form.contains(where: \.isNumber)
        {
            return .number
        }
        if form.contains(where: { $0.isLetter || $0.isNumber }) { return .word }
        return "%€$+=&°".contains(form) ? .symbol : .punctuation
    }
}
