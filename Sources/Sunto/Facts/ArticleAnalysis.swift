import Summarization
import Text
import Translation

/// The words of an article with their readings, read once for facts, points and speakers.
struct ArticleAnalysis {
    let document: Document
    let translator: Translator
    /// By block and sentence; none of long articles, which would not fit well into memory.
    private let held: [[[Word]]]?
    /// Names that keep their words, once the article's names are known.
    private var names: KeptNames?

    /// Tokens up to which an article is held.
    private static let limit = 20_000

    /// Reads a document, but for what is no part of the article.
    init(_ document: Document, translator: Translator) {
        self.document = document
        self.translator = translator
        let count = document.blocks.reduce(0) { $0 + $1.sentences.reduce(0) { $0 + $1.tokens.count } }
        held =
            count > Self.limit
            ? nil
            : document.blocks.map { block in
                block.role == .boilerplate
                    ? [] : block.sentences.map { translator.analyzedReadably($0, in: document.text) }
            }
    }

    /// The same once the names of the article are known.
    func keeping(_ names: KeptNames) -> ArticleAnalysis {
        var analysis = self
        analysis.names = names
        return analysis
    }

    /// The words of a sentence.
    func words(at place: SentencePlace) -> [Word] {
        if let held, place.sentence < held[place.block].count {
            let words = held[place.block][place.sentence]
            return names?.fold(words) ?? words
        }
        return words(of: document.blocks[place.block].sentences[place.sentence])
    }

    /// The words of a sentence that is not the article's, but a part of one.
    func words(of sentence: Sentence) -> [Word] {
        let words = translator.analyzedReadably(sentence, in: document.text)
        return names?.fold(words) ?? words
    }

    /// The places of all sentences of the article, in text order, but for blocks of some roles.
    func places(without roles: Set<BlockRole>) -> some Sequence<SentencePlace> {
        document.blocks.indices.lazy.filter { !roles.contains(document.blocks[$0].role) }.flatMap { block in
            document.blocks[block].sentences.indices.lazy.map { SentencePlace(block: block, sentence: $0) }
        }
    }
}
