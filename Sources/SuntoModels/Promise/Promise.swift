import Lexicon
import Segmentation
import Text
import Translation

/// The promise of glossaries: a term that occurs in any form comes out as its target, rightly inflected.
struct Promise {
    /// A term that did not come out.
    struct Breach {
        var term: Term
        var sentence: String
        var english: String
        var expected: [String]

        var line: String {
            "\(term.words.joined(separator: " ")) → \(term.english): \(sentence) → \(english) "
                + "(wanted: \(expected.joined(separator: " or ")))"
        }
    }

    private let cases: PromiseCases
    private let segmenter: Segmenter
    private let translator: Translator
    private let terms: [Term]

    /// The promise for the terms of one glossary.
    ///
    /// - Parameter glossary: What to translate with, where it is not the terms themselves: then the promise is broken.
    init(_ terms: [Term], glossary: [Term]? = nil) throws {
        cases = try PromiseCases()
        segmenter = try Segmenter()
        translator = try Translator(glossaries: [glossary ?? terms])
        self.terms = terms
    }

    /// How many sentences were translated, in how many another term of the glossary overlaps, and those in which the
    /// promise was broken.
    ///
    /// - Parameter step: Of the sentences of all terms in a row every so manieth is tried.
    func test(every step: Int = 1) -> (count: Int, overlaps: Int, breaches: [Breach]) {
        var count = 0
        var overlaps = 0
        var turn = 0
        var breaches: [Breach] = []
        let shared = sharedForms()
        for term in terms {
            for item in cases.cases(of: term) where !shared.contains(item.form) {
                turn += 1
                guard turn % step == 0 else { continue }
                count += 1
                let translated = translation(item.sentence)
                let english = translated.map(\.text).joined(separator: " ")
                if item.expected.contains(where: { Self.holds(english, $0) }) { continue }
                if overlapsAnother(term, item, translated) {
                    overlaps += 1
                } else {
                    breaches.append(
                        Breach(term: term, sentence: item.sentence, english: english, expected: item.expected))
                }
            }
        }
        return (count, overlaps, breaches)
    }

    /// Forms of more than one term: *padrone di casa* is of *padrona* and of *padrone*, and either may come out.
    private func sharedForms() -> Set<String> {
        var owners: [String: Int] = [:]
        for term in terms {
            for form in Set(cases.cases(of: term).map(\.form)) { owners[form, default: 0] += 1 }
        }
        return Set(owners.filter { $0.value > 1 }.keys)
    }

    private func translation(_ sentence: String) -> [TranslatedSentence] {
        let text = SourceText(sentence)
        return segmenter.sentences(in: text, span: text.span).map { translator.translate($0, in: text) }
    }

    /// "un [paio di] occhiali": another term of the glossary begins before this one, or is longer. Leftmost, then
    /// longest: of two that overlap one can come out.
    private func overlapsAnother(_ term: Term, _ item: PromiseCase, _ translated: [TranslatedSentence]) -> Bool {
        let own = Set(item.form.lowercased().splitWords())
        return translated.flatMap(\.terms).contains { other in
            let words = other.source.lowercased().splitWords()
            return other.target != term.english && other.origin == "own" && !own.isDisjoint(with: words)
                && (words.contains { !own.contains($0) } || words.count < own.count)
        }
    }

    /// *change one's mind* becomes *its mind*: whose it is, the sentence says.
    private static let possessives: Set<Substring> = [
        "one", "s", "his", "her", "its", "their", "oneself", "himself", "herself", "itself", "themselves",
    ]

    /// Whether the words stand in a sentence, in whatever case, as words of their own.
    private static func holds(_ sentence: String, _ words: String) -> Bool {
        func plain(_ text: String) -> String {
            let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
            return " " + words.filter { !possessives.contains($0) }.joined(separator: " ") + " "
        }
        return plain(sentence).contains(plain(words))
    }
}
