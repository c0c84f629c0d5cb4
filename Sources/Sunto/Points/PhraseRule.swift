import Segmentation
import Text
import Translation

/// Looks at key phrases as the translator reads them: they have to be nouns with what belongs to them, and no dates.
///
/// Takes *torrefazione catanese*, *datore di lavoro*, *Torrisi*. Leaves out *Santa Maria vince*, *3 maggio*.
struct PhraseRule {
    let segmenter: Segmenter
    let translator: Translator

    /// Nouns that count what follows them, or say little before it.
    private static let quantities: Set<String> = [
        "centinaio", "decina", "ventina", "trentina", "dozzina", "migliaio", "milione", "miliardo", "euro", "metà",
        "dollaro", "percentuale", "paio", "colpa", "nodo", "fronte", "incarico",
    ]

    /// Whether a common noun follows adjectives that follow another: the adjective would stand between the two.
    private static func isTwo(_ words: [Word]) -> Bool {
        guard let noun = words.firstIndex(where: { $0.partOfSpeech == .noun && !$0.isCapitalized }) else {
            return false
        }
        let rest = words[(noun + 1)...]
        let adjectives = rest.prefix { $0.partOfSpeech == .adjective && !$0.isCapitalized }
        guard !adjectives.isEmpty, let next = rest.dropFirst(adjectives.count).first else { return false }
        return next.partOfSpeech == .noun && !next.isCapitalized
    }

    /// Whether the run may be a key phrase.
    func accepts(_ phrase: String) -> Bool {
        let text = SourceText(phrase)
        let words = segmenter.sentences(in: text, span: text.span)
            .flatMap { translator.analyzedReadably($0, in: text) }.filter { !$0.surface.isEmpty }
        guard let first = words.first else { return false }
        let isNominal = words.allSatisfy { word in
            switch word.partOfSpeech {
            case .noun, .properNoun, .adjective, .adposition, .determiner: true
            default: false
            }
        }
        if words.count > 1 {
            let head = words.first { $0.partOfSpeech == .noun }
            if let head, Self.quantities.contains(head.lemma) || phrase.lowercased().hasPrefix("euro ") { return false }
            // "alleati nuovi sistemi Patriot": the end of one phrase and the start of another.
            if Self.isTwo(words) { return false }
            // "priva del tappo"
            if first.partOfSpeech == .adjective, words[1].partOfSpeech == .adposition { return false }
        }
        guard isNominal, words.contains(where: \.isNominal), first.isNominal || first.partOfSpeech == .adjective
        else { return false }
        let isDated = words.flatMap { $0.surface.lowercased().split(separator: " ") }.contains { word in
            RelativeDay.weekdays.contains(String(word)) || CalendarDate.italianMonths.contains(String(word))
        }
        return !isDated
    }
}
