import Lexicon

/// Renders noun phrases: determiner, numerals, adjectives in English order, noun, names, complements.
extension SentenceTransfer {
    mutating func renderNoun(_ chunk: Chunk, at index: Int?, withPreposition: Bool = true) -> [EnglishWord] {
        var result: [EnglishWord] = []
        if withPreposition, let preposition = chunk.preposition {
            result += text(prepositionEnglish(preposition, chunk, at: index))
        }
        if isYearsOfAge(chunk) { return result + text(numberEnglish(chunk.numerals[0])) }
        if let minute = minuteEnglish(chunk) {
            var result = preposition(chunk) == "a" ? text("in") : result
            result += text(minute)
            for complement in complementsAfter(chunk) { result += renderNoun(complement, at: nil) }
            return result
        }
        if let hour = clockEnglish(chunk) {
            if let approximation = chunk.approximation { result += text(approximationEnglish(approximation)) }
            return result + text(hour)
        }
        if let date = dateEnglish(chunk) { return fixDatePreposition(result, chunk) + text(date) }
        if withPreposition, chunk.preposition == nil, isBareDay(chunk), !isSaidToBe(chunk), !endsPair(chunk) {
            result += text("on")
        }
        if withPreposition, chunk.isDuration { result += text("for") }
        if let owner = ownerAlone(chunk) { return result + owner }
        let isPlural = isEnglishPlural(chunk)
        let core = coreEnglish(chunk, isPlural: isPlural)
        if let genitive = genitive(chunk) {
            let isAll = chunk.determiners.contains { words[$0].lemma == "tutto" }
            return result + (isAll ? text("all of") : []) + genitive + core
        }
        let approximation = chunk.approximation.map { text(approximationEnglish($0)) } ?? []
        let start = result.count
        if chunk.determiners.isEmpty, chunk.after.isEmpty, isSaidToBe(chunk),
            Self.seasons.contains(words[chunk.head].lemma)
        {
            return result + core
        }
        if let quantifier = chunk.quantifier {
            result += text(quantifier)
        } else if !isAge(chunk) {
            result += determinersEnglish(chunk, isPlural: isPlural, core: core)
        }
        // "the roughly 200 travelers", but "over the past ten days"
        let isInside =
            result.count > start && result[start].text == "the" && lemma(chunk.approximation) == "circa"
        result.insert(contentsOf: isInside ? text("roughly") : approximation, at: isInside ? start + 1 : start)
        result += core
        result += ofMine(chunk)
        for complement in complementsAfter(chunk) {
            result += renderNoun(complement, at: nil)
        }
        return Self.withoutDoubledArticle(result)
    }

    /// *la mia idea e quella di mio fratello* → *my brother's*.
    private mutating func ownerAlone(_ chunk: Chunk) -> [EnglishWord]? {
        guard words[chunk.head].lemma == "quello", words[chunk.head].partOfSpeech == .pronoun,
            words[chunk.head].term == nil, chunk.determiners.isEmpty, chunk.after.isEmpty, chunk.before.isEmpty,
            chunk.complements.count == 1, var owner = chunk.complements.first, preposition(owner) == "di",
            owner.features.number != .plural, owner.complements.isEmpty, owner.end == chunk.end,
            selector.semanticClass(owner.head) == "person", !relativeFollows(chunk),
            words[owner.head].partOfSpeech == .properNoun || isPossessedByWord(owner) || hasDefiniteArticle(owner)
        else { return nil }
        owner.preposition = nil
        owner.start += 1
        var english = renderNoun(owner, at: nil, withPreposition: false)
        guard let last = english.indices.last else { return nil }
        english[last].text += "'s"
        return english
    }

    /// *tra giovedì e venerdì*
    private func endsPair(_ chunk: Chunk) -> Bool {
        guard let own = nounIndex(of: chunk), own > 1 else {
            return false
        }
        return chunks[own - 1].kind == .coordinator && ["tra", "fra"].contains(preposition(chunks[own - 2]))
    }

    private static let seasons: Set<String> = [
        "primavera", "estate", "autunno", "inverno", "mattina", "mattino", "pomeriggio", "sera", "notte", "natale",
        "pasqua", "capodanno",
    ]

    /// *È venerdì*
    private func isSaidToBe(_ chunk: Chunk) -> Bool {
        chunk.start > 0 && words[chunk.start - 1].lemma == "essere" && words[chunk.start - 1].isVerbal
            && (chunk.start == 1
                || ["oggi", "domani", "ieri", "che", "non", "ormai", "già", "e", "ma"].contains(
                    words[chunk.start - 2].lemma))
    }

    private func approximationEnglish(_ index: Int) -> String {
        switch words[index].lemma {
        case "oltre": "over"
        case "circa": "about"
        case "quasi": "nearly"
        case "indicativamente", "approssimativamente", "orientativamente", "pressappoco", "all' incirca":
            "approximately"
        case "grosso modo": "roughly"
        case "almeno": "at least"
        case "preciso", "esatto": "exactly"
        default: "just"
        }
    }

    /// *all'età di nove anni* → *at the age of nine*.
    private func isYearsOfAge(_ chunk: Chunk) -> Bool {
        guard words[chunk.head].lemma == "anno", chunk.numerals.count == 1, chunk.before.isEmpty, chunk.after.isEmpty
        else { return false }
        guard let preposition = chunk.preposition else {
            // "ha compiuto 90 anni"
            return chunk.isObject && chunk.complements.isEmpty && governingVerb(nounIndex(of: chunk)) == "compiere"
                && chunks[..<(nounIndex(of: chunk) ?? 0)].last { $0.kind == .verb }?.sense?.english == "turn"
        }
        if words[preposition].term?.words.contains("età") == true { return true }
        if isAgeReached(chunk, preposition) { return true }
        return preposition > 0 && words[preposition].lemma == "di" && words[preposition - 1].lemma == "età"
    }

    /// *incinta a diciotto anni*, *è morto a 90 anni*: at which age, not how long after or for how long.
    private func isAgeReached(_ chunk: Chunk, _ preposition: Int) -> Bool {
        guard words[preposition].lemma == "a", words[preposition].term == nil, chunk.determiners.isEmpty,
            chunk.complements.isEmpty, chunk.approximation == nil,
            !words.indices.contains(chunk.end) || !["da", "di"].contains(words[chunk.end].lemma),
            let own = nounIndex(of: chunk)
        else { return false }
        if own > 0, ["da", "di"].contains(self.preposition(chunks[own - 1])) { return false }
        // "titoli con scadenza a 10 anni"
        if own > 0, chunks[own - 1].kind == .noun, selector.semanticClass(chunks[own - 1].head) != "person" {
            return false
        }
        let governor = governingVerb(own) ?? ""
        return ![
            "condannare", "durare", "ammontare", "salire", "scendere", "portare", "passare", "ridurre", "arrivare",
            "estendere", "prolungare", "allungare", "equivalere", "limitare",
        ].contains(governor)
    }

    /// *the the same*, *the his*: one determiner is enough.
    private static func withoutDoubledArticle(_ words: [EnglishWord]) -> [EnglishWord] {
        var result: [EnglishWord] = []
        for word in words {
            if word.text == "so", let last = result.last, ["a", "an"].contains(last.text) {
                // "un valore così alto": *such a high value*.
                result[result.count - 1].text = "such"
                result.append(EnglishWord("a"))
                continue
            }
            if word.text == "such", let last = result.last, ["a", "an"].contains(last.text) {
                result[result.count - 1].text = "such"
                result.append(EnglishWord("a"))
                continue
            }
            if word.text == "other", let last = result.last, ["a", "an"].contains(last.text) {
                result[result.count - 1].text = "another"
                continue
            }
            if let last = result.last, ["the", "a", "an"].contains(last.text),
                ["the", "his", "her", "its", "their", "my", "your", "our", "any", "another"].contains(word.text)
            {
                result.removeLast()
            }
            result.append(word)
        }
        return result
    }

    func text(_ string: String) -> [EnglishWord] {
        string.isEmpty ? [] : string.split(separator: " ").map { EnglishWord(String($0)) }
    }

    func isEnglishPlural(_ chunk: Chunk) -> Bool {
        if isAllTime(chunk) { return false }
        if let information = chunk.sense?.information {
            if information.flags.contains("u") { return false }
            if information.flags.contains("pl") { return true }
            // "le nozze"
            if information.flags.contains("itpl"), chunk.numerals.isEmpty { return false }
        }
        if chunk.determiners.contains(where: { words[$0].lemma == "qualche" && words[$0].term == nil }),
            words[chunk.head].partOfSpeech == .noun
        {
            return true
        }
        return chunk.features.number == .plural
    }

    // MARK: Head

    private mutating func coreEnglish(_ chunk: Chunk, isPlural: Bool) -> [EnglishWord] {
        var result: [EnglishWord] = []
        var chunk = chunk
        if let first = chunk.numerals.first, let leading = chunk.before.first, leading.head < first,
            words[leading.head].reading.kind.hasPrefix("poss") == false,
            words[leading.head].lemma != "altro" || hasDefiniteArticle(chunk)
        {
            // "gli ultimi cento chilometri"
            result += joined(leading, chunk, definite: hasDefiniteArticle(chunk))
            chunk.before.removeFirst()
        }
        for numeral in chunk.numerals where words[numeral].form != "mila" || numeral == chunk.numerals.first {
            result += text(thousands(numeral, chunk) ?? centuryOrNumber(numeral, chunk))
        }
        if let decade = decadeEnglish(chunk) { return text(decade) }
        if isAge(chunk) { return result }
        let compound = text(chunk.premodifier ?? "") + compoundModifiers(chunk)
        let head =
            isYouth(chunk)
            ? text(isFeminine(chunk) ? "woman" : "man")
            : withInnerAdjective(
                isNameOfInstitution(chunk)
                    ? capitalizedTitle(headEnglish(chunk, isPlural: isPlural)) : headEnglish(chunk, isPlural: isPlural),
                chunk.head)
        let (front, back) = modifiers(chunk)
        if isLatter(chunk) { return text("latter") }
        if let ones = previousOnes(chunk, isPlural: isPlural) { return ones }
        if let prefix = namePrefix(chunk) {
            return result + front + [EnglishWord(prefix, isName: true)].filter { !$0.text.isEmpty } + names(chunk)
                + back
        }
        if let first = chunk.apposed.first, head.count == 1,
            words[first].term?.english.lowercased().hasSuffix(" " + head[0].text.lowercased()) == true
        {
            // "l'ospedale San Raffaele": the English name has the noun in it.
            return result + front + names(chunk) + back
        }
        if isBehindYear(chunk) { return result + names(chunk) + front + compound + head + back }
        if isBehindName(chunk) {
            let isPart = NameOrder.isPartOfName(words[chunk.head].lemma)
            let name = names(chunk).drop { $0.text == "the" }
            return result + front + name + (isPart ? capitalizedTitle(head) : head) + back
        }
        if isTitleBeforeName(chunk) {
            result += front
            result += capitalizedTitle(head)
            result += names(chunk)
        } else {
            // "piccoli quadratini": the diminutive says it again.
            let isDoubled = compound.isEmpty && head.count > 1 && front.last?.text == head.first?.text
            if head.first?.text == "world's", head.count > 1, let rank = front.last?.text,
                ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].contains(rank)
            {
                // "il secondo maggior produttore mondiale"
                let ranked = EnglishWord(rank + "-" + head[1].text)
                result += front.dropLast() + head.prefix(1) + [ranked] + head.dropFirst(2)
            } else if let split = splitExpression(chunk, head), !isDoubled {
                result += split.0 + front + compound + split.1
            } else {
                result += (isDoubled ? front.dropLast() : front) + compound + head
            }
            result += names(chunk)
        }
        return result + back
    }

    /// *l'Università del Texas*: a capital inside the sentence makes the noun part of a name.
    private func isNameOfInstitution(_ chunk: Chunk) -> Bool {
        let head = words[chunk.head]
        return head.isCapitalized && !head.isInitial && head.term == nil
            && ["università", "istituto", "ministero", "dipartimento", "accademia", "museo", "politecnico", "facoltà"]
                .contains(head.lemma)
            && chunk.complements.first.map { words[$0.head].partOfSpeech == .properNoun } == true
            && chunk.features.number == .singular && chunk.before.isEmpty && chunk.after.isEmpty && !isTitle
    }

    /// *una giovane regista* + *francese*: an expression of adjective and noun, with adjectives to go between them.
    private func splitExpression(_ chunk: Chunk, _ head: [EnglishWord]) -> ([EnglishWord], [EnglishWord])? {
        guard let term = words[chunk.head].term, term.words.count == 2, !term.isName, head.count == 2,
            chunk.before.isEmpty, chunk.after.count == 1, words[chunk.head].partOfSpeech == .noun,
            selector.dictionary.senses(term.words[0], .adjective).contains(where: { $0.english == head[0].text }),
            selector.senses(words[chunk.after[0].head]).first?.english.first?.isUppercase == true
        else { return nil }
        return ([head[0]], [head[1]])
    }

    /// *due anziani*, *molti poveri*: an English adjective stands for people only behind *the*.
    private func standsForPeople(_ chunk: Chunk, _ sense: Sense) -> Bool {
        sense.information.flags.contains("pl") && sense.information.flags.contains("person")
            && !hasDefiniteArticle(chunk) && chunk.complements.isEmpty
            && Self.adjectivesOfPeople.contains(sense.english)
    }

    private static let adjectivesOfPeople: Set<String> = [
        "poor", "rich", "young", "elderly", "unemployed", "sick", "blind", "deaf", "disabled", "homeless", "wealthy",
        "needy", "French", "English", "British", "Dutch", "Spanish", "Irish",
    ]

    /// What English counts in pieces.
    private static let inPieces: Set<String> = [
        "advice", "information", "furniture", "luggage", "evidence", "news", "equipment", "jewelry", "legislation",
        "baggage",
    ]

    /// *40 mila* → *40,000*.
    private func thousands(_ numeral: Int, _ chunk: Chunk) -> String? {
        guard chunk.numerals.contains(numeral + 1), words[numeral + 1].form == "mila",
            words[numeral].surface.allSatisfy({ $0.isASCII && $0.isNumber })
        else { return nil }
        return Numbers.thousands(words[numeral].surface + "000")
    }

    /// *quelle precedenti* → *the previous ones*.
    private mutating func previousOnes(_ chunk: Chunk, isPlural: Bool) -> [EnglishWord]? {
        guard words[chunk.head].lemma == "quello", words[chunk.head].partOfSpeech == .pronoun,
            words[chunk.head].term == nil,
            !chunk.after.isEmpty, chunk.complements.isEmpty, !relativeFollows(chunk), chunk.determiners.isEmpty,
            chunk.after.allSatisfy({ words[$0.head].partOfSpeech == .adjective }),
            chunk.preposition == nil || words[min(chunk.end, words.count - 1)].partOfSpeech != .adposition
        else { return nil }
        var result = text("the")
        for modifier in chunk.after { result += joined(modifier, chunk, definite: true) }
        return result + text(isPlural ? "ones" : "one")
    }

    private mutating func names(_ chunk: Chunk) -> [EnglishWord] {
        var result: [EnglishWord] = []
        for index in chunk.apposed {
            let word = words[index]
            var parts: [EnglishWord]
            if word.partOfSpeech == .numeral {
                parts = text(numberEnglish(index))
            } else if word.partOfSpeech == .noun || word.partOfSpeech == .adverb {
                parts = text(eraOrPart(word))
            } else {
                parts = nameEnglish(word)
            }
            if !parts.isEmpty, !word.spaceBefore { parts[0].spaceBefore = false }
            result += parts
        }
        return result
    }

    /// *mattina* after a day, *a.C.* after a century, *per cento* after a figure.
    private func eraOrPart(_ word: Word) -> String {
        switch word.form {
        case "a.c.": return "BC"
        case "d.c.": return "AD"
        default: return word.term?.english ?? selector.senses(word).first?.english ?? word.surface
        }
    }

    func nameEnglish(_ word: Word) -> [EnglishWord] {
        if let term = word.term {
            return term.english.split(separator: " ").enumerated().map { offset, part in
                EnglishWord(String(part), isName: part != "the" && part != "of")
            }
        }
        return [EnglishWord(word.surface, isName: true)]
    }

    private mutating func headEnglish(_ chunk: Chunk, isPlural: Bool) -> [EnglishWord] {
        let word = words[chunk.head]
        switch word.partOfSpeech {
        case .properNoun:
            if word.term == nil { return nameEnglish(word) }
            return Array(nameEnglish(word).drop { $0.text == "the" })
        case .numeral:
            if word.lemma == "miliardo", countsTrillions(chunk.numerals.last) { return text("trillion") }
            return text(numberEnglish(chunk.head))
        case .symbol: return [EnglishWord(word.surface, spaceBefore: word.spaceBefore)]
        case .pronoun where isTheSame(chunk): return text(isPlural ? "them" : "it")
        case .pronoun, .determiner: return pronounEnglish(chunk, isPlural: isPlural)
        case .adverb: return text(adverbEnglish(chunk.head, negated: false).text)
        case .adjective, .verb: return nominalized(chunk, isPlural: isPlural)
        default: break
        }
        if let era = ["a.c.": "BC", "d.c.": "AD"][word.form] { return text(era) }
        guard let sense = chunk.sense else {
            let english = keepUnknown(word)
            return [EnglishWord(english)]
        }
        if isPlural, !chunk.numerals.isEmpty, ["miliardo", "milione"].contains(word.lemma) {
            if word.lemma == "miliardo", countsTrillions(chunk.numerals.last) { return text("trillion") }
            return text(sense.english)
        }
        var english = sense.english
        if english.hasPrefix("the ") { english = String(english.dropFirst(4)) }
        if isPlural, !sense.information.flags.contains("pl") { english = lexicon.nouns.plural(english) }
        if !chunk.numerals.isEmpty, sense.information.flags.contains("u"), Self.inPieces.contains(english) {
            // "due consigli"
            return text((chunk.features.number == .plural ? "pieces of " : "piece of ") + english)
        }
        if standsForPeople(chunk, sense) { english += " people" }
        return text(english)
    }

    // MARK: Modifiers

    private mutating func modifiers(_ chunk: Chunk) -> (front: [EnglishWord], back: [EnglishWord]) {
        var front: [EnglishWord] = []
        var back: [EnglishWord] = []
        if words[chunk.head].partOfSpeech != .noun, chunk.before.first?.head == chunk.head { return ([], []) }
        let definite = hasDefiniteArticle(chunk)
        for modifier in chunk.before {
            if words[modifier.head].lemma == "stesso", isPossessedByWord(chunk),
                !["modo", "ragione", "motivo", "età", "problema"].contains(words[chunk.head].lemma)
            {
                // "la sua stessa auto"
                front += text("own")
            } else if words[modifier.head].reading.kind.hasPrefix("poss") {
                front += text(possessiveEnglish(words[modifier.head], chunk))
            } else if words[modifier.head].lemma == "altro", isIndefinite(chunk) {
                front += text("another")
            } else {
                front += joined(modifier, chunk, definite: definite)
            }
        }
        for group in ordered(Self.groups(chunk.after)) {
            if group.count == 1, let term = words[group[0].head].term, term.words.first == "di",
                Self.measures.contains(words[chunk.head].lemma)
                    || words[chunk.head].term?.words.first == "metro"
            {
                // "tonnellate di plastica": what is measured, not what the measure is like.
                back += text("of " + term.english)
            } else if group.count == 1, words[group[0].head].lemma == "stesso" {
                back += text(intensiveEnglish(chunk))
            } else if group.contains(where: {
                isPostposed($0.head) || governsNext($0, chunk) || isPosture($0, chunk) || isDoneSomewhere($0, chunk)
            })
                || isPronominalHead(chunk) || group.contains(where: { isPhrasal($0.head) }) || isBareHeadline(chunk)
            {
                for modifier in group { back += joined(modifier, chunk, definite: definite) }
            } else {
                var english: [EnglishWord] = []
                for modifier in group { english += joined(modifier, chunk, definite: definite) }
                if group.count == 1, Self.endsInParticle(english) { back += english } else { front += english }
            }
        }
        return (front, back)
    }

    /// The last first, as English has them, but *the French anti-doping agency*: what kind it is stays beside the noun.
    private func ordered(_ groups: [[Modifier]]) -> [[Modifier]] {
        guard groups.count == 2, groups.allSatisfy({ $0.count == 1 }),
            words[groups[1][0].head].form.hasPrefix("anti"), groups[1][0].adverbs.isEmpty,
            selector.senses(words[groups[1][0].head]).first?.english.hasPrefix("anti") != false,
            selector.senses(words[groups[0][0].head]).first?.english.first?.isUppercase == true
        else { return groups.reversed() }
        return groups
    }

    func isPossessedByWord(_ chunk: Chunk) -> Bool {
        (chunk.determiners + chunk.before.map(\.head)).contains { words[$0].reading.kind.hasPrefix("poss") }
    }

    /// Nouns that measure what follows with *di*.
    private static let measures: Set<String> = [
        "tonnellata", "chilo", "chilogrammo", "grammo", "etto", "quintale", "litro", "sacco", "sacchetto", "bottiglia",
        "fetta", "pezzo", "cumulo", "mucchio", "montagna", "strato", "quantità", "carico", "barile", "frammento",
        "scheggia", "blocco", "produzione", "uso", "consumo", "mare", "lingotto", "scorta", "traccia", "percentuale",
    ]

    /// *il presidente stesso* → *the president himself*.
    private func intensiveEnglish(_ chunk: Chunk) -> String {
        if chunk.features.number == .plural { return "themselves" }
        guard selector.semanticClass(chunk.head) == "person" else { return "itself" }
        return isFeminine(chunk) ? "herself" : "himself"
    }

    private func isIndefinite(_ chunk: Chunk) -> Bool {
        chunk.determiners.contains { words[$0].reading.kind == "art ind" }
    }

    /// *attori vicini al Cremlino*, *un paese ricco di petrolio*: an adjective stays with the phrase it governs.
    func governsNext(_ modifier: Modifier, _ chunk: Chunk) -> Bool {
        let next = modifier.head + 1
        guard modifier.head == chunk.after.last?.head, words.indices.contains(next), words[next].term == nil else {
            return false
        }
        // "il fenomeno fisico noto come risonanza"
        if words[next].lemma == "come" { return ["noto", "conosciuto"].contains(words[modifier.head].lemma) }
        guard words[next].partOfSpeech == .adposition else { return false }
        // "le persone più ricche del mondo": of whom they are the richest, not what in.
        if words[next].lemma == "di", words.indices.contains(next + 2), words[next + 1].reading.kind == "art def",
            modifier.adverbs.contains(where: { ["più", "meno"].contains(words[$0].lemma) }),
            Self.scopes.contains(words[next + 2].lemma) || selector.semanticClass(next + 2) == "place"
        {
            return false
        }
        return governingSense(modifier.head, words[next].lemma) != nil || isChangedBy(modifier)
    }

    /// The sense of an adjective that governs a preposition: the first, or one that names it as its context.
    func governingSense(_ adjective: Int, _ preposition: String) -> Sense? {
        let senses = selector.senses(words[adjective])
        if let first = senses.first, first.information.frames[preposition] != nil { return first }
        return senses.first { sense in
            sense.information.frames[preposition] != nil
                && sense.conditions.contains { $0.key == "prep" && $0.values.contains(preposition) }
        }
    }

    /// *una donna sdraiata sul divano*: how somebody holds himself, with where.
    private func isPosture(_ modifier: Modifier, _ chunk: Chunk) -> Bool {
        let next = modifier.head + 1
        guard modifier.head == chunk.after.last?.head, words.indices.contains(next),
            words[next].partOfSpeech == .adposition, words[next].lemma != "di"
        else { return false }
        return words[modifier.head].readings.contains {
            $0.features.form == .pastParticiple && Self.postures[$0.lemma] != nil
        }
    }

    /// *i candidati ammessi alla prova*: an adjective that is a participle, with what belongs to it.
    private func isDoneSomewhere(_ modifier: Modifier, _ chunk: Chunk) -> Bool {
        let next = modifier.head + 1
        guard modifier.head == chunk.after.last?.head, modifier.adverbs.isEmpty, hasDefiniteArticle(chunk),
            words.indices.contains(next), words[next].term == nil, words[next].partOfSpeech == .adposition,
            words[modifier.head].participle != nil
        else { return false }
        let phrase = words[(next + 1)...].first { !$0.surface.isEmpty && $0.partOfSpeech != .determiner }
        let isInfinitive = phrase.map { $0.features.form == .infinitive || $0.form == "non" } == true
        // "la tecnica usata per costruire il tempio"
        guard isInfinitive ? words[next].lemma == "per" : ["a", "in", "da"].contains(words[next].lemma) else {
            return false
        }
        return selector.senses(words[modifier.head]).first?.english.hasSuffix("ed") == true
    }

    /// *salari ridotti del dieci per cento*: by how much something was changed.
    func isChangedBy(_ modifier: Modifier) -> Bool {
        let next = modifier.head + 1
        guard words.indices.contains(next), words[next].lemma == "di",
            words[modifier.head].readings.contains(where: {
                $0.features.form == .pastParticiple && Self.changeVerbs.contains($0.lemma)
            })
        else { return false }
        return words[(next + 1)...].prefix(4).contains { $0.lemma == "per cento" || $0.surface == "%" }
    }

    private func isPronominalHead(_ chunk: Chunk) -> Bool { words[chunk.head].partOfSpeech == .pronoun }

    /// *caught on camera*: an expression with a preposition in it follows its noun.
    private func isPhrasal(_ index: Int) -> Bool {
        guard let english = words[index].term?.english else { return false }
        if words[index].isVerbal, words[index].features.form == .pastParticiple, english.contains(" ") { return true }
        let prepositions = ["on", "in", "of", "by", "to", "at", "from", "with", "under"]
        let parts = english.split(separator: " ").map(String.init)
        return parts.count > 1 && prepositions.contains(parts[0])
            || parts.count > 2 && parts.dropFirst().contains(where: prepositions.contains)
    }

    /// *i controlli effettuati* → *the checks carried out*: never *the carried out checks*.
    private static func endsInParticle(_ english: [EnglishWord]) -> Bool {
        let parts = english.flatMap { $0.text.split(separator: " ") }
        guard parts.count == 2, let last = parts.last else { return false }
        return !parts[0].contains("-")
            && ["out", "for", "up", "off", "down", "away", "over", "on", "with", "to", "from", "at", "of"].contains(
                last)
    }

    private func isPostposed(_ index: Int) -> Bool {
        if words[index].isVerbal, words[index].features.form == .pastParticiple, words[index].term == nil,
            Self.eventive.contains(words[index].lemma)
        {
            return true
        }
        return selector.senses(words[index]).first?.information.flags.contains("post") == true
    }

    /// Verbs whose participle tells what was done with a thing, not what it is like: *the medals won*.
    private static let eventive: Set<String> = [
        "vincere", "segnare", "spendere", "subire", "ricevere", "trovare", "commettere", "compiere", "causare",
        "provocare", "emettere", "prendere", "fare", "citare", "svolgere", "presentare", "raggiungere", "incassare",
        "versare", "consultare", "esaminare", "giocare", "percorrere", "menzionare", "usare", "utilizzare",
        "impiegare", "adottare", "visitare", "arrestare", "intervistare", "interrogare", "disputare", "sostenere",
    ]

    /// Modifiers that a conjunction joins stay together; the others come in reverse order.
    private static func groups(_ modifiers: [Modifier]) -> [[Modifier]] {
        var result: [[Modifier]] = []
        for modifier in modifiers {
            if modifier.joiner != nil, !result.isEmpty {
                result[result.count - 1].append(modifier)
            } else {
                result.append([modifier])
            }
        }
        return result
    }

    /// The adjectives after a complement, said before it in a compound.
    mutating func complementAdjectives(_ chunk: Chunk) -> [EnglishWord] {
        chunk.after.isEmpty ? [] : modifiers(chunk).front
    }

    private mutating func joined(_ modifier: Modifier, _ chunk: Chunk, definite: Bool) -> [EnglishWord] {
        var result: [EnglishWord] = []
        if let joiner = modifier.joiner {
            result += text(
                words[joiner].surface == "," ? "," : lexicon.functionWord(words[joiner].lemma, .coordinator) ?? "and")
        }
        var context = SenseSelector.Context()
        context.noun = chunk.head
        context.isBefore = modifier.head < chunk.head
        context.isPlural = chunk.features.number == .plural
        // An adjective with a phrase of its own has the sense that governs it.
        let next = modifier.head + 1
        let sense =
            governsNext(modifier, chunk)
            ? governingSense(modifier.head, words[next].lemma) ?? selector.senses(words[modifier.head]).first
            : selector.choose(modifier.head, context)
        if words[modifier.head].lemma == "poco", chunk.features.number == .plural,
            chunk.sense?.information.semanticClass == "time"
        {
            return result + text("a few")
        }
        if modifier.head < chunk.head, modifier.adverbs.isEmpty, modifier.joiner == nil,
            words[modifier.head].term == nil,
            ["noto", "conosciuto"].contains(words[modifier.head].lemma), chunk.before.count == 1
        {
            // "una conosciuta meta turistica"
            return result + text("well-known")
        }
        var english =
            ranked(words[modifier.head].lemma, chunk, definite: definite)
            ?? adjectiveEnglish(modifier.head, sense: sense)
        if english == "only", isIndefinite(chunk) {
            // "un'unica soluzione"
            english = "single"
        }
        for adverb in modifier.adverbs.reversed() {
            english = degree(
                words[adverb].lemma, english, superlative: definite && chunk.end > modifier.head, adverb: adverb)
        }
        return result + text(english)
    }

    /// *una maggiore libertà* → *greater*, *la maggiore città* → *largest*; *migliore*, *peggiore* and *minore* likewise.
    private func ranked(_ lemma: String, _ chunk: Chunk, definite: Bool) -> String? {
        let isTop =
            definite || chunk.determiners.contains { words[$0].reading.kind.hasPrefix("poss") } || isNamedAs(chunk)
        switch lemma {
        case "maggiore", "maggior":
            if isTop { return "largest" }
            return chunk.numerals.isEmpty && chunk.features.number != .plural ? "greater" : nil
        case "migliore", "miglior": return isTop ? "best" : "better"
        case "peggiore", "peggior": return isTop ? "worst" : "worse"

        default: return nil
        }
    }

    /// *premiata come miglior docente d'Europa*: what somebody is named is the best there is.
    func isNamedAs(_ chunk: Chunk) -> Bool {
        chunk.start > 0 && words[chunk.start - 1].lemma == "come" && chunk.determiners.isEmpty
            && chunk.before.first.map {
                words[$0.head].lemma.hasPrefix("miglior") || words[$0.head].lemma.hasPrefix("peggior")
            }
                == true
    }

    /// *più alto* → *higher* or, after the definite article, *highest*; other adverbs stand before.
    mutating func degree(_ lemma: String, _ adjective: String, superlative: Bool, adverb: Int? = nil) -> String {
        if let adverb, ["più", "meno"].contains(words[min(adverb + 1, words.count - 1)].lemma) {
            switch lemma {
            case "molto", "assai", "ben": return "much " + adjective
            case "ancora": return "even " + adjective
            case "sempre":
                return "increasingly " + (adjective.hasPrefix("more ") ? String(adjective.dropFirst(5)) : adjective)
            default: break
            }
        }
        if ["più", "meno"].contains(lemma), let adverb, words.indices.contains(adverb + 1),
            words[adverb + 1].participle != nil,
            !adjective.contains(" ")
        {
            // "le regioni più colpite": participles take no ending.
            if adjective == "hit" { return superlative ? "hardest-hit" : "harder-hit" }
            if adjective.hasSuffix("ed") || adjective.hasSuffix("en") {
                return (lemma == "più" ? superlative ? "most " : "more " : superlative ? "least " : "less ") + adjective
            }
        }
        switch lemma {
        case "più":
            return superlative ? EnglishAdjective.superlative(adjective) : EnglishAdjective.comparative(adjective)
        case "meno": return (superlative ? "least " : "less ") + adjective
        case "molto", "assai":
            if adjective == "known" { return "well-known" }
            return (Self.comparatives.contains(adjective.prefix { $0 != " " }) ? "much " : "very ") + adjective
        case "così", "tanto": return "so " + adjective
        case "troppo": return "too " + adjective
        case "abbastanza" where adverb.map(isEnoughTo) == true: return adjective + " enough"
        case "non": return "non-" + adjective
        case "mai": return "never " + adjective
        case "poco": return "not very " + adjective
        default:
            guard let adverb else { return lemma + " " + adjective }
            return adverbEnglish(adverb, negated: false).text + " " + adjective
        }
    }

    /// *abbastanza grande da contenere*, *abbastanza ricco per comprarla*: an infinitive says for what.
    private func isEnoughTo(_ adverb: Int) -> Bool {
        let infinitive = adverb + 3
        return words.indices.contains(infinitive) && words[adverb].term == nil
            && ["da", "per"].contains(words[adverb + 2].form) && words[infinitive].isVerbal
            && words[infinitive].features.form == .infinitive
    }

    private static let comparatives: Set<Substring> = [
        "lower", "higher", "better", "worse", "greater", "smaller", "larger", "older", "younger", "later", "earlier",
    ]

    mutating func adjectiveEnglish(_ index: Int, sense: Sense? = nil) -> String {
        let word = words[index]
        if word.features.form == .pastParticiple, word.isVerbal {
            var context = SenseSelector.Context()
            context.isVerb = true
            // "i soldi rimasti": what is left.
            if word.term == nil, ["rimanere", "restare"].contains(word.lemma) { return "remaining" }
            if let chosen = selector.choose(index, context) {
                let participle = lexicon.verbs.inflect(chosen.english, .participle)
                return word.features.isSuperlative ? "very " + participle : participle
            }
        }
        if word.features.form == .presentParticiple, word.isVerbal {
            var context = SenseSelector.Context()
            context.isVerb = true
            if let chosen = selector.choose(index, context) { return lexicon.verbs.inflect(chosen.english, .gerund) }
        }
        if let ordinal = OrdinalNumbers.english(word.lemma) { return ordinal }
        if word.features.isSuperlative, word.term == nil, ["tanto", "molto"].contains(word.lemma) {
            // "tantissime opportunità"
            let noun = words.indices.contains(index + 1) && words[index + 1].partOfSpeech == .noun
            return word.features.number == .plural ? "a great many" : noun ? "a great deal of" : "a great deal"
        }
        if word.partOfSpeech == .determiner,
            let english = lexicon.functionWord(word.lemma, .determiner, plural: word.features.number == .plural)
        {
            return english
        }
        if let chosen = sense ?? selector.choose(index, SenseSelector.Context()) {
            return word.features.isSuperlative ? "very " + chosen.english : chosen.english
        }
        if let participle = selector.dictionary.senses(word.lemma, .adjective).first { return participle.english }
        return keepUnknown(word)
    }

    // MARK: Titles

    /// *il presidente Rossi*, *l'attore americano Rossi*: a person's noun before the name.
    func isNameWithTitle(_ chunk: Chunk) -> Bool {
        guard let first = chunk.apposed.first, words[first].partOfSpeech == .properNoun,
            words[chunk.head].partOfSpeech == .noun
        else { return false }
        return selector.semanticClass(chunk.head) == "person" && chunk.features.number != .plural
            && chunk.complements.isEmpty
    }

    /// Whether the noun is a title, which takes a capital before a name; *giornalista* is not.
    private func isTitleBeforeName(_ chunk: Chunk) -> Bool {
        guard isNameWithTitle(chunk), let english = chunk.sense?.english else { return false }
        // "l'attore e regista Clint Eastwood"
        if chunk.start > 1, chunk.determiners.isEmpty, words[chunk.start - 1].partOfSpeech == .coordinator,
            words[chunk.start - 2].partOfSpeech == .noun
        {
            return false
        }
        return Titles.isTitle(english)
    }

    private func capitalizedTitle(_ words: [EnglishWord]) -> [EnglishWord] {
        words.map {
            EnglishWord(
                ["of", "the", "and", "for"].contains($0.text) ? $0.text : Capitals.capitalized($0.text), isName: true)
        }
    }

    func hasDefiniteArticle(_ chunk: Chunk) -> Bool {
        chunk.determiners.contains { words[$0].reading.kind == "art def" }
    }
}
