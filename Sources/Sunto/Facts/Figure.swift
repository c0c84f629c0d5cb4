import Text

/// An amount, a share or a date where it stands.
struct Figure {
    var span: TextSpan
    /// In English; `nil` where the words are to be translated.
    var english: String?
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

    var sorted: [BriefFact] { BriefFacts.sorted(facts) }
}
