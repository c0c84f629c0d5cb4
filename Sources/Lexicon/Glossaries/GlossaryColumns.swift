/// Which column of a glossary file holds what.
struct GlossaryColumns {
    var source: Int? = 0
    var target: Int? = 1
    var partOfSpeech: Int? = 2
    var domain: Int? = 3
    var note: Int? = 4

    /// The columns in their usual order.
    init() {}

    /// The columns as a header row names them; `nil` where the row is no header.
    ///
    /// A header begins with two names that are known and names a source and a target; columns of other names are left
    /// alone.
    init?(header: GlossaryRecord) {
        let names = header.fields.map { $0.text.lowercased().filter { !" _-.".contains($0) } }
        func column(_ known: Set<String>) -> Int? { names.firstIndex { known.contains($0) } }
        let known = Self.sources.union(Self.targets).union(Self.partsOfSpeech).union(Self.domains).union(Self.notes)
        guard names.prefix(2).allSatisfy({ known.contains($0) }), let source = column(Self.sources),
            let target = column(Self.targets)
        else { return nil }
        self.source = source
        self.target = target
        partOfSpeech = column(Self.partsOfSpeech)
        domain = column(Self.domains)
        note = column(Self.notes)
    }

    /// The columns where the first row is no header: a third and fourth column may be the languages, as in files that
    /// translation services export.
    init(firstRow: GlossaryRecord) {
        guard Self.languages.contains(firstRow[2].lowercased()), Self.languages.contains(firstRow[3].lowercased())
        else {
            return
        }
        (partOfSpeech, domain, note) = (nil, nil, nil)
    }

    private static let sources: Set<String> = [
        "source", "sourceterm", "sourceentry", "italian", "italiano", "it", "itit", "itch", "term", "termine",
        "sorgente", "origine",
    ]
    private static let targets: Set<String> = [
        "target", "targetterm", "targetentry", "english", "inglese", "en", "engb", "enus", "enie", "translation",
        "traduzione", "destinazione",
    ]
    private static let partsOfSpeech: Set<String> = [
        "partofspeech", "pos", "wordclass", "categoria", "grammatica", "partedeldiscorso",
    ]
    private static let domains: Set<String> = ["domain", "subject", "field", "dominio", "ambito", "settore"]
    private static let notes: Set<String> = ["note", "notes", "comment", "remark", "nota", "commento"]
    private static let languages: Set<String> = ["it", "en", "it-it", "en-gb", "en-us"]
}
