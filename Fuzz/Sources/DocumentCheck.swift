import Text

/// What holds of every segmented document: spans are sorted, disjoint, inside what they belong to, and never empty.
enum DocumentCheck {
    static func check(_ document: Document) {
        var end = 0
        for block in document.blocks {
            precondition(block.span.start >= end && block.span.end <= document.text.bytes.count)
            end = block.span.end
            var sentenceEnd = block.span.start
            for sentence in block.sentences {
                precondition(block.span.contains(sentence.span) && sentence.span.start >= sentenceEnd)
                precondition(!sentence.span.isEmpty)
                sentenceEnd = sentence.span.end
                check(sentence)
            }
        }
    }

    private static func check(_ sentence: Sentence) {
        var end = sentence.span.start
        for token in sentence.tokens {
            precondition(sentence.span.contains(token.span) && token.span.start >= end && !token.span.isEmpty)
            end = token.span.end
        }
    }
}
