import Summarization
import Text

/// The article behind a brief, for forms of output that show it beside the brief.
public struct BriefArticle: Sendable, Hashable {
    /// The file that it was read from, without its folder; `nil` for standard input.
    public var name: String?
    /// The title in English.
    public var title: String
    /// The title as the article has it.
    public var sourceTitle: String?
    /// The day of publication.
    public var date: CalendarDate?
    /// That day where its year is not known.
    public var day: CalendarDay?
    /// The author as written, without "di".
    public var byline: String?
    /// The text with its blocks and their sentences; spans of points, facts and terms point into it.
    public var document: Document
    /// Every sentence that could have been chosen, in text order, with its place in the blocks, score and rank.
    public var sentences: [RankedSentence]
    /// How alike those sentences are.
    public var similarities: SimilarityGrid
    /// Where terms of glossaries and domain lists stand in the whole article, in text order.
    public var terms: [TermMention]
}

/// A term where an article has it.
public struct TermMention: Sendable, Hashable {
    /// Where it stands.
    public var span: TextSpan
    /// Its English citation form.
    public var target: String
    /// The glossary or list that it is from.
    public var glossary: String
}
