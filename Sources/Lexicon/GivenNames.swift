/// Given names, from `models/it/given-names.tsv`: what tells *Marina Zanetti* from a navy, *Anna Rossi* from a heading.
public struct GivenNames: Sendable {
    private let names: Set<String>

    /// The names of the embedded table, which is read once.
    ///
    /// - Throws: `ModelError.missing`.
    public init() throws {
        names = try Self.table.get()
    }

    private static let table = Result {
        var names: Set<String> = []
        try ModelTable("it/given-names.tsv").forEachRow { names.insert(String($0[0])) }
        return names
    }

    /// Whether a word, written with its capital or in capitals, is a given name. Takes constant time.
    public func contains(_ word: some StringProtocol) -> Bool {
        guard let first = word.first, first.isUppercase else { return false }
        if names.contains(String(word)) { return true }
        guard word.count > 1, word.allSatisfy(\.isUppercase) else { return false }
        return names.contains(String(first) + word.dropFirst().lowercased())
    }
}
