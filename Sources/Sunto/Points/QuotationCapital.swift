/// Begins a quotation behind a colon with a capital, as English does.
///
/// Sees: *five convictions: "they knew about the risk"*. Writes: *five convictions: "They knew about the risk"*.
enum QuotationCapital {
    static func run(_ line: String) -> String {
        guard line.contains(": \"") else { return line }
        var line = EnglishWords(line)
        for index in line.words.indices.dropFirst() where line.words[index].before == "\"" {
            guard line.words[index - 1].after.last == ":", let first = line.words[index].core.first, first.isLowercase
            else { continue }
            line.words[index].core = first.uppercased() + line.words[index].core.dropFirst()
        }
        return line.line
    }
}
