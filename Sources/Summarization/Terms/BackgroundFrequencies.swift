import Lexicon
import Text

/// How rare terms are in the language, so that a short text has sensible weights.
public struct BackgroundFrequencies: Sendable {
    private var terms = ByteTable()
    private var weights: [Float] = []
    /// Weight of a term that the table lacks: rarer than every term it has.
    private var unknown: Float = 1

    /// Words of a sentence: relative frequency times this is about the share of sentences with the word.
    private static let sentenceLength: Float = 20

    /// The embedded table of a language, its words turned to terms by `normalizer`; the commonest form counts.
    ///
    /// - Throws: `ModelError` where the table is missing or a row does not read.
    public init(language: Language, normalizer: any TermNormalizer) throws {
        let name = language.rawValue + "/document-frequencies.tsv"
        var rarest = Float.infinity
        try ModelTable(name).forEachRow { row in
            guard let perMillion = Self.decimal(row.column(1)), perMillion > 0 else {
                throw ModelError.malformed(name, line: row.line, "expected a word and its occurrences per million")
            }
            var word = Array(row.column(0))
            guard normalizer.normalize(&word) else { return }
            let weight = Self.weight(perMillion)
            rarest = min(rarest, perMillion)
            let number = terms.insert(word)
            if number == weights.count {
                weights.append(weight)
            } else {
                weights[number] = min(weight, weights[number])
            }
        }
        if rarest.isFinite { unknown = Self.weight(rarest / 2) }
    }

    /// ln(1 + 1 / share of sentences).
    func weight(of term: ArraySlice<UInt8>) -> Float { terms.number(of: term).map { weights[$0] } ?? unknown }

    /// The same of a word of another table, by its number there.
    func weight(of word: Int, in vocabulary: ByteTable) -> Float {
        terms.number(of: word, in: vocabulary).map { weights[$0] } ?? unknown
    }

    /// The natural logarithm of the share of words that are this term.
    func logarithmOfShare(of term: ArraySlice<UInt8>) -> Float {
        // The weight is ln(1 + 1 / x), x being the share times the length of sentences: ln x = -ln(e^weight - 1).
        let weight = weight(of: term)
        let x = -(weight + logarithm(Float(1 - exponential(-Double(weight)))))
        return x - logarithm(Self.sentenceLength)
    }

    /// `30.2`: digits with at most one point.
    private static func decimal(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Float? {
        var (value, divisor): (Float, Float) = (0, 0)
        for byte in digits {
            if byte == UInt8(ascii: "."), divisor == 0 {
                divisor = 1
            } else if byte >= 0x30, byte <= 0x39 {
                value = value * 10 + Float(byte - 0x30)
                divisor *= 10
            } else {
                return nil
            }
        }
        return digits.isEmpty ? nil : divisor > 0 ? value / divisor : value
    }

    private static func weight(_ perMillion: Float) -> Float {
        logarithm(1 + 1 / (sentenceLength * perMillion / 1_000_000))
    }
}
