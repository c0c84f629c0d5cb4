/// What a block of an article is.
public enum BlockRole: String, Sendable, CaseIterable {
    case title, standfirst, byline, heading, paragraph, listItem, quotation, caption
    /// Text that is no part of the article: menus, related links, cookie notices, share buttons.
    case boilerplate

    /// Whether its sentences may be chosen for a summary.
    public var isRanked: Bool {
        switch self {
        case .paragraph, .listItem, .quotation, .standfirst: true
        case .title, .byline, .heading, .caption, .boilerplate: false
        }
    }
}

/// A paragraph, heading or other block, with its sentences.
public struct Block: Hashable, Sendable {
    /// Where it stands, without the white space around it.
    public var span: TextSpan
    /// What it is.
    public var role: BlockRole
    /// Why it was given that role, in a few words, for `--explain`.
    public var reason: String
    /// Its sentences; empty before segmentation.
    public var sentences: [Sentence]

    /// A block of a role.
    public init(span: TextSpan, role: BlockRole, reason: String = "", sentences: [Sentence] = []) {
        self.span = span
        self.role = role
        self.reason = reason
        self.sentences = sentences
    }
}

/// What is known about an article beside its text, from its markup or from its lines.
public struct ArticleMetadata: Hashable, Sendable {
    /// The title, if there is one.
    public var title: String?
    /// The day of publication.
    public var date: CalendarDate?
    /// That day where its year is not known; `nil` where it is.
    public var day: CalendarDay?
    /// The author as written, without "di" or "by".
    public var byline: String?

    /// Nothing known.
    public init(
        title: String? = nil, date: CalendarDate? = nil, byline: String? = nil, day: CalendarDay? = nil
    ) {
        self.title = title
        self.date = date
        self.day = day
        self.byline = byline
    }
}

/// A day of the Gregorian calendar.
public struct CalendarDate: Hashable, Sendable, Comparable {
    /// Year of the common era.
    public var year: Int
    /// 1 to 12.
    public var month: Int
    /// 1 to 31.
    public var day: Int

    /// A day; `nil` where there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day <= days[month - 1] else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// `2018-09-12`.
    public var iso8601: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }

    /// Earlier days come first.
    public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

/// A text with its structure: blocks, sentences, tokens.
public struct Document: Hashable, Sendable {
    /// The text that all spans point into.
    public var text: SourceText
    /// Blocks in text order, disjoint.
    public var blocks: [Block]
    /// Title, date and author.
    public var metadata: ArticleMetadata
    /// `it` or `en`.
    public var language: Language

    /// A document of blocks.
    public init(
        text: SourceText, blocks: [Block], metadata: ArticleMetadata = ArticleMetadata(), language: Language = .italian
    ) {
        self.text = text
        self.blocks = blocks
        self.metadata = metadata
        self.language = language
    }

    /// All sentences, in text order.
    public var sentences: [Sentence] { blocks.flatMap(\.sentences) }
}

/// A language of the input.
public enum Language: String, Sendable, CaseIterable {
    case italian = "it"
    case english = "en"
}
