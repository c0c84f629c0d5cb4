import Summarization
import TestSupport
import Text

/// Documents for tests: sentences as given, words split at spaces and punctuation.
enum Texts {
    static func document(
        _ sentences: [String], role: BlockRole = .paragraph, title: String? = nil, language: Language = .italian
    ) -> Document {
        var bytes: [UInt8] = []
        var blocks: [Block] = []
        func append(_ text: String) -> Sentence {
            let start = bytes.count
            bytes += Array(text.utf8)
            defer { bytes.append(UInt8(ascii: "\n")) }
            return Sentence(span: TextSpan(start, bytes.count), tokens: tokens(of: text, at: start))
        }
        if let title {
            let sentence = append(title)
            blocks.append(Block(span: sentence.span, role: .title, sentences: [sentence]))
        }
        let body = sentences.map(append)
        if let first = body.first, let last = body.last {
            blocks.append(Block(span: TextSpan(first.span.start, last.span.end), role: role, sentences: body))
        }
        return Document(text: SourceText(utf8: bytes), blocks: blocks, language: language)
    }

    private static func tokens(of text: String, at start: Int) -> [Token] {
        var tokens: [Token] = []
        var wordStart = start
        var offset = start
        for character in text {
            let length = character.utf8.count
            if !character.isLetter && !character.isNumber {
                if offset > wordStart { tokens.append(Token(span: TextSpan(wordStart, offset), kind: .word)) }
                if character != " " {
                    tokens.append(Token(span: TextSpan(offset, offset + length), kind: .punctuation))
                }
                wordStart = offset + length
            }
            offset += length
        }
        if offset > wordStart { tokens.append(Token(span: TextSpan(wordStart, offset), kind: .word)) }
        return tokens
    }

    /// Sentences of made-up words, common and rare ones as in a language; the same for the same seed.
    static func random(sentences: Int, words: Int = 12, vocabulary: Int = 300, seed: UInt64) -> [String] {
        var generator = SplitMix(state: seed)
        return (0..<sentences).map { _ in
            let length = Int.random(in: 2...(2 * words), using: &generator)
            return (0..<length).map { _ in
                // The product of two uniform numbers is small more often than not, as the ranks of words are.
                let rank = Double.random(in: 0..<1, using: &generator) * Double.random(in: 0..<1, using: &generator)
                return "parola" + String(Int(rank * Double(vocabulary)), radix: 26)
            }.joined(separator: " ") + "."
        }
    }

    static let article = [
        "Il governo ha approvato la riforma delle pensioni dopo una lunga trattativa con i sindacati.",
        "La riforma alza l'età della pensione a sessantasette anni per tutti i lavoratori.",
        "I sindacati annunciano uno sciopero generale contro la riforma.",
        "A Milano ieri pioveva.",
        "Secondo il ministro del lavoro la riforma delle pensioni fa risparmiare due miliardi di euro.",
        "Il parlamento voterà la riforma del governo entro la fine dell'anno.",
        "Gli operai della fabbrica hanno mangiato in mensa.",
    ]
}
