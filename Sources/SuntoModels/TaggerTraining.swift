import Foundation
import Lexicon
import Text
import Translation

/// Estimates the tagger's weights as an averaged perceptron and reports its accuracy on held-out files.
enum TaggerTraining {
    struct Example {
        var words: [Word]
        var tags: [PartOfSpeech]
    }

    static let epochs = 6

    static func run(training: [String], testing: [String]) throws {
        let reader = TreebankReader(analyzer: MorphologicalAnalyzer(dictionary: try MorphologicalDictionary()))
        var examples = try training.flatMap(reader.examples)
        let held = try testing.flatMap(reader.examples)
        var weights: [UInt64: [Int32]] = [:]
        var totals: [UInt64: [Int64]] = [:]
        var stamps: [UInt64: [Int64]] = [:]
        var step: Int64 = 0
        var generator = SplitMix(state: 42)
        let zeros = [Int32](repeating: 0, count: Tagger.tags.count)
        let zeros64 = [Int64](repeating: 0, count: Tagger.tags.count)

        func update(_ feature: UInt64, _ tag: Int, _ delta: Int32) {
            let current = weights[feature, default: zeros][tag]
            totals[feature, default: zeros64][tag] += (step - stamps[feature, default: zeros64][tag]) * Int64(current)
            stamps[feature, default: zeros64][tag] = step
            weights[feature, default: zeros][tag] = current + delta
        }

        for epoch in 0..<epochs {
            examples.shuffle(using: &generator)
            for example in examples {
                let classes = example.words.map(Tagger.ambiguityClass)
                var words = example.words
                var history: [PartOfSpeech] = []
                for index in words.indices {
                    let candidates = Tagger.candidates(words[index])
                    var guess = candidates[0]
                    let gold = example.tags[index]
                    if candidates.count > 1 {
                        let features = Tagger.features(index, words, classes, history)
                        var scores = [Int32](repeating: 0, count: Tagger.tags.count)
                        for feature in features {
                            if let values = weights[feature] {
                                for tag in scores.indices { scores[tag] += values[tag] }
                            }
                        }
                        guess = Tagger.argmax(scores, among: candidates)
                        step += 1
                        if guess != gold, candidates.contains(gold) {
                            for feature in features {
                                update(feature, Tagger.index(of: gold), 1)
                                update(feature, Tagger.index(of: guess), -1)
                            }
                        }
                    }
                    history.append(guess)
                    words[index].reading =
                        words[index].readings.first { $0.partOfSpeech == guess } ?? words[index].reading
                }
            }
            FileHandle.standardError.write(Data("epoch \(epoch + 1) done\n".utf8))
        }
        var averaged: [UInt64: [Int32]] = [:]
        for (feature, values) in weights {
            var result = zeros
            var strongest: Int32 = 0
            for tag in values.indices {
                let total = totals[feature]![tag] + (step - stamps[feature]![tag]) * Int64(values[tag])
                result[tag] = Int32((Double(total) / Double(step) * 20).rounded())
                strongest = max(strongest, abs(result[tag]))
            }
            if strongest >= 8 { averaged[feature] = result }
        }
        report(Tagger(weights: averaged), held)
        print(
            "# Weights of the part-of-speech tagger, estimated by sunto-models train-tagger on UD_Italian-ParlaMint (CC BY-SA 4.0)"
        )
        print("# and UD_Italian-MarkIT (CC BY 4.0). Columns: hash of the feature (base 36), tag:weight pairs.")
        for feature in averaged.keys.sorted() {
            let pairs = averaged[feature]!.enumerated().filter { $0.element != 0 }.map { "\($0.offset):\($0.element)" }
            print(String(feature, radix: 36) + "\t" + pairs.joined(separator: " "))
        }
    }

    static func report(_ tagger: Tagger, _ examples: [Example]) {
        var right = 0
        var total = 0
        var unreachable = 0
        var confusions: [String: Int] = [:]
        for example in examples {
            var words = example.words
            tagger.tag(&words)
            for (word, gold) in zip(words, example.tags) {
                total += 1
                if !Tagger.candidates(word).contains(gold) {
                    unreachable += 1
                }
                if word.partOfSpeech == gold {
                    right += 1
                } else {
                    confusions["\(gold.rawValue)→\(word.partOfSpeech.rawValue) \(word.form)", default: 0] += 1
                }
            }
        }
        let lines = confusions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(70).map {
            "\($0.value) \($0.key)"
        }
        FileHandle.standardError.write(
            Data(
                "\(total) words, \(Double(right) * 100 / Double(max(1, total)))% right, \(unreachable) unreachable, \(tagger.featureCount) features\n\(lines.joined(separator: "\n"))\n"
                    .utf8))
    }
}

/// A small generator with a fixed seed, so that an estimate can be repeated.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

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
        var golds: [[PartOfSpeech]] = []
        var index = 0
        while index < rows.count {
            let row = rows[index]
            let ends = row[0].split(separator: "-").compactMap { Int($0) }
            if ends.count == 2 {
                let parts = (1...(ends[1] - ends[0] + 1)).compactMap {
                    index + $0 < rows.count ? tag(rows[index + $0]) : nil
                }
                forms.append(row[1])
                golds.append(parts)
                index += parts.count + 1
            } else {
                forms.append(row[1])
                golds.append([tag(row)])
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
        var tags: [PartOfSpeech] = []
        var cursor = 0
        for (form, gold) in zip(forms, golds) {
            _ = form
            let start = tokens[tags.isEmpty ? 0 : cursor].span
            _ = start
            tags.append(gold[0])
            cursor += 1
            // An articulated preposition is two words on our side as well.
            if tags.count < words.count, words[tags.count].surface.isEmpty {
                tags.append(gold.count > 1 ? gold[1] : .determiner)
            }
        }
        while tags.count < words.count { tags.append(.other) }
        return TaggerTraining.Example(words: words, tags: Array(tags.prefix(words.count)))
    }

    private func tag(_ row: [String]) -> PartOfSpeech { PartOfSpeech(rawValue: row[3]) ?? .other }

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
