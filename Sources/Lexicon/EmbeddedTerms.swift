/// A table of terms in the binary, indexed by the first two words of each.
struct EmbeddedTerms: Sendable {
    enum Format: Sendable {
        case phrases
        case terms(String)
        case names
    }

    private let table: ModelTable
    private let format: Format
    private var index: RowIndex

    init(_ name: String, _ format: Format) throws {
        table = try ModelTable(name)
        self.format = format
        var index = RowIndex(capacity: 8192)
        table.forEachRow { row in index.add(Self.key(row.column(0)), offset: row.offset) }
        self.index = index
    }

    /// Appends the terms that start with `first` and go on with one of `second`, or are `first` alone.
    func find(_ first: String, _ second: [String], _ result: inout [Term]) {
        look(Self.pairKey(first, nil), &result) { $0.count == 1 && $0[0] == first }
        for next in second {
            look(Self.pairKey(first, next), &result) { $0.count > 1 && $0[0] == first && $0[1] == next }
        }
    }

    var all: [Term] {
        var result: [Term] = []
        table.forEachRow { row in if let term = term(row) { result.append(term) } }
        return result
    }

    private func look(_ hash: UInt64, _ result: inout [Term], _ accepts: ([String]) -> Bool) {
        index.forEach(hash) { offset in
            guard let row = table.row(at: offset), Self.key(row.column(0)) == hash, let term = term(row), accepts(term.words)
            else { return }
            result.append(term)
        }
    }

    /// The hash of the first two words of a column, in lower case; an apostrophe ends a word.
    private static func key(_ column: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        var hash = ByteHash()
        var words = 1
        var pending = false
        for byte in column {
            if byte == 0x20 {
                pending = true
                continue
            }
            if pending {
                words += 1
                if words > 2 { break }
                hash.add(0x20)
                pending = false
            }
            hash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            if byte == 0x27 { pending = true }
        }
        return hash.value
    }

    private static func pairKey(_ first: String, _ second: String?) -> UInt64 {
        var hash = ByteHash()
        for byte in first.utf8 { hash.add(byte) }
        if let second {
            hash.add(0x20)
            for byte in second.utf8 { hash.add(byte) }
        }
        return hash.value
    }

    private func term(_ row: ModelRow) -> Term? {
        switch format {
        case .phrases:
            guard let kind = Term.kind(row[1]) else { return nil }
            return Term(
                words: row.words(0), english: row[2], kind: kind, information: SenseInformation(row.words(3)),
                conditions: SenseCondition.read(row.words(4)), origin: .general)
        case .terms(let domain):
            return Term(
                words: row[0].splitWords(), english: row[1], kind: Term.kind(row[2]) ?? .noun(.any),
                information: SenseInformation(row.words(4)), origin: .domain(domain))
        case .names:
            var information = SenseInformation(row.words(3))
            information.flags.insert("class:" + row[2])
            return Term(
                words: row[0].lowercased().splitWords(), english: row[1], kind: .noun(.any), information: information,
                origin: .names, isName: true)
        }
    }
}
