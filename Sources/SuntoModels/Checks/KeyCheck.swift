import Lexicon

/// Flags, frames and contexts that mean nothing to the translator.
struct KeyCheck: TableCheck {
    let name = "keys"
    let summary = "unknown flags, frames and contexts"
    let isHard = true

    func findings(in tables: Tables) -> [Finding] {
        let senses = tables.senseRows.flatMap { row in faults(of: row).map { Finding(row: row, message: $0) } }
        let terms = tables.terms.flatMap { row in
            row.words(4).compactMap { fault(information: $0).map { Finding(row: row, message: $0) } }
        }
        return senses + terms
    }

    /// What is unknown in a row of senses.
    func faults(of row: TableRow) -> [String] {
        row.words(3).compactMap(fault(information:)) + row.words(4).compactMap(fault(context:))
    }

    private func fault(information word: String) -> String? {
        guard let (key, value) = pair(word) else {
            return SenseKeys.flags.contains(word) ? nil : "flag '\(word)'"
        }
        guard SenseKeys.frames.contains(key), !value.isEmpty else { return "frame '\(word)'" }
        if key == "inf", !SenseKeys.isInfinitive(value) { return "infinitive '\(word)'" }
        return key == "aux" && value != "e" ? "auxiliary '\(word)'" : nil
    }

    private func fault(context word: String) -> String? {
        guard let (key, value) = pair(word) else {
            return SenseKeys.bareContexts.contains(word) ? nil : "context '\(word)'"
        }
        guard SenseKeys.namingContexts.contains(key), !value.isEmpty else { return "context '\(word)'" }
        let values = value.split(separator: ",")
        if let name = values.first(where: {
            $0.first == "@" && !SenseKeys.contextClasses.contains(String($0.dropFirst()))
        }
        ) {
            return "class '\(name)'"
        }
        if key == "dom", let name = values.first(where: { !TermIndex.domains.contains(String($0)) }) {
            return "domain '\(name)'"
        }
        return nil
    }

    private func pair(_ word: String) -> (String, String)? {
        guard let equals = word.firstIndex(of: "=") else { return nil }
        return (String(word[..<equals]), String(word[word.index(after: equals)...]))
    }
}
