/// Endings of a noun or adjective, written as in the tables.
///
/// Nouns: singular/plural, as `o/i` (*libro, libri*), `co/chi`, `=` (invariable), `/i` for a plural without a singular.
/// A plural of the other gender is marked: `o/a:f` (*uovo, uova*). Adjectives: masculine and feminine singular, then
/// plural, as `o/a/i/e`, or `e/i` where the genders are alike.
struct NominalParadigm {
    /// The ending of the citation form.
    let citationEnding: String
    /// Endings with their features.
    let endings: [(String, Features)]

    init(_ code: String, partOfSpeech: PartOfSpeech) {
        let parts = code.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if code == "=" || code.isEmpty {
            citationEnding = ""
            endings = [("", Features())]
        } else if parts.count == 4 {
            citationEnding = parts[0]
            endings = [
                (parts[0], Features(gender: .masculine, number: .singular)),
                (parts[1], Features(gender: .feminine, number: .singular)),
                (parts[2], Features(gender: .masculine, number: .plural)),
                (parts[3], Features(gender: .feminine, number: .plural)),
            ]
        } else {
            var plural = parts.count > 1 ? parts[1] : parts[0]
            var gender = Gender.any
            if plural.hasSuffix(":f") {
                plural = String(plural.dropLast(2))
                gender = .feminine
            } else if plural.hasSuffix(":m") {
                plural = String(plural.dropLast(2))
                gender = .masculine
            }
            let onlyPlural = parts[0] == "-"
            citationEnding = onlyPlural ? plural : parts[0]
            let pluralEntry = (plural, Features(gender: gender, number: .plural))
            endings = onlyPlural ? [pluralEntry] : [(parts[0], Features(number: .singular)), pluralEntry]
        }
    }
}
