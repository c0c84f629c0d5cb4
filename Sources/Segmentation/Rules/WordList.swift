import Lexicon

/// A set of words of embedded tables, looked up by bytes without regard to the case of ASCII letters.
struct WordList: Sendable {
    private var words: Set<[UInt8]> = []
    private var longest = 0

    /// Reads the first column of embedded tables.
    ///
    /// - Throws: `ModelError.missing`.
    init(_ names: String...) throws {
        for name in names {
            let table = try ModelTable(name)
            table.forEachRow { row in
                let word = row[0]
                guard !word.isEmpty else { return }
                words.insert(word.utf8.map(lowered))
                longest = max(longest, word.utf8.count)
            }
        }
    }

    /// Whether the bytes are a word of the list.
    func contains(_ word: some Collection<UInt8>) -> Bool {
        !word.isEmpty && word.count <= longest && words.contains(word.map(lowered))
    }
}
