import Segmentation
import Summarization
import Text
import Translation

/// Translates what a summary chose, and the title, and puts the brief together.
struct BriefComposer: Stage {
    /// The stage's name in timings and traces.
    let name = "translate"
    let segmenter: Segmenter
    let translator: Translator

    /// Composes the brief. There is no error: what cannot be translated is kept and counted.
    func run(_ summary: Summary) -> Brief {
        let document = summary.document
        let domain = translator.domain(of: document)
        let titles = ArticleContext(isTitle: true, domain: domain)
        let points = ArticleContext(domain: domain, explains: true)
        let source = TitleFinder(segmenter: segmenter).title(of: document)
        let title = source.map { source in
            source.sentences.map { translator.translateReadably($0, in: source.text, context: titles) }
        }
        let chosen = summary.chosen.map { ranked in
            let sentence = document.blocks[ranked.place.block].sentences[ranked.place.sentence]
            return (ranked, sentence, translator.translateReadably(sentence, in: document.text, context: points))
        }
        var account = TranslationAccount()
        if let source, let title { for pair in zip(source.sentences, title) { account.add(pair.1, of: pair.0) } }
        for (_, sentence, translation) in chosen { account.add(translation, of: sentence) }
        return Brief(
            title: title.map(Self.joined) ?? "Untitled", sourceTitle: source?.string,
            language: document.language, date: document.metadata.date,
            byline: document.metadata.byline,
            points: chosen.map { Self.point($0.0, $0.2, in: document.text) }, terms: account.terms,
            statistics: account.statistics(of: summary.statistics))
    }

    private static func joined(_ sentences: [TranslatedSentence]) -> String {
        sentences.map(\.text).joined(separator: " ").onOneLine
    }

    private static func point(
        _ ranked: RankedSentence, _ translation: TranslatedSentence, in text: SourceText
    ) -> BriefPoint {
        BriefPoint(
            text: translation.text.onOneLine, source: text[ranked.span], span: ranked.span, rank: ranked.rank,
            unknown: translation.unknown, trace: translation.trace)
    }
}
