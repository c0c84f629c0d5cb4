/// Given names, from `models/it/given-names.tsv`: what tells *Marina Zanetti* from a navy, *Anna Rossi* from a heading.
public struct GivenNames: Sendable {
    private var names: Set<String> = []

    /// Reads the embedded table.
    ///
    /// - Throws: `ModelError.missing`.
    public init() throws {
        try ModelTable("it/given-names.tsv").forEachRow { names.insert(String($0[0])) }
    }

    /// Whether a word, written with its capital or in capitals, is a given name. Takes constant time.
    public func contains(_ word: some StringProtocol) -> Bool {
        guard let first = word.first, first.isUppercase else { return false }
        if names.contains(String(word)) { return true }
        guard word.count > 1, word.allSatisfy(\.isUppercase) else { return false }
        return names.contains(String(first) + word.dropFirst().lowercased())
    }
}
