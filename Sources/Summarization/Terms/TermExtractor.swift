import Text

/// Turns a document into sequences of terms: every distinct surface form is lower-cased and normalised once.
///
/// Time is linear in the number of tokens, memory in tokens and distinct forms.
struct TermExtractor {
    let normalizer: any TermNormalizer
    private var surfaces = SurfaceTable()
    private var numbers: [[UInt8]: Int32] = [:]
    private var vocabulary: [String] = []

    init(normalizer: any TermNormalizer) {
        self.normalizer = normalizer
    }

    /// The sentences of the blocks that are ranked.
    mutating func terms(of document: Document) -> SentenceTerms {
        var result = SentenceTerms()
        document.text.bytes.withUnsafeBufferPointer { text in
            for (blockIndex, block) in document.blocks.enumerated() where block.role.isRanked {
                for (index, sentence) in block.sentences.enumerated() {
                    for token in sentence.tokens { result.tokens.append(number(of: token, in: text)) }
                    result.starts.append(result.tokens.count)
                    result.places.append(SentencePlace(block: blockIndex, sentence: index))
                }
            }
        }
        result.vocabulary = vocabulary
        return result
    }

    /// The terms of a title or a query, by the same numbers; terms that are new get numbers of their own.
    mutating func terms(of query: String) -> [Int32] {
        let (bytes, tokens) = WordSplitter.tokens(of: query)
        return bytes.withUnsafeBufferPointer { text in
            tokens.compactMap { token in
                let number = makeNumber(of: token.span, in: text)
                return number >= 0 ? number : nil
            }
        }
    }

    @inline(__always)
    private mutating func number(of token: Token, in text: UnsafeBufferPointer<UInt8>) -> Int32 {
        guard token.kind.isTerm, token.span.start >= 0, token.span.end <= text.count, !token.span.isEmpty else {
            return SentenceTerms.mark
        }
        let hash = SurfaceTable.hash(text, token.span)
        if let known = surfaces.value(at: token.span, hash: hash, in: text) { return known }
        let number = makeNumber(of: token.span, in: text)
        surfaces.insert(number, at: token.span, hash: hash)
        return number
    }

    private mutating func makeNumber(of span: TextSpan, in text: UnsafeBufferPointer<UInt8>) -> Int32 {
        var word = Self.lowercased(text[span.range])
        Self.trimApostrophes(&word)
        // A single letter or digit is an initial, a list marker or an elided article.
        guard word.count > 1, normalizer.normalize(&word), !word.isEmpty else { return SentenceTerms.stopWord }
        if let known = numbers[word] { return known }
        let number = Int32(vocabulary.count)
        numbers[word] = number
        vocabulary.append(String(decoding: word, as: UTF8.self))
        return number
    }

    private static func lowercased(_ form: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        guard form.allSatisfy({ $0 < 0x80 }) else {
            return Array(String(decoding: form, as: UTF8.self).lowercased().utf8)
        }
        return form.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    }

    private static func trimApostrophes(_ word: inout [UInt8]) {
        while let last = word.last {
            if last == UInt8(ascii: "'") {
                word.removeLast()
            } else if last == 0x99, word.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) {
                word.removeLast(3)
            } else {
                return
            }
        }
    }
}

extension Token.Kind {
    /// Whether such a token may be a term.
    var isTerm: Bool {
        switch self {
        case .word, .number, .hashtag, .mention: true
        case .punctuation, .symbol, .url, .email: false
        }
    }
}
