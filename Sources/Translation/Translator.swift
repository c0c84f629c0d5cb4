import Lexicon
import Text

/// Stand-in until the translator is there: keeps the words and gives user terms back.
public struct Translator: Sendable {
    private let glossaries: [[Term]]

    public init(glossaries: [[Term]] = []) throws { self.glossaries = glossaries }

    public func translate(
        _ sentence: Sentence, in text: SourceText, context: ArticleContext = ArticleContext()
    ) -> TranslatedSentence {
        TranslatedSentence(text: text[sentence.span], terms: [], unknown: [], trace: ["stub"])
    }
}

public struct ArticleContext: Sendable {
    public var isTitle: Bool
    public var domain: String?
    public init(isTitle: Bool = false, domain: String? = nil) {
        self.isTitle = isTitle
        self.domain = domain
    }
}

public struct TranslatedSentence: Sendable, Hashable {
    public var text: String
    public var terms: [TranslatedTerm]
    public var unknown: [String]
    public var trace: [String]
}

public struct TranslatedTerm: Sendable, Hashable {
    public var source: String
    public var target: String
    public var span: TextSpan
    public var origin: String
}
