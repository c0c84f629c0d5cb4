import Text

/// Runs of terms that may be noun phrases: `fondo sovrano`, `riforma delle pensioni`, `joint venture`.
struct PhraseCandidates {
    /// A phrase in all its forms.
    struct Phrase {
        /// Its term numbers.
        var terms: [Int32]
        /// How often it occurs.
        var count = 0
        /// Its spellings by where each stands first, with how often each occurs, in order of first occurrence.
        var forms: [(span: TextSpan, count: Int)] = []
    }

    /// In order of first occurrence.
    private(set) var phrases: [Phrase] = []
    private var numbers: [[Int32]: Int] = [:]

    private static let longest = 4
    /// Stop words that may stand inside a phrase.
    private static let links: Set<String> = [
        "di", "del", "dello", "della", "dell'", "dell’", "dei", "degli", "delle", "d'", "d’", "of",
    ]

    /// - Parameters:
    ///   - chosen: the sentences to look at, in document order.
    ///   - isWord: whether a term takes part.
    init(_ document: Document, _ sentences: SentenceTerms, among chosen: [Int], isWord: (Int32) -> Bool) {
        for index in chosen {
            let place = sentences.places[index]
            let tokens = document.blocks[place.block].sentences[place.sentence].tokens
            let numbers = Array(sentences.tokens(of: index))
            guard tokens.count == numbers.count else { continue }
            for start in tokens.indices {
                let run = Self.run(from: start, tokens, numbers, document.text, isWord)
                // A verb may follow the noun, so every shorter run is a candidate as well; counting tells.
                for count in 1..<(run.count + 1) {
                    let span = TextSpan(tokens[start].span.start, tokens[run[count - 1]].span.end)
                    add(run[..<count].map { numbers[$0] }, span, document.text)
                }
            }
        }
    }

    /// The places of the terms of the longest run that starts here.
    private static func run(
        from start: Int, _ tokens: [Token], _ numbers: [Int32], _ text: SourceText, _ isWord: (Int32) -> Bool
    ) -> [Int] {
        var run: [Int] = []
        var index = start
        while index < tokens.count, run.count < longest, numbers[index] >= 0, isWord(numbers[index]) {
            run.append(index)
            index += 1
            let isLink = index + 1 < tokens.count && numbers[index] == SentenceTerms.stopWord
            if isLink, links.contains(text[tokens[index].span].lowercased()) { index += 1 }
        }
        return run
    }

    private mutating func add(_ terms: [Int32], _ span: TextSpan, _ text: SourceText) {
        let number = numbers[terms] ?? phrases.count
        if number == phrases.count {
            phrases.append(Phrase(terms: terms))
            numbers[terms] = number
        }
        phrases[number].count += 1
        if let known = phrases[number].forms.firstIndex(where: { Self.isSame($0.span, span, text) }) {
            phrases[number].forms[known].count += 1
        } else {
            phrases[number].forms.append((span, 1))
        }
    }

    /// Whether two spellings read alike. Most phrases occur once: nothing is copied for them.
    private static func isSame(_ a: TextSpan, _ b: TextSpan, _ text: SourceText) -> Bool {
        text.bytes[a.range] == text.bytes[b.range]
            || SummaryPrinter.oneLine(text[a]) == SummaryPrinter.oneLine(text[b])
    }
}
