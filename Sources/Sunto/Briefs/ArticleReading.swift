import Lexicon
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
    init(
        _ document: Document, name: String?, segmenter: Segmenter, translator: Translator, givenNames: GivenNames
    ) {
        self.document = document
        self.name = name
        var analysis = ArticleAnalysis(document, translator: translator)
        domain = translator.domain(of: analysis.places(without: [.boilerplate]).lazy.map(analysis.words))
        phrases = PhraseTranslator(segmenter: segmenter, translator: translator, domain: domain)
        let finder = FactFinder(analysis, phrases: phrases, givenNames: givenNames)
        facts = finder.facts
        let names = KeptNames(finder.facts, in: document.text)
        analysis = analysis.keeping(names)
        self.analysis = analysis
        terms = finder.terms
        source = TitleFinder(segmenter: segmenter).title(of: document)
        let headline = source.map { HeadlineCase(document: document, segmenter: segmenter).run($0) }
        titleSentences = headline?.sentences ?? []
        let context = ArticleContext(isTitle: true, domain: domain)
        var heading = Discourse()
        let words = titleSentences.map { sentence in
            let text = headline?.text ?? document.text
            // A headline in capitals has a text of its own, in which no names were found.
            let isOwn = text.bytes == document.text.bytes
            let words = translator.analyzedReadably(sentence, in: text)
            return isOwn ? names.fold(words) : words
        }
        title = words.map { translator.translate($0, context: context, discourse: &heading) }
        let line = title.map(\.text).joined(separator: " ").onOneLine
        englishTitle =
            headline == nil
            ? "Untitled"
            : DateOrder.run(
                QuotationCapital.run(RepeatedGloss.run(HeadlineStyle.run(line, words.flatMap(\.self)))))
    }
}
