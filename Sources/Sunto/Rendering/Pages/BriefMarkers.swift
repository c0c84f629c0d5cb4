import Text

/// The markers of a brief's words: one for its English, one for each article.
struct BriefMarkers {
    let brief: Brief

    /// The name of a term's row in the page.
    static func rowName(_ index: Int) -> String { "t\(index + 1)" }

    /// English text: terms say what they are in Italian, and what was kept says so.
    func english(unknown: [String]) -> WordMarker {
        let terms = brief.terms.enumerated().map { index, term in
            (term.target, WordMarker.Mark.term(tip: term.source, language: "it", row: Self.rowName(index)))
        }
        return WordMarker(Self.kept(unknown) + terms)
    }

    /// Text of an article: terms say what they are in English, and what was kept says so.
    func article(_ article: BriefArticle) -> WordMarker {
        let rows = brief.terms.enumerated().map { index, term in
            (term.source, WordMarker.Mark.term(tip: term.target, language: "en", row: Self.rowName(index)))
        }
        let mentions = article.terms.map { mention in
            (article.document.text[mention.span], WordMarker.Mark.term(tip: mention.target, language: "en", row: nil))
        }
        return WordMarker(Self.kept(brief.statistics.unknown) + rows + mentions)
    }

    private static func kept(_ words: [String]) -> [(String, WordMarker.Mark)] { words.map { ($0, .kept) } }
}
