extension Brief {
    /// Date and byline, what there is of them.
    var dateline: String? {
        let parts = [date?.english, byline?.onOneLine].compactMap { $0 }
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
    var percentage: String {
        coverage % 10 == 0 ? "\(coverage / 10)%" : "\(coverage / 10).\(coverage % 10)%"
    }

    /// `0.985`.
    var fraction: String {
        if coverage >= 1000 { return "1" }
        let digits = String(coverage)
        return "0." + String(repeating: "0", count: 3 - digits.count) + digits
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension StageTiming {
    /// Milliseconds to the microsecond.
    var figure: String { String((milliseconds * 1000).rounded() / 1000) }
}
