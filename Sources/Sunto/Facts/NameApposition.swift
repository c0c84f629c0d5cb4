import Text
import Translation

/// Tells what a name is the name of by the noun behind its comma: *Codelco, la compagnia statale*, *Antofagasta Minerals,
/// il primo gruppo privato del rame*, *Nature Food, rivista di…*.
enum NameApposition {
    static func kind(behind run: NameRun, _ words: [Word]) -> NameKind? {
        var index = run.range.upperBound
        guard index + 1 < words.count, words[index].surface == "," else { return nil }
        index += 1
        if words[index].partOfSpeech == .determiner { index += 1 }
        var steps = 0
        while index < words.count, [.adjective, .numeral].contains(words[index].partOfSpeech), steps < 2 {
            index += 1
            steps += 1
        }
        guard index < words.count, !words[index].isCapitalized, words[index].mayBe(.noun) else { return nil }
        let lemma = words[index].lemma
        if NameWords.organisationsBehind.contains(lemma) { return .organisation }
        return ["rivista", "quotidiano", "romanzo", "film", "album", "mostra", "settimanale"].contains(lemma)
            ? .other : nil
    }
}
