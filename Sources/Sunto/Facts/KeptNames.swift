import Lexicon
import Text
import Translation

/// Keeps names that the article tells to be names from being translated word by word.
///
/// Sees: *Consorzio Pescatori del Polesine*, *corso Giulio Cesare*, *Marco Dell'Oro*, *un Lotto ritrovato* where the
/// article has *Lorenzo Lotto*. Makes: one word with the name's English of the key facts. Names that the tables know, and
/// those whose words are all read as names anyway, stay as they are. A glossary's terms win.
struct KeptNames {
    private struct Kept {
        var span: TextSpan
        var english: String
        var kind: String
    }

    /// By where they start; none overlaps another.
    private let names: [Kept]

    /// The names of an article that keep their words in English.
    init(_ facts: BriefFacts, in text: SourceText) {
        var names: [Kept] = []
        for (facts, kind) in [(facts.people, "person"), (facts.organisations, "org"), (facts.places, "place")] {
            for fact in facts where Self.isKept(fact) {
                for mention in fact.mentions {
                    let surface = text[mention.span].onOneLine
                    let isWhole = surface.lowercased() == fact.source.lowercased()
                    names.append(Kept(span: mention.span, english: isWhole ? fact.text : surface, kind: kind))
                }
            }
        }
        names.sort { ($0.span.start, $1.span.end) < ($1.span.start, $0.span.end) }
        var end = 0
        self.names = names.filter { name in
            guard name.span.start >= end else { return false }
            end = name.span.end
            return true
        }
    }

    private static func isKept(_ fact: BriefFact) -> Bool { fact.text.lowercased() == fact.source.lowercased() }

    /// The words of a sentence with those names as one word each.
    func fold(_ words: [Word]) -> [Word] {
        guard let first = words.first, let last = words.last(where: { !$0.surface.isEmpty }) else { return words }
        var words = words
        for name in names(in: TextSpan(first.span.start, last.span.end)).reversed() {
            splitPreposition(before: name, &words)
            guard let range = range(of: name, words), isTranslated(words[range]) else { continue }
            var name = name
            // "un Lotto ritrovato": a work of his.
            let isWork = range.lowerBound > 0 && words[range.lowerBound - 1].reading.kind == "art ind"
            if isWork, name.kind == "person" { name.kind = "work" }
            words.replaceSubrange(range, with: [word(name, words[range])])
        }
        return words
    }

    private func names(in span: TextSpan) -> ArraySlice<Kept> {
        let start = names.partitioningIndex { $0.span.start >= span.start }
        return names[start...].prefix { $0.span.end <= span.end }
    }

    private func range(of name: Kept, _ words: [Word]) -> Range<Int>? {
        guard let start = words.firstIndex(where: { $0.span.start == name.span.start && !$0.surface.isEmpty }),
            let last = words[start...].lastIndex(where: { $0.span.end == name.span.end })
        else { return nil }
        return start..<last + 1
    }

    /// *in corso Vercelli*, where *in corso* was read as an expression: *in* alone.
    private func splitPreposition(before name: Kept, _ words: inout [Word]) {
        guard
            let index = words.firstIndex(where: { $0.span.start < name.span.start && name.span.start < $0.span.end }),
            words[index].span.end <= name.span.end,
            case let parts = words[index].surface.split(separator: " "), parts.count == 2,
            ["in", "a", "da", "di", "per", "su", "con", "tra", "fra"].contains(parts[0].lowercased())
        else { return }
        var (preposition, noun) = (words[index], words[index])
        preposition.surface = String(parts[0])
        preposition.form = preposition.surface.lowercased()
        preposition.span.end = preposition.span.start + parts[0].utf8.count
        preposition.term = nil
        preposition.reading = Reading(lemma: preposition.form, partOfSpeech: .adposition)
        preposition.readings = [preposition.reading]
        noun.surface = String(parts[1])
        noun.form = noun.surface.lowercased()
        noun.span.start = name.span.start
        noun.term = nil
        noun.reading = Reading(lemma: noun.form, partOfSpeech: .noun, features: Features(number: .singular))
        noun.readings = [noun.reading]
        noun.spaceBefore = true
        words.replaceSubrange(index...index, with: [preposition, noun])
    }

    private func isTranslated(_ words: ArraySlice<Word>) -> Bool {
        if words.contains(where: { word in if case .glossary = word.term?.origin { true } else { false } }) {
            return false
        }
        if words.count == 1, words.first?.term?.isName == true { return false }
        return words.contains { $0.partOfSpeech != .properNoun || $0.term != nil }
    }

    private func word(_ name: Kept, _ words: ArraySlice<Word>) -> Word {
        var word = words[words.startIndex]
        let gender = word.readings.first { $0.partOfSpeech == .noun }?.features.gender ?? .any
        word.span = name.span
        word.surface = name.english
        word.form = name.english.lowercased()
        word.kind = .word
        word.isCapitalized = true
        var information = SenseInformation()
        information.flags = ["class:" + name.kind, "capitals"]
        word.term = Term(
            words: word.form.splitWords(), english: name.english, kind: .noun(gender), information: information,
            origin: .names, isName: true)
        let features = Features(gender: gender, number: .singular)
        word.reading = Reading(lemma: name.english, partOfSpeech: .properNoun, features: features)
        word.readings = [word.reading]
        return word
    }
}

extension Array {
    /// The first index whose element satisfies a condition that all after it satisfy.
    fileprivate func partitioningIndex(_ belongs: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
