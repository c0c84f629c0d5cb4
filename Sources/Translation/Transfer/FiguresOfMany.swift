import Lexicon

/// Counts what follows a figure with *di*.
///
/// Sees: *5.000.000 di visitatori*. Makes: a noun phrase that the figure counts, *5,000,000 visitors*.
extension SentenceTransfer {
    mutating func readFiguresOfMany() {
        for index in chunks.indices {
            let figure = chunks[index]
            guard figure.kind == .noun, words[figure.head].kind == .number,
                words[figure.head].surface.hasSuffix(".000"), figure.complements.count == 1,
                let counted = figure.complements.first, preposition(counted) == "di", counted.determiners.isEmpty,
                words[counted.head].partOfSpeech == .noun, counted.features.number == .plural
            else { continue }
            var chunk = counted
            chunk.start = figure.start
            chunk.preposition = figure.preposition
            chunk.determiners = figure.determiners
            chunk.numerals = figure.numerals + [figure.head] + counted.numerals
            chunk.approximation = figure.approximation
            chunks[index] = chunk
        }
    }
}
