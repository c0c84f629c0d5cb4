import Text

/// An amount, a share or a date where it stands.
struct Figure {
    var span: TextSpan
    /// In English; `nil` where the words are to be translated.
    var english: String?
    /// Where what is counted stands, if that is no unit: *studenti*.
    var counted: TextSpan?
    /// Thousands or millions of nothing that is named.
    var isBare = false
    /// Whether the words before a bare number speak of money.
    var isMoney = false
    /// The currency in English, in the plural.
    var currency: String?

    init(span: TextSpan, english: String?) {
        self.span = span
        self.english = english
    }
}

/// Gathers figures: those of the same English are one.
struct FigureBook {
    private var facts: [BriefFact] = []
    private var byText: [String: Int] = [:]

    mutating func add(_ span: TextSpan, source: String, english: String) {
        let mention = BriefMention(article: 0, span: span)
        if let index = byText[english] {
            facts[index].mentions.append(mention)
        } else {
            byText[english] = facts.count
            facts.append(BriefFact(source: source.onOneLine, text: english, mentions: [mention]))
        }
    }

    /// Whether a figure of that English was added.
    func holds(_ english: String) -> Bool { byText[english] != nil }

    var sorted: [BriefFact] {
        BriefFacts.sorted(
            facts.map { fact in
                var fact = fact
                fact.mentions.sort { $0.span.start < $1.span.start }
                return fact
            })
    }
}
