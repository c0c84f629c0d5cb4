import Lexicon
import Text
import Translation

/// Finds what an article names, sentence by sentence, and the terms that occur in it. Linear in the article.
struct FactFinder {
    private let document: Document
    private let phrases: PhraseTranslator
    private let reader: NameReader
    private let dates: DateRule
    private var names = NameBook()
    private var amounts = AmountBook()
    private var percentages = FigureBook()
    private var days = FigureBook()
    /// Where terms of glossaries and domain lists stand.
    private(set) var terms: [TermMention] = []

    /// Reads the whole article but for what is no part of it.
    init(_ analysis: ArticleAnalysis, phrases: PhraseTranslator, givenNames: GivenNames) {
        document = analysis.document
        self.phrases = phrases
        reader = NameReader(translator: phrases.translator, givenNames: givenNames)
        dates = DateRule(written: PublicationDay(document.metadata))
        for place in analysis.places(without: [.boilerplate, .byline]) {
            let block = analysis.document.blocks[place.block]
            let isHead = [.title, .standfirst, .heading].contains(block.role)
            if isHead, HeadlineCase.isShouted(analysis.document.text[block.span]) { continue }
            read(analysis.words(at: place))
        }
        names.close()
    }

    private mutating func read(_ words: [Word]) {
        for (name, kind) in reader.names(words) {
            var name = name
            name.surface = document.text[name.span].onOneLine
            names.add(name, kind)
        }
        // Without the articles inside articulated prepositions.
        let written = words.filter { !$0.surface.isEmpty }
        amounts.add(
            AmountRule.figures(written).map { figure in
                let source = document.text[figure.span]
                let counted = figure.counted.map { " " + phrases.plural(document.text[$0]) } ?? ""
                return (figure, source, (figure.english ?? phrases.english(source)) + counted)
            })
        add(PercentageRule.figures(written), to: \.percentages)
        add(dates.figures(written), to: \.days)
        for word in words {
            guard let term = word.term, let glossary = term.origin.listName else { continue }
            terms.append(TermMention(span: word.span, target: term.english, glossary: glossary))
        }
    }

    private mutating func add(_ figures: [Figure], to book: WritableKeyPath<FactFinder, FigureBook>) {
        for figure in figures {
            let source = document.text[figure.span]
            self[keyPath: book].add(figure.span, source: source, english: figure.english ?? phrases.english(source))
        }
    }

    /// What was found.
    var facts: BriefFacts {
        var facts = BriefFacts()
        facts.people = names.facts(.person) { $0 }
        facts.organisations = names.facts(.organisation) { phrases.name($0) }
        facts.places = names.facts(.place) { phrases.name($0) }
        facts.amounts = amounts.sorted
        facts.percentages = percentages.sorted
        facts.dates = days.sorted
        return facts
    }
}

extension Term.Origin {
    /// The glossary or domain list; `nil` for general expressions and names.
    fileprivate var listName: String? {
        switch self {
        case .glossary(_, let name), .domain(let name): name
        case .general, .names: nil
        }
    }
}
