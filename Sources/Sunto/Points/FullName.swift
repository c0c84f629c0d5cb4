import Text

/// Gives a person the full name where a point has the last name alone, for the first name stands in another sentence.
///
/// Sees: *Lo scooter era intestato alla compagna di Colnaghi* in an article that has named *Dario Colnaghi*. Writes:
/// *…Dario Colnaghi's partner*. Words of quotations stay.
struct FullName {
    let people: [BriefFact]

    func run(_ draft: inout PointDraft, in text: SourceText) {
        for person in people where person.source == person.text {
            guard let last = person.source.split(separator: " ").last.map(String.init), last != person.source else {
                continue
            }
            let isAlone = person.mentions.contains { mention in
                mention.article == 0 && draft.sentence.span.contains(mention.span) && text[mention.span] == last
            }
            guard isAlone, !draft.text.contains(person.text) else { continue }
            var line = EnglishWords(draft.text)
            guard let index = line.words.indices.first(where: { Self.stem(line.words[$0].core) == last }),
                !line.isQuoted(index)
            else { continue }
            line.words[index].core = person.text + line.words[index].core.dropFirst(last.count)
            draft.text = line.line
            draft.changes.append("\(last): \(person.text)")
        }
    }

    private static func stem(_ word: String) -> String { word.hasSuffix("'s") ? String(word.dropLast(2)) : word }
}
