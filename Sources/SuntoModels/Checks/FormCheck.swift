import Lexicon

/// Forms that our paradigms make of a lemma and the reference does not have of any lemma.
///
/// Only lemmas of the reference are checked. Of variants, as *invii* and *invi*, one must be known: the analyzer reads
/// more than people write.
struct FormCheck: TableCheck {
    let reference: ReferenceMorphology
    let name = "forms"
    let summary = "lemmas of the reference with a form that it does not have"
    let isHard = false

    func findings(in tables: Tables) -> [Finding] {
        let rows = Dictionary(tables.lemmas.map { ($0.line, $0) }) { first, _ in first }
        return tables.entries.compactMap { entry in
            guard let row = rows[entry.line], reference.has(entry.lemma, entry.partOfSpeech) else { return nil }
            let variants = Dictionary(grouping: entry.forms, by: \.features)
            let missing = entry.forms.filter { form in
                !(variants[form.features] ?? []).contains { reference.has(form: $0.form) }
            }
            guard !missing.isEmpty else { return nil }
            var forms: [String] = []
            for form in missing where !forms.contains(form.form) { forms.append(form.form) }
            return Finding(row: row, message: forms.joined(separator: ", "))
        }
    }
}
