/// The rows of a glossary file one after another, whatever its format.
struct GlossaryRows {
    let text: String
    let path: String
    /// The format that the user named; `nil` to find it.
    var format: GlossaryFormat?

    /// Calls `body` with every row, or with what is wrong with it. Takes time linear in the text.
    ///
    /// What does not read at all is one fault, and ends the rows where nothing tells where the next one begins.
    func forEach(
        _ body: (Result<GlossaryRow, GlossaryError>) throws(GlossaryError) -> Void
    ) throws(GlossaryError) -> GlossaryFormat {
        guard format ?? (TBXReader.reads(text, path: path) ? .tbx : nil) == .tbx else { return try table(body) }
        let records = Result { () throws(GlossaryError) in try TBXReader.records(text, path: path) }
        switch records {
        case .success(let records): for record in records { try body(row(record, GlossaryColumns())) }
        case .failure(let fault): try body(.failure(fault))
        }
        return .tbx
    }

    private func table(
        _ body: (Result<GlossaryRow, GlossaryError>) throws(GlossaryError) -> Void
    ) throws(GlossaryError) -> GlossaryFormat {
        var reader = GlossaryRecordReader(text, path: path, format: format)
        var columns: GlossaryColumns?
        while true {
            let record: GlossaryRecord?
            do {
                record = try reader.next()
            } catch {
                try body(.failure(error))
                reader.skipLine()
                continue
            }
            guard let record else { return reader.format }
            if let columns {
                try body(row(record, columns))
            } else if let header = GlossaryColumns(header: record) {
                columns = header
            } else {
                let first = GlossaryColumns(firstRow: record)
                columns = first
                try body(row(record, first))
            }
        }
    }

    private func row(_ record: GlossaryRecord, _ columns: GlossaryColumns) -> Result<GlossaryRow, GlossaryError> {
        Result { () throws(GlossaryError) in try GlossaryRow(record, columns, path) }
    }
}
