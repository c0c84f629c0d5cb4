import Segmentation
import Text
import Translation

/// Tells noun phrases that say what an article is about from runs of words that only occur often.
///
/// Takes *torrefazione catanese*, *datore di lavoro*, *Torrisi*. Leaves out *quaranta*, *milioni*, *catanese aprirà*.
struct PhraseRule {
    let segmenter: Segmenter
    let translator: Translator

    private static let empty: Set<String> = [
        "anno", "caso", "cosa", "euro", "giorno", "mese", "miliardo", "milione", "migliaio", "modo", "numero", "parte",
        "persona", "punto", "settimana", "tempo", "tipo", "volta", "ora", "fine", "inizio", "oltre", "dollaro",
        "metro", "chilometro", "autunno", "inverno", "estate", "primavera", "secolo", "porta", "via", "media", "base",
        "gruppo", "lavoro", "numero", "attività", "situazione", "prodotto", "sede",
    ]

    private static let times: Set<String> = [
        "anno", "autunno", "decennio", "estate", "fine", "giornata", "giorno", "inizio", "inverno", "mattina", "mese",
        "notte", "ora", "primavera", "secolo", "sera", "settimana", "volta",
    ]

    /// Whether the run may be a key phrase.
    func accepts(_ phrase: String) -> Bool {
        let text = SourceText(phrase)
        let words = segmenter.sentences(in: text, span: text.span)
            .flatMap { translator.analyzedReadably($0, in: text) }.filter { !$0.surface.isEmpty }
        guard let first = words.first, let last = words.last else { return false }
        let isNominal = words.allSatisfy { word in
            switch word.partOfSpeech {
            case .noun, .properNoun, .adjective, .adposition, .determiner: true
            default: false
            }
        }
        // "scorso autunno", "anni del Seicento": when, not what.
        if let head = words.first(where: { $0.partOfSpeech == .noun }), words.count > 1, Self.times.contains(head.lemma)
        {
            return false
        }
        guard isNominal, words.contains(where: \.isNominal), first.isNominal || first.partOfSpeech == .adjective
        else { return false }
        let isDated = words.flatMap { $0.surface.lowercased().split(separator: " ") }.contains { word in
            RelativeDay.weekdays.contains(String(word)) || CalendarDate.italianMonths.contains(String(word))
        }
        if isDated { return false }
        return words.count > 1 || first.term != nil || !Self.empty.contains(last.lemma)
    }
}
