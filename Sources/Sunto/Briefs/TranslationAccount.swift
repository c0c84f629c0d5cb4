import Summarization
import Text
import Translation

/// Counts the words, the terms and the unknown words of translated sentences.
struct TranslationAccount {
    /// The terms, by first occurrence.
    private(set) var terms: [BriefTerm] = []
    private var places: [[String]: Int] = [:]
    private var unknown: [String] = []
    private var seen: Set<String> = []
    private var unknownCount = 0
    private var words = 0

    /// Adds a sentence.
    mutating func add(_ translation: TranslatedSentence, of sentence: Sentence) {
        words += sentence.tokens.count { $0.kind == .word }
        for term in translation.terms { add(term) }
        unknownCount += translation.unknown.count
        for word in translation.unknown where seen.insert(word).inserted { unknown.append(word) }
    }

    private mutating func add(_ term: TranslatedTerm) {
        let key = [Self.stem(term.source), term.target.lowercased(), term.origin]
        if let place = places[key] {
            terms[place].count += 1
        } else {
            places[key] = terms.count
            terms.append(
                BriefTerm(source: term.source.onOneLine, target: term.target, count: 1, glossary: term.origin))
        }
    }

    /// What singular and plural have in common: *centro dati*, *centri dati*.
    private static func stem(_ source: String) -> String {
        source.onOneLine.lowercased().split(separator: " ")
            .map { word in word.count > 3 && "aeio".contains(word.suffix(1)) ? word.dropLast() : word }
            .joined(separator: " ")
    }

    /// The figures of a brief.
    func statistics(of summary: SummaryStatistics) -> BriefStatistics {
        let known = max(words - unknownCount, 0)
        return BriefStatistics(
            sentences: summary.sentences, words: summary.words, translatedWords: words, unknown: unknown,
            coverage: words == 0 ? 1000 : known * 1000 / words)
    }
}
