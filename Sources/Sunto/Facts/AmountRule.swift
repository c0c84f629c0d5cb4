import Lexicon
import Text
import Translation

/// Finds money and measures: a number, perhaps its millions, and what is counted.
///
/// Sees: *85 milioni di euro*, *€ 50*, *940 metri*, *300 chilometri quadrati*, *14,5 milioni*. Not: *41 partite*.
enum AmountRule {
    private static let scales: Set<String> = [
        "migliaio", "milione", "miliardo", "mila", "bilione", "mln", "mld", "mln.", "mld.", "milioni", "miliardi",
    ]
    private static let units: Set<String> = [
        "euro", "dollaro", "sterlina", "yen", "yuan", "franco", "lira", "rublo", "corona", "chilometro", "metro",
        "centimetro", "millimetro", "miglio", "ettaro", "tonnellata", "chilo", "chilogrammo", "grammo", "quintale",
        "litro", "grado", "watt", "chilowatt", "megawatt", "gigawatt", "chilowattora", "megawattora", "barile", "km",
        "kg", "cm", "mm", "m", "kw", "mw", "gw", "kwh", "mwh",
    ]
    private static let powers: Set<String> = ["quadrato", "cubo", "quadro", "quadrati", "cubi", "quadri"]
    private static let signs: Set<String> = ["€", "$", "£", "¥"]

    static func figures(_ words: [Word]) -> [Figure] {
        var result: [Figure] = []
        var index = 0
        while index < words.count {
            if let end = end(of: words, from: index) {
                result.append(Figure(span: TextSpan(words[index].span.start, words[end - 1].span.end)))
                index = end
            } else {
                index += 1
            }
        }
        return result
    }

    private static func end(of words: [Word], from start: Int) -> Int? {
        var index = start
        let hasSign = signs.contains(words[index].surface) && index + 1 < words.count
        if hasSign { index += 1 }
        guard isNumber(words[index]) else { return nil }
        index += 1
        var hasScale = false
        if index < words.count, goes(words[index], by: scales) {
            hasScale = true
            index += 1
            if index + 1 < words.count, words[index].lemma == "di", goes(words[index + 1], by: units) { index += 1 }
        }
        if index < words.count, signs.contains(words[index].surface) { return index + 1 }
        if index < words.count, goes(words[index], by: units) {
            index += 1
            if index < words.count, goes(words[index], by: powers) { index += 1 }
            return index
        }
        return hasSign || hasScale ? index : nil
    }

    private static func isNumber(_ word: Word) -> Bool {
        word.kind == .number || (word.partOfSpeech == .numeral && NumberWords.value(word.form).map { $0 > 1 } == true)
    }

    private static func goes(_ word: Word, by names: Set<String>) -> Bool {
        names.contains(word.form) || word.readings.contains { names.contains($0.lemma) }
    }
}
