import Lexicon

/// Tells whether the pronoun on an infinitive or gerund is its subject's own.
///
/// Sees: *voglio lavarmi*, *vuole chiamarmi*. The first is the speaker's own, the second an object.
extension SentenceTransfer {
    mutating func readNonfiniteClitics() {
        var governor: VerbGroup?
        for index in chunks.indices where chunks[index].kind == .verb {
            guard let verb = chunks[index].verb else { continue }
            if verb.form.isFinite { governor = verb }
            if verb.form.isFinite && words[verb.main].features.form.isFinite { continue }
            let person = verb.form.isFinite ? verb : governor
            for position in verb.clitics.indices {
                guard let owner = Self.owners[verb.clitics[position]], let person else { continue }
                let isOwn = person.person == owner.0 && person.number == owner.1
                if !isOwn, !verb.form.isFinite { chunks[index].verb?.clitics[position] += ":o" }
            }
        }
    }

    private static let owners: [String: (UInt8, GrammaticalNumber)] = [
        "mi": (1, .singular), "ti": (2, .singular), "ci": (1, .plural), "vi": (2, .plural),
    ]
}
