import Lexicon

/// Where the treebanks tag otherwise than the lexicon reads: tags that a word may have beside those of its readings.
///
/// They follow the guidelines of Universal Dependencies for Italian. The tagger chooses among all of them, so that the
/// tags around a word are those that the weights were estimated from; the translation goes by the reading that the tag
/// stands for.
package enum TagConventions {
    /// The tags that a word may have, in the order of `PartOfSpeech`; at least one.
    package static func candidates(_ word: Word) -> [PartOfSpeech] {
        var tags: Set<PartOfSpeech> = []
        for reading in word.readings {
            tags.insert(reading.partOfSpeech)
            switch reading.features.form {
            // "una porta chiusa", "un problema crescente".
            case .pastParticiple, .presentParticiple: tags.insert(.adjective)
            default: break
            }
            // "il nostro": a possessive without its noun.
            if reading.partOfSpeech == .determiner, reading.kind.hasPrefix("pos") { tags.insert(.pronoun) }
        }
        // The article inside "delle" is a word of its own and always one.
        if !word.surface.isEmpty, let more = byForm[word.form] { tags.formUnion(more) }
        return tags.isEmpty ? [.other] : tags.sorted { $0.order < $1.order }
    }

    /// The first reading that a tag stands for; nil of a word without readings.
    package static func reading(of tag: PartOfSpeech, in readings: [Reading]) -> Reading? {
        readings.first { $0.partOfSpeech == tag }
            ?? (tag == .adjective ? readings.first { isParticiple($0.features.form) } : nil) ?? readings.first
    }

    private static func isParticiple(_ form: VerbForm) -> Bool {
        form == .pastParticiple || form == .presentParticiple
    }

    private static let byForm: [String: [PartOfSpeech]] = [
        // Comparisons with a noun: "come lui", "più di"; "sia questo che quello".
        "come": [.adposition], "che": [.adposition, .coordinator], "quale": [.adposition], "quali": [.adposition],
        "oltre": [.coordinator],
        // Partitive articles.
        "dei": [.determiner], "delle": [.determiner], "degli": [.determiner], "del": [.determiner],
        "della": [.determiner], "dello": [.determiner],
        // Quantity and the like before a noun, or without one.
        "più": [.determiner], "cui": [.determiner], "tal": [.determiner], "qual": [.determiner, .pronoun],
        "qualsivoglia": [.determiner], "numerosi": [.determiner], "numerose": [.determiner],
        "moltissimi": [.determiner, .pronoun], "moltissime": [.determiner, .pronoun], "medesimo": [.pronoun],
        "medesimi": [.pronoun],
        // The first word of compound prepositions and adverbs: "rispetto a", "fin da", "grazie a".
        "rispetto": [.adverb, .adposition], "fin": [.adposition, .adverb], "riguardo": [.adposition, .adverb],
        "accanto": [.adposition], "grazie": [.adposition],
        // "dopo che", "non appena", "ove".
        "dopo": [.subordinator], "appena": [.subordinator], "ove": [.adverb], "cosa": [.adverb],
        // Nominal uses: "un po'", "il perché", "ecc.", "il Novecento", "l'opposto".
        "po'": [.noun], "perché": [.noun], "ecc.": [.noun], "settecento": [.noun], "ottocento": [.noun],
        "novecento": [.noun], "opposto": [.noun],
    ]
}

extension PartOfSpeech {
    /// Its place among all parts of speech, which the table of weights counts by.
    package var order: Int {
        switch self {
        case .noun: 0
        case .properNoun: 1
        case .adjective: 2
        case .verb: 3
        case .auxiliary: 4
        case .determiner: 5
        case .pronoun: 6
        case .adposition: 7
        case .adverb: 8
        case .coordinator: 9
        case .subordinator: 10
        case .numeral: 11
        case .punctuation: 12
        case .interjection: 13
        case .symbol: 14
        case .other: 15
        }
    }
}
