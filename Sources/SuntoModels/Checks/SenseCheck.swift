import Lexicon

/// Senses of a part of speech that no analysis gives their lemma.
struct SenseCheck: TableCheck {
    let name = "senses"
    let summary = "senses of lemmas that are not read as that part of speech"
    let isHard = false

    func findings(in tables: Tables) -> [Finding] {
        tables.dictionary.compactMap { row in
            guard let partOfSpeech = Tables.partOfSpeech(row[1]) else { return nil }
            let readings = tables.analyzer.readings(row[0].lowercased())
            let isRead = readings.contains { reading in
                switch partOfSpeech {
                case .adjective: [.adjective, .determiner, .numeral].contains(reading.partOfSpeech)
                case .verb: [.verb, .auxiliary].contains(reading.partOfSpeech)
                case .noun: [.noun, .properNoun, .pronoun, .numeral].contains(reading.partOfSpeech)
                default: true
                }
            }
            return isRead ? nil : Finding(row: row, message: "no inflection as \(row[1])")
        }
    }
}
