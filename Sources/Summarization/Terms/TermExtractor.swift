import Text

/// Turns a document into sequences of terms: every distinct surface form is lower-cased and normalised once.
///
/// Time is linear in the number of tokens, memory in tokens and distinct forms.
struct TermExtractor {
    private var numberer: TermNumberer
    private let multiwordTerms: MultiwordTerms?

    init(_ model: LanguageModel) {
        numberer = TermNumberer(normalizer: model.normalizer)
        multiwordTerms = model.multiwordTerms
    }

    /// The sentences of the blocks that are ranked.
    mutating func terms(of document: Document) -> SentenceTerms {
        var result = SentenceTerms()
        let ranked = document.blocks.lazy.filter(\.role.isRanked).flatMap(\.sentences)
        let tokenCount = ranked.reduce(0) { $0 + $1.tokens.count }
        // One term in eight tokens is a rich vocabulary.
        if numberer.vocabulary.count == 0 { numberer.vocabulary = ByteTable(capacity: min(tokenCount / 8, 1 << 16)) }
        result.starts.reserveCapacity(document.blocks.reduce(1) { $0 + $1.sentences.count })
        result.places.reserveCapacity(result.starts.capacity)
        var surfaces = SurfaceTable(tokens: tokenCount)
        result.tokens = [Int32](unsafeUninitializedCapacity: tokenCount) { tokens, count in
            document.text.bytes.withUnsafeBufferPointer { text in
                for (blockIndex, block) in document.blocks.enumerated() where block.role.isRanked {
                    for (index, sentence) in block.sentences.enumerated() {
                        for token in sentence.tokens {
                            tokens.initializeElement(at: count, to: term(of: token, text, &surfaces))
                            count += 1
                        }
                        result.starts.append(count)
                        result.places.append(SentencePlace(block: blockIndex, sentence: index))
                    }
                }
            }
        }
        if let multiwordTerms {
            for index in 0..<result.count {
                multiwordTerms.join(
                    &result.tokens[result.starts[index]..<result.starts[index + 1]], &numberer.vocabulary)
            }
        }
        result.vocabulary = numberer.vocabulary
        return result
    }

    /// The number of a token's term, of a stop word or a mark.
    @inline(__always)
    private mutating func term(
        of token: Token, _ text: UnsafeBufferPointer<UInt8>, _ surfaces: inout SurfaceTable
    ) -> Int32 {
        // Tokens outside the text are the caller's fault, and must not crash.
        let isTerm = token.kind.isTerm && token.span.start >= 0 && token.span.end <= text.count
        guard isTerm, !token.span.isEmpty else { return SentenceTerms.mark }
        return surfaces.value(at: token.span, in: text) { numberer.number(of: text[$0.range]) }
    }

    /// The terms of a title or a query, by the same numbers; terms that are new get numbers of their own.
    mutating func terms(of query: String) -> [Int32] {
        let (bytes, tokens) = WordSplitter.tokens(of: query)
        return bytes.withUnsafeBufferPointer { text in
            var numbers = tokens.map { numberer.number(of: text[$0.span.range]) }
            multiwordTerms?.join(&numbers[...], &numberer.vocabulary)
            return numbers.filter { $0 >= 0 }
        }
    }
}

/// Numbers terms in the order of their first occurrence.
private struct TermNumberer {
    let normalizer: any TermNormalizer
    var vocabulary = ByteTable()
    /// Kept from word to word, so that few words need memory of their own.
    private var word: [UInt8] = []

    init(normalizer: any TermNormalizer) {
        self.normalizer = normalizer
    }

    /// The number of the term of a surface form, or that of a stop word.
    mutating func number(of form: Slice<UnsafeBufferPointer<UInt8>>) -> Int32 {
        setLowercased(form)
        trimMarks()
        // A single letter or digit is an initial, a list marker or an elided article.
        guard word.count > 1, normalizer.normalize(&word), !word.isEmpty else { return SentenceTerms.stopWord }
        return Int32(vocabulary.insert(word))
    }

    private mutating func setLowercased(_ form: Slice<UnsafeBufferPointer<UInt8>>) {
        word.removeAll(keepingCapacity: true)
        word.append(contentsOf: UnsafeBufferPointer(rebasing: form))
        var all: UInt8 = 0
        word.withUnsafeMutableBufferPointer { word in
            for index in word.indices {
                all |= word[index]
                if word[index] &- 0x41 < 26 { word[index] |= 0x20 }
            }
        }
        guard all >= 0x80 else { return }
        let plain = LookupForm.isPlain(form) ? Array(form) : LookupForm.of(form) ?? Array(form)
        word = Array(String(decoding: plain, as: UTF8.self).lowercased().utf8)
    }

    /// Takes the apostrophe of `dell'`, the dot of `art.` and the sign of `#tag` away.
    private mutating func trimMarks() {
        while let last = word.last {
            if last == UInt8(ascii: "'") || last == UInt8(ascii: ".") {
                word.removeLast()
            } else if last == 0x99, word.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) {
                word.removeLast(3)
            } else {
                break
            }
        }
        // English splits `Shilov's` into two words, the second with its apostrophe in front.
        switch word.first {
        case UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "'"): word.removeFirst()
        default: break
        }
        if word.first == 0xE2, word.starts(with: [0xE2, 0x80, 0x99]) { word.removeFirst(3) }
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
