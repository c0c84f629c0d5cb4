import Segmentation
import Summarization
import Text
import Translation

/// Writes the points that a summary chose and puts the brief together.
struct BriefComposer {
    private let explains: Bool
    /// Points that were written for an earlier choice, by their places in the merged document.
    private var written: [SentencePlace: PointWriter.Written] = [:]

    /// - Parameter explains: whether points tell how their translation came about.
    init(explains: Bool) {
        self.explains = explains
    }

    /// A brief, and the sentences that are no good as points: those that cannot be read alone, and repetitions.
    struct Draft {
        var brief: Brief
        var rejected: Set<SentencePlace>
    }

    /// Composes the brief. There is no error: what cannot be translated is kept and counted.
    mutating func compose(_ summary: Summary, _ merged: MergedDocument, _ articles: [ArticleReading]) -> Draft {
        let facts = BriefFacts(merging: articles.map(\.facts))
        let written = summary.chosen.map { ranked in
            (place: ranked.place, point: point(ranked, merged, articles))
        }
        var account = TranslationAccount()
        for article in articles.prefix(1) {
            for (sentence, title) in zip(article.titleSentences, article.title) {
                account.add(title, of: sentence)
            }
        }
        for (_, written) in written { account.add(written.translation, of: written.sentence) }
        var brief = Brief(
            title: articles[0].englishTitle, sourceTitle: articles[0].source?.string,
            language: articles[0].document.language, date: articles.compactMap(\.document.metadata.date).max(),
            byline: articles.count == 1 ? articles[0].document.metadata.byline : nil,
            points: written.map(\.point.point), terms: account.terms, facts: facts,
            statistics: account.statistics(of: summary.statistics))
        if brief.date == nil { brief.day = articles.lazy.compactMap(\.document.metadata.day).first }
        brief.field = articles[0].domain
        brief.titleUnknown = articles[0].title.flatMap(\.unknown)
        brief.keyPhrases = KeyPhraseChoice(
            facts: facts, phrases: articles[0].phrases, usage: WordUsage(articles.map(\.analysis))
        ).choose(summary.keyPhrases)
        brief.articles = articles.indices.map { article(articles[$0], at: $0, summary, merged) }
        let repeated = articles.count > 1 ? repetitions(written) : ownRepetitions(written)
        let chosen = Set(written.map(\.place))
        let hanging = written.filter { place, point in
            let before = SentencePlace(block: place.block, sentence: place.sentence - 1)
            return point.needsContext || point.needsPrevious && !chosen.contains(before)
        }
        return Draft(brief: brief, rejected: Set(hanging.map(\.place) + repeated))
    }

    private mutating func point(
        _ ranked: RankedSentence, _ merged: MergedDocument, _ articles: [ArticleReading]
    ) -> PointWriter.Written {
        let part = merged.part(of: ranked)
        let article = articles[part]
        let writer = PointWriter(
            analysis: article.analysis, phrases: article.phrases, facts: article.facts,
            context: ArticleContext(domain: article.domain, explains: explains))
        var point = written[ranked.place] ?? writer.write(merged.local(ranked))
        point.point.article = part
        point.point.rank = ranked.rank
        written[ranked.place] = point
        return point
    }

    /// Points that say what a better one says.
    private func repetitions(_ written: [(place: SentencePlace, point: PointWriter.Written)]) -> [SentencePlace] {
        let ranked = written.sorted { $0.point.point.rank < $1.point.point.rank }
        let contents = ranked.map { RepetitionRule.content($0.point.words, article: $0.point.point.article) }
        return ranked.indices.filter { index in
            contents[..<index].contains { RepetitionRule.repeats($0, contents[index]) }
        }.map { ranked[$0].place }
    }

    /// Points of one article that say in fewer words what another one says, as its standfirst often does.
    private func ownRepetitions(_ written: [(place: SentencePlace, point: PointWriter.Written)]) -> [SentencePlace] {
        let contents = written.map { RepetitionRule.content($0.point.words, article: 0) }
        return written.indices.filter { index in
            contents.indices.contains { other in
                let (own, others) = (contents[index].words.count, contents[other].words.count)
                return other != index && (own, other) < (others, index)
                    && RepetitionRule.repeats(contents[index], contents[other])
            }
        }.map { written[$0].place }
    }

    private func article(
        _ reading: ArticleReading, at index: Int, _ summary: Summary, _ merged: MergedDocument
    ) -> BriefArticle {
        let own = summary.sentences.indices.filter { merged.part(of: summary.sentences[$0]) == index }
        let range = (own.first ?? 0)..<((own.last ?? -1) + 1)
        return BriefArticle(
            name: reading.name, title: reading.englishTitle, sourceTitle: reading.source?.string,
            date: reading.document.metadata.date, day: reading.document.metadata.day,
            byline: reading.document.metadata.byline,
            document: reading.document, sentences: own.map { merged.local(summary.sentences[$0]) },
            similarities: merged.parts.count == 1 ? summary.similarities : summary.similarities.part(range),
            terms: reading.terms)
    }
}
