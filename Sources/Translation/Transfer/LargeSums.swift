import Lexicon

/// Says millions and thousands as one figure.
///
/// Sees: *un milione e duecentomila firme*, *due milioni e 500 mila euro*. Writes: *1.2 million signatures*, *2.5 million
/// euros*.
extension SentenceTransfer {
    mutating func joinLargeSums() {
        for index in chunks.indices.dropLast(2) { joinLargeSum(index) }
    }

    private mutating func joinLargeSum(_ index: Int) {
        let first = chunks[index]
        var joined = chunks[index + 2]
        guard words[first.head].lemma == "milione", first.kind == .noun, joined.kind == .noun,
            first.complements.isEmpty, first.before.isEmpty, first.after.isEmpty, joined.preposition == nil,
            chunks[index + 1].kind == .coordinator, words[chunks[index + 1].head].lemma == "e",
            let count = countedMillions(first), let rest = thousands(joined), rest > 0, rest < 1_000_000,
            rest % 1000 == 0
        else { return }
        let amount = Self.decimal(thousandths: count * 1000 + rest / 1000) + " million"
        if words[joined.head].partOfSpeech == .numeral {
            chunks[index].fixedEnglish = amount
        } else {
            joined.quantifier = amount
            joined.numerals = []
            joined.determiners = []
            joined.features.number = .plural
            joined.start = first.start
            joined.preposition = first.preposition
            (joined.isSubject, joined.isObject) = (first.isSubject, first.isObject)
            chunks[index] = joined
        }
        for place in [index + 1, index + 2] {
            chunks[place] = Chunk(.phrase, head: joined.head, start: joined.end, end: joined.end)
            chunks[place].fixedEnglish = ""
        }
    }

    /// *un*, *due*, *3*
    private func countedMillions(_ chunk: Chunk) -> Int? {
        if chunk.numerals.count == 1, chunk.determiners.isEmpty { return figure(chunk.numerals[0]) }
        guard chunk.numerals.isEmpty, chunk.determiners.count == 1 else { return nil }
        return words[chunk.determiners[0]].lemma == "un" ? 1 : nil
    }

    /// *duecentomila*, *200mila*, *200 mila*
    private func thousands(_ chunk: Chunk) -> Int? {
        let numerals = words[chunk.head].partOfSpeech == .numeral ? chunk.numerals + [chunk.head] : chunk.numerals
        guard chunk.determiners.isEmpty, let first = numerals.first, let value = figure(first) else { return nil }
        if numerals.count == 2, words[numerals[1]].form == "mila" { return value * 1000 }
        return numerals.count == 1 ? value : nil
    }

    private func figure(_ index: Int) -> Int? {
        let form = words[index].form
        if form.hasSuffix("mila"), let thousands = Int(form.dropLast(4)) { return thousands * 1000 }
        return Int(form.replacing(".", with: "")) ?? ItalianNumerals.value(form)
    }

    /// 1200 as *1.2*.
    private static func decimal(thousandths: Int) -> String {
        var fraction = String(thousandths % 1000 + 1000).dropFirst()
        while fraction.last == "0" { fraction.removeLast() }
        return String(thousandths / 1000) + (fraction.isEmpty ? "" : "." + fraction)
    }
}
