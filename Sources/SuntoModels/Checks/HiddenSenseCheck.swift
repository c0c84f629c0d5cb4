/// Senses that are never chosen: without a context, behind another of their lemma.
struct HiddenSenseCheck: TableCheck {
    let name = "hidden-senses"
    let summary = "senses without a context behind the first"
    let isHard = true

    func findings(in tables: Tables) -> [Finding] {
        var seen: Set<String> = []
        return tables.dictionary.compactMap { row in
            let isFirst = seen.insert(row[0] + "\t" + row[1]).inserted
            return isFirst || !row[4].isEmpty ? nil : Finding(row: row, message: "is never chosen")
        }
    }
}
