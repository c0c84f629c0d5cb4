/// The Italian–English dictionary: senses by lemma and part of speech.
///
/// The table is sorted, so an index of line offsets and a binary search serve; rows are read when they are asked for.
public struct BilingualDictionary: Sendable {
    private var entries: [String: [Entry]] = [:]

    struct Entry: Sendable {
        var partOfSpeech: String
        var senses: [Sense]
    }

    /// The dictionary of `models/it-en/dictionary.tsv`.
    ///
    /// - Throws: `ModelError` where the table is missing.
    public init() throws {
        entries.reserveCapacity(16384)
        let table = try ModelTable("it-en/dictionary.tsv")
        table.forEachRow { row in
            let lemma = row[0]
            let partOfSpeech = row[1]
            let sense = Sense(
                english: row[2], information: SenseInformation(row.words(3)),
                conditions: SenseCondition.read(row.words(4)))
            var list = entries[lemma] ?? []
            if let last = list.indices.last, list[last].partOfSpeech == partOfSpeech {
                list[last].senses.append(sense)
            } else {
                list.append(Entry(partOfSpeech: partOfSpeech, senses: [sense]))
            }
            entries[lemma] = list
        }
    }

    /// Senses of a lemma as that part of speech; the first is the default. Empty where the dictionary has none.
    public func senses(_ lemma: String, _ partOfSpeech: PartOfSpeech, gender: Gender = .any) -> [Sense] {
        guard let list = entries[lemma] else { return [] }
        let codes = Self.codes(partOfSpeech, gender)
        for code in codes {
            if let entry = list.first(where: { $0.partOfSpeech == code }) { return entry.senses }
        }
        return []
    }

    /// Whether the lemma has any entry.
    public func contains(_ lemma: String) -> Bool { entries[lemma] != nil }

    private static func codes(_ partOfSpeech: PartOfSpeech, _ gender: Gender) -> [String] {
        switch partOfSpeech {
        case .noun, .properNoun: gender == .feminine ? ["Nf", "Nmf", "Nm"] : ["Nm", "Nmf", "Nf"]
        case .adjective, .determiner: ["A"]
        case .verb, .auxiliary: ["V"]
        case .adverb: ["Adv"]
        case .interjection: ["I", "Adv"]
        default: []
        }
    }
}
