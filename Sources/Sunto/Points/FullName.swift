import Text

/// Gives a person the full name where a point has the last name alone, for the first name stands in another sentence.
///
/// Sees: *Lo scooter era intestato alla compagna di Colnaghi* in an article that has named *Dario Colnaghi*. Writes:
/// *…Dario Colnaghi's partner*. Words of quotations stay.
struct FullName {
    let people: [BriefFact]

    func run(_ draft: inout PointDraft, in text: SourceText) {
        for person in people where person.source == person.text {
            let sentence = draft.sentence.span
            let short = person.mentions.filter { $0.article == 0 && sentence.contains($0.span) }.map {
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
