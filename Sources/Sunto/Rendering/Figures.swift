extension Brief {
    /// Date and byline, what there is of them.
    var dateline: String? {
        let parts = [published, author].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}

extension BriefStatistics {
    /// What was read, in words.
    var readSentence: String {
        "\(Self.count(sentences, "sentence")), \(Self.count(words, "word")) read; "
            + "\(Self.count(translatedWords, "word")) translated, coverage \(percentage)."
    }

    /// `98.5%`.
    var percentage: String { Share.percentage(coverage) }

    /// `0.985`.
    var fraction: String { Share.fraction(coverage) }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension StageTiming {
    /// Milliseconds to the microsecond.
    var figure: String { String((milliseconds * 1000).rounded() / 1000) }
}

extension BriefHeading {
    /// `98.5%`.
    var percentage: String { Share.percentage(coverage) }

    /// `0.985`.
    var fraction: String { Share.fraction(coverage) }
}

/// Writes thousandths without the rounding of floating point.
enum Share {
    static func percentage(_ thousandths: Int) -> String {
        let whole = thousandths / 10
        return thousandths % 10 == 0 ? "\(whole)%" : "\(whole).\(thousandths % 10)%"
    }

    static func fraction(_ thousandths: Int) -> String {
        if thousandths >= 1000 { return "1" }
        let digits = String(thousandths)
        return "0." + String(repeating: "0", count: 3 - digits.count) + digits
    }

    /// A factor that may be above 1, to three places at most: `15.25`.
    static func factor(_ factor: Double) -> String {
        factor <= 1 ? fraction(factor) : String((factor * 1000).rounded() / 1000)
    }

    /// A share of 0 to 1 in thousandths.
    static func fraction(_ share: Double) -> String { fraction(Int((share * 1000).rounded())) }
}
