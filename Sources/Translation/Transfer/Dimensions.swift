import Lexicon

/// Says dimensions in English order.
///
/// Sees: *un muro lungo quattro chilometri*, *era lungo appena 70 centimetri*, *a 300 metri di profondità*. Writes: *a wall
/// four kilometers long*, *was just 70 centimeters long*, *at a depth of 300 meters*.
extension SentenceTransfer {
    mutating func readDimensions() {
        for index in chunks.indices.dropLast() {
            depth(index)
            attribute(index)
        }
        for index in chunks.indices.dropLast(2) { predicate(index) }
    }

    private static let dimensions: Set<String> = ["lungo", "largo", "alto", "profondo", "spesso", "distante"]

    /// *un muro lungo quattro chilometri*
    private mutating func attribute(_ index: Int) {
        guard chunks[index].kind == .noun, let last = chunks[index].after.last, last.head == chunks[index].end - 1,
            last.adverbs.isEmpty, Self.dimensions.contains(words[last.head].lemma), isPlainMeasure(chunks[index + 1])
        else { return }
        chunks[index].after.removeLast()
        chunks[index + 1].kind = .phrase
        chunks[index + 1].fixedEnglish = measureText(chunks[index + 1]) + " " + adjectiveEnglish(last.head)
    }

    /// *lungo appena 70 centimetri*, *, lungo 120 chilometri,*
    private mutating func predicate(_ index: Int) {
        if chunks[index].kind == .adjective, Self.dimensions.contains(words[chunks[index].head].lemma),
            chunks[index].end == chunks[index].start + 1, isPlainMeasure(chunks[index + 1])
        {
            chunks[index + 1].kind = .phrase
            chunks[index + 1].fixedEnglish =
                measureText(chunks[index + 1]) + " " + adjectiveEnglish(chunks[index].head)
            chunks[index].fixedEnglish = ""
            return
        }
        guard chunks[index].kind == .adjective, Self.dimensions.contains(words[chunks[index].head].lemma),
            chunks[index].end == chunks[index].start + 1, chunks[index + 1].kind == .adverb,
            isPlainMeasure(chunks[index + 2])
        else { return }
        chunks[index + 2].kind = .phrase
        chunks[index + 2].fixedEnglish = measureText(chunks[index + 2]) + " " + adjectiveEnglish(chunks[index].head)
        chunks[index].fixedEnglish = ""
    }

    private func isPlainMeasure(_ chunk: Chunk) -> Bool {
        chunk.kind == .noun && chunk.preposition == nil && chunk.numerals.count == 1 && chunk.determiners.isEmpty
            && chunk.complements.isEmpty && chunk.after.isEmpty && Self.lengths.contains(words[chunk.head].lemma)
    }

    private mutating func measureText(_ chunk: Chunk) -> String {
        counted(numberEnglish(chunk.numerals[0]), chunk.head)
    }

    /// A number with its unit: *one meter*, *300 meters*.
    func counted(_ number: String, _ head: Int) -> String {
        let unit = selector.senses(words[head]).first?.english ?? words[head].surface
        return number + " " + (["one", "1", "a"].contains(number) ? unit : lexicon.nouns.plural(unit))
    }

    private static let lengths: Set<String> = [
        "metro", "chilometro", "centimetro", "millimetro", "miglio", "piede", "pollice", "km", "cm", "m",
    ]

    /// *a 300 metri di profondità*, *a 20 chilometri di distanza*
    private mutating func depth(_ index: Int) {
        let chunk = chunks[index]
        guard chunk.kind == .noun, preposition(chunk) == "a", chunk.numerals.count == 1, chunk.determiners.isEmpty,
            Self.lengths.contains(words[chunk.head].lemma), chunk.complements.count == 1,
            preposition(chunk.complements[0]) == "di", chunk.complements[0].determiners.isEmpty,
            chunk.complements[0].complements.isEmpty
        else { return }
        let kind = words[chunk.complements[0].head].lemma
        guard
            let english = [
                "profondità": "a depth", "altezza": "a height", "quota": "an altitude", "altitudine": "an altitude",
            ][kind]
        else {
            if kind == "distanza" { chunks[index].fixedEnglish = measureText(chunk) + " away" }
            return
        }
        chunks[index].fixedEnglish = "at " + english + " of " + measureText(chunk)
    }
}
