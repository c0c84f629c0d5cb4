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
    }

    let translator: Translator

    /// The names of a sentence; `nil` as the kind of those that only other sentences can tell.
    func names(_ words: [Word]) -> [(name: Name, kind: NameKind?)] {
        var result: [(Name, NameKind?)] = []
        for run in NameRun.all(in: words) {
            var name = Name(
                kind: .other, surface: run.surface, span: run.span, hasArticle: hasArticle(words, run.range.lowerBound))
            if run.words.count == 1, let word = run.words.first, let kind = NameKind(listed: word) {
                name.english = word.term.map { Self.withoutArticle($0.english) }
                let isInstitution = institution(words, run, &name)
                result.append((name, isInstitution ? .organisation : kind))
                continue
            }
            let kind = kind(words, run, &name)
            result.append((name, kind))
        }
        return result
    }

    private func kind(_ words: [Word], _ run: NameRun, _ name: inout Name) -> NameKind? {
        if institution(words, run, &name) { return .organisation }
        let first = run.words.first
        let head = noun(before: run.range.lowerBound, words)
        if let site = site(before: run, words) {
            name.span.start = site
            return .place
        }
        if let form = first?.form, NameWords.sites.contains(form), run.words.count > 1 { return .place }
        if let form = first?.form, ["san", "santa", "santo", "sant'"].contains(form) { return .place }
        if NameWords.companyEndings.contains(run.last.lowercased()), run.words.count > 1 { return .organisation }
        if let head, NameWords.works.contains(head.lemma) { return .other }
        if let head, NameWords.companies.contains(head.lemma) { return .organisation }
        if isAcronym(run) { return .organisation }
        if run.words.count > 1 {
            if let form = first?.form, translator.semanticClass(ofNoun: form) == "group" { return .organisation }
            if isPersonal(head) { return .person }
            return name.hasArticle ? .organisation : run.words.count <= 4 ? .person : .other
        }
        if isPersonal(head), first?.mayBe(.noun) == false { return .person }
        let before = run.range.lowerBound > 0 ? words[run.range.lowerBound - 1].surface.lowercased() : ""
        if let preposition = before.split(separator: " ").last, ["a", "ad", "in"].contains(preposition) {
            name.isSure = false
            return first?.mayBe(.noun) == true ? nil : .place
        }
        return nil
    }

    /// *Università di Messina*, *ministero dell'Ambiente*: the noun and what stands between belong to the name.
    private func institution(_ words: [Word], _ run: NameRun, _ name: inout Name) -> Bool {
        var index = run.range.lowerBound - 1
        if index > 0, words[index].surface.isEmpty || words[index].reading.kind == "art def" { index -= 1 }
        guard index > 0, words[index].partOfSpeech == .adposition, words[index].lemma == "di" else { return false }
        var head = index - 1
        if head > 0, words[head].partOfSpeech == .adjective { head -= 1 }
        guard words[head].partOfSpeech == .noun, words[head].term == nil,
            NameWords.institutions.contains(words[head].lemma)
        else { return false }
        name.span.start = words[head].span.start
        name.english = nil
        return true
    }

    /// Where *piazza* of *piazza Galimberti* starts; *in piazza* may be one word.
    private func site(before run: NameRun, _ words: [Word]) -> Int? {
        guard run.range.lowerBound > 0 else { return nil }
        let word = words[run.range.lowerBound - 1]
        guard let noun = word.surface.lowercased().split(separator: " ").last, NameWords.sites.contains(String(noun))
        else { return nil }
        return word.span.end - noun.utf8.count
    }

    /// The noun right before a name, over one adjective.
    private func noun(before index: Int, _ words: [Word]) -> Word? {
        var index = index - 1
        if index > 0, words[index].partOfSpeech == .adjective, !words[index].isCapitalized { index -= 1 }
        guard index >= 0, words[index].partOfSpeech == .noun else { return nil }
        return words[index]
    }

    private func isPersonal(_ word: Word?) -> Bool {
        guard let word else { return false }
        let known = word.term?.information.semanticClass ?? translator.semanticClass(ofNoun: word.lemma)
        return known == "person"
    }

    private func isAcronym(_ run: NameRun) -> Bool {
        guard run.words.count == 1, let word = run.words.first else { return false }
        let letters = word.surface.filter { $0 != "." }
        return (2...6).contains(letters.count) && letters.allSatisfy(\.isUppercase)
            && !letters.allSatisfy("IVXLC".contains)
    }

    private func hasArticle(_ words: [Word], _ index: Int) -> Bool {
        index > 0 && words[index - 1].reading.kind == "art def"
    }

    static func withoutArticle(_ english: String) -> String {
        english.hasPrefix("the ") ? String(english.dropFirst(4)) : english
    }
}
