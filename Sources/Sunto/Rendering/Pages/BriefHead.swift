/// The head of a brief's page: field, title, source title, date and author.
struct BriefHead {
    let brief: Brief

    var html: String {
        let marker = BriefMarkers(brief: brief).english(unknown: brief.titleUnknown)
        var output = "<header>\n"
        if let field = brief.field { output += "<p class=\"field\">\(field.htmlEscaped)</p>\n" }
        output += "<h1>\(marker.html(brief.title))</h1>\n"
        if let title = brief.sourceTitle {
            output += "<p class=\"source-title\" lang=\"\(brief.language.rawValue)\">\(title.htmlEscaped)</p>\n"
        }
        if let dateline { output += "<p class=\"dateline\">\(dateline)</p>\n" }
        return output + "</header>\n"
    }

    private var dateline: String? {
        var parts: [String] = []
        if let date = brief.date { parts.append("<time datetime=\"\(date.iso8601)\">\(date.english)</time>") }
        if brief.date == nil, let day = brief.day { parts.append(day.english) }
        if let author = brief.author { parts.append(author.htmlEscaped) }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}
