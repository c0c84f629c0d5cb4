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
        var heading = Discourse()
        let title = source.map { source in
            source.sentences.map {
                translator.translateReadably($0, in: source.text, context: titles, discourse: &heading)
            }
        }
        let chosen = summary.chosen.map { ranked in
            let sentence = document.blocks[ranked.place.block].sentences[ranked.place.sentence]
            var discourse = Discourse()
            for before in Self.sentences(before: ranked.place, in: document) {
                _ = translator.translateReadably(before, in: document.text, context: points, discourse: &discourse)
            }
            return (
                ranked, sentence,
                translator.translateReadably(
                    sentence, in: document.text, context: points, discourse: &discourse)
            )
        }
        var account = TranslationAccount()
        if let source, let title { for pair in zip(source.sentences, title) { account.add(pair.1, of: pair.0) } }
        for (_, sentence, translation) in chosen { account.add(translation, of: sentence) }
        var brief = Brief(
            title: title.map(Self.joined) ?? "Untitled", sourceTitle: source?.string,
            language: document.language, date: document.metadata.date,
            byline: document.metadata.byline,
            points: chosen.map { Self.point($0.0, $0.2, in: document.text) }, terms: account.terms,
            statistics: account.statistics(of: summary.statistics))
        brief.titleUnknown = title?.flatMap(\.unknown) ?? []
        let phrases = PhraseTranslator(segmenter: segmenter, translator: translator, domain: domain)
        brief.keyPhrases = summary.keyPhrases.map {
            BriefPhrase(source: $0.text, text: phrases.english($0.text), score: $0.score, count: $0.count)
        }
        brief.articles = [article(brief, summary)]
        return brief
    }

    private func article(_ brief: Brief, _ summary: Summary) -> BriefArticle {
        BriefArticle(
            title: brief.title, sourceTitle: brief.sourceTitle, date: brief.date, byline: brief.byline,
            document: summary.document, sentences: summary.sentences, similarities: summary.similarities, terms: [])
    }

    /// How many sentences before a chosen one are read for what its pronouns stand for.
    private static let readBefore = 2

    private static func sentences(before place: SentencePlace, in document: Document) -> [Sentence] {
        var result = Array(document.blocks[place.block].sentences[..<place.sentence].suffix(readBefore))
        var block = place.block - 1
        while result.count < readBefore, block >= 0 {
            if document.blocks[block].role == document.blocks[place.block].role {
                result = document.blocks[block].sentences.suffix(readBefore - result.count) + result
            }
            block -= 1
        }
        return result
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
