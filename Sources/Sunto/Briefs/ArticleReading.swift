import Segmentation
import Text
import Translation

/// What is known of an article whichever of its sentences are chosen: its title in English, its field, its facts.
struct ArticleReading {
    let document: Document
    /// The file's name.
    let name: String?
    let domain: String?
    let analysis: ArticleAnalysis
    let phrases: PhraseTranslator
    let facts: BriefFacts
    let terms: [TermMention]
    let source: TitleFinder.Title?
    let title: [TranslatedSentence]
    /// What those were translated from.
    let titleSentences: [Sentence]
    /// The title in English; "Untitled" where there is none.
    let englishTitle: String

    /// Reads a document. Linear in it.
    init(_ document: Document, name: String?, segmenter: Segmenter, translator: Translator) {
        self.document = document
        self.name = name
        let analysis = ArticleAnalysis(document, translator: translator)
        self.analysis = analysis
        domain = translator.domain(of: analysis.places(without: [.boilerplate]).lazy.map(analysis.words))
        phrases = PhraseTranslator(segmenter: segmenter, translator: translator, domain: domain)
        let finder = FactFinder(analysis, phrases: phrases)
        facts = finder.facts
        terms = finder.terms
        source = TitleFinder(segmenter: segmenter).title(of: document)
        let headline = source.map { HeadlineCase(document: document, segmenter: segmenter).run($0) }
        titleSentences = headline?.sentences ?? []
        let context = ArticleContext(isTitle: true, domain: domain)
        var heading = Discourse()
        title =
            headline.map { headline in
                headline.sentences.map {
                    translator.translateReadably($0, in: headline.text, context: context, discourse: &heading)
                }
            } ?? []
        let line = title.map(\.text).joined(separator: " ").onOneLine
        let words = headline.map { headline in
            headline.sentences.flatMap { translator.analyzedReadably($0, in: headline.text) }
        }
        englishTitle = words.map { DateOrder.run(HeadlineStyle.run(line, $0)) } ?? "Untitled"
    }
}
