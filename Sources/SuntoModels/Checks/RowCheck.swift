import Lexicon

/// Rows that do not read: an unknown part of speech, no English, a paradigm that is not the lemma's.
struct RowCheck: TableCheck {
    let name = "rows"
    let summary = "rows that do not read"
    let isHard = true

    func findings(in tables: Tables) -> [Finding] {
        let inflected = Set(tables.entries.map(\.line))
        let lemmas = tables.lemmas.compactMap { row -> Finding? in
            guard let partOfSpeech = Tables.partOfSpeech(row[1]) else {
                return Finding(row: row, message: "unknown part of speech")
            }
            guard partOfSpeech != .adverb, partOfSpeech != .interjection else { return nil }
            guard inflected.contains(row.line) else { return Finding(row: row, message: "no such paradigm") }
            return nil
        }
        let citations = tables.entries.compactMap { entry -> Finding? in
            guard !entry.forms.contains(where: { $0.form == entry.lemma }),
                let row = tables.lemmas.first(where: { $0.line == entry.line })
            else { return nil }
            return Finding(row: row, message: "its paradigm does not make the lemma")
        }
        // "o/-": an ending that is no ending.
        let broken = tables.entries.filter { entry in
            entry.forms.contains { $0.form != entry.lemma && $0.form.hasSuffix("-") }
        }
        let endings = tables.lemmas.filter { row in broken.contains { $0.line == row.line } }
            .map { Finding(row: $0, message: "a form that ends in '-'") }
        let senses = tables.senseRows.compactMap { row -> Finding? in
            if Term.kind(row[1]) == nil { return Finding(row: row, message: "unknown part of speech") }
            return row[2].isEmpty ? Finding(row: row, message: "no English") : nil
        }
        let terms = tables.terms.compactMap { row -> Finding? in
            if row[1].isEmpty { return Finding(row: row, message: "no English") }
            return Term.kind(row[2]) == nil ? Finding(row: row, message: "unknown part of speech") : nil
        }
        return lemmas + citations + endings + senses + terms
    }
}
