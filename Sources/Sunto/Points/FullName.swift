import Text
import Translation

/// Gives a person the full name where a point has the last name alone, for the first name stands in another sentence.
///
/// Sees: *Lo scooter era intestato alla compagna di Colnaghi* in an article that has named *Dario Colnaghi*. Writes:
/// *…Dario Colnaghi's partner*. Words of quotations stay, and so do names of things: *la gioielleria Fantuzzi*.
struct FullName {
    let people: [BriefFact]
    let translator: Translator

    /// Whether a shop, a place or a firm stands right before a name; *secondo la polizia De Santis ha avuto…* is another
    /// matter.
    private func isThing(before name: TextSpan, _ words: [Word]) -> Bool {
        guard let word = words.last(where: { !$0.surface.isEmpty && $0.span.end <= name.start }),
            word.partOfSpeech == .noun, !word.isCapitalized
        else { return false }
        return word.lemma.hasSuffix("eria") || word.lemma.hasSuffix("ificio")
            || NameWords.companies.contains(word.lemma) || translator.semanticClass(ofNoun: word.lemma) == "place"
    }

    func run(_ draft: inout PointDraft, in text: SourceText) {
        for person in people where person.source == person.text {
            let sentence = draft.sentence.span
            let short = person.mentions.filter {
                $0.article == 0 && sentence.contains($0.span) && !isThing(before: $0.span, draft.words)
            }.map {
                text[$0.span].onOneLine
            }.first { person.source.hasSuffix(" " + $0) }
            guard let short, !draft.text.contains(person.text) else { continue }
            replace(short, with: person.text, &draft)
        }
    }

    private func replace(_ short: String, with full: String, _ draft: inout PointDraft) {
        let parts = short.split(separator: " ").map(String.init)
        var line = EnglishWords(draft.text)
        let found = line.words.indices.first { index in
            index + parts.count <= line.words.count
                && parts.indices.allSatisfy { part in
                    let core = line.words[index + part].core
                    return core == parts[part] || part == parts.count - 1 && core == parts[part] + "'s"
                }
        }
        guard let found, !line.isQuoted(found) else { return }
        line.words[found].core = String(full.dropLast(short.count)) + line.words[found].core
        draft.text = line.line
        draft.changes.append("\(short): \(full)")
    }
}
