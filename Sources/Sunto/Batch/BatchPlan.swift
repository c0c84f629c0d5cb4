/// Which article goes where.
struct BatchPlan {
    /// An article and its brief, each below its folder.
    struct Item: Hashable {
        var article: FilePath
        var brief: FilePath
    }

    /// The items, sorted by article.
    let items: [Item]

    /// Mirrors names: `a/b.txt` becomes `a/b.md`. Where two articles, or an article and the index, would share a name,
    /// each keeps its extension: `a/b.txt.md`.
    init(articles: [FilePath], format: BriefFormat) {
        let suffix = "." + format.fileExtension
        let short = articles.map { $0.withoutExtension.adding(suffix) }
        var uses: [FilePath: Int] = [IndexRenderer.name(for: format): 1]
        for brief in short { uses[brief, default: 0] += 1 }
        // A long name is unique among long names, but may be another's short one.
        var isChanged = true
        var isLong = short.map { uses[$0] != 1 }
        while isChanged {
            isChanged = false
            let long = Set(articles.indices.filter { isLong[$0] }.map { articles[$0].adding(suffix) })
            for index in articles.indices where !isLong[index] && long.contains(short[index]) {
                isLong[index] = true
                isChanged = true
            }
        }
        items = articles.indices.map { index in
            Item(article: articles[index], brief: isLong[index] ? articles[index].adding(suffix) : short[index])
        }
    }
}
