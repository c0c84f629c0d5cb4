/// The points of a brief's page, each linked to the sentence that it is from.
struct PointList {
    let brief: Brief
    let places: [ArticlePlaces]

    var html: String {
        if brief.points.isEmpty {
            return "<p class=\"no-points\">No sentence worth a point was found in this article.</p>\n"
        }
        return "<ol class=\"points\">\n" + brief.points.indices.map(item).joined() + "</ol>\n"
    }

    private func item(_ number: Int) -> String {
        let point = brief.points[number]
        let marker = BriefMarkers(brief: brief).english(unknown: point.unknown)
        var output = "<li id=\"\(ArticlePlaces.pointName(number))\">\n<p>\(marker.html(point.text))</p>\n"
        output += "<p class=\"quiet\">\(source(of: point))\(changes(of: point))\(gaps(of: point))</p>\n"
        output += "<blockquote lang=\"\(brief.language.rawValue)\">\(point.source.onOneLine.htmlEscaped)</blockquote>\n"
        return output + "</li>\n"
    }

    private func source(of point: BriefPoint) -> String {
        guard places.indices.contains(point.article), let sentence = places[point.article].sentence(of: point.span)
        else { return "<span class=\"to-source\">Rank \(point.rank)</span>" }
        let place = places[point.article]
        let bytes = "Bytes \(point.span.start)–\(point.span.end)"
        var words = "From sentence \(sentence + 1) of \(place.content.sentences.count)"
        if places.count > 1 {
            words += " in \(BriefWords.label(of: point.article, in: brief).htmlEscaped)"
        }
        return
            "<a class=\"to-source\" href=\"#\(place.sentenceName(sentence))\" title=\"\(bytes)\">\(words), rank \(point.rank)</a>"
    }

    private func changes(of point: BriefPoint) -> String {
        if point.changes.isEmpty { return "" }
        return " · Changed: " + point.changes.map(\.onOneLine.htmlEscaped).joined(separator: ", ")
    }

    private func gaps(of point: BriefPoint) -> String {
        if !point.hasGaps { return "" }
        let words = point.unknown.map { "<span lang=\"it\">\($0.htmlEscaped)</span>" }.joined(separator: ", ")
        return " · <span class=\"gap\">Gap in the translation: \(words)</span>"
    }
}
