/// Generates the forms of Italian lemmas: the morphological dictionary the other way round.
///
/// Building it costs a pass over all endings; a lemma then costs its forms, some fifty for a verb, four at most for
/// others.
package struct FormGenerator: Sendable {
    /// A lemma of `models/it/lemmas.tsv` with all that its paradigm makes of it.
    package struct Entry: Sendable {
        /// The citation form.
        package var lemma: String
        /// Noun, adjective or verb.
        package var partOfSpeech: PartOfSpeech
        /// Gender of a noun; `any` for what has none of its own.
        package var gender: Gender
        /// The row's line in the table, from 1.
        package var line: Int
        /// Forms as written, with features; in the order of the forms. Variants share their features.
        package var forms: [(form: String, features: Features)]
    }

    private let dictionary: MorphologicalDictionary
    private var paradigms: [[(ending: String, features: Features)]]

    /// A generator over a dictionary.
    package init(_ dictionary: MorphologicalDictionary) {
        self.dictionary = dictionary
        paradigms = []
        for (ending, entries) in dictionary.endings {
            for entry in entries {
                let id = Int(entry.paradigm)
                while paradigms.count <= id { paradigms.append([]) }
                paradigms[id].append((ending, entry.features))
            }
        }
        // The endings come from a hash table: their order must not show.
        for id in paradigms.indices { paradigms[id].sort { Self.key($0) < Self.key($1) } }
    }

    private static func key(_ form: (ending: String, features: Features)) -> (UInt8, UInt8, UInt8, UInt8, String) {
        let features = form.features
        return (
            features.form.rawValue, features.number.rawValue, features.person, features.gender.rawValue, form.ending
        )
    }

    /// All entries, in the order of the table.
    package var entries: [Entry] {
        var lines: [Int: Int] = [:]
        dictionary.lemmas.forEachRow { lines[$0.offset] = $0.line }
        return dictionary.stems.compactMap { stem in
            guard let row = dictionary.lemmas.row(at: Int(stem.offset)) else { return nil }
            let base = String(decoding: row.bytes.prefix(Int(stem.stemLength)), as: UTF8.self)
            return Entry(
                lemma: row[0], partOfSpeech: stem.partOfSpeech, gender: stem.gender,
                line: lines[Int(stem.offset)] ?? 0,
                forms: paradigms[Int(stem.paradigm)].map { ending, features in
                    var features = features
                    if features.gender == .any { features.gender = stem.gender }
                    return (base + ending, features)
                })
        }
    }
}
