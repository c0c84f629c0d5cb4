import Lexicon
import Segmentation
import Summarization
import Text
import Translation

/// Makes entries of candidates: the form in which a glossary lists a term, and its English.
struct TermProposer: Sendable {
    /// A term with its English.
    struct Proposal {
        var source: String
        var target: String
        var unknown: [String]
    }

    private let segmenter: Segmenter
    private let translator: Translator
    private let rule: PhraseRule
    private let citation: CitationForm

    /// - Throws: `ModelError` where an embedded table does not read.
    init(segmenter: Segmenter, translator: Translator) throws {
        self.segmenter = segmenter
        self.translator = translator
        rule = PhraseRule(segmenter: segmenter, translator: translator)
        citation = CitationForm(try MorphologicalDictionary())
    }

    /// The entry; `nil` where the candidate is no term for a glossary, or a glossary has it.
    func proposal(_ candidate: TermCandidate, domain: String?) -> Proposal? {
        guard let commonest = candidate.forms.first?.text, !Self.isOfName(commonest), rule.accepts(commonest) else {
            return nil
        }
        let listed = listedTerm(commonest)
        if case .glossary = listed?.origin { return nil }
        // "beni culturali": what a list of ours has in the plural is a term in the plural.
        let isListed = listed?.words == commonest.lowercased().splitWords()
        let source = isListed ? commonest : citationForm(candidate.forms.map(\.text))
        if case .glossary = listedTerm(source)?.origin { return nil }
        let (target, unknown) = english(source, domain)
        return Proposal(source: source, target: target.isEmpty ? source : target, unknown: unknown)
    }

    /// "Cuneo", "procura di Cuneo": a capital alone, or behind a word without one, makes a name or what belongs to it.
    /// "Corte costituzionale" and "Agenzia delle Entrate" are terms.
    private static func isOfName(_ phrase: String) -> Bool {
        let words = phrase.splitWords()
        let isCapitalized = words.map { $0.first?.isUppercase == true }
        return words.count == 1 ? isCapitalized[0] : !isCapitalized[0] && isCapitalized.contains(true)
    }

    /// The commonest form in the singular, else the singular of the commonest one.
    private func citationForm(_ forms: [String]) -> String {
        forms.first(where: citation.isCitation) ?? forms.first.flatMap(citation.singular) ?? forms.first ?? ""
    }

    /// The term that a phrase is as a whole.
    private func listedTerm(_ phrase: String) -> Term? {
        let text = SourceText(phrase)
        let words = segmenter.sentences(in: text, span: text.span).flatMap { translator.analyzedReadably($0, in: text) }
        return words.count == 1 ? words[0].term : nil
    }

    private func english(_ phrase: String, _ domain: String?) -> (text: String, unknown: [String]) {
        let phrases = PhraseTranslator(segmenter: segmenter, translator: translator, domain: domain)
        let text = SourceText(phrase)
        let unknown = segmenter.sentences(in: text, span: text.span)
            .flatMap {
                translator.translate($0, in: text, context: ArticleContext(isTitle: true, domain: domain)).unknown
            }
        return (phrases.english(phrase), unknown)
    }
}
