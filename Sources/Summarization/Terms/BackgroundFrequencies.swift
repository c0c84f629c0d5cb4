import Lexicon
import Text

/// How rare terms are in the language, so that a short text has sensible weights.
public struct BackgroundFrequencies: Sendable {
    private var weights: [String: Float] = [:]
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
        var row = 0
        try ModelTable(name).forEachRow { columns in
            row += 1
            guard columns.count >= 2, let perMillion = Float(columns[1]), perMillion > 0 else {
                throw ModelError.malformed(name, line: row, "expected a word and its occurrences per million")
            }
            var word = Array(columns[0].utf8)
            guard normalizer.normalize(&word) else { return }
            let weight = Self.weight(perMillion)
            rarest = min(rarest, perMillion)
            let term = String(decoding: word, as: UTF8.self)
            weights[term] = min(weight, weights[term] ?? .infinity)
        }
        if rarest.isFinite { unknown = Self.weight(rarest / 2) }
    }

    /// ln(1 + 1 / share of sentences).
    func weight(of term: String) -> Float { weights[term] ?? unknown }

    private static func weight(_ perMillion: Float) -> Float {
        logarithm(1 + 1 / (sentenceLength * perMillion / 1_000_000))
    }
}
