import Text

/// Gathers the names of an article: short forms count for the full one (*Venturi* for *Carlo Venturi*).
struct NameBook {
    private struct Entry {
        var name: NameReader.Name
        var spans: [TextSpan]
    }

    private var entries: [Entry] = []
    private var byName: [String: Int] = [:]
    private var open: [NameReader.Name] = []
    /// Names of what is no key fact.
    private var others: Set<String> = []

    /// Adds a name; one without a kind waits for `close`.
    mutating func add(_ name: NameReader.Name, _ kind: NameKind?) {
        var name = name
        guard let kind else { return open.append(name) }
        name.kind = kind
        if !name.isSure { return open.append(name) }
        record(name)
    }

    private mutating func record(_ name: NameReader.Name) {
        let key = (name.english ?? name.surface).lowercased()
        guard name.kind != .other else { return _ = others.insert(key) }
        if let index = byName[key] {
            entries[index].spans.append(name.span)
            // What the words say wins over what most names are.
            if entries[index].name.isDefault, !name.isDefault { entries[index].name = name }
        } else {
            byName[key] = entries.count
            entries.append(Entry(name: name, spans: [name.span]))
        }
    }

    /// Counts the names that waited for those they are short for; a place by its preposition alone is one if it is
    /// none of them.
    mutating func close() {
        for index in entries.indices where entries[index].name.isDefault {
            if others.contains(entries[index].name.surface.lowercased()) { entries[index].spans = [] }
        }
        mergeShortPeople()
        mergeSameOrganisations()
        var byShort = Dictionary(
            grouping: entries.indices.flatMap { index in
                Self.short(entries[index].name).map { ($0, index) }
            }, by: \.0
        ).mapValues { $0.map(\.1) }
        for name in open {
            if let index = owner(of: name, among: byShort[name.surface] ?? []) {
                entries[index].spans.append(name.span)
            } else if name.kind == .place {
                let count = entries.count
                record(name)
                if entries.count > count { byShort[name.surface, default: []].append(count) }
            }
        }
        open = []
        for index in entries.indices { entries[index].spans.sort { $0.start < $1.start } }
    }

    /// *il presidente Benassi* is *Giulia Benassi*, if only one person is called so.
    private mutating func mergeShortPeople() {
        let people = entries.indices.filter { entries[$0].name.kind == .person }
        let byLast = Dictionary(grouping: people) { Self.words(entries[$0].name.surface).last ?? "" }
        for index in people {
            // "Zelensky" of the tables has no other form in English; "Michelangelo" is nobody's last name.
            if let english = entries[index].name.english, english != entries[index].name.surface { continue }
            let full = (byLast[Self.words(entries[index].name.surface).last ?? ""] ?? []).filter { other in
                entries[other].name.surface.hasSuffix(" " + entries[index].name.surface)
            }
            guard full.count == 1, let owner = full.first else { continue }
            entries[owner].spans += entries[index].spans
            entries[index].spans = []
        }
    }

    /// *Valdora*, *Gruppo Valdora* and *Valdora S.p.A.* are one, called as it is most often.
    private mutating func mergeSameOrganisations() {
        let own = entries.indices.filter { index in
            entries[index].name.kind == .organisation && entries[index].name.english == nil
                && !entries[index].spans.isEmpty
        }
        let byCore = Dictionary(grouping: own) { Self.core(entries[$0].name.surface) }
        for same in byCore.values where same.count > 1 {
            guard let owner = same.max(by: { (entries[$0].spans.count, $1) < (entries[$1].spans.count, $0) }) else {
                continue
            }
            for index in same where index != owner {
                entries[owner].spans += entries[index].spans
                entries[index].spans = []
            }
        }
    }

    /// A name without what says that it is a company's.
    private static func core(_ surface: String) -> String {
        var words = words(surface)
        if words.count > 1, let last = words.last, NameWords.companyEndings.contains(last.lowercased()) {
            words.removeLast()
        }
        let isNamed = words.count > 1 && words[1].first?.isUppercase == true
        if isNamed, NameWords.isClass(words[0]) { words.removeFirst() }
        return words.joined(separator: " ")
    }

    /// What a name may be called for short; each once.
    private static func short(_ name: NameReader.Name) -> Set<String> {
        switch name.kind {
        case .person: Set(words(name.surface).suffix(1) + words(name.surface).prefix(1))
        // "il Gruppo" is a word, "la Codelco" a name.
        case .organisation:
            Set(words(name.surface).prefix(1).filter { !NameWords.isClass($0) } + [name.surface])
        case .place: [name.surface]
        case .other: []
        }
    }

    private func owner(of name: NameReader.Name, among indices: [Int]) -> Int? {
        let owners = indices.filter { index in
            guard !entries[index].spans.isEmpty else { return false }
            return switch entries[index].name.kind {
            case .person: !name.hasArticle
            case .organisation: name.english == nil
            default: true
            }
        }
        return owners.count == 1 ? owners.first : nil
    }

    private static func words(_ surface: String) -> [String] { surface.split(separator: " ").map(String.init) }

    /// The names of a kind with their English form, the commonest first.
    func facts(_ kind: NameKind, english: (String) -> String) -> [BriefFact] {
        let found = entries.filter { $0.name.kind == kind && !$0.spans.isEmpty }
        return BriefFacts.sorted(
            found.map { entry in
                BriefFact(
                    source: entry.name.surface.onOneLine, text: entry.name.english ?? english(entry.name.surface),
                    mentions: entry.spans.map { BriefMention(article: 0, span: $0) })
            })
    }
}

extension BriefFacts {
    /// The commonest first, then the earlier.
    static func sorted(_ facts: [BriefFact]) -> [BriefFact] {
        facts.enumerated().sorted { a, b in
            if a.element.count != b.element.count { return a.element.count > b.element.count }
            let starts = [a, b].map { $0.element.mentions.first?.span.start ?? 0 }
            return starts[0] == starts[1] ? a.offset < b.offset : starts[0] < starts[1]
        }.map(\.element)
    }
}
