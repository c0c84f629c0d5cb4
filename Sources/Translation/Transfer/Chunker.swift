import Lexicon

/// Groups tagged words into phrases, from left to right in one pass.
struct Chunker {
    let words: [Word]
    let essereVerbs: Set<String>
    private var position = 0
    private var chunks: [Chunk] = []

    init(words: [Word], essereVerbs: Set<String>) {
        self.words = words
        self.essereVerbs = essereVerbs
    }

    /// The phrases of the sentence.
    static func chunks(of words: [Word], essereVerbs: Set<String>) -> [Chunk] {
        var chunker = Chunker(words: words, essereVerbs: essereVerbs)
        chunker.run()
        return chunker.chunks
    }

    private mutating func run() {
        while position < words.count {
            let start = position
            if let chunk = next() {
                chunks.append(chunk)
                position = max(chunk.end, start + 1)
            } else {
                chunks.append(Chunk(.phrase, head: position, start: position, end: position + 1))
                position += 1
            }
        }
    }

    private func word(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }
    private func tag(_ index: Int) -> PartOfSpeech? { word(index)?.partOfSpeech }

    private mutating func next() -> Chunk? {
        guard let word = word(position), let tag = tag(position) else { return nil }
        switch tag {
        case .punctuation: return single(.punctuation)
        case .coordinator: return single(.coordinator)
        case .subordinator: return single(.subordinator)
        case .interjection: return single(.phrase)
        case .adposition: return prepositional()
        case .pronoun where word.reading.kind.hasPrefix("rel"): return single(.relative)
        case .pronoun where word.reading.kind.hasPrefix("clit"):
            return verbGroup(at: position) ?? nounPhrase(at: position) ?? single(.phrase)
        case .verb, .auxiliary:
            return verbGroup(at: position) ?? single(.phrase)
        case .adverb:
            if Self.openingApproximators.contains(word.lemma), var amount = approximated(position) {
                amount.start = position
                return amount
            }
            if word.lemma == "non", let group = verbGroup(at: position) { return group }
            if let adjective = adjectivePhrase(at: position) { return adjective }
            return single(.adverb)
        case .adjective, .determiner, .numeral, .noun, .properNoun, .pronoun, .symbol:
            if tag == .determiner, relativeQuale(position) {
                var chunk = Chunk(.relative, head: position + 1, start: position, end: position + 2)
                chunk.features = words[position + 1].features
                return chunk
            }
            return nounPhrase(at: position) ?? adjectivePhrase(at: position) ?? single(.phrase)
        default: return single(.phrase)
        }
    }

    /// *il quale*, *la quale*: a relative pronoun of two words.
    private func relativeQuale(_ index: Int) -> Bool {
        words[index].lemma == "il" && word(index + 1)?.lemma == "quale"
    }

    private func single(_ kind: Chunk.Kind) -> Chunk {
        var chunk = Chunk(kind, head: position, start: position, end: position + 1)
        chunk.features = words[position].features
        return chunk
    }

    private mutating func prepositional() -> Chunk? {
        let next = position + 1
        if let tag = tag(next) {
            if relativePronounFollows(next) {
                let isQuale = words[next].lemma == "il"
                var chunk = Chunk(
                    .relative, head: isQuale ? next + 1 : next, start: position, end: isQuale ? next + 2 : next + 1)
                chunk.preposition = position
                return chunk
            }
            // "nel lanciare", "senza nemmeno salutare"
            let isWordBetween = isInfinitiveWithArticle(next) || Self.evens.contains(words[next].lemma)
            if let group = verbGroup(at: isWordBetween ? next + 1 : next), group.verb?.form == .infinitive {
                return opened(group)
            }
            if ["mai", "poi", "subito", "sempre"].contains(words[next].form), words[next].term == nil,
                var group = verbGroup(at: next + 1), group.verb?.form == .infinitive
            {
                // "senza mai sposarsi", "per poi tornare"
                group.verb?.adverbs.insert(next, at: 0)
                return opened(group)
            }
            if let phrase = approximated(next) { return opened(phrase) }
            if tag == .adverb, words[next].lemma != "non", adjectivePhrase(at: next) == nil, nounPhrase(at: next) == nil
            {
                // "da sempre", "per sempre", "fino a ieri"
                var chunk = Chunk(.adverb, head: next, start: position, end: next + 1)
                chunk.preposition = position
                return chunk
            }
            if let phrase = nounPhrase(at: next) { return opened(phrase) }
        }
        var chunk = Chunk(.preposition, head: position, start: position, end: next)
        chunk.preposition = position
        return chunk
    }

    /// A phrase or infinitive with the preposition at the current word before it.
    private func opened(_ chunk: Chunk) -> Chunk {
        var chunk = chunk
        chunk.start = position
        chunk.preposition = position
        chunk.verb?.preposition = position
        return chunk
    }

    /// *di* [*oltre due milioni di persone*], *con* [*circa 50 pagine*]
    private func approximated(_ index: Int) -> Chunk? {
        guard let adverb = word(index), Self.approximators.contains(adverb.lemma),
            adverb.term == nil || adverb.lemma.contains(" "),
            var phrase = nounPhrase(at: index + 1)
        else { return nil }
        let isAmount =
            phrase.holdsAmount(in: words) || [.numeral, .symbol].contains(words[phrase.head].partOfSpeech)
            || phrase.determiners.contains { words[$0].reading.kind == "art ind" }
                && [
                    "chilometro", "metro", "milione", "miliardo", "anno", "mese", "ora", "secolo", "terzo", "quarto",
                    "migliaio",
                ]
                .contains(words[phrase.head].lemma)
        guard isAmount else { return nil }
        phrase.approximation = index
        return phrase
    }

    /// *è chiuso lunedì*: the day is when, unless the adjective says which.
    private func isBeforeWeekday(_ index: Int) -> Bool {
        guard let day = word(index + 1), SentenceTransfer.weekdays.contains(day.lemma) else { return false }
        return !["prossimo", "scorso", "ultimo", "primo", "ogni"].contains(words[index].lemma)
    }

    private func approximates(_ index: Int) -> Bool {
        tag(index + 1) == .numeral && [.adverb, .adjective].contains(tag(index))
            && ["circa", "precise", "esatte"].contains(words[index].form)
    }

    static let evens: Set<String> = ["nemmeno", "neppure", "neanche"]
    private static let openingApproximators: Set<String> = [
        "oltre", "circa", "quasi", "indicativamente", "approssimativamente", "orientativamente", "pressappoco",
        "all' incirca", "grosso modo",
    ]
    private static let approximators = openingApproximators.union(["almeno", "appena"])

    /// *consiste nel lanciare la palla*, but not *nel cantare dei tenori*.
    private func isInfinitiveWithArticle(_ index: Int) -> Bool {
        guard let article = word(index), article.surface.isEmpty, article.features.gender == .masculine,
            ["in", "da", "su"].contains(words[index - 1].lemma), words[index - 1].term == nil,
            let infinitive = word(index + 1), infinitive.isVerbal, infinitive.features.form == .infinitive,
            infinitive.term.map({ $0.kind == .verb }) ?? true
        else { return false }
        return word(index + 2).map { $0.lemma != "di" } ?? true
    }

    private func relativePronounFollows(_ index: Int) -> Bool {
        guard let word = word(index) else { return false }
        if word.partOfSpeech == .pronoun, word.reading.kind.hasPrefix("rel") { return true }
        return word.partOfSpeech == .determiner
            && (relativeQuale(index) || word.surface.isEmpty && self.word(index + 1)?.lemma == "cui")
    }

    // MARK: Noun phrases

    func nounPhrase(at start: Int) -> Chunk? {
        var index = start
        var chunk = Chunk(.noun, head: start, start: start, end: start)
        while isDeterminer(index), fits(index, after: chunk.determiners.last) {
            chunk.determiners.append(index)
            index += 1
        }
        // "tutti gli altri tre grandi progetti"
        scan: while let word = word(index) {
            switch word.partOfSpeech {
            case .numeral where !isHeadNumeral(index):
                chunk.numerals.append(index)
                index += 1
            // "alle | circa | 6:45"
            case _ where approximates(index) && !chunk.determiners.isEmpty:
                chunk.approximation = index
                index += 1
            case .adjective where isBeforeWeekday(index) && chunk.determiners.isEmpty: break scan
            case .adjective where nounFollows(index) && (tag(index + 1) != .numeral || !chunk.determiners.isEmpty):
                chunk.before.append(Modifier(head: index))
                index += 1
            case .verb where word.features.form == .pastParticiple && !chunk.determiners.isEmpty && nounFollows(index):
                chunk.before.append(Modifier(head: index))
                index += 1
            case .adverb where ["più", "meno", "molto", "così", "troppo", "assai"].contains(word.lemma):
                let isParticiple =
                    self.word(index + 1)?.features.form == .pastParticiple && !chunk.determiners.isEmpty
                    && self.word(index + 1)?.reading.clitics.isEmpty == true && word.lemma == "più"
                guard tag(index + 1) == .adjective || isParticiple else { break scan }
                if nounFollows(index + 1) {
                    chunk.before.append(Modifier(head: index + 1, adverbs: [index]))
                    index += 2
                } else if !chunk.determiners.isEmpty || index > start {
                    // "il più grande": nominal superlative
                    chunk.before.append(Modifier(head: index + 1, adverbs: [index]))
                    index += 2
                    chunk.head = index - 1
                    chunk.end = index
                    chunk.before.removeLast()
                    chunk.after = []
                    chunk.features = words[chunk.head].features
                    chunk.before = [Modifier(head: index - 1, adverbs: [index - 2])]
                    return chunk
                } else {
                    break scan
                }
            case .coordinator where !chunk.before.isEmpty && tag(index + 1) == .adjective && nounFollows(index + 1):
                chunk.before.append(Modifier(head: index + 1, joiner: index))
                index += 2
            default: break scan
            }
        }
        guard let head = word(index) else { return headless(chunk, at: index) }
        switch head.partOfSpeech {
        case .noun, .properNoun, .symbol:
            break
        case .numeral:
            break
        case .pronoun where !head.reading.kind.hasPrefix("rel"):
            if head.reading.kind.hasPrefix("clit") { return headless(chunk, at: index) }
        default:
            return headless(chunk, at: index)
        }
        chunk.head = index
        chunk.features = head.features
        if chunk.features.number == .any || isUninflectedPlural(chunk) { chunk.features.number = number(of: chunk) }
        index += 1
        index = names(after: index, in: &chunk)
        index = modifiers(after: index, in: &chunk)
        chunk.end = index
        return chunk
    }

    /// A noun phrase without a noun: a determiner or numeral that stands alone, or an adjective used as a noun.
    private func headless(_ chunk: Chunk, at index: Int) -> Chunk? {
        var chunk = chunk
        if let last = chunk.before.last, !chunk.determiners.isEmpty {
            chunk.head = last.head
            chunk.before.removeLast()
            chunk.end = index
        } else if let word = word(index), !chunk.determiners.isEmpty,
            word.partOfSpeech == .adjective || word.features.form == .pastParticiple
                || (word.partOfSpeech == .verb && word.features.form == .infinitive)
        {
            chunk.head = index
            chunk.end = index + 1
        } else if let numeral = chunk.numerals.last {
            chunk.head = numeral
            chunk.numerals.removeLast()
            chunk.end = index
        } else if let determiner = chunk.determiners.last, words[determiner].reading.kind.hasPrefix("art") == false {
            chunk.head = determiner
            chunk.determiners.removeLast()
            chunk.end = index
        } else {
            return nil
        }
        chunk.features = words[chunk.head].features
        if chunk.features.number == .any { chunk.features.number = number(of: chunk) }
        if chunk.features.gender == .any, let determiner = chunk.determiners.first {
            chunk.features.gender = words[determiner].features.gender
        }
        return chunk.end > chunk.start ? chunk : nil
    }

    private func isDeterminer(_ index: Int) -> Bool {
        guard let word = word(index) else { return false }
        if word.partOfSpeech == .determiner { return !relativeQuale(index) }
        return false
    }

    /// Whether a determiner may follow another: *tutti i*, *i suoi*, *questi due*, but not *questo i*.
    private func fits(_ index: Int, after previous: Int?) -> Bool {
        // "raggiunsero entrambi questo traguardo"
        if let previous, words[previous].lemma == "entrambi", words[index].features.number == .singular { return false }
        guard let previous, words[index].reading.kind.hasPrefix("art") else { return true }
        return ["tutto", "entrambi", "ambedue"].contains(words[previous].lemma) || words[previous].term != nil
    }

    /// *nel 2017 introiti per…*: a year after a singular article counts nothing.
    private func isYear(_ index: Int) -> Bool {
        guard Numbers.isYear(words[index].surface), index > 0 else { return false }
        let before = words[index - 1]
        return before.partOfSpeech == .determiner && before.features.number != .plural
    }

    /// Whether a numeral is itself the head: not followed by what it could count.
    private func isHeadNumeral(_ index: Int) -> Bool {
        if isYear(index) { return true }
        var next = index + 1
        while let tag = tag(next), tag == .adjective || tag == .numeral { next += 1 }
        guard let word = word(next) else { return true }
        if word.partOfSpeech == .determiner, let term = word.term, ["milioni", "miliardi"].contains(term.words[0]) {
            return false
        }
        return !(word.partOfSpeech == .noun || word.partOfSpeech == .symbol || word.partOfSpeech == .properNoun)
    }

    private func nounFollows(_ index: Int) -> Bool {
        var next = index + 1
        while let word = word(next) {
            switch word.partOfSpeech {
            case .noun, .properNoun:
                return word.features.agrees(with: words[index].features) || word.partOfSpeech == .properNoun
            case .adjective, .numeral: next += 1
            case .coordinator where tag(next + 1) == .adjective: next += 1
            // "il restante 48 per cento"
            case _ where tag(next - 1) == .numeral && ["%", "per cento"].contains(word.lemma): return true
            default: return false
            }
        }
        return false
    }

    /// *i tornado*, *gli albatros*: a noun without a plural of its own, whose article counts it.
    private func isUninflectedPlural(_ chunk: Chunk) -> Bool {
        let head = words[chunk.head]
        return head.partOfSpeech == .noun && head.term == nil && head.features.number == .singular
            && chunk.determiners.contains {
                words[$0].reading.kind == "art def" && words[$0].features.number == .plural
                    && (words[$0].features.gender == .any || head.features.gender == .any
                        || words[$0].features.gender == head.features.gender)
            }
            && !head.readings.contains { $0.partOfSpeech == .noun && $0.features.number == .plural }
    }

    /// *vende smartphone*, *l'uso di app*: of a noun without a plural of its own and without an article, several are meant.
    private func isBareUninflected(_ chunk: Chunk) -> Bool {
        let head = words[chunk.head]
        guard Self.borrowed.contains(head.form), head.partOfSpeech == .noun, head.term == nil,
            head.features.number == .any, chunk.determiners.isEmpty, chunk.numerals.isEmpty, chunk.before.isEmpty,
            chunk.start > 0
        else { return false }
        let before = words[chunk.start - 1]
        guard before.term == nil else { return false }
        if before.partOfSpeech == .coordinator, chunk.start > 1 {
            // "treni e autobus"
            let joined = words[chunk.start - 2]
            return joined.partOfSpeech == .noun && joined.term == nil && joined.features.number == .plural
        }
        return before.lemma == "di" && chunk.start > 1 && words[chunk.start - 2].partOfSpeech == .noun
            && !["milione", "miliardo", "euro"].contains(words[chunk.start - 2].lemma)
            || before.isVerbal && before.lemma != "essere" && before.lemma != "avere"
    }

    /// Borrowed nouns that count things.
    private static let borrowed: Set<String> = [
        "app", "film", "boss", "muffin", "smartphone", "computer", "tablet", "server", "file", "link", "blog", "video",
        "bar", "hotel",
        "camion", "autobus", "bus", "tram", "taxi", "robot", "container", "sponsor", "laptop", "notebook", "chip",
        "browser", "virus", "tir", "jet", "yacht", "ferry", "gadget", "poster", "souvenir",
        "cocktail", "hamburger", "toast", "sandwich", "snack", "party", "festival", "workshop", "meeting",
        "sit-in", "raid", "blitz", "scooter", "suv", "auto", "moto", "foto", "radio", "bici", "kit", "test",
        "quiz", "slogan", "email", "e-mail", "sms", "tweet", "post", "selfie", "podcast", "bond",
    ]

    private func number(of chunk: Chunk) -> GrammaticalNumber {
        if chunk.determiners.contains(where: { isCountOfMany(words[$0]) }) { return .plural }
        for determiner in chunk.determiners where words[determiner].features.number != .any {
            return words[determiner].features.number
        }
        if words[chunk.head].partOfSpeech == .numeral, chunk.determiners.isEmpty,
            !Numbers.isYear(words[chunk.head].surface),
            words[chunk.head].kind == .number, words[chunk.head].surface.allSatisfy({ $0.isNumber || $0 == "." })
        {
            return words[chunk.head].surface == "1" ? .singular : .plural
        }
        if isBareUninflected(chunk) { return .plural }
        if let numeral = chunk.numerals.first {
            return words[numeral].lemma == "1" || words[numeral].lemma == "uno" ? .singular : .plural
        }
        for modifier in chunk.before where words[modifier.head].features.number != .any {
            return words[modifier.head].features.number
        }
        return .singular
    }

    /// *una trentina di* città, *centinaia di* attività: what is counted is more than one, whatever its form tells.
    private func isCountOfMany(_ word: Word) -> Bool {
        guard let term = word.term, term.words.last == "di", let count = term.words.dropLast().last else {
            return false
        }
        return ["inaia", "igliaia", "ntina", "ecina", "decine", "dozzina", "dozzine", "paio", "milioni", "miliardi"]
            .contains {
                count.hasSuffix($0)
            }
    }

    /// Names and figures that follow a noun or a name directly.
    private func names(after start: Int, in chunk: inout Chunk) -> Int {
        var index = start
        while let word = word(index) {
            if opensSubject(index, behind: chunk) { break }
            if word.partOfSpeech == .properNoun && !SentenceTransfer.timeNouns.contains(words[chunk.head].lemma)
                || (word.partOfSpeech == .numeral && chunk.numerals.isEmpty && isFigureAfterNoun(index, chunk))
            {
                chunk.apposed.append(index)
                index += 1
            } else if word.surface == "-" || word.surface == "&", !word.spaceBefore || word.surface == "&",
                tag(index + 1) == .properNoun
            {
                chunk.apposed.append(index)
                index += 1
            } else {
                break
            }
        }
        return index
    }

    /// *In Nigeria Boko Haram ha rapito*: behind *in* and a country another name is the subject of the verb that follows.
    private func opensSubject(_ index: Int, behind chunk: Chunk) -> Bool {
        guard index == chunk.head + 1, words[chunk.head].term?.isName == true, chunk.start == 1, words[0].form == "in",
            words[index].partOfSpeech == .properNoun, words[index].term == nil
        else { return false }
        var end = index
        while tag(end) == .properNoun { end += 1 }
        return word(end).map { $0.isVerbal && $0.features.form.isFinite && $0.features.person == 3 } == true
    }

    private func isFigureAfterNoun(_ index: Int, _ chunk: Chunk) -> Bool {
        let head = words[chunk.head]
        guard head.partOfSpeech == .noun || head.partOfSpeech == .properNoun else { return false }
        guard words[index].surface.first?.isNumber == true || index == chunk.head + 1 else { return false }
        // "ha venduto ad aziende 3 prodotti": a figure that counts what follows is not the noun's.
        return isHeadNumeral(index)
    }

    private func modifiers(after start: Int, in chunk: inout Chunk) -> Int {
        var index = start
        while let word = word(index) {
            if word.partOfSpeech == .adjective, agrees(index, chunk) {
                chunk.after.append(Modifier(head: index))
                index += 1
            } else if word.partOfSpeech == .adverb, tag(index + 1) == .adjective, agrees(index + 1, chunk),
                Self.degreeAdverbs.contains(word.lemma) || word.term == nil && word.lemma.hasSuffix("mente")
            {
                chunk.after.append(Modifier(head: index + 1, adverbs: [index]))
                index += 2
            } else if ["ancora", "molto", "sempre", "assai", "ben"].contains(word.lemma),
                ["più", "meno"].contains(self.word(index + 1)?.lemma), tag(index + 2) == .adjective,
                agrees(index + 2, chunk)
            {
                chunk.after.append(Modifier(head: index + 2, adverbs: [index, index + 1]))
                index += 3
            } else if word.lemma == "non", tag(index + 1) == .adjective, agrees(index + 1, chunk) {
                chunk.after.append(Modifier(head: index + 1, adverbs: [index]))
                index += 2
            } else if ["più", "meno", "molto", "così", "troppo", "poco", "assai"].contains(word.lemma)
                || word.term == nil && word.lemma.hasSuffix("mente"),
                word.partOfSpeech == .adverb, let next = self.word(index + 1), next.features.form == .pastParticiple,
                next.partOfSpeech == .verb, next.reading.clitics.isEmpty, agrees(index + 1, chunk),
                participleStandsAlone(index + 1) || word.lemma == "più" && self.word(index + 2)?.lemma == "di"
            {
                chunk.after.append(Modifier(head: index + 1, adverbs: [index]))
                index += 2
            } else if word.partOfSpeech == .coordinator, !chunk.after.isEmpty, let next = self.word(index + 1),
                next.partOfSpeech == .adjective, agrees(index + 1, chunk), !nounFollows(index + 1)
            {
                // "la città più grande e importante"
                let degree = chunk.after.last?.adverbs.first { ["più", "meno"].contains(words[$0].lemma) }
                chunk.after.append(Modifier(head: index + 1, adverbs: degree.map { [$0] } ?? [], joiner: index))
                index += 2
            } else if word.partOfSpeech == .coordinator, !chunk.after.isEmpty, let degree = self.word(index + 1),
                degree.partOfSpeech == .adverb, Self.degreeAdverbs.contains(degree.lemma), degree.term == nil,
                tag(index + 2) == .adjective, agrees(index + 2, chunk), !nounFollows(index + 2)
            {
                // "uno spettacolo noioso e troppo lungo"
                chunk.after.append(Modifier(head: index + 2, adverbs: [index + 1], joiner: index))
                index += 3
            } else if word.surface == ",", chunk.after.last?.head == index - 1, listsAdjectives(from: index, in: chunk)
            {
                // "i bordi superiori, inferiori e laterali"
                chunk.after.append(Modifier(head: index + 1, joiner: index))
                index += 2
            } else if word.partOfSpeech == .verb, word.features.form == .presentParticiple, word.term == nil,
                agrees(index, chunk), participleStandsAlone(index) || tag(index + 1) == .adposition
            {
                // "un odore nauseante"
                chunk.after.append(Modifier(head: index))
                index += 1
            } else if word.partOfSpeech == .verb, word.features.form == .pastParticiple, word.reading.clitics.isEmpty,
                agrees(index, chunk), participleStandsAlone(index)
            {
                chunk.after.append(Modifier(head: index))
                index += 1
            } else {
                break
            }
        }
        return index
    }

    /// Whether a comma and an adjective, or several, lead to *e* and the last adjective.
    private func listsAdjectives(from comma: Int, in chunk: Chunk) -> Bool {
        guard words[chunk.head].partOfSpeech == .noun else { return false }
        var index = comma
        while word(index)?.surface == ",", tag(index + 1) == .adjective, agrees(index + 1, chunk) { index += 2 }
        guard index > comma, tag(index) == .coordinator, ["e", "ed", "o"].contains(words[index].form) else {
            return false
        }
        return tag(index + 1) == .adjective && agrees(index + 1, chunk) && !nounFollows(index + 1)
    }

    static let degreeAdverbs: Set<String> = [
        "più", "meno", "molto", "poco", "così", "troppo", "assai", "tanto", "abbastanza", "ben", "bene", "quasi",
        "particolarmente", "piuttosto", "alquanto", "davvero",
    ]

    /// A participle without complements: *la legge approvata.*
    private func participleStandsAlone(_ index: Int) -> Bool {
        guard let next = word(index + 1) else { return true }
        switch next.partOfSpeech {
        // "sostenuta sia dal sindaco che", "ritratte "sulla strada"": what follows belongs to it.
        case .coordinator: return !["sia", "né", "o … o", "tanto … quanto"].contains(next.lemma)
        case .punctuation: return !(["\"", "«", "“"].contains(next.surface) && next.spaceBefore)
        case .verb, .auxiliary: return true
        // "gli avvocati licenziati non erano"
        case .adverb where next.form == "non": return word(index + 2)?.features.form != .pastParticiple
        default: return false
        }
    }

    private func agrees(_ index: Int, _ chunk: Chunk) -> Bool {
        let head = words[chunk.head]
        if head.partOfSpeech == .numeral || head.partOfSpeech == .symbol { return false }
        if head.partOfSpeech == .pronoun, head.reading.kind == "pers" || head.reading.kind.hasPrefix("int") {
            return false
        }
        return words[index].features.agrees(with: chunk.features)
    }

    // MARK: Adjectives

    /// An adjective that stands alone, with its adverbs: *molto difficile*.
    func adjectivePhrase(at start: Int) -> Chunk? {
        var index = start
        var adverbs: [Int] = []
        while let word = word(index), word.partOfSpeech == .adverb, word.lemma != "non" {
            adverbs.append(index)
            index += 1
        }
        guard tag(index) == .adjective, adverbs.count <= 2 else { return nil }
        var chunk = Chunk(.adjective, head: index, start: start, end: index + 1)
        chunk.before = [Modifier(head: index, adverbs: adverbs)]
        chunk.features = words[index].features
        return chunk
    }
}
