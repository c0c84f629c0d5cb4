import Lexicon
import Text
import Translation

/// Finds money and measures: a number, perhaps its millions, and what is counted.
///
/// Sees: *85 milioni di euro*, *un milione e mezzo di euro*, *€ 50*, *940 metri*, *300 chilometri quadrati*, *14,5
/// milioni*, *sette milioni di studenti*. Not: *41 partite*. Expressions of several words (*due milioni di*, *euro in
/// più*) are read word by word.
enum AmountRule {
    private static let scales: Set<String> = [
        "migliaio", "milione", "miliardo", "mila", "bilione", "mln", "mld", "mln.", "mld.", "milioni", "miliardi",
    ]
    private static let units: Set<String> = [
        "euro", "dollaro", "sterlina", "yen", "yuan", "franco", "lira", "rublo", "corona", "chilometro", "metro",
        "centimetro", "millimetro", "miglio", "ettaro", "tonnellata", "chilo", "chilogrammo", "grammo", "quintale",
        "litro", "grado", "watt", "chilowatt", "kilowatt", "megawatt", "gigawatt", "terawatt", "chilowattora",
        "kilowattora", "megawattora", "gigawattora", "terawattora", "barile", "km",
        "kg", "cm", "mm", "m", "kw", "mw", "gw", "kwh", "mwh",
    ]
    private static let powers: Set<String> = ["quadrato", "cubo", "quadro", "quadrati", "cubi", "quadri"]
    private static let signs: Set<String> = ["€", "$", "£", "¥"]

    /// A word of an expression, or a word alone.
    private struct Piece {
        var form: String
        var span: TextSpan
        var lemmas: Set<String>
        var isNumber: Bool
        /// Whether it is read as a noun, and no name.
        var isNoun = false
        var isAdjective = false
    }

    static func figures(_ words: [Word]) -> [Figure] {
        let pieces = words.filter { !$0.surface.isEmpty }.flatMap(pieces)
        var result: [Figure] = []
        var index = 0
        while index < pieces.count {
            if let end = end(of: pieces, from: index) {
                result.append(figure(pieces, index..<end))
                index = result.last?.counted == nil ? end : counted(pieces, end)?.upperBound ?? end
            } else {
                index += 1
            }
        }
        return result
    }

    private static func figure(_ pieces: [Piece], _ range: Range<Int>) -> Figure {
        let forms = pieces[range].map(\.form)
        var figure = Figure(
            span: TextSpan(pieces[range.lowerBound].span.start, pieces[range.upperBound - 1].span.end),
            english: RoundAmount.english(forms))
        figure.isBare = forms.last.map { scales.contains($0) || $0 == "mezzo" } ?? false
        figure.currency = forms.last.flatMap { currencies[$0] }
        guard figure.isBare, figure.english != nil else { return figure }
        if let counted = counted(pieces, range.upperBound) {
            figure.counted = TextSpan(pieces[counted.lowerBound].span.start, pieces[counted.upperBound - 1].span.end)
            figure.span.end = pieces[counted.upperBound - 1].span.end
        } else {
            figure.isMoney = pieces[..<range.lowerBound].suffix(moneyReach).contains {
                !$0.lemmas.isDisjoint(with: money)
            }
        }
        return figure
    }

    /// What stands behind a number of thousands or millions: *studenti* of *sette milioni di studenti*.
    private static func counted(_ pieces: [Piece], _ index: Int) -> Range<Int>? {
        guard index < pieces.count else { return nil }
        let start = ["di", "d'", "d’"].contains(pieces[index].form) ? index + 1 : index
        guard start < pieces.count else { return nil }
        if pieces[start].isNoun { return start..<start + 1 }
        let next = start + 1
        return pieces[start].isAdjective && next < pieces.count && pieces[next].isNoun ? start..<next + 1 : nil
    }

    private static let currencies = [
        "euro": "euros", "€": "euros", "dollaro": "dollars", "dollari": "dollars", "$": "dollars",
        "sterlina": "pounds", "sterline": "pounds", "£": "pounds", "lira": "liras", "lire": "liras",
    ]
    /// What costs, earns and is spent, near before a number that does not say of what it is.
    private static let money: Set<String> = [
        "utile", "ricavo", "fatturato", "costo", "costare", "fondo", "investimento", "investire", "dividendo", "debito",
        "perdita", "contributo", "mutuo", "prestito", "spesa", "spendere", "valere", "valore", "incasso", "incassare",
        "stanziare", "stanziamento", "finanziamento", "finanziare", "versare", "pagare", "fatturare", "guadagnare",
        "capitale", "conto", "prezzo", "credito", "bilancio", "multa", "risarcimento", "indennizzo", "margine",
        "attivo",
        "passivo", "deficit", "portafoglio", "ordine", "offerta", "accordo", "contratto", "d'affari", "d’affari",
        "affare",
    ]
    private static let moneyReach = 7

    private static func pieces(_ word: Word) -> [Piece] {
        let parts = word.surface.split(separator: " ").map(String.init)
        // Where the text has anything else between the words, their places are not known.
        guard parts.count > 1, word.surface.utf8.count == word.span.count else {
            let isNumber = word.kind == .number || (word.partOfSpeech == .numeral && isAbove(one: word.form))
            return [
                Piece(
                    form: word.form, span: word.span, lemmas: Set(word.readings.map(\.lemma)), isNumber: isNumber,
                    isNoun: word.partOfSpeech == .noun && !word.isCapitalized && word.kind == .word,
                    isAdjective: word.partOfSpeech == .adjective)
            ]
        }
        var start = word.span.start
        return parts.map { part in
            defer { start += part.utf8.count + 1 }
            let form = part.lowercased()
            let isNumber = isAbove(one: form) || form.first?.isNumber == true
            return Piece(
                form: form, span: TextSpan(start, start + part.utf8.count), lemmas: [singular[form] ?? form],
                isNumber: isNumber)
        }
    }

    private static let singular = [
        "milioni": "milione", "miliardi": "miliardo", "migliaia": "migliaio", "bilioni": "bilione",
        "dollari": "dollaro", "metri": "metro", "chilometri": "chilometro", "chili": "chilo", "gradi": "grado",
        "litri": "litro", "ettari": "ettaro", "tonnellate": "tonnellata", "sterline": "sterlina",
    ]

    private static func isAbove(one form: String) -> Bool { NumberWords.value(form).map { $0 > 1 } == true }

    private static func end(of pieces: [Piece], from start: Int) -> Int? {
        var index = start
        func goes(_ names: Set<String>, at index: Int) -> Bool {
            index < pieces.count
                && (names.contains(pieces[index].form) || !names.isDisjoint(with: pieces[index].lemmas))
        }
        let hasSign = signs.contains(pieces[index].form) && index + 1 < pieces.count
        if hasSign { index += 1 }
        // "un milione": one of something large.
        let isOne = ["un", "uno", "mezzo"].contains(pieces[index].form) && goes(scales, at: index + 1)
        // "sei milioni", whatever else "sei" may be.
        let isNumber = pieces[index].isNumber || isAbove(one: pieces[index].form) && goes(scales, at: index + 1)
        guard isNumber || isOne else { return nil }
        index += 1
        var hasScale = false
        if goes(scales, at: index) {
            hasScale = true
            index += 1
            if goes(["e"], at: index), goes(["mezzo"], at: index + 1) { index += 2 }
            if goes(["di", "d'"], at: index), goes(units, at: index + 1) { index += 1 }
        }
        if goes(signs, at: index) { return index + 1 }
        if goes(units, at: index) {
            index += 1
            return goes(powers, at: index) ? index + 1 : index
        }
        return hasSign || hasScale ? index : nil
    }
}
