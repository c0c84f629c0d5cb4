/// The words that every form of a brief for people uses.
struct BriefWords {
    let brief: Brief
    /// What the form does to text of the article.
    let escape: (String) -> String

    /// How many facts of a kind are shown; the rest are counted.
    private static let shown = 6

    /// The lines of the key facts: a heading and what stands behind it.
    var facts: [(heading: String, text: String)] {
        var lines: [(String, String)] = brief.facts.kinds.filter { !$0.facts.isEmpty }.map { kind in
            var items = kind.facts.prefix(Self.shown).map { fact in
                escape(fact.text) + (fact.count > 1 ? " (\(fact.count))" : "")
            }
            if kind.facts.count > Self.shown { items.append("\(kind.facts.count - Self.shown) more") }
            return (kind.name, items.joined(separator: ", "))
        }
        if !brief.keyPhrases.isEmpty {
            let items = brief.keyPhrases.map { phrase in
                let isSame = phrase.text.lowercased() == phrase.source.lowercased()
                return escape(phrase.text) + (isSame ? "" : " [\(escape(phrase.source))]")
            }
            lines.append(("Key phrases", items.joined(separator: ", ")))
        }
        return lines
    }

    /// A point with the mark of its article, where there are several, and that of its gaps.
    func point(_ point: BriefPoint) -> String {
        escape(point.text) + (brief.articles.count > 1 ? " (\(Self.letter(point.article)))" : "")
            + (point.hasGaps ? " †" : "")
    }

    /// Where a point is from.
    func source(_ point: BriefPoint) -> String {
        let article = brief.articles.count > 1 ? "\(Self.letter(point.article)), " : ""
        return escape(point.source) + " (\(article)rank \(point.rank), bytes \(point.span.start)–\(point.span.end))"
    }

    /// The articles of a merged brief, each with its letter.
    var articles: [String] {
        guard brief.articles.count > 1 else { return [] }
        return brief.articles.enumerated().map { index, article in
            let about = [article.title, article.published, article.author, article.name]
            return "\(Self.letter(index)): " + about.compactMap { $0.map(escape) }.joined(separator: " · ")
        }
    }

    /// What can be trusted, a sentence each.
    var confidence: [String] {
        var lines = [brief.statistics.readSentence]
        let confidence = brief.confidence
        if !confidence.unknown.isEmpty {
            let words = confidence.unknown.map { escape($0.word) + ($0.count > 1 ? " (\($0.count))" : "") }
            lines.append("Kept for want of a translation: \(words.joined(separator: ", ")).")
        }
        if !confidence.gaps.isEmpty || confidence.titleHasGaps {
            let points = confidence.gaps.map(String.init).joined(separator: ", ")
            let places = [
                confidence.titleHasGaps ? "the title" : nil,
                confidence.gaps.isEmpty ? nil : "point\(confidence.gaps.count == 1 ? "" : "s") \(points)",
            ]
            lines.append("† Gaps in \(places.compactMap { $0 }.joined(separator: " and ")).")
        }
        if !brief.timings.isEmpty {
            lines.append("Timings: \(brief.timings.inWords).")
        }
        return lines
    }

    /// An article of several by its letter and name: `A, uno.txt`.
    static func label(of article: Int, in brief: Brief) -> String {
        letter(article) + (brief.articles[article].name.map { ", " + $0.onOneLine } ?? "")
    }

    /// A for the first article; AA after Z.
    static func letter(_ index: Int) -> String {
        let last = String(UnicodeScalar(UInt8(65 + index % 26)))
        return index < 26 ? last : letter(index / 26 - 1) + last
    }
}
