import Lexicon
import Text
import Translation

/// Tells the people, organisations and places of a sentence by the tables and by the words around them.
struct NameReader {
    /// A name with what it is the name of.
    struct Name {
        var kind: NameKind
        var surface: String
        var span: TextSpan
        /// The English of the tables.
        var english: String?
        /// Whether an article stands before it, as before no person's name.
        var hasArticle = false
        /// Whether the words say so, and not only where it stands.
        var isSure = true
        /// Whether nothing speaks for its kind but that most names of several words are people's.
        var isDefault = false
    }

    let translator: Translator
    let givenNames: GivenNames

    /// The names of a sentence; `nil` as the kind of those that only other sentences can tell.
    func names(_ words: [Word]) -> [(name: Name, kind: NameKind?)] {
        var result: [(name: Name, kind: NameKind?)] = []
        for run in NameRun.all(in: words, givenNames) {
            let run = withoutPortfolio(run, words)
            var name = Name(
                kind: .other, surface: run.surface, span: run.span, hasArticle: hasArticle(words, run.range.lowerBound))
            let kind = run.isTopic ? nil : listed(words, run, &name) ?? kind(words, run, &name)
            // "Ordine" of "Ordine dei Medici", and the saint of a church.
            result.removeAll { name.span.contains($0.name.span) }
            if result.last.map({ $0.name.span.contains(name.span) }) != true { result.append((name, kind)) }
        }
        return result
    }

    /// A name of the tables; `nil` where it is none.
    private func listed(_ words: [Word], _ run: NameRun, _ name: inout Name) -> NameKind? {
        guard run.words.count == 1, let word = run.words.first, let kind = NameKind(listed: word) else { return nil }
        if NameWords.abbreviations.contains(word.surface.uppercased()) { return .other }
        if ChurchName.extend(&name, run, words) { return .place }
        if let site = site(before: run, words, of: NameWords.streets) {
            name.span.start = site
            return .place
        }
        name.english = word.term.map { Self.withoutArticle($0.english) }
        if institution(words, run, &name) || firm(words, run, &name) { return .organisation }
        // "la gioielleria Moroni": a town by its letters, whoever is called so.
        if kind == .place { name.isSure = run.range.lowerBound > 0 && !isThing(words[run.range.lowerBound - 1]) }
        return kind
    }

    private func isThing(_ word: Word) -> Bool { word.partOfSpeech == .noun && !word.isCapitalized }

    private func kind(_ words: [Word], _ run: NameRun, _ name: inout Name) -> NameKind? {
        if institution(words, run, &name) || firm(words, run, &name) || digits(before: run, words, &name) {
            return .organisation
        }
        let first = run.words.first
        if first?.isSiteName == true { return .organisation }
        let head = noun(before: run.range.lowerBound, words)
        if ChurchName.extend(&name, run, words) { return .place }
        if let site = site(before: run, words, of: NameWords.sites) {
            name.span.start = site
            return .place
        }
        if let form = first?.form, NameWords.sites.contains(form), run.words.count > 1 { return .place }
        if let form = first?.form, ["san", "santa", "santo", "sant'"].contains(form) { return .place }
        if NameWords.companyEndings.contains(run.last.lowercased()), run.words.count > 1 { return .organisation }
        if run.words.last.flatMap({ NameKind(listed: $0) }) == .place, run.words.count > 1, isAcronym(run.words.first) {
            return .organisation
        }
        if let head, NameWords.works.contains(Self.head(of: head.lemma)) { return .other }
        if let head, NameWords.companies.contains(Self.head(of: head.lemma)) { return .organisation }
        if let head, isOrganisation(head, run) { return .organisation }
        if run.words.contains(where: { NameWords.englishInstitutions.contains($0.form) }), run.words.count > 1 {
            return .organisation
        }
        if let kind = NameApposition.kind(behind: run, words) { return kind }
        if run.words.count == 1, belongsToFirm(before: run, words) { return .organisation }
        if run.words.count == 1, isAcronym(run.words.first) {
            return NameWords.abbreviations.contains(run.last) ? .other : .organisation
        }
        if run.words.count > 1 {
            // "Marina Zanetti" is no navy.
            let isPerson = run.words.count <= 4 && !name.hasArticle && givenNames.contains(first?.surface ?? "")
            if isPerson, !isQuoted(words, run) { return .person }
            if isTown(behind: run, words) { return .place }
            if let form = first?.form, translator.semanticClass(ofNoun: form) == "group" { return .organisation }
            if isPersonal(head) { return .person }
            if name.hasArticle || NameWords.capitalInstitutions.contains(first?.form ?? "") { return .organisation }
            if isQuoted(words, run) || run.words.count > 4 { return .other }
            name.isDefault = true
            return .person
        }
        if isPersonal(head), first?.mayBe(.noun) == false { return .person }
        let before = run.range.lowerBound > 0 ? words[run.range.lowerBound - 1].surface.lowercased() : ""
        if let preposition = before.split(separator: " ").last, ["a", "ad", "in"].contains(preposition) {
            // "vicina ad Aldo": whoever is called so elsewhere, and no town.
            if preposition != "in", givenNames.contains(first?.surface ?? "") { return nil }
            name.isSure = false
            return first?.mayBe(.noun) == true ? nil : .place
        }
        return nil
    }

    /// *Università di Messina*, *ministero dell'Ambiente*, *Consorzio Pescatori del Polesine*: the noun and what stands
    /// between belong to the name.
    private func institution(_ words: [Word], _ run: NameRun, _ name: inout Name) -> Bool {
        var index = run.range.lowerBound - 1
        if index > 0, words[index].surface.isEmpty || words[index].reading.kind == "art def" { index -= 1 }
        guard index > 0, words[index].partOfSpeech == .adposition, words[index].lemma == "di" else { return false }
        var head = index - 1
        if head > 0, words[head].partOfSpeech == .adjective { head -= 1 }
        while head > 0, words[head].isCapitalized, words[head].spaceBefore, words[head - 1].isCapitalized,
            words[head - 1].term == nil, words[head - 1].mayBe(.noun) || words[head - 1].partOfSpeech == .properNoun
        {
            head -= 1
        }
        let nouns = words[head].isCapitalized ? NameWords.capitalInstitutions : NameWords.institutions
        guard words[head].term == nil, words[head].mayBe(.noun),
            nouns.contains(words[head].lemma.lowercased()) || nouns.contains(words[head].form)
        else { return false }
        while let outer = outerInstitution(words, head) { head = outer }
        name.span.start = words[head].span.start
        name.english = nil
        return true
    }

    /// *Unione* of *Unione delle Province d'Italia*, from *Province*.
    private func outerInstitution(_ words: [Word], _ head: Int) -> Int? {
        guard words[head].isCapitalized else { return nil }
        var index = head - 1
        if index > 0, words[index].surface.isEmpty { index -= 1 }
        guard index > 0, words[index].partOfSpeech == .adposition, words[index].lemma == "di",
            words[index - 1].isCapitalized, words[index - 1].term == nil,
            NameWords.capitalInstitutions.contains(words[index - 1].lemma.lowercased())
        else { return nil }
        return index - 1
    }

    /// Where *piazza* of *piazza Galimberti* starts; *in piazza* may be one word.
    private func site(before run: NameRun, _ words: [Word], of sites: Set<String>) -> Int? {
        guard run.range.lowerBound > 0 else { return nil }
        let word = words[run.range.lowerBound - 1]
        guard let noun = word.surface.lowercased().split(separator: " ").last, sites.contains(String(noun)) else {
            return nil
        }
        return word.span.end - noun.utf8.count
    }

    /// *l'assessora ai Trasporti Chiara Foglietta*: the portfolio is no part of the name.
    private func withoutPortfolio(_ run: NameRun, _ words: [Word]) -> NameRun {
        var index = run.range.lowerBound - 1
        if run.words.count > 2, index > 0, words[index].lemma == "di", Self.townOffices.contains(words[index - 1].lemma)
        {
            return withoutFirst(run, words)
        }
        guard run.words.count > 1, let first = run.words.first,
            first.readings.contains(where: { $0.partOfSpeech == .noun && !$0.isGuess }),
            index > 0, words[index].surface.isEmpty || words[index].reading.kind == "art def"
        else { return run }
        index -= 1
        guard index > 0, words[index].partOfSpeech == .adposition, words[index - 1].partOfSpeech == .noun,
            isPersonal(words[index - 1])
        else { return run }
        return withoutFirst(run, words)
    }

    private func withoutFirst(_ run: NameRun, _ words: [Word]) -> NameRun {
        let start = run.range.lowerBound + 1
        return NameRun(range: start..<run.range.upperBound, words: words[start..<run.range.upperBound])
    }

    /// Whose town stands between the office and the name: *il sindaco di Fano Massimo Seri*.
    private static let townOffices: Set<String> = [
        "sindaco", "sindaca", "vicesindaco", "vescovo", "arcivescovo", "questore", "prefetto", "parroco", "patriarca",
    ]

    /// *Acciaierie d'Italia, la società che…*: a noun with a capital before a name, and behind it what it is.
    private func firm(_ words: [Word], _ run: NameRun, _ name: inout Name) -> Bool {
        let index = run.range.lowerBound - 1
        guard index > 0, words[index].lemma == "di", words[index - 1].isCapitalized, words[index - 1].term == nil,
            words[index - 1].mayBe(.noun), NameApposition.kind(behind: run, words) == .organisation
        else { return false }
        name.span.start = words[index - 1].span.start
        let surfaces = words[(index - 1)..<run.range.upperBound].map(\.surface).filter { !$0.isEmpty }
        name.english = ChurchName.elided(surfaces.joined(separator: " "))
        return true
    }

    /// *3V Sigma*: a number that grows together with the name.
    private func digits(before run: NameRun, _ words: [Word], _ name: inout Name) -> Bool {
        let index = run.range.lowerBound - 1
        guard index >= 0, words[index].kind == .number, run.words.first?.spaceBefore == false else { return false }
        name.span.start = words[index].span.start
        return true
    }

    /// *l'operatore Lumera*, but no person: *l'operatore Marco Sala*.
    private func isOrganisation(_ head: Word, _ run: NameRun) -> Bool {
        NameWords.firmsOrPeople.contains(head.lemma) && !givenNames.contains(run.words.first?.surface ?? "")
    }

    /// *il fondatore di Lumera*: what only firms have.
    private func belongsToFirm(before run: NameRun, _ words: [Word]) -> Bool {
        var index = run.range.lowerBound - 1
        if index > 0, words[index].surface.isEmpty || words[index].reading.kind == "art def" { index -= 1 }
        guard index > 0, words[index].lemma == "di", !givenNames.contains(run.words.first?.surface ?? "") else {
            return false
        }
        return NameWords.belongToFirms.contains(words[index - 1].lemma)
    }

    /// The noun right before a name, over one adjective.
    private func noun(before index: Int, _ words: [Word]) -> Word? {
        var index = index - 1
        if index > 0, words[index].partOfSpeech == .adjective, !words[index].isCapitalized { index -= 1 }
        guard index >= 0, words[index].partOfSpeech == .noun else { return nil }
        return words[index]
    }

    /// *il ventiquattrenne di Sesto Pusteria*, *la sindaca di Borgo Ticino*.
    private func isTown(behind run: NameRun, _ words: [Word]) -> Bool {
        let index = run.range.lowerBound - 1
        guard index > 0, words[index].lemma == "di", !words[index].surface.isEmpty else { return false }
        let noun = words[index - 1]
        return noun.form.hasSuffix("enne") || noun.form.hasSuffix("enni") || Self.townOffices.contains(noun.lemma)
    }

    /// *casa* of *casa editrice*.
    private static func head(of lemma: String) -> String { String(lemma.prefix { $0 != " " }) }

    private func isPersonal(_ word: Word?) -> Bool {
        guard let word else { return false }
        let known = word.term?.information.semanticClass ?? translator.semanticClass(ofNoun: word.lemma)
        return known == "person"
    }

    private func isAcronym(_ word: Word?) -> Bool {
        let letters = word?.surface.filter { $0 != "." } ?? ""
        return (2...6).contains(letters.count) && letters.allSatisfy(\.isUppercase)
            && !letters.allSatisfy("IVXLC".contains)
    }

    /// *«Current Zoology»*: a title, more often than a person.
    private func isQuoted(_ words: [Word], _ run: NameRun) -> Bool {
        let (before, after) = (run.range.lowerBound - 1, run.range.upperBound)
        guard before >= 0, after < words.count else { return false }
        return ["«", "“", "\""].contains(words[before].surface) && ["»", "”", "\""].contains(words[after].surface)
    }

    private func hasArticle(_ words: [Word], _ index: Int) -> Bool {
        index > 0 && words[index - 1].reading.kind == "art def"
    }

    static func withoutArticle(_ english: String) -> String {
        english.hasPrefix("the ") ? String(english.dropFirst(4)) : english
    }
}
