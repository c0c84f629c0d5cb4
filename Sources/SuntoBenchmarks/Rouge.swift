/// ROUGE-N (Lin 2004): F1 of n-grams over lower-cased runs of letters and digits, without stemming, in percent.
enum Rouge {
    static func f1(_ summary: String, _ reference: String, n: Int) -> Double {
        let (a, b) = (grams(summary, n), grams(reference, n))
        let both = a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
        let all = a.values.reduce(0, +) + b.values.reduce(0, +)
        return all == 0 ? 0 : 200 * Double(both) / Double(all)
    }

    private static func grams(_ text: String, _ n: Int) -> [ArraySlice<Substring>: Int] {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        var counts: [ArraySlice<Substring>: Int] = [:]
        for start in 0..<max(words.count - n + 1, 0) { counts[words[start..<(start + n)], default: 0] += 1 }
        return counts
    }
}
