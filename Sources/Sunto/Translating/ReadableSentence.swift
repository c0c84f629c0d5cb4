import Text
import Translation

extension Translator {
    /// Translates a sentence whose words dictionaries may not know as they are written: markup is left out, and words
    /// are put in the form in which they are looked up. Spans of terms point into `text`.
    func translateReadably(
        _ sentence: Sentence, in text: SourceText, context: ArticleContext, discourse: inout Discourse
    ) -> TranslatedSentence {
        guard let readable = ReadableSentence(sentence, in: text) else {
            return translate(sentence, in: text, context: context, discourse: &discourse)
        }
        var translation = translate(
            readable.sentence, in: readable.text, context: context, discourse: &discourse)
        for index in translation.terms.indices {
            translation.terms[index].span = readable.source(of: translation.terms[index].span)
        }
        return translation
    }

    /// The words of such a sentence with their readings; their spans point into `text`.
    func analyzedReadably(_ sentence: Sentence, in text: SourceText) -> [Word] {
        guard let readable = ReadableSentence(sentence, in: text) else { return analyzed(sentence, in: text) }
        return analyzed(readable.sentence, in: readable.text).map { word in
            var word = word
            word.span = readable.source(of: word.span)
            return word
        }
    }
}

/// A sentence with a text of its own, in which its words are as dictionaries have them.
struct ReadableSentence {
    /// The text, which is the sentence's alone.
    let text: SourceText
    /// The sentence, with as many tokens as before.
    let sentence: Sentence
    private let source: Sentence

    /// The sentence made readable; `nil` where it is so already.
    init?(_ sentence: Sentence, in text: SourceText) {
        guard !text.markup(in: sentence.span).isEmpty || LookupForm.of(text.bytes[sentence.span.range]) != nil else {
            return nil
        }
        let detached = text.detached(sentence)
        var bytes: [UInt8] = []
        var tokens: [Token] = []
        var end = 0
        for token in detached.sentence.tokens {
            bytes += detached.text.bytes[end..<token.span.start]
            let word = detached.text.bytes[token.span.range]
            let start = bytes.count
            bytes += LookupForm.of(word) ?? Array(word)
            tokens.append(Token(span: TextSpan(start, bytes.count), kind: token.kind))
            end = token.span.end
        }
        bytes += detached.text.bytes[end...]
        self.text = SourceText(utf8: bytes)
        self.sentence = Sentence(span: self.text.span, tokens: tokens, boundary: sentence.boundary)
        source = sentence
    }

    /// Where words of the readable text stand in the text that the sentence is from.
    func source(of span: TextSpan) -> TextSpan {
        let first = index { $0.start >= span.start }
        let last = index { $0.end > span.end } - 1
        guard first <= last else { return source.span }
        return TextSpan(source.tokens[first].span.start, source.tokens[last].span.end)
    }

    /// The first token that satisfies a condition which all after it satisfy.
    private func index(_ belongs: (TextSpan) -> Bool) -> Int {
        var (low, high) = (0, sentence.tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if belongs(sentence.tokens[middle].span) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
