/// Drops a bracket that says again what stands before it, for both have one English form.
///
/// Sees: *Il margine operativo lordo (EBITDA)*, in English *EBITDA (EBITDA)*. Writes: *EBITDA*.
enum RepeatedGloss {
    /// A gloss has so few words.
    private static let longest = 6

    static func run(_ line: String) -> String {
        guard line.contains("(") else { return line }
        var line = EnglishWords(line)
        var index = 1
        while index < line.words.count {
            if let count = gloss(line, index) {
                let marks = line.words[index + count - 1].after.drop { $0 == ")" }
                line.words.removeSubrange(index..<index + count)
                line.words[index - 1].after += marks
            } else {
                index += 1
            }
        }
        return line.line
    }

    /// How many words a bracket has that repeats as many before it.
    private static func gloss(_ line: EnglishWords, _ index: Int) -> Int? {
        guard line.words[index].before == "(", line.words[index - 1].after.isEmpty,
            let end = line.words[index...].prefix(longest).firstIndex(where: { $0.text.contains(")") }),
            line.words[end].after.first == ")"
        else { return nil }
        let count = end + 1 - index
        guard index >= count else { return nil }
        let repeats = (0..<count).allSatisfy { line.words[index + $0].lower == line.words[index - count + $0].lower }
        return repeats ? count : nil
    }
}
