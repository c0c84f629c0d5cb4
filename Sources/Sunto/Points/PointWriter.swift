import Summarization
import Text
import Translation

/// Writes the sentences that were chosen in English, each so that it is read alone.
struct PointWriter {
    let document: Document
    let translator: Translator
    let phrases: PhraseTranslator
    let facts: BriefFacts
    let context: ArticleContext

    /// A point, and whether it still needs what stands around it.
    struct Written {
        var point: BriefPoint
        var translation: TranslatedSentence
        var sentence: Sentence
        var words: [Word]
        var needsContext: Bool
    }

    func write(_ ranked: RankedSentence) -> Written {
        let sentence = document.blocks[ranked.place.block].sentences[ranked.place.sentence]
        var discourse = Discourse()
        for before in sentences(before: ranked.place) {
            _ = translator.translateReadably(before, in: document.text, context: context, discourse: &discourse)
        }
        var person = discourse.namedPerson
        if let name = person?.name { person?.name = fullName(name) }
        let words = translator.analyzedReadably(sentence, in: document.text)
        let dropped = OpeningConnective.dropped(from: sentence, words, in: document.text)
        let translation = translator.translateReadably(
            dropped?.0 ?? sentence, in: document.text, context: context, discourse: &discourse)
        var draft = PointDraft(text: translation.text.onOneLine, sentence: sentence, words: words)
        if let connective = dropped?.1 {
            draft.text = draft.text.prefix(1).uppercased() + draft.text.dropFirst()
            draft.changes.append("without \(connective.onOneLine.lowercased())")
        }
        OpeningPronoun.sayingSo(&draft)
        OpeningPronoun.resolve(&draft, person)
        QuotationSpeaker(document: document, phrases: phrases, people: facts.people).run(&draft, at: ranked.place)
        draft.text = DateOrder.run(draft.text)
        if let date = document.metadata.date { RelativeDates(written: date).run(&draft) }
        let point = BriefPoint(
            text: draft.text, source: document.text[ranked.span], span: ranked.span, rank: ranked.rank,
            unknown: translation.unknown, trace: translation.trace + draft.changes.map { "point \($0)" },
            changes: draft.changes)
        // "Annullato il licenziamento": a heading, no statement.
        let hasVerb = words.contains { $0.isVerbal && $0.features.form.isFinite }
        return Written(
            point: point, translation: translation, sentence: sentence, words: words,
            needsContext: draft.needsContext || !hasVerb)
    }

    /// How many sentences before a chosen one are read for what its pronouns stand for.
    private static let readBefore = 2

    private func sentences(before place: SentencePlace) -> [Sentence] {
        var result = Array(document.blocks[place.block].sentences[..<place.sentence].suffix(Self.readBefore))
        var block = place.block - 1
        while result.count < Self.readBefore, block >= 0 {
            if document.blocks[block].role == document.blocks[place.block].role {
                result = document.blocks[block].sentences.suffix(Self.readBefore - result.count) + result
            }
            block -= 1
        }
        return result
    }

    /// *Carlo Venturi* for *Venturi*, where one person of the article is called so.
    private func fullName(_ name: String) -> String {
        let last = name.split(separator: " ").last.map(String.init) ?? name
        let found = facts.people.filter { $0.source.split(separator: " ").last.map(String.init) == last }
        return found.count == 1 ? found[0].text : name
    }
}
