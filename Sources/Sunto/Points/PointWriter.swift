import Summarization
import Text
import Translation

/// Writes the sentences that were chosen in English, each so that it is read alone.
struct PointWriter {
    let analysis: ArticleAnalysis
    let phrases: PhraseTranslator
    let facts: BriefFacts
    let context: ArticleContext

    private var document: Document { analysis.document }
    private var translator: Translator { analysis.translator }

    /// A point, and whether it still needs what stands around it.
    struct Written {
        var point: BriefPoint
        var translation: TranslatedSentence
        var sentence: Sentence
        var words: [Word]
        var needsContext: Bool
        var needsPrevious: Bool
    }

    func write(_ ranked: RankedSentence) -> Written {
        let sentence = document.blocks[ranked.place.block].sentences[ranked.place.sentence]
        var discourse = Discourse()
        let silent = ArticleContext(domain: context.domain)
        for before in sentences(before: ranked.place) {
            translator.read(analysis.words(at: before), context: silent, discourse: &discourse)
        }
        var person = discourse.namedPerson
        if let name = person?.name { person = isPerson(name) ? person : nil }
        if let name = person?.name { person?.name = fullName(name) }
        let words = analysis.words(at: ranked.place)
        let timestamp = OpeningTimestamp.dropped(from: sentence, in: document.text)
        let untimed = timestamp?.0 ?? sentence
        let connective = OpeningConnective.dropped(from: untimed, words, in: document.text)
        let dropped = connective?.0 ?? timestamp?.0
        let kept = dropped.map(analysis.words(of:)) ?? words
        let translation = translator.translate(kept, context: context, discourse: &discourse)
        var draft = PointDraft(text: translation.text.onOneLine, sentence: sentence, words: words)
        if dropped != nil { draft.text = draft.text.prefix(1).uppercased() + draft.text.dropFirst() }
        for words in [timestamp?.1, connective?.1].compactMap({ $0 }) {
            draft.changes.append("without \(words.onOneLine.lowercased())")
        }
        OpeningPronoun.sayingSo(&draft)
        OpeningPronoun.resolve(&draft, person)
        OpeningNoun(analysis: analysis, phrases: phrases).run(&draft, at: ranked.place)
        QuotationSpeaker(analysis: analysis, phrases: phrases, people: facts.people).run(&draft, at: ranked.place)
        FullName(people: facts.people, translator: translator).run(&draft, in: document.text)
        let previous = SentencePlace(block: ranked.place.block, sentence: ranked.place.sentence - 1)
        if previous.sentence >= 0, IntroducedNoun.opens(words, after: analysis.words(at: previous)) {
            draft.needsPrevious = true
        }
        if Dependence(translator: translator).isDependent(draft) { draft.needsContext = true }
        draft.text = DateOrder.run(RepeatedGloss.run(draft.text))
        if let day = PublicationDay(document.metadata) { RelativeDates(written: day).run(&draft) }
        FullStop.run(&draft)
        QuotationMarks.run(&draft)
        draft.text = QuotationCapital.run(draft.text)
        let point = BriefPoint(
            text: draft.text, source: document.text[ranked.span], span: ranked.span, rank: ranked.rank,
            unknown: translation.unknown, trace: translation.trace + draft.changes.map { "point \($0)" },
            changes: draft.changes)
        // "Annullato il licenziamento": a heading, no statement.
        let hasVerb = Self.hasMainVerb(words)
        let isShort = sentence.tokens.count { $0.kind == .word } < Self.fewestWords
        return Written(
            point: point, translation: translation, sentence: sentence, words: words,
            needsContext: draft.needsContext || !hasVerb || isShort || isLaterStandfirst(ranked.place),
            needsPrevious: draft.needsPrevious)
    }

    /// Whether a verb is finite, and not only that of a relative clause: *Di parere opposto Venturi, secondo cui la
    /// legge è stata scritta in fretta*.
    private static func hasMainVerb(_ words: [Word]) -> Bool {
        let verbs = words.indices.filter { words[$0].isVerbal && words[$0].features.form.isFinite }
        guard let first = verbs.first else { return false }
        let isInRelative = words[..<first].contains { ["cui", "quale", "quali"].contains($0.form) }
        let others = verbs.dropFirst().filter { words[$0 - 1].features.form != .present || !words[$0 - 1].isVerbal }
        return !isInRelative || !others.isEmpty
    }

    /// A standfirst is read as a whole: its second sentence speaks of what its first one names.
    private func isLaterStandfirst(_ place: SentencePlace) -> Bool {
        document.blocks[place.block].role == .standfirst && place.sentence > 0
    }

    /// A shorter sentence says too little alone: *Le fiamme sono divampate.*
    private static let fewestWords = 7

    /// How many sentences before a chosen one are read for what its pronouns stand for.
    private static let readBefore = 2

    private func sentences(before place: SentencePlace) -> [SentencePlace] {
        var result = (0..<place.sentence).suffix(Self.readBefore).map {
            SentencePlace(block: place.block, sentence: $0)
        }
        var block = place.block - 1
        while result.count < Self.readBefore, block >= 0 {
            if document.blocks[block].role == document.blocks[place.block].role {
                let last = document.blocks[block].sentences.indices.suffix(Self.readBefore - result.count)
                result = last.map { SentencePlace(block: block, sentence: $0) } + result
            }
            block -= 1
        }
        return result
    }

    /// Whether the article's facts know a person by a name: *Fermo* is a town.
    private func isPerson(_ name: String) -> Bool {
        let last = name.split(separator: " ").last
        return facts.people.contains {
            $0.source == name || $0.text == name || $0.source.split(separator: " ").last == last
        }
    }

    /// *Carlo Venturi* for *Venturi*, where one person of the article is called so.
    private func fullName(_ name: String) -> String {
        let last = name.split(separator: " ").last.map(String.init) ?? name
        let found = facts.people.filter { $0.source.split(separator: " ").last.map(String.init) == last }
        return found.count == 1 ? found[0].text : name
    }
}
