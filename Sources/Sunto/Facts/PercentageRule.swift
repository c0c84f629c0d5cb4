import Lexicon
import Text
import Translation

/// Finds shares and writes them with digits and a sign.
///
/// Sees: *il 6,4 per cento*, *12%*, *due per cento*. Writes: *6.4%*, *12%*, *2%*.
enum PercentageRule {
    static func figures(_ words: [Word]) -> [Figure] {
        words.indices.compactMap { index in
            guard let number = number(words[index]), let end = end(words, index + 1) else { return nil }
            return Figure(span: TextSpan(words[index].span.start, words[end - 1].span.end), english: number + "%")
        }
    }

    private static func end(_ words: [Word], _ index: Int) -> Int? {
        guard index < words.count else { return nil }
        if ["%", "percento", "per cento"].contains(words[index].surface.lowercased()) { return index + 1 }
        guard words[index].form == "per", index + 1 < words.count, words[index + 1].form == "cento" else { return nil }
        return index + 2
    }

    private static func number(_ word: Word) -> String? {
        if word.kind == .number {
            // "1.200" has thousands, "6,4" and "6.4" a fraction.
            let parts = word.form.split(separator: ".")
            let isGrouped = parts.count > 1 && parts.dropFirst().allSatisfy { $0.prefix { $0 != "," }.count == 3 }
            let digits = isGrouped ? parts.joined() : word.form
            return String(digits.map { $0 == "," ? "." : $0 })
        }
        return word.partOfSpeech == .numeral ? NumberWords.value(word.form).map { String($0) } : nil
    }
}
