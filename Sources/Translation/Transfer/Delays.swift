import Lexicon

/// Says by how much somebody or something is late or early.
///
/// Sees: *con quaranta minuti di ritardo*, *con un giorno di anticipo*. Writes: *forty minutes late*, *a day early*.
extension SentenceTransfer {
    mutating func readDelays() {
        for index in chunks.indices {
            let chunk = chunks[index]
            guard chunk.kind == .noun, preposition(chunk) == "con", Self.spans.contains(words[chunk.head].lemma),
                chunk.before.isEmpty, chunk.after.isEmpty, chunk.complements.count == 1,
                let delay = chunk.complements.first, delay.end == delay.head + 1, delay.determiners.isEmpty,
                preposition(delay) == "di", let late = Self.lateness[words[delay.head].lemma],
                // "con due ore di ritardo sul previsto": compared with something.
                index + 1 == chunks.count || !["su", "rispetto a"].contains(preposition(chunks[index + 1])),
                let count = countEnglish(chunk)
            else { continue }
            chunks[index].kind = .adverb
            let amount = counted(count, chunk.head)
            // "con un'ora di ritardo"
            let isAnHour = count == "a" && words[chunk.head].lemma == "ora"
            chunks[index].fixedEnglish = (isAnHour ? "an hour" : amount) + " " + late
        }
    }

    private static let lateness = ["ritardo": "late", "anticipo": "early"]
}
