/// The scores of an article's sentences as a bar along it: a row a sentence, the first at the top, each a link.
///
/// Links can be clicked but not tabbed to: with the keyboard, points and sentences lead to one another.
struct ScoreBar {
    let places: ArticlePlaces

    var svg: String {
        let sentences = places.content.sentences
        if sentences.isEmpty { return "" }
        let label =
            "Scores of the article's \(sentences.count) sentences, from the first at the top; the chosen ones stand out."
        var output =
            "<svg style=\"flex-grow: \(sentences.count); max-height: \(sentences.count)rem\" role=\"img\" aria-label=\"\(label)\" viewBox=\"0 0 100 \(sentences.count)\" "
        output += "preserveAspectRatio=\"none\">\n"
        for (index, sentence) in sentences.enumerated() {
            let point = places.points[index]
            let width = max(2, Int((sentence.score * 82).rounded()))
            let state = point.map { "point \($0 + 1)" } ?? "not chosen"
            output += "<a href=\"#\(places.sentenceName(index))\" tabindex=\"-1\"><title>Sentence \(index + 1), "
            output += "rank \(sentence.rank), score \(Self.hundredths(sentence.score)), \(state)</title>"
            output += "<rect class=\"hit\" y=\"\(index)\" width=\"100\" height=\"1\"/>"
            output +=
                "<rect\(point == nil ? "" : " class=\"is-chosen\"") y=\"\(index).14\" width=\"\(width)\" height=\".72\"/></a>\n"
        }
        return output + "</svg>\n"
    }

    /// `0.43`.
    private static func hundredths(_ score: Double) -> String {
        let value = Int((score * 100).rounded())
        return value >= 100 ? "1" : "0." + (value < 10 ? "0" : "") + String(value)
    }
}
