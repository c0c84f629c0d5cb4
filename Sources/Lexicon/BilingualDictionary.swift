/// The Italian–English dictionary: senses by lemma and part of speech.
///
/// The table is sorted by lemma; an index of its lemmas is made once, rows are read when they are asked for.
public struct BilingualDictionary: Sendable {
    private let table: ModelTable
    private var index: RowIndex

    /// The dictionary of `models/it-en/dictionary.tsv`.
    ///
    /// - Throws: `ModelError` where the table is missing.
    public init() throws {
        table = try ModelTable("it-en/dictionary.tsv")
        index = RowIndex(capacity: 32768)
        var last: UInt64 = 0
        table.forEachRow { row in
            let hash = ByteHash.of(row.column(0))
            if hash != last { index.add(hash, offset: row.offset) }
            last = hash
        }
    }

    /// Senses of a lemma as that part of speech; the first is the default. Empty where the dictionary has none.
    ///
    /// Complexity: linear in the rows of the lemma.
    ///
    /// - Parameters:
    ///   - lemma: The Italian citation form, in lower case.
    ///   - partOfSpeech: What it is; a kind without rows of its own has none.
    ///   - gender: The gender of a noun, where both have senses of their own.
    public func senses(_ lemma: String, _ partOfSpeech: PartOfSpeech, gender: Gender = .any) -> [Sense] {
        var rows: [(code: String, row: ModelRow)] = []
        forEachRow(lemma) { rows.append(($0[1], $0)) }
        guard !rows.isEmpty else { return [] }
        for code in Self.codes(partOfSpeech, gender) {
            let found = rows.filter { $0.code == code }
            if !found.isEmpty { return found.map { Self.sense($0.row) } }
        }
        return []
    }

    /// Whether the lemma has any entry.
    public func contains(_ lemma: String) -> Bool {
        var found = false
        forEachRow(lemma) { _ in found = true }
        return found
    }

    private static func sense(_ row: ModelRow) -> Sense {
        Sense(
            english: row[2], information: SenseInformation(row.words(3)),
            conditions: SenseCondition.read(row.words(4)))
    }

    private func forEachRow(_ lemma: String, _ body: (ModelRow) -> Void) {
        index.forEach(ByteHash.of(lemma.utf8)) { offset in
            var next = offset
            while let row = table.row(at: next), row.column(0).elementsEqual(lemma.utf8) {
                body(row)
                next = row.nextOffset
            }
        }
    }

    private static func codes(_ partOfSpeech: PartOfSpeech, _ gender: Gender) -> [String] {
        switch partOfSpeech {
        case .noun, .properNoun: gender == .feminine ? ["Nf", "Nmf", "Nm"] : ["Nm", "Nmf", "Nf"]
        case .adjective, .determiner: ["A"]
        case .verb, .auxiliary: ["V"]
        case .adverb: ["Adv"]
        case .interjection: ["I", "Adv"]
        default: []
        }
    }
}
