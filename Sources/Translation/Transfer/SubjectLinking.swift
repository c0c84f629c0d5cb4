import Lexicon

/// Finds the subject of every finite verb: the noun phrase before it that agrees, the relative pronoun, or the noun
/// phrase after a verb that allows inversion.
extension SentenceTransfer {
    mutating func linkSubjects() {
        readCrowds()
        for index in chunks.indices {
            guard let verb = chunks[index].verb, chunks[index].kind == .verb, verb.isFinite, verb.form != .imperative,
                !isNecessity(verb), !isAdvice(index, verb), chunks[index].subject == nil,
                !speech.sharing.contains(verb.main)
            else { continue }
            if verb.person == 3 || verb.person == 0 {
                if let found = subjectBefore(index) ?? interruptedSubject(index), !isTaken(found, by: index) {
                    link(subject: found, to: index)
                    continue
                }
                if let found = subjectBehind(index) {
                    link(subject: found, to: index)
                    chunks[index].isInverted = true
                }
            } else if let pronoun = pronounBefore(index, verb) {
                link(subject: pronoun, to: index)
            }
        }
    }

    /// *Per evitare la coda, conviene prenotare*: what stands before is no subject of it.
    private func isAdvice(_ index: Int, _ verb: VerbGroup) -> Bool {
        ["convenire", "bastare", "occorrere"].contains(words[verb.main].lemma) && verb.number == .singular
            && words[verb.main].term == nil && infinitiveFollows(index) && chunks[index + 1].preposition == nil
    }

    /// *In migliaia hanno sfilato*: how many they are is who they are.
    private mutating func readCrowds() {
        for index in chunks.indices.dropLast() {
            guard preposition(chunks[index]) == "in", chunks[index].determiners.isEmpty,
                chunks[index].complements.isEmpty,
                chunks[index].end - chunks[index].start == 2,
                ["migliaio", "centinaio", "decina", "tanto", "molto", "poco"].contains(words[chunks[index].head].lemma),
                let verb = chunks[index + 1].verb, verb.isFinite, verb.person == 3, verb.number == .plural,
                index == 0 || chunks[index - 1].kind == .punctuation || chunks[index - 1].kind == .subordinator
            else { continue }
            chunks[index].preposition = nil
            if words[chunks[index].head].partOfSpeech == .pronoun {
                chunks[index].fixedEnglish = words[chunks[index].head].lemma == "poco" ? "few" : "many people"
            }
        }
    }

    private mutating func link(subject: Int, to verb: Int) {
        chunks[verb].subject = subject
        chunks[subject].isSubject = true
    }

    private func pronounBefore(_ index: Int, _ verb: VerbGroup) -> Int? {
        var j = index - 1
        while j >= 0, index - j < 5 {
            let chunk = chunks[j]
            if chunk.kind == .noun, chunk.preposition == nil, words[chunk.head].reading.kind == "pers",
                words[chunk.head].features.person == verb.person
            {
                return j
            }
            if chunk.kind == .verb || chunk.kind == .subordinator { return nil }
            j -= 1
        }
        return nil
    }

    func agrees(_ chunk: Chunk, _ verb: VerbGroup, coordinated: Bool) -> Bool {
        let person = words[chunk.head].features.person
        if words[chunk.head].partOfSpeech == .pronoun, person == 1 || person == 2 {
            return isOneOfUs(chunk) && verb.number == .singular
        }
        if coordinated && verb.number == .plural || chunk.isShare { return true }
        if verb.number == .singular, chunk.determiners.contains(where: { words[$0].term?.words.first == "nessuno" }) {
            return true
        }
        if verb.number == .any || chunk.features.number == .any { return true }
        if chunk.features.number == verb.number { return true }
        // "un gruppo di volontari ha", "il 93 per cento degli alunni hanno": the quantity or what it counts.
        if isQuantity(chunk) { return true }
        if words[chunk.head].partOfSpeech == .numeral, !chunk.apposed.isEmpty || !chunk.complements.isEmpty {
            return true
        }
        if words[chunk.head].surface == "%", chunk.complements.first?.features.number == verb.number { return true }
        // "la maggior parte dei lettori hanno": the sense may govern the number.
        return verb.number == .plural && !chunk.complements.isEmpty && chunk.complements[0].features.number == .plural
            && ["parte", "maggioranza", "serie", "numero", "gruppo", "centinaio", "migliaio", "decina"].contains(
                words[chunk.head].lemma)
    }

    /// *ognuno di noi può*: one of those whom the pronoun names.
    func isOneOfUs(_ chunk: Chunk) -> Bool {
        chunk.determiners.contains { determiner in
            guard let term = words[determiner].term, term.words.count == 2, term.words[1] == "di" else { return false }
            return ["ognuno", "ciascuno", "nessuno", "uno", "qualcuno", "chiunque"].contains(term.words[0])
        }
    }

    /// *un gruppo di volontari*, *migliaia di fan*: read as a determiner, whose number may be the verb's.
    private func isQuantity(_ chunk: Chunk) -> Bool {
        chunk.determiners.contains { words[$0].term?.words.last == "di" }
    }

    /// *il gruppo giapponese Hanamori*: a name right behind a noun phrase says what that is.
    func namesPhraseBefore(_ index: Int) -> Bool {
        guard index > 0, words[chunks[index].head].partOfSpeech == .properNoun, chunks[index].determiners.isEmpty,
            chunks[index - 1].kind == .noun
        else { return false }
        return chunks[index - 1].end == chunks[index].start && words[chunks[index - 1].head].partOfSpeech == .noun
    }

    /// *chi studia*: a pronoun that is its clause's subject and stands in the main clause as well.
    func isFreeRelative(_ chunk: Chunk) -> Bool {
        let head = words[chunk.head]
        if head.partOfSpeech == .pronoun, let term = head.term, term.words.last == "che" {
            return ["coloro", "colui", "colei", "quelli", "quelle"].contains(term.words[0])
        }
        let isAnyone = head.lemma == "chiunque" && (chunk.sense != nil || chunk.preposition != nil)
        return (head.lemma == "chi" || isAnyone) && head.partOfSpeech == .pronoun
            && (!isQuestion || isThoseWhoAsked(chunk))
            && !(chunk.start > 0 && words[chunk.start - 1].term?.words.last == "vedere")
    }

    /// *Il piatto forte sono gli spaghetti*: *essere* goes with the plural behind it, English with what stands before.
    func isNamedByPlural(_ index: Int) -> Bool {
        guard let verb = chunks[index].verb, words[verb.main].lemma == "essere", words[verb.main].term == nil,
            verb.number == .plural, verb.clitics.isEmpty, !verb.isPassive, index > 0, index + 1 < chunks.count
        else { return false }
        let before = chunks[index - 1]
        let behind = chunks[index + 1]
        return before.kind == .noun && before.preposition == nil && before.features.number == .singular
            && !before.determiners.isEmpty && words[before.head].partOfSpeech == .noun && !isCoordinated(index - 1)
            && before.complements.isEmpty && !(index > 1 && chunks[index - 2].kind == .verb)
            && isBareNominal(behind) && behind.features.number == .plural
    }

    /// *Figlio di un sarto, studiò pittura*: a bare noun and a comma at the start say what the subject is.
    func isOpeningApposition(_ index: Int, _ verb: Int) -> Bool {
        let chunk = chunks[index]
        guard index == 0 || chunks[index - 1].kind == .punctuation && index == 1, isBarePerson(chunk),
            chunk.numerals.isEmpty, chunk.apposed.isEmpty, words[chunk.head].term?.isName != true, index + 1 < verb
        else { return false }
        return isComma(index + 1)
    }

    /// *Come il padre, studiò*, *Come la schiavitù e l'apartheid, è*: the *come* that opens the sentence with phrases up to a
    /// comma.
    func openingLikeness(endingIn last: Int) -> Int? {
        guard last > 0, last + 1 < chunks.count, isComma(last + 1), chunks[0].kind == .subordinator,
            words[chunks[0].head].lemma == "come", words[chunks[0].head].term == nil,
            chunks[1].kind == .noun, chunks[1].preposition == nil,
            chunks[1...last].allSatisfy({ $0.kind == .noun || $0.kind == .coordinator })
        else { return nil }
        return 0
    }

    /// *Nominato vescovo, fondò un ospedale*: what the sentence's opening participle says of somebody.
    private func tellsOfOpening(_ index: Int) -> Bool {
        guard index > 0, chunks[0].kind == .participle, chunks[0].verb?.clitics.isEmpty == true,
            let main = chunks[0].verb?.main,
            Self.predicating.contains(words[main].lemma) || isPredicated(index)
        else { return false }
        return chunks[..<index].allSatisfy { [.participle, .noun, .adverb, .coordinator].contains($0.kind) }
    }

    /// *Considerato uno dei più grandi poeti*: a phrase right behind a participle that it does not agree with, or that has
    /// an indefinite article.
    private func isPredicated(_ index: Int) -> Bool {
        chunks[index].preposition == nil
            && (chunks[index].determiners.isEmpty
                || !chunks[index].determiners.contains { words[$0].reading.kind == "art def" })
    }

    /// *quello che ha detto*, *ciò che vogliono*: of a verb that people do something with, what is done.
    private func isWhatIsDone(_ chunk: Chunk, by index: Int) -> Bool {
        guard let term = words[chunk.head].term,
            Self.whats.contains(term.words.joined(separator: " ")),
            let verb = chunks[index].verb, !verb.isPassive, verb.clitics.isEmpty, chunk.end == chunks[index].start
        else { return false }
        // "tutto ciò che ho"
        if verb.person == 1 || verb.person == 2 { return true }
        let lemma = words[verb.main].lemma
        return
            (lexicon.agentiveVerbs.contains(lemma) || Self.reportingVerbs.contains(lemma)
            || ["fare", "volere", "pensare", "sapere", "vedere"].contains(lemma))
            && !objectFollows(index)
    }

    static let whats: Set<String> = [
        "quello che", "ciò che", "quel che", "tutto ciò che", "tutto quello che", "tutto quel che", "qualunque cosa",
        "qualsiasi cosa",
    ]

    /// *dedicato a tutto ciò che riguarda le piante*: right before a verb that has an object or takes none, the subject.
    private func isAllThat(_ chunk: Chunk, before index: Int) -> Bool {
        guard let term = words[chunk.head].term, Self.whats.contains(term.words.joined(separator: " ")),
            let verb = chunks[index].verb, verb.number == .singular, chunk.end == chunks[index].start,
            !verb.clitics.contains(where: { ["lo", "la", "li", "le", "ci"].contains($0) }) || hasSwap(words[verb.main])
                || words[verb.main].lemma == "servire"
        else { return false }
        let lemma = words[verb.main].lemma
        return objectFollows(index) || lexicon.essereVerbs.contains(lemma) || words[verb.main].term != nil
            || verb.isPassive
    }

    /// *tra giugno e agosto*, *in Italia e Spagna*: the second of a pair that a preposition opens.
    private func sharesPreposition(_ index: Int) -> Bool {
        guard index >= 2, chunks[index - 1].kind == .coordinator, chunks[index - 2].kind == .noun,
            let opening = preposition(chunks[index - 2])
        else { return false }
        return ["tra", "fra"].contains(opening) || chunks[index].determiners.isEmpty
    }

    /// *in quello che sembra un attentato*: what seems is the subject, whatever preposition the whole has.
    private func isWhatSeems(_ chunk: Chunk, to index: Int) -> Bool {
        guard let term = words[chunk.head].term, let verb = chunks[index].verb, chunk.end == chunks[index].start else {
            return false
        }
        return ["quello che", "ciò che", "quel che", "quella che"].contains(term.words.joined(separator: " "))
            && ["sembrare", "parere", "essere", "apparire"].contains(words[verb.main].lemma)
    }

    func isCoordinated(_ index: Int) -> Bool {
        index >= 2 && chunks[index - 1].kind == .coordinator && chunks[index - 2].kind == .noun
            && (chunks[index - 2].preposition == nil) && !chunks[index - 2].isObject
    }

    private func subjectBefore(_ index: Int) -> Int? {
        guard let verb = chunks[index].verb else { return nil }
        var j = index - 1
        var sawComma = false
        while j >= 0 {
            let chunk = chunks[j]
            switch chunk.kind {
            case .noun where isFreeRelative(chunk):
                return j
            case .noun where isWhatSeems(chunk, to: index): return j
            case .noun where isWhatIsDone(chunk, by: index): return nil
            case .noun where isAllThat(chunk, before: index): return j
            case .noun:
                if isOpeningApposition(j, index) || sawComma && sharesPreposition(j)
                    || sawComma && tellsOfOpening(j)
                {
                    break
                }
                if j > 0, owns(chunks[j - 1]) { return nil }
                if sawComma, let come = openingLikeness(endingIn: j) {
                    j = come
                    break
                }
                if j > 1, words[chunks[j - 1].head].lemma == "come", likens(j - 1, before: index),
                    chunks[j - 2].preposition != nil
                {
                    // "in un paese come il Canada è impossibile"
                    j -= 2
                    break
                }
                if j == 0, standsBehindPlace(index) { return nil }
                if j > 2, sawComma, words[chunks[j - 1].head].lemma == "come", isComma(j - 2) {
                    // "c'è chi, come Rossi, ritiene"
                    j -= 2
                    break
                }
                if j > 1, words[chunks[j - 1].head].lemma == "come", likens(j - 1, before: index),
                    chunks[j - 2].preposition == nil, agrees(chunks[j - 2], verb, coordinated: false)
                {
                    // "un paese come l'Italia ha"
                    j -= 1
                    break
                }
                if isBareNominal(chunk), !chunk.isObject,
                    agrees(chunk, verb, coordinated: isCoordinated(j)) || j == index - 1 && isNamedByPlural(index),
                    !(sawComma && (isObjectOfEarlierVerb(j) || closesOpeningClause(j, before: verb))),
                    !isSpeakersObject(j, before: index)
                {
                    if isObjectOfEarlierVerb(j) {
                        // "l'uomo accusato di avere ucciso la moglie è…": past an infinitive and its object.
                        if chunks[j - 1].verb?.form == .infinitive {
                            j -= 1
                            break
                        }
                        if let free = chunks[j - 1].subject, isFreeRelative(chunks[free]) { return free }
                        guard let relative = relativeOf(j - 1) else { return nil }
                        j = relative
                        break
                    }
                    return j
                }
            case .relative:
                if chunk.preposition == nil {
                    if isObjectRelative(j, index) { return nil }
                    return relativeAgrees(j, verb) || objectFollows(index) ? j : nil
                }
                // "due dei quali morirono"
                if countsAntecedent(j), agrees(chunks[j - 1], verb, coordinated: false) { return j - 1 }
                return nil
            case .adverb
            where words[chunk.head].form == "dove" && chunk.end == chunk.start + 1 && !verb.clitics.contains("ci"):
                // "a Parigi, dove si sono innamorati"
                return nil
            case .subordinator:
                // "conosciuto come il re del pop, morì": *come* with a noun opens no clause.
                if words[chunk.head].lemma == "come", sawComma || likens(j, before: index) { break }
                return nil
            case .verb:
                guard let other = chunk.verb, other.isFinite else { break }
                if let free = chunk.subject, isFreeRelative(chunks[free]), chunks[free].preposition == nil {
                    return free
                }
                if j > 0, isWhatIsDone(chunks[j - 1], by: j) { return j - 1 }
                if let relative = relativeOf(j) {
                    j = relative
                    break
                }
                return nil
            case .punctuation:
                let mark = words[chunk.head].surface
                if closesArticledQuotation(j) || j == index - 1 && opensQuotedPredicate(j) { break }
                if j == index - 1, let quoted = quotedSubject(closing: j, verb) { return quoted }
                if mark == "\"", let open = straightOpening(j) {
                    j = open
                    break
                }
                if [";", ":", "?", "!", "«", "“", "\"", "(", "."].contains(mark) { return nil }
                if mark == ")" || mark == "»" || mark == "”" {
                    j = opening(j)
                    break
                }
                sawComma = true
            default: break
            }
            j -= 1
        }
        return nil
    }

    /// *tre figli,* [*due*] *dei quali*: how many of those whom the pronoun names.
    func countsAntecedent(_ relative: Int) -> Bool {
        guard relative > 0, words[chunks[relative].head].lemma == "quale", preposition(chunks[relative]) == "di",
            chunks[relative - 1].kind == .noun, chunks[relative - 1].preposition == nil,
            chunks[relative - 1].end == chunks[relative].start
        else { return false }
        let count = chunks[relative - 1]
        return count.end == count.start + 1
            && [.numeral, .pronoun, .determiner].contains(words[count.head].partOfSpeech)
            || ["parte", "maggioranza", "metà"].contains(words[count.head].lemma)
    }

    /// *città come Roma hanno*, *un uomo come te non dovrebbe*: *come* and a phrase that the verb does not go with.
    private func likens(_ index: Int, before verb: Int) -> Bool {
        guard index > 0, chunks[index - 1].kind == .noun, index + 2 == verb, chunks[index + 1].kind == .noun,
            chunks[index + 1].preposition == nil
        else { return false }
        return true
    }

    /// *secondo cui "estremisti somali" starebbero preparando*: one phrase in quotation marks at the start of a clause.
    private func quotedSubject(closing: Int, _ verb: VerbGroup) -> Int? {
        guard closing > 1, ["\"", "»", "”"].contains(words[chunks[closing].head].surface),
            isBareNominal(chunks[closing - 1]), agrees(chunks[closing - 1], verb, coordinated: false),
            ["\"", "«", "“"].contains(words[chunks[closing - 2].head].surface)
        else { return nil }
        return closing == 2 || [.subordinator, .relative].contains(chunks[closing - 3].kind)
            || isComma(closing - 3) && closing > 3 && chunks[closing - 4].kind != .noun ? closing - 1 : nil
    }

    /// *il disturbo "è una sindrome neurologica"*: the quotation opens with the verb of what stands before it.
    private func opensQuotedPredicate(_ mark: Int) -> Bool {
        guard mark > 0, ["\"", "«", "“"].contains(words[chunks[mark].head].surface),
            words[chunks[mark].head].spaceBefore, chunks[mark - 1].kind == .noun, chunks[mark - 1].preposition == nil
        else { return false }
        return chunks[..<mark].last { $0.kind == .punctuation || $0.kind == .verb && $0.verb?.isFinite == true }?.kind
            != .verb
    }

    /// *il "comitato di crisi" deciderà*: what an article opens and quotation marks hold is one noun phrase.
    private func closesArticledQuotation(_ close: Int) -> Bool {
        guard close > 2, ["\"", "»", "”"].contains(words[chunks[close].head].surface), chunks[close - 1].kind == .noun,
            ["\"", "«", "“"].contains(words[chunks[close - 2].head].surface)
        else { return false }
        let article = chunks[close - 3]
        return article.kind == .phrase && words[article.head].partOfSpeech == .determiner
    }

    /// The opening mark of a pair of straight quotes that `close` closes: an even number of marks stands before both.
    private func straightOpening(_ close: Int) -> Int? {
        let marks = chunks[..<close].indices.filter {
            chunks[$0].kind == .punctuation && words[chunks[$0].head].surface == "\""
        }
        return marks.count % 2 == 1 ? marks.last : nil
    }

    private func opening(_ close: Int) -> Int {
        var j = close - 1
        while j >= 0 {
            if chunks[j].kind == .punctuation, ["(", "«", "“"].contains(words[chunks[j].head].surface) { return j }
            j -= 1
        }
        return close
    }

    /// The relative pronoun that opens the clause of the verb at `index`, if it is a relative clause.
    func relativeOf(_ index: Int) -> Int? {
        if let subject = chunks[index].subject, chunks[subject].kind == .relative { return subject }
        var j = index - 1
        while j >= 0 {
            switch chunks[j].kind {
            case .relative: return j
            case .subordinator, .coordinator: return nil
            case .verb where chunks[j].verb?.isFinite == true: return nil
            default: j -= 1
            }
        }
        return nil
    }

    /// Whether the verb has an object of its own, so that a relative before it must be its subject.
    private func objectFollows(_ index: Int) -> Bool {
        guard index + 1 < chunks.count, chunks[index].verb?.person == 3 else { return false }
        return isBareNominal(chunks[index + 1])
    }

    private func relativeAgrees(_ relative: Int, _ verb: VerbGroup) -> Bool {
        guard let antecedent = antecedent(of: relative) else { return true }
        if hasComplement(chunks[antecedent], verb.number) || isQuantity(chunks[antecedent]) { return true }
        let number = chunks[antecedent].features.number
        return number == .any || verb.number == .any || number == verb.number || isCoordinated(antecedent)
    }

    /// *uno dei mattoni che costituiscono*: the relative may go with a complement.
    private func hasComplement(_ chunk: Chunk, _ number: GrammaticalNumber) -> Bool {
        chunk.complements.contains { $0.features.number == number || hasComplement($0, number) }
    }

    /// The noun phrase before a relative pronoun: of those near it, the first that agrees with the clause's verb.
    func antecedent(of relative: Int) -> Int? {
        let number = relativeVerbNumber(relative)
        var nearest: Int?
        var j = countsAntecedent(relative) ? relative - 2 : relative - 1
        while j >= 0, relative - j < 7 {
            let chunk = chunks[j]
            if chunk.kind == .punctuation, [")", "»", "”"].contains(words[chunk.head].surface) {
                let open = opening(j)
                if open < j {
                    j = open - 1
                    continue
                }
            }
            if chunk.kind == .noun {
                if nearest == nil { nearest = j }
                if number == .any || mayBe(chunk, number) { return j }
            }
            // Beyond another clause only the nearest phrase counts.
            if nearest != nil, [.verb, .relative, .subordinator].contains(chunk.kind) { break }
            j -= 1
        }
        return nearest
    }

    private func mayBe(_ chunk: Chunk, _ number: GrammaticalNumber) -> Bool {
        chunk.features.number == .any || chunk.features.number == number || hasComplement(chunk, number)
            || isQuantity(chunk)
    }

    /// The number of the verb whose subject the pronoun may be; `any` after a preposition.
    private func relativeVerbNumber(_ relative: Int) -> GrammaticalNumber {
        guard chunks[relative].kind == .relative, chunks[relative].preposition == nil else { return .any }
        for chunk in chunks[(relative + 1)...].prefix(5) {
            if chunk.kind == .verb, let verb = chunk.verb, verb.isFinite {
                return verb.person == 3 ? verb.number : .any
            }
            if chunk.kind == .noun, chunk.preposition == nil { return .any }
            if chunk.kind == .punctuation || chunk.kind == .subordinator { return .any }
        }
        return .any
    }

    /// *quando ha saputo la notizia, è svenuta*: the object of a clause that a conjunction opens and a comma closes.
    private func closesOpeningClause(_ index: Int, before main: VerbGroup) -> Bool {
        guard index > 0, index + 1 < chunks.count, isComma(index + 1), chunks[index - 1].kind == .verb,
            let verb = chunks[index - 1].verb
        else { return false }
        guard clauseOpener(index - 1) != nil else { return false }
        if verb.isPerfect, words[verb.first].lemma == "avere" { return true }
        // "mentre attraversava la strada, è stato investito"
        let gender = chunks[index].features.gender
        let isAnother =
            main.gender != .any && gender != .any && main.gender != gender && main.number == .singular
            && (main.isPassive || main.isPerfect && words[main.first].lemma == "essere")
            && words[chunks[index].head].partOfSpeech == .noun
        return isAnother
            || chunks[index - 1].subject == nil && verb.clitics.isEmpty && !verb.isPassive
                && (lexicon.agentiveVerbs.contains(words[verb.main].lemma)
                    || ["attraversare", "percorrere"].contains(words[verb.main].lemma))
    }

    /// *le ho scritto una lettera, ma non ha risposto*: in a clause of its own, what the one who speaks has written.
    private func isSpeakersObject(_ index: Int, before main: Int) -> Bool {
        guard index > 0, chunks[index - 1].kind == .verb, let verb = chunks[index - 1].verb, verb.isFinite,
            [1, 2].contains(verb.person), !verb.isPassive, !isWhWord(index),
            words[chunks[index].head].partOfSpeech == .noun, words[verb.main].lemma != "avere",
            !lexicon.essereVerbs.contains(words[verb.main].lemma), verb.clitics.allSatisfy({ !isOwn($0, verb) })
        else { return false }
        return chunks[(index + 1)..<main].contains { $0.kind == .punctuation || $0.kind == .coordinator }
    }

    private func isObjectOfEarlierVerb(_ index: Int) -> Bool {
        guard index > 0, let verb = chunks[index - 1].verb, chunks[index - 1].kind == .verb else { return false }
        if chunks[index - 1].subject == index { return true }
        let lemma = words[verb.main].lemma
        let hasSubject =
            chunks[index - 1].subject != nil || Self.transitive.contains(lemma)
            || lexicon.agentiveVerbs.contains(lemma) && words[chunks[index].head].partOfSpeech == .noun
                && !SenseSelector.beings.contains(selector.semanticClass(chunks[index].head))
        return !verb.isPassive && hasSubject && verb.isFinite
            || (!verb.isFinite && verb.form != .pastParticiple)
    }

    static let reportingVerbs: Set<String> = [
        "dire", "affermare", "dichiarare", "spiegare", "aggiungere", "sostenere", "commentare", "ricordare",
        "annunciare",
        "rispondere", "scrivere", "osservare", "sottolineare", "ammettere", "precisare", "concludere", "proseguire",
        "ribadire", "chiedere", "raccontare", "continuare", "esclamare", "assicurare", "avvertire", "replicare",
        "confermare", "domandare", "gridare", "riferire", "apprendere", "rivelare", "prevedere", "riportare", "stimare",
        "ipotizzare", "ammonire", "incalzare", "ironizzare", "insistere", "notare", "lamentare", "garantire",
        "promettere", "minacciare", "suggerire", "denunciare", "puntualizzare", "chiosare", "esordire", "rilevare",
        "informare", "annotare", "avvisare", "specificare", "argomentare", "obiettare", "protestare", "scherzare",
        "sussurrare", "urlare", "esultare", "confessare", "confidare", "segnalare", "evidenziare", "auspicare",
    ]

    /// Whether a mark of quotation, with a comma or not, stands at `index`.
    func closesQuotation(_ index: Int) -> Bool {
        var j = index
        if j >= 0, chunks[j].kind == .punctuation, words[chunks[j].head].surface == "," { j -= 1 }
        guard j >= 0, chunks[j].kind == .punctuation else { return false }
        return ["»", "”", "\"", "''"].contains(words[chunks[j].head].surface)
    }

    /// A verb of saying after a quotation or comma: *«…», ha detto Rossi.*
    func isReporting(_ index: Int) -> Bool {
        guard let verb = chunks[index].verb, index > 0 else { return false }
        let before = chunks[index - 1]
        if closesQuotation(index - 1), !verb.isPassive, words[verb.main].lemma != "essere" { return true }
        guard Self.reportingVerbs.contains(words[verb.main].lemma) else { return false }
        guard before.kind == .punctuation else {
            return before.kind == .subordinator && words[before.head].lemma == "come"
        }
        return [",", "»", "”", "\"", "-", "–", "—"].contains(words[before.head].surface)
    }
}
