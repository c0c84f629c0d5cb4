/// Rows that say again what an earlier row of their table says.
struct DuplicateCheck: TableCheck {
    let name = "duplicates"
    let summary = "rows that an earlier row makes needless"
    let isHard = true

    func findings(in tables: Tables) -> [Finding] {
        repeated(tables.lemmas, by: [0, 1, 2]) + repeated(tables.dictionary, by: [0, 1, 4])
            + repeated(tables.phrases, by: [0, 1, 4]) + repeated(tables.terms, by: [0, 2])
            + repeated(tables.names, by: [0])
    }

    private func repeated(_ rows: [TableRow], by columns: [Int]) -> [Finding] {
        var seen: [String: Int] = [:]
        return rows.compactMap { row in
            let key = ([row.table] + columns.map { row[$0] }).joined(separator: "\t")
            if let line = seen[key] { return Finding(row: row, message: "says what line \(line) says") }
            seen[key] = row.line
            return nil
        }
    }
}
