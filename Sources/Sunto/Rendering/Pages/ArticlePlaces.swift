import Summarization
import Text

/// Where the points of a brief stand in one of its articles, and the names of both in the page.
struct ArticlePlaces {
    let content: BriefArticle
    /// The article's number among those of the brief, from 0.
    let index: Int
    /// The point, from 0, that each sentence became that is one's source.
    private(set) var points: [Int: Int] = [:]

    /// The places in one article of a brief. Linear in the points.
    init(_ brief: Brief, article index: Int) {
        content = brief.articles[index]
        self.index = index
        for (number, point) in brief.points.enumerated() where point.article == index {
            guard let sentence = sentence(of: point.span), points[sentence] == nil else { continue }
            points[sentence] = number
        }
    }

    /// The name of a sentence in the page.
    func sentenceName(_ number: Int) -> String { index == 0 ? "s\(number + 1)" : "s\(index + 1)-\(number + 1)" }

    /// The name of a point in the page.
    static func pointName(_ number: Int) -> String { "p\(number + 1)" }

    /// The number of the ranked sentence that a span begins in; sentences are sorted.
    func sentence(of span: TextSpan) -> Int? {
        let sentences = content.sentences
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].span.start <= span.start ? low : nil
    }
}
