import Segmentation
import Text

/// Finds what a brief is headed with: the title, else the first heading.
struct TitleFinder {
    /// A title and its sentences.
    struct Title {
        /// The text that the sentences' spans point into.
        var text: SourceText
        var span: TextSpan
        var sentences: [Sentence]

        /// The title on one line.
        var string: String { text[span].onOneLine }
    }

    let segmenter: Segmenter

    /// The title of an article; `nil` where it has neither title nor heading.
    func title(of document: Document) -> Title? {
        if let block = document.blocks.first(where: { $0.role == .title }) { return title(block, document) }
        // Markup may name a title that the text has not.
        if let title = document.metadata.title, !title.onOneLine.isEmpty {
            let text = SourceText(title.onOneLine)
            return Title(text: text, span: text.span, sentences: segmenter.sentences(in: text, span: text.span))
        }
        return document.blocks.first { $0.role == .heading }.map { title($0, document) }
    }

    private func title(_ block: Block, _ document: Document) -> Title {
        Title(text: document.text, span: block.span, sentences: block.sentences)
    }
}
