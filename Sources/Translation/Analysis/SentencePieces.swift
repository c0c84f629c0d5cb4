import Text

/// Cuts sentences that nobody wrote: a list without a full stop, a text without marks, an attack.
///
/// The rules of transfer look around in the whole sentence, some of them from every phrase. Of pieces no longer than
/// `longest`, time is linear whatever the rules do. Sentences of novels and laws stay whole.
enum SentencePieces {
    /// Tokens, or words, of the longest sentence that is translated as one.
    static let longest = 500

    /// The sentence, or its pieces in text order; their spans leave nothing out.
    static func pieces(of sentence: Sentence, in text: SourceText) -> [Sentence] {
        guard sentence.tokens.count > longest else { return [sentence] }
        var start = sentence.span.start
        let pieces = slices(sentence.tokens) { $0.kind == .punctuation ? text[$0.span] : "" }
        return pieces.map { tokens in
            let isLast = tokens.endIndex == sentence.tokens.endIndex
            let end = isLast ? sentence.span.end : tokens.last?.span.end ?? start
            defer { start = end }
            return Sentence(span: TextSpan(start, end), tokens: Array(tokens), boundary: sentence.boundary)
        }
    }

    /// The words of a sentence, or of its pieces.
    static func pieces(of words: [Word]) -> [[Word]] {
        guard words.count > longest else { return [words] }
        return slices(words) { $0.partOfSpeech == .punctuation ? $0.surface : "" }.map { Array($0) }
    }

    /// Cuts after the last mark in reach, a semicolon rather than a comma, or where there is none.
    private static func slices<Item>(_ items: [Item], mark: (Item) -> String) -> [ArraySlice<Item>] {
        var slices: [ArraySlice<Item>] = []
        var rest = items[...]
        while rest.count > longest {
            let reach = rest.prefix(longest).suffix(longest / 2)
            let cut = reach.lastIndex { [";", ":"].contains(mark($0)) } ?? reach.lastIndex { mark($0) == "," }
            let slice = rest[...(cut ?? reach.endIndex - 1)]
            slices.append(slice)
            rest = rest[slice.endIndex...]
        }
        return slices + [rest]
    }
}
