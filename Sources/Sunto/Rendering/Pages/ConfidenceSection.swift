/// How far a brief can be trusted, on its page: coverage, unknown words, points with gaps.
struct ConfidenceSection {
    let brief: Brief

    var html: String {
        let confidence = brief.confidence
        let coverage = brief.statistics.percentage
        var output = "<section aria-labelledby=\"confidence\">\n<h2 id=\"confidence\">Confidence</h2>\n"
        output +=
            "<div class=\"coverage\"><span>\(coverage)</span><svg role=\"img\" aria-label=\"Coverage \(coverage)\" "
        output +=
            "viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\"><rect width=\"\(confidence.coverage)\" height=\"10\"/></svg></div>\n"
        output += "<p class=\"quiet\">\(brief.statistics.readSentence.htmlEscaped) \(gaps(confidence))</p>\n"
        if !confidence.unknown.isEmpty {
            let words = confidence.unknown.map { unknown in
                "<span lang=\"it\">\(unknown.word.htmlEscaped)</span>"
                    + (unknown.count > 1 ? " (\(unknown.count)×)" : "")
            }
            output +=
                "<p>Kept for want of a translation: <span class=\"unknown-words\">\(words.joined(separator: ", "))</span>.</p>\n"
        }
        return output + "</section>\n"
    }

    private func gaps(_ confidence: BriefConfidence) -> String {
        let points = confidence.gaps.map { "<a href=\"#p\($0)\">\($0)</a>" }.joined(separator: ", ")
        let title = confidence.titleHasGaps ? "The title has gaps. " : ""
        if confidence.gaps.isEmpty {
            return title
                + (title.isEmpty ? "Every word had a translation; that does not make every sense the right one." : "")
        }
        return title + "Gaps in point\(confidence.gaps.count == 1 ? "" : "s") \(points)."
    }
}
