import ArgumentParser
import Foundation
import Lexicon
import Segmentation
import Text
import Translation

/// Counts the running words of a text that the dictionary knows.
///
/// A running word is a token with a letter. Names are left out: what is read as a name in its context, and a capital that
/// opens no sentence. Known is what the translator does not report as unknown.
struct Coverage {
    struct Count {
        var words = 0
        var names = 0
        var unknown: [String: Int] = [:]

        mutating func add(_ other: Count) {
            words += other.words
            names += other.names
            unknown.merge(other.unknown, uniquingKeysWith: +)
        }

        /// The most frequent first, then by letters.
        var unknownWords: [(String, Int)] {
            unknown.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
        }

        var summary: String {
            let missing = unknown.values.reduce(0, +)
            let share = 100 * Double(words - missing) / Double(max(words, 1))
            return "\(words) words, \(names) names, \(missing) unknown: "
                + "coverage \(String((share * 100).rounded() / 100))%"
        }
    }

    private let segmenter: Segmenter
    private let translator: Translator

    init() throws {
        segmenter = try Segmenter()
        translator = try Translator()
    }

    /// The count of one file.
    func count(_ path: String) throws -> Count {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ValidationError("\(path): cannot be read")
        }
        var count = Count()
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
            let text = SourceText(String(line))
            for sentence in segmenter.sentences(in: text, span: text.span) { add(sentence, text, &count) }
        }
        return count
    }

    private func add(_ sentence: Sentence, _ text: SourceText, _ count: inout Count) {
        let unknown = Set(translator.translate(sentence, in: text).unknown)
        for word in translator.analyzed(sentence, in: text) {
            guard word.kind == .word, !word.surface.isEmpty, word.form.contains(where: \.isLetter) else { continue }
            // A folded term counts as often as it has words.
            let size = word.surface.split { $0 == " " }.count
            let isName =
                word.term?.isName
                ?? (word.isCapitalized && (word.partOfSpeech == .properNoun || !word.isInitial))
            if isName {
                count.names += size
            } else {
                count.words += size
                // A small letter begins no name, whatever the tagger made of the word.
                let isKept = word.term == nil && word.partOfSpeech == .properNoun
                if isKept || unknown.contains(word.surface) { count.unknown[word.form, default: 0] += 1 }
            }
        }
    }
}
