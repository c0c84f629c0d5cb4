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
        guard let commonest = candidate.forms.first?.text, !Self.isOfName(commonest),
            candidate.forms.prefix(3).contains(where: { rule.accepts($0.text) }) || isNounBehindArticle(commonest)
        else { return nil }
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

    /// "Detenuto", "cittadino": a participle or an adjective when alone, and a noun behind its article.
    private func isNounBehindArticle(_ word: String) -> Bool {
        let read = words(of: word)
        guard let noun = citation.withArticle(word), let alone = read.first, read.count == 1,
            alone.partOfSpeech == .adjective || alone.features.form == .pastParticiple
        else { return false }
        return words(of: noun).last?.partOfSpeech == .noun
    }

    private func words(of phrase: String) -> [Word] {
        let text = SourceText(phrase)
        return segmenter.sentences(in: text, span: text.span).flatMap { translator.analyzedReadably($0, in: text) }
    }

    /// The commonest form in the singular, else the singular of the commonest one.
    private func citationForm(_ forms: [String]) -> String {
        forms.first(where: citation.isCitation) ?? forms.first.flatMap(citation.singular) ?? forms.first ?? ""
    }

    /// The term that a phrase is as a whole.
    private func listedTerm(_ phrase: String) -> Term? {
        let words = words(of: phrase)
        return words.count == 1 ? words[0].term : nil
    }

    private func english(_ phrase: String, _ domain: String?) -> (text: String, unknown: [String]) {
        let noun = citation.withArticle(phrase) ?? phrase
        let phrases = PhraseTranslator(segmenter: segmenter, translator: translator, domain: domain)
        let text = SourceText(noun)
        let context = ArticleContext(isTitle: true, domain: domain)
        let unknown = segmenter.sentences(in: text, span: text.span)
            .flatMap { translator.translate($0, in: text, context: context).unknown }
        return (phrases.english(noun), unknown)
    }
}
