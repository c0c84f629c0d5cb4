import Segmentation
import Text
import Translation

/// Translates phrases that stand alone: key phrases, names, amounts.
struct PhraseTranslator {
    let segmenter: Segmenter
    let translator: Translator
    /// The field of the article that the phrases are from.
    let domain: String?

    /// A phrase in English, on one line and without an article before it.
    func english(_ phrase: String) -> String {
        let text = SourceText(phrase)
        var discourse = Discourse()
        let context = ArticleContext(isTitle: true, domain: domain)
        let line = segmenter.sentences(in: text, span: text.span)
            .map { translator.translateReadably($0, in: text, context: context, discourse: &discourse).text }
            .joined(separator: " ").onOneLine
        return line.hasPrefix("the ") ? String(line.dropFirst(4)) : line
    }
}
