import Lexicon

/// Lemmas that inflect and have no sense.
struct LemmaCheck: TableCheck {
    let name = "lemmas"
    let summary = "lemmas without a sense"
    let isHard = false

    func findings(in tables: Tables) -> [Finding] {
        tables.lemmas.compactMap { row in
            guard let partOfSpeech = Tables.partOfSpeech(row[1]) else { return nil }
            if !tables.senses.senses(row[0], partOfSpeech, gender: Tables.gender(row[1])).isEmpty { return nil }
            // A verb that occurs only with *si* has its senses there.
            if partOfSpeech == .verb, !tables.senses.senses(pronominal(row[0]), .verb).isEmpty { return nil }
            return Finding(row: row, message: "no sense as \(row[1])")
        }
    }

    private func pronominal(_ verb: String) -> String {
        String(verb.dropLast(verb.hasSuffix("rre") ? 2 : 1)) + "si"
    }
}
