import Lexicon

/// Reads verb groups: *non si è mai potuto fare*, *sta per essere venduta*, *glielo ha fatto dire*.
extension Chunker {
    func verbGroup(at start: Int) -> Chunk? {
        var index = start
        var negated = false
        var clitics: [String] = []
        var adverbs: [Int] = []
        var gathering = true
        while gathering, words.indices.contains(index) {
            let word = words[index]
            if word.partOfSpeech == .adverb, word.lemma == "non" {
                negated = true
                index += 1
            } else if word.reading.kind.hasPrefix("clit")
                || (word.partOfSpeech == .adverb && ["ci", "vi"].contains(word.lemma))
            {
                clitics += Self.cliticParts(word)
                index += 1
            } else {
                gathering = false
            }
        }
        guard words.indices.contains(index), words[index].isVerbal else { return nil }
        let first = words[index]
        guard first.features.form != .presentParticiple else { return nil }
        var group = VerbGroup(
            first: index, main: index, isNegated: negated, clitics: clitics + first.reading.clitics,
            form: first.features.form, person: first.features.person, number: first.features.number)
        group.gender = first.features.gender
        index += 1
        if first.features.form == .pastParticiple {
            guard clitics.isEmpty, !negated else { return nil }
            return participle(group, start: start, end: index)
        }
        let end = extend(&group, from: index, adverbs: &adverbs)
        group.adverbs = adverbs
        var chunk = Chunk(.verb, head: group.main, start: start, end: end)
        chunk.verb = group
        chunk.features = Features(number: group.number, person: group.person, form: group.form)
        return chunk
    }

    private func participle(_ group: VerbGroup, start: Int, end: Int) -> Chunk {
        var chunk = Chunk(.participle, head: group.main, start: start, end: end)
        chunk.verb = group
        chunk.features = words[group.main].features
        return chunk
    }

    static func cliticParts(_ word: Word) -> [String] {
        switch word.form {
        case "glielo": ["gli", "lo"]
        case "gliela": ["gli", "la"]
        case "glieli": ["gli", "li"]
        case "gliele": ["gli", "le"]
        case "gliene": ["gli", "ne"]
        case "gliel'": ["gli", "lo"]
        case "la", "li", "lo": [word.form]
        case "le": [word.reading.kind.contains("dat") ? "gli:f" : "le"]
        case "l'": ["lo"]
        default: [word.lemma]
        }
    }

    /// Takes in auxiliaries, modals and the adverbs between them; returns where the group ends.
    private func extend(_ group: inout VerbGroup, from start: Int, adverbs: inout [Int]) -> Int {
        var index = start
        var end = start
        while true {
            var skipped: [Int] = []
            var next = index
            while next < words.count, words[next].partOfSpeech == .adverb, skipped.count < 3,
                words[next].lemma != "non" || mayNot(group, next)
            {
                skipped.append(next)
                next += 1
            }
            guard next < words.count, let step = step(group, at: next) else { break }
            apply(step, to: &group, at: next)
            if skipped.contains(where: { words[$0].lemma == "non" }) {
                skipped.removeAll { words[$0].lemma == "non" }
                group.isNegated = true
                group.negatesInfinitive = true
            }
            adverbs += skipped
            index = next + step.length
            end = index
        }
        return end
    }

    /// *potrebbe* [*non*] *essere*
    private func mayNot(_ group: VerbGroup, _ index: Int) -> Bool {
        words[group.main].lemma == "potere" && !group.isNegated && index + 1 < words.count
            && (words[index + 1].isVerbal && words[index + 1].features.form == .infinitive
                || words[index + 1].partOfSpeech == .adverb)
    }

    private struct Step {
        enum Role { case perfect, passive, progressive, modal, imminent, causative, obligation, repeated }
        var role: Role
        var length = 1
    }

    /// How the word at `index` goes on with the group, if it does.
    private func step(_ group: VerbGroup, at index: Int) -> Step? {
        let word = words[index]
        let last = words[group.main]
        if last.lemma == "riuscire", ["a", "ad"].contains(word.form), index + 1 < words.count,
            words[index + 1].isVerbal,
            words[index + 1].features.form == .infinitive
        {
            return Step(role: .modal, length: 2)
        }
        if last.lemma == "tornare", last.term == nil, ["a", "ad"].contains(word.form),
            index + 1 < words.count, words[index + 1].isVerbal, words[index + 1].features.form == .infinitive,
            words[index + 1].reading.clitics.isEmpty
                || !["prendere", "trovare", "cercare", "salutare"].contains(words[index + 1].lemma)
        {
            // But "tornava a prenderlo" is somebody's way back.
            return Step(role: .repeated, length: 2)
        }
        guard
            word.isVerbal || (word.partOfSpeech == .adposition && last.lemma == "stare")
                || (word.partOfSpeech == .adjective && ["essere", "avere", "venire"].contains(last.lemma))
        else { return nil }
        if last.lemma == "stare", word.lemma == "per", index + 1 < words.count,
            words[index + 1].features.form == .infinitive
        {
            return Step(role: .imminent, length: 2)
        }
        if case .adjective? = word.term?.kind { return nil }
        switch word.features.form {
        case .pastParticiple where last.term == nil:
            if last.lemma == "avere" { return Step(role: .perfect) }
            if last.lemma == "venire", last.features.form != .pastParticiple { return Step(role: .passive) }
            if isObligation(last, word, group) { return Step(role: .obligation) }
            guard last.lemma == "essere" else { return nil }
            // "è stato ucciso", "sono state scattate": after stato a participle is passive, whatever its auxiliary.
            if last.features.form == .pastParticiple { return Step(role: .passive) }
            return Step(role: isPerfectWithEssere(word, group) ? .perfect : .passive)
        case .gerund where last.lemma == "stare": return Step(role: .progressive)
        case .infinitive where Self.modals.contains(last.lemma): return Step(role: .modal)
        case .infinitive where last.lemma == "fare" || last.lemma == "lasciare": return Step(role: .causative)
        default: return nil
        }
    }

    static let modals: Set<String> = [
        "potere", "dovere", "volere", "sapere", "riuscire", "bisognare", "occorrere",
    ]

    /// *va fatto*: must be done.
    private func isObligation(_ last: Word, _ participle: Word, _ group: VerbGroup) -> Bool {
        guard last.lemma == "andare",
            [.present, .conditional, .future, .imperfect, .subjunctivePresent, .subjunctiveImperfect].contains(
                last.features.form),
            !essereVerbs.contains(participle.lemma) || Self.transitiveToo.contains(participle.lemma),
            !["perdere", "distruggere", "smarrire"].contains(participle.lemma)
        else { return false }
        return participle.features.number == group.number && group.person == 3
    }

    /// Verbs with *essere* that may have an object as well: *va servito freddo*.
    private static let transitiveToo: Set<String> = [
        "servire", "cambiare", "cominciare", "iniziare", "finire", "seguire", "passare", "aumentare", "diminuire",
        "migliorare", "bruciare", "cuocere", "fondere", "vivere", "correre", "continuare", "guarire", "asciugare",
    ]

    /// *è andato* is a perfect, *è stato venduto* a passive: by the auxiliary that the verb takes.
    private func isPerfectWithEssere(_ participle: Word, _ group: VerbGroup) -> Bool {
        if participle.lemma == "essere" || participle.lemma == "stare" { return true }
        if ["potere", "dovere", "volere"].contains(participle.lemma) { return true }
        if !group.clitics.filter({ ["si", "mi", "ti", "ci", "vi"].contains($0) }).isEmpty { return true }
        if participle.term != nil, participle.term?.information.frames["aux"] == "e" { return true }
        return essereVerbs.contains(participle.lemma)
            || ["riprendere", "cessare", "proseguire", "correre", "volare", "saltare"].contains(participle.lemma)
    }

    private func apply(_ step: Step, to group: inout VerbGroup, at index: Int) {
        switch step.role {
        case .perfect:
            group.isPerfect = true
            group.main = index
        case .passive:
            group.isPassive = true
            group.main = index
        case .progressive:
            group.isProgressive = true
            group.main = index
        case .modal:
            group.modals.append(group.main)
            group.main = index + step.length - 1
        case .repeated:
            group.isRepeated = true
            group.main = index + 1
        case .obligation:
            group.isObligation = true
            group.isPassive = true
            group.main = index
        case .imminent:
            group.isImminent = true
            group.main = index + 1
        case .causative:
            group.causative = words[group.main].lemma
            group.main = index
        }
        let verb = words[index + step.length - 1]
        group.clitics += verb.reading.clitics
        if step.role == .modal, verb.reading.clitics.contains("si") { group.isReflexive = true }
        if verb.features.form == .pastParticiple { group.gender = verb.features.gender }
    }
}
