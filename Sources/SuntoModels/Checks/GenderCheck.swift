import Lexicon

/// Nouns whose gender the reference has otherwise, and that have no row of the reference's gender beside.
struct GenderCheck: TableCheck {
    let reference: ReferenceMorphology
    let name = "genders"
    let summary = "nouns of a gender that the reference does not give them"
    let isHard = false

    func findings(in tables: Tables) -> [Finding] {
        var codes: [String: Set<String>] = [:]
        for row in tables.lemmas { codes[row[0], default: []].insert(row[1]) }
        return tables.lemmas.compactMap { row in
            let gender = Tables.gender(row[1])
            let known = reference.genders(of: row[0])
            guard gender != .any, !known.isEmpty, !known.contains(gender) else { return nil }
            let other = known.contains(.masculine) ? "Nm" : "Nf"
            if !codes[row[0], default: []].isDisjoint(with: [other, "Nmf"]) { return nil }
            return Finding(row: row, message: "the reference has it \(other == "Nm" ? "masculine" : "feminine")")
        }
    }
}
