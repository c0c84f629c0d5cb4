/// A table of terms in the binary, indexed by the first two words of each.
struct EmbeddedTerms: Sendable {
    enum Format: Sendable {
        case phrases
        case terms(String)
        case names
    }

    private let table: ModelTable
    private let format: Format
    /// Names with an apostrophe that are one word, in lower case: *l'aquila*.
    private let fused: Set<String>

    init(_ name: String, _ format: Format) throws {
        table = try ModelTable(name)
        self.format = format
        var fused: Set<String> = []
        if case .names = format {
            try ModelTable("it/fused-words.tsv").forEachRow { fused.insert($0[0].lowercased()) }
        }
        self.fused = fused
    }

    /// What the first two words of a term hash to.
    struct Key {
        /// The first two words, or the only one.
        var whole: UInt64
        /// The first word.
        var first: UInt64
        /// The second word, where there is one.
        var second: UInt64?
    }

    /// Calls `body` with the key and the offset of every term.
    func forEachKey(_ body: (Key, Int) -> Void) {
        table.forEachRow { row in body(key(row.column(0)), row.offset) }
    }

    /// The term at an offset; `nil` where the row is none.
    func term(at offset: Int) -> Term? { table.row(at: offset).flatMap(term) }

    var all: [Term] {
        var result: [Term] = []
        table.forEachRow { row in if let term = term(row) { result.append(term) } }
        return result
    }

    /// The hash of the first two words of a column, in lower case; an apostrophe ends a word.
    private func key(_ column: Slice<UnsafeBufferPointer<UInt8>>) -> Key {
        if !fused.isEmpty, column.contains(0x27) {
            let name = String(decoding: column, as: UTF8.self).lowercased()
            if fused.contains(name) { return Key(whole: Self.key(of: name), first: Self.key(of: name)) }
        }
        guard column.contains(where: { $0 >= 0x80 }) else { return Self.key(of: column) }
        // "Čechov": few rows have letters beyond ASCII, whose small forms the standard library knows.
        return Self.key(of: Array(String(decoding: column, as: UTF8.self).lowercased().utf8))
    }

    private static func key(of column: some Sequence<UInt8>) -> Key {
        var hash = ByteHash()
        var second = ByteHash()
        var first: UInt64?
        var pending = false
        var isInside = false
        for byte in column {
            if byte == 0x20 {
                pending = true
                continue
            }
            if pending {
                if first != nil { break }
                first = hash.value
                hash.add(0x20)
                pending = false
                isInside = false
            }
            let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            hash.add(small)
            if first != nil { second.add(small) }
            // One that opens a word stays with it: "anni '80".
            if byte == 0x27, isInside { pending = true }
            isInside = true
        }
        return Key(whole: hash.value, first: first ?? hash.value, second: first.map { _ in second.value })
    }

    /// The hash of a term of one word.
    static func key(of word: String) -> UInt64 { ByteHash.of(word.utf8) }

    /// The hash of the first two words of a term, by that of the first.
    static func pairKey(_ first: UInt64, _ second: String) -> UInt64 {
        var hash = ByteHash(first)
        hash.add(0x20)
        for byte in second.utf8 { hash.add(byte) }
        return hash.value
    }

    /// "caduta dell' Impero romano", "con un'ora di ritardo": few rows have a capital, or an apostrophe without a space.
    private func words(_ row: ModelRow) -> [String] {
        let isPlain = !row.column(0).contains { $0 == 0x27 || ($0 >= 0x41 && $0 <= 0x5A) }
        return isPlain ? row.words(0) : row[0].lowercased().splitWords()
    }

    private func term(_ row: ModelRow) -> Term? {
        switch format {
        case .phrases:
            guard let kind = Term.kind(row[1]) else { return nil }
            return Term(
                words: words(row), english: row[2], kind: kind, information: SenseInformation(row.words(3)),
                conditions: SenseCondition.read(row.words(4)), origin: .general)
        case .terms(let domain):
            return Term(
                words: row[0].splitWords(), english: row[1], kind: Term.kind(row[2]) ?? .noun(.any),
                information: SenseInformation(row.words(4)), origin: .domain(domain))
        case .names:
            var information = SenseInformation(row.words(3))
            information.flags.insert("class:" + row[2])
            if row[0].splitWords().last?.first?.isUppercase == true { information.flags.insert("capitals") }
            if row[0].first?.isLowercase == true { information.flags.insert("small") }
            let name = row[0].lowercased()
            return Term(
                words: fused.contains(name) ? [name] : name.splitWords(), english: row[1], kind: .noun(.any),
                information: information,
                origin: .names, isName: true)
        }
    }
}
