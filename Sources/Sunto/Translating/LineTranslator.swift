import Lexicon
import Segmentation
import Text
import Translation

/// Translates text line for line: one line out for every line in.
public struct LineTranslator: Sendable {
    private let segmenter: Segmenter
    private let explains: Bool
    private let translator: Translator

    /// A translator with glossaries, the earlier of which win.
    ///
    /// - Parameters:
    ///   - glossaries: of each term, the first that has it counts.
    ///   - explains: whether lines keep how they came about, which takes several times their memory.
    /// - Throws: `Failure.broken` where an embedded table does not read.
    public init(glossaries: [Glossary] = [], explains: Bool = false) throws(Failure) {
        self.explains = explains
        do {
            segmenter = try Segmenter()
            translator = try Translator(glossaries: glossaries.map(\.terms))
        } catch {
            throw .broken("\(error)")
        }
    }

    /// Calls `body` with every line, translated, in order. Takes time linear in the text.
    ///
    /// - Parameters:
    ///   - text: lines that end in a line feed; the last one may do without.
    ///   - body: takes a line; what it throws ends the translation.
    public func forEachLine<E: Error>(of text: SourceText, _ body: (TranslatedLine) throws(E) -> Void) throws(E) {
        let session = segmenter.session()
        var discourse = Discourse()
        for span in Lines(text) {
            let sentences = session.sentences(in: text, span: span).map {
                translator.translateReadably(
                    $0, in: text, context: ArticleContext(explains: explains), discourse: &discourse)
            }
            try body(TranslatedLine(source: text[span], sentences: sentences))
        }
    }
}

/// A line with its translation.
public struct TranslatedLine: Sendable, Hashable {
    /// The line, without its line end.
    public let source: String
    /// Its sentences.
    public let sentences: [TranslatedSentence]

    /// The English on one line; empty for an empty line.
    public var target: String { sentences.map(\.text).joined(separator: " ").onOneLine }
    /// The terms that occurred, in order.
    public var terms: [TranslatedTerm] { sentences.flatMap(\.terms) }
    /// Words that were kept for want of a translation, in order.
    public var unknown: [String] { sentences.flatMap(\.unknown) }
    /// How each sentence came about.
    public var trace: [String] { sentences.flatMap(\.trace) }
}
