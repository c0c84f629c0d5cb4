import Lexicon

/// Puts the rendered phrases into English order.
extension SentenceTransfer {
    mutating func render() -> [EnglishWord] {
        var line = Line(starts: [Int](repeating: 0, count: chunks.count))
        for index in chunks.indices {
            if closesClause(index) { close(&line, at: index) }
            line.starts[index] = line.words.count
            if line.moved.contains(index) || speech.deferred.contains(index) { continue }
            let english = renderChunk(index, &line)
            line.words += english
        }
        line.words += line.pending
        return line.words
    }

    /// The English line as it grows.
    private struct Line {
        var words: [EnglishWord] = []
        /// Where each phrase starts in it.
        var starts: [Int]
        /// Phrases that have been rendered out of their order.
        var moved: Set<Int> = []
        /// What closes the clause: *anymore*, a stranded preposition.
        var pending: [EnglishWord] = []
    }

    private mutating func renderChunk(_ index: Int, _ line: inout Line) -> [EnglishWord] {
        let chunk = chunks[index]
        if let fixed = chunk.fixedEnglish { return text(fixed) }
        if let tag = tagPosition, index >= tag, index < chunks.count - 1 { return index == tag ? tagEnglish() : [] }
        switch chunk.kind {
        case .noun: return renderNominal(index, &line)
        case .verb: return renderClause(index, &line)
        case .participle: return renderParticiple(chunk, at: index)
        case .adjective: return renderAdjective(chunk, at: index)
        case .adverb: return renderAdverb(chunk, at: index, &line)
        case .preposition: return renderPreposition(chunk, at: index)
        case .coordinator: return text(conjunctionEnglish(chunk, at: index))
        case .subordinator:
            if opensWithout(index) { speech.isUnderNegation = true }
            return text(subordinatorEnglish(chunk, at: index))
        case .relative: return text(relativeEnglish(chunk, at: index))
        case .punctuation: return [renderMark(chunk)]
        case .phrase: return renderPhrase(chunk)
        }
    }

    private func closesClause(_ index: Int) -> Bool {
        switch chunks[index].kind {
        case .punctuation, .subordinator, .relative: return true
        case .coordinator: return index + 1 < chunks.count && chunks[index + 1].kind == .verb
        default: return false
        }
    }

    private mutating func close(_ line: inout Line, at index: Int) {
        line.words += line.pending
        line.pending = []
        if chunks[index].kind != .coordinator || index + 1 < chunks.count { speech.isUnderNegation = false }
    }

    // MARK: Noun phrases

    private mutating func renderNominal(_ index: Int, _ line: inout Line) -> [EnglishWord] {
        var chunk = chunks[index]
        if chunk.preposition != nil, isSpoken, isDirectQuestionWord(index), chunk.determiners.isEmpty,
            let preposition = preposition(chunk), let verb = verb(after: index)
        {
            if preposition == "di", words[chunk.head].lemma == "chi", lemma(chunks[verb].verb?.main) == "essere" {
                return text("whose")
            }
            line.pending += text(strandedPreposition(preposition, verb))
            chunk.preposition = nil
        }
        if isWhichOfOne(index) { return text("what") }
        let negation = speech.isUnderNegation
        // "senza nessun problema"
        if preposition(chunk) == "senza" { speech.isUnderNegation = true }
        var english = underNegation(renderNoun(chunk, at: index))
        speech.isUnderNegation = negation
        if chunk.start > 0, ["+", "-", "−", "±", "~"].contains(words[chunk.start - 1].surface), !english.isEmpty,
            words[chunk.start].kind == .number
        {
            // "+11,5%"
            english[0].spaceBefore = words[chunk.start].spaceBefore
        }
        return english
    }

    /// *Qual è il problema?* → *What is the problem?*
    private func isWhichOfOne(_ index: Int) -> Bool {
        let chunk = chunks[index]
        guard words[chunk.head].lemma == "quale", words[chunk.head].partOfSpeech == .pronoun, chunk.preposition == nil,
            chunk.complements.isEmpty, index + 1 < chunks.count, let verb = chunks[index + 1].verb
        else { return false }
        return words[verb.main].lemma == "essere"
    }

    private func verb(after index: Int) -> Int? {
        chunks.indices[index...].dropFirst().prefix(4).first { chunks[$0].kind == .verb }
    }

    /// *Con chi verrete?* → *Who will you come with?*
    private func strandedPreposition(_ preposition: String, _ verb: Int) -> String {
        if let frame = chunks[verb].sense?.information.frames[preposition] { return frame == "0" ? "" : frame }
        if preposition == "di" { return "about" }
        if preposition == "da" { return chunks[verb].verb?.isPassive == true ? "by" : "from" }
        return lexicon.functionWord(preposition, .adposition) ?? ""
    }

    private static let positives = [
        "nothing": "anything", "nobody": "anyone", "no": "any", "none": "any", "nowhere": "anywhere",
    ]

    /// English negates once: *non dice niente* → *does not say anything*.
    private func underNegation(_ english: [EnglishWord]) -> [EnglishWord] {
        guard speech.isUnderNegation, english.count <= 12 else { return english }
        var result = english
        for position in result.indices where !result[position].isName {
            guard let positive = Self.positives[result[position].text] else { continue }
            if result[position].text == "no", position + 1 < result.count, result[position + 1].text == "one" {
                result[position].text = "anyone"
                result[position + 1].text = ""
            } else {
                result[position].text = positive
            }
        }
        return result
    }

    // MARK: Clauses

    private mutating func renderClause(_ index: Int, _ line: inout Line) -> [EnglishWord] {
        let chunk = chunks[index]
        let asks = isMainQuestion(index)
        var rendered = renderVerb(index, asQuestion: asks)
        let negation = speech.isUnderNegation
        line.moved.formUnion(rendered.absorbed)
        var subject = rendered.subject
        if chunk.isInverted, let position = chunk.subject, position > index {
            speech.isUnderNegation = false
            subject = renderNoun(chunks[position], at: position)
            line.moved.insert(position)
        }
        speech.isUnderNegation = negation
        if words[chunks[index].verb?.main ?? 0].lemma == "essere", rendered.subject.first?.text == "there" {
            rendered.tail = []
        }
        var result: [EnglishWord] = speech.openers[index].map(text) ?? []
        if let group = chunk.verb {
            if !group.isFinite, group.preposition != nil { result += infinitivePreposition(group, index) }
            if let relation = gerundRelation(index) { result += text(relation) }
        }
        if asks, !rendered.front.isEmpty {
            if subject.isEmpty, let position = chunk.subject, position < index, !isWhWord(position),
                chunks[position].kind == .noun
            {
                // "Tom ha visto Anna?": the auxiliary goes before the subject, which stands already.
                line.words.insert(contentsOf: rendered.front, at: line.starts[position])
                result += rendered.rest
            } else {
                result += rendered.front + subject + rendered.rest
            }
        } else {
            result += subject + rendered.front + rendered.rest
        }
        result += rendered.tail
        result += objectAndLate(index, rendered, &line)
        line.pending = rendered.last + line.pending
        return result
    }

    /// The object, put directly after the verb, with the adverbs that follow it.
    private mutating func objectAndLate(_ index: Int, _ verb: RenderedVerb, _ line: inout Line) -> [EnglishWord] {
        var rendered = verb
        let chunk = chunks[index]
        guard let object = chunk.object, chunks[object].kind == .noun,
            object > index || speech.deferred.contains(object)
        else {
            var result = bareComplement(index, &line) + rendered.after + rendered.late
            let isPassive = chunk.verb.map { $0.isPassive || isPassiveSi($0, index) } ?? false
            if isPassive, lemma(chunk.verb?.main) != "chiedere",
                let particle = strandedParticle(index)
            {
                result = text(particle) + result
            }
            if let object = chunk.object, object < index, let particle = strandedParticle(index) {
                result = text(particle) + result
            }
            return result
        }
        var result: [EnglishWord] = []
        if let particle = strandedParticle(index) {
            result += asked(index, behind: object, &line) + text(particle)
        }
        if object > index {
            let isHeavy = isHeavy(object)
            for j in (index + 1)..<object
            where chunks[j].kind == .adverb && !line.moved.contains(j)
                && (focuses(j)
                    || isHeavy
                        && (!words[chunks[j].head].lemma.hasSuffix("mente") || chunks[object + 1].kind == .relative))
            {
                result += renderAdverb(chunks[j], at: j, &line)
                line.moved.insert(j)
            }
        }
        if let recipient = bareRecipient(index, before: object), !line.moved.contains(recipient) {
            result += renderNoun(chunks[recipient], at: recipient, withPreposition: false)
            line.moved.insert(recipient)
        }
        if let doer = causedDoer(index, object), !line.moved.contains(doer) {
            result += renderNoun(chunks[doer], at: doer, withPreposition: false) + rendered.after
            rendered.after = []
            line.moved.insert(doer)
        }
        var english = chunks[object].fixedEnglish.map(text) ?? underNegation(renderNoun(chunks[object], at: object))
        if let possessive = rendered.possessive, hasOnlyDefiniteArticle(chunks[object]) {
            if english.first?.text == "the" {
                english[0].text = possessive
            } else if selector.semanticClass(chunks[object].head) == "body",
                !Self.possessives.contains(english.first?.text ?? "")
            {
                english.insert(EnglishWord(possessive), at: 0)
            }
        }
        result += english
        line.moved.insert(object)
        speech.deferred.remove(object)
        if object > index, !rendered.late.isEmpty || object > index + 1, continuesInPair(object) {
            // "respinge con forza le accuse e le critiche"
            result += text(conjunctionEnglish(chunks[object + 1], at: object + 1))
            result += underNegation(renderNoun(chunks[object + 2], at: object + 2))
            line.moved.formUnion([object + 1, object + 2])
        }
        let goes = object + 1
        if object > index + 1, goes < chunks.count, chunks[goes].kind == .noun, chunks[goes].preposition != nil,
            chunks[goes].start == chunks[object].end, !line.moved.contains(goes), !isTimePhrase(chunks[goes]),
            chunks[(index + 1)..<object].allSatisfy({ $0.kind == .adverb || isTimePhrase($0) }),
            chunks[(index + 1)..<object].contains(where: { isTimePhrase($0) || isTimeAdverb($0) }),
            goes + 1 == chunks.count || chunks[goes + 1].kind == .punctuation, !isHeavy(object)
        {
            // "ha approvato ieri il piano per la mobilità": the time is last.
            line.moved.insert(goes)
            result += renderNoun(chunks[goes], at: goes)
        } else if goes < chunks.count, belongs(goes, to: object, of: index), !line.moved.contains(goes) {
            // "ha firmato al Quirinale il decreto sulle pensioni"
            line.moved.insert(goes)
            result += renderNoun(chunks[goes], at: goes)
        }
        return result + rendered.after + rendered.late
    }

    /// Whether a phrase right behind an object that goes before others says which thing that is, and goes with it.
    private func belongs(_ phrase: Int, to object: Int, of verb: Int) -> Bool {
        guard object > verb + 1, chunks[phrase].kind == .noun, chunks[phrase].start == chunks[object].end,
            let opening = preposition(chunks[phrase]), words[chunks[phrase].preposition ?? 0].term == nil,
            !isTimePhrase(chunks[phrase])
        else { return false }
        // "ha consegnato ieri le chiavi al vincitore"
        if opening == "a", isReceiver(chunks[phrase]), isTimePhrase(chunks[object - 1]) || object == verb + 1 {
            return true
        }
        guard chunks[verb].sense?.information.frames[opening] == nil else { return false }
        guard phrase + 1 == chunks.count || chunks[phrase + 1].kind == .punctuation,
            lemma(chunks[verb].verb?.main) != "essere"
        else { return false }
        return ["su", "contro", "tra", "fra"].contains(opening)
            || chunks[object].innermost.sense?.information.frames[opening] != nil
    }

    private func isTimeAdverb(_ chunk: Chunk) -> Bool {
        chunk.kind == .adverb && chunk.end == chunk.start + 1
            && ["ieri", "oggi", "domani", "stamattina", "stamani", "stasera", "stanotte", "ieri sera", "ieri mattina"]
                .contains(words[chunk.head].lemma)
    }

    /// Whether something follows that belongs to the object: *hanno arrestato all'alba tre uomini accusati di furto*, *ha
    /// incontrato ieri i partiti che lo sostengono*.
    private func isHeavy(_ object: Int) -> Bool {
        guard object + 1 < chunks.count else { return false }
        let next = chunks[object + 1]
        if next.kind == .relative { return next.preposition == nil }
        // "ha approvato ieri il piano per la mobilità, che prevede…"
        if next.kind == .noun, next.preposition != nil, next.start == chunks[object].end, object + 3 < chunks.count,
            isComma(object + 2), chunks[object + 3].kind == .relative
        {
            return true
        }
        guard next.kind == .noun, next.preposition != nil, let last = chunks[object].after.last else { return false }
        let endings = ["ato", "ata", "ati", "ate", "ito", "ita", "iti", "ite", "uto", "uta", "uti", "ute"]
        return endings.contains { words[last.head].form.hasSuffix($0) }
            && last.head + 1 == chunks[object].end && next.start == chunks[object].end
    }

    /// Whether *e* joins a second object that ends the clause.
    private func continuesInPair(_ object: Int) -> Bool {
        guard object + 2 < chunks.count, chunks[object + 1].kind == .coordinator,
            ["e", "o"].contains(words[chunks[object + 1].head].lemma), isBareNominal(chunks[object + 2])
        else { return false }
        return object + 3 == chunks.count || chunks[object + 3].kind == .punctuation
    }

    /// *confina a nord con il Mali* → *borders Mali to the north*: what English has without a preposition.
    private mutating func bareComplement(_ index: Int, _ line: inout Line) -> [EnglishWord] {
        guard let frames = chunks[index].sense?.information.frames, let verb = chunks[index].verb, !verb.isPassive,
            chunks[index].object == nil, index + 2 < chunks.count
        else { return [] }
        for j in chunks.indices[(index + 1)...].prefix(3) {
            guard chunks[j].kind == .noun || chunks[j].kind == .adverb else { return [] }
            guard chunks[j].kind == .noun, let preposition = preposition(chunks[j]), frames[preposition] == "0",
                words[chunks[j].preposition ?? 0].term == nil
            else { continue }
            if j == index + 1 || line.moved.contains(j) || limits(j - 1) { return [] }
            line.moved.insert(j)
            return renderNoun(chunks[j], at: j, withPreposition: false)
        }
        return []
    }

    /// *non si tratta solo dell'atteggiamento*: an adverb that stays before what it limits.
    private func limits(_ index: Int) -> Bool {
        chunks[index].kind == .adverb
            && ["solo", "soltanto", "solamente", "anche", "proprio", "persino"].contains(
                words[chunks[index].head].lemma)
    }

    /// *chiedere indicazioni a un passante*: whom one asks goes before what one asks for.
    private mutating func asked(_ index: Int, behind object: Int, _ line: inout Line) -> [EnglishWord] {
        // "ha chiesto al vicino informazioni"
        let isBefore =
            object > index + 1 && isReceiver(chunks[object - 1]) && !line.moved.contains(object - 1)
            && chunks[index].verb?.isPassive == false
        let next = isBefore ? object - 1 : object + 1
        guard object > index, chunks[index].sense?.information.frames["a"] == "0", next < chunks.count,
            chunks[next].kind == .noun, preposition(chunks[next]) == "a", !line.moved.contains(next),
            !isTimePhrase(chunks[next]), next + 1 == chunks.count || chunks[next + 1].kind != .relative
        else { return [] }
        line.moved.insert(next)
        return renderNoun(chunks[next], at: next, withPreposition: false)
    }

    private static let possessives: Set<String> = ["my", "your", "his", "her", "its", "our", "their"]

    private func hasOnlyDefiniteArticle(_ chunk: Chunk) -> Bool {
        chunk.determiners.count == 1 && words[chunk.determiners[0]].reading.kind.hasPrefix("art def")
    }

    /// The English preposition of an Italian direct object: *look for*.
    private func strandedParticle(_ index: Int) -> String? {
        guard let particle = chunks[index].sense?.information.frames["obj"], particle != "0" else { return nil }
        return particle
    }

    /// Whether the verb is the first finite one of a question, with nothing that subordinates it.
    private func isMainQuestion(_ index: Int) -> Bool {
        guard isQuestion, tagPosition == nil, let verb = chunks[index].verb, verb.isFinite, verb.form != .imperative
        else { return false }
        if speech.auxiliary != nil { return false }
        // "Ha perso il posto: chi lo aiuta?": the question starts behind the colon.
        if chunks[(index + 1)...].dropLast().contains(where: {
            $0.kind == .punctuation && [":", ";", "…", "—"].contains(words[$0.head].surface)
        }) {
            return false
        }
        if isSubordinate(index) || isWithinFreeRelative(index) { return false }
        // "sei tu che l'hai rotto?"
        if index > 0, chunks[index - 1].kind == .phrase,
            words[chunks[index - 1].head].term?.english.hasSuffix(" who") == true
        {
            return false
        }
        if let subject = chunks[index].subject, subject < index, isWhWord(subject), chunks[subject].preposition == nil {
            return false
        }
        return true
    }

    /// *per quello che è successo ieri*
    func isWithinFreeRelative(_ index: Int) -> Bool {
        if let first = chunks.first, isThoseWhoAsked(first), chunks[..<index].allSatisfy({ $0.verb?.isFinite != true })
        {
            return true
        }
        guard index > 0, let term = words[chunks[index - 1].head].term, term.words.count > 1 else { return false }
        return chunks[index - 1].kind == .noun && term.words.last == "che"
            && words[chunks[index - 1].head].partOfSpeech == .pronoun
            && !["che", "cosa"].contains(term.words[0])
    }

    /// Verbs of thinking and saying, after which speech leaves out *that*.
    private static let thatDroppers: Set<String> = [
        "pensare", "credere", "sapere", "dire", "sperare", "immaginare", "supporre", "essere sicuro", "temere",
        "dubitare",
    ]
    private static let askers: Set<String> = [
        "chiedere", "sapere", "domandare", "capire", "decidere", "vedere", "stabilire", "valutare", "verificare",
        "chiedersi", "domandarsi", "spiegare", "mostrare", "dire", "ricordare", "dimenticare", "imparare", "insegnare",
        "scoprire", "immaginare", "importare", "indovinare", "raccontare",
    ]

    private mutating func subordinatorEnglish(_ chunk: Chunk, at index: Int) -> String {
        let word = words[chunk.head]
        if word.term != nil { return conjunctionEnglish(chunk, at: index) }
        let governor = index > 0 && chunks[index - 1].kind == .verb ? lemma(chunks[index - 1].verb?.main) : ""
        switch word.lemma {
        case "come" where introducesExamples(index): return "such as"
        case "come" where namesAs(index): return "as"
        case "come" where likens(index): return "like"
        case "finché" where index + 1 < chunks.count && isUntil(index): return "until"
        case "che" where isSpoken && Self.thatDroppers.contains(governor): return ""
        case "come" where isDirectQuestionWord(index): return "how"
        case "perché" where isDirectQuestionWord(index): return "why"
        case "come"
        where Self.askers.contains(governor) && index + 1 < chunks.count
            && ["chiamare", "chiamarsi"].contains(lemma(chunks[index + 1].verb?.main)):
            return "what"
        case "come" where Self.askers.contains(governor): return "how"
        case "perché" where Self.askers.contains(governor) && governor != "dire": return "why"
        case "se" where index + 1 < chunks.count && chunks[index + 1].verb?.form == .infinitive: return "whether"
        case "se" where Self.askers.contains(governor) && chunks[index - 1].verb?.isFinite == true:
            return isSpoken ? "if" : "whether"
        default: return conjunctionEnglish(chunk, at: index)
        }
    }

    /// *lo ha ricordato come «un artigiano»*, *li ha bollati come traditori*: what somebody is called.
    private func namesAs(_ index: Int) -> Bool {
        guard index > 0, index + 1 < chunks.count, words[chunks[index].head].term == nil,
            let verb = chunks[..<index].suffix(3).last(where: { $0.kind == .verb || $0.kind == .participle })?.verb,
            [
                "ricordare", "definire", "descrivere", "bollare", "indicare", "presentare", "salutare", "considerare",
                "riconoscere", "identificare", "liquidare", "etichettare", "scegliere", "nominare", "designare",
                "dipingere",
            ].contains(words[verb.main].lemma)
        else { return false }
        let next = chunks[index + 1]
        return next.kind == .punctuation && ["\"", "«", "“"].contains(words[next.head].surface)
            || next.kind == .noun && next.preposition == nil || next.kind == .adjective
    }

    /// *finché un terremoto non la ridusse in macerie*: the *non* denies nothing.
    private mutating func isUntil(_ index: Int) -> Bool {
        guard let verb = chunks[index...].indices.dropFirst().prefix(4).first(where: { chunks[$0].kind == .verb }),
            chunks[verb].verb?.isNegated == true
        else { return false }
        chunks[verb].verb?.isNegated = false
        return true
    }

    private mutating func renderParticiple(_ chunk: Chunk, at index: Int) -> [EnglishWord] {
        guard let group = chunk.verb else { return [] }
        if let clause = clauseEnglish(chunk, at: index) { return clause }
        let english = chunk.sense?.english ?? adjectiveEnglish(group.main)
        let participle = chunk.sense == nil ? english : openingParticiple(english, group, at: index)
        if index + 2 < chunks.count, chunks[index + 1].kind == .adverb, words[chunks[index + 1].head].lemma == "anche",
            words[chunks[index + 2].head].lemma == "come"
        {
            chunks[index + 1].fixedEnglish = ""
            return text("also " + participle)
        }
        return text(participle)
    }

    /// *Rimasta vedova, tornò*, *Arrivato a Roma, incontrò*: what is no passive has *having*.
    private func openingParticiple(_ english: String, _ group: VerbGroup, at index: Int) -> String {
        let participle = lexicon.verbs.inflect(english, .participle)
        let word = words[group.main]
        guard index == 0 || chunks[index - 1].kind == .punctuation || chunks[index - 1].kind == .coordinator else {
            return participle.hasPrefix("been ") ? String(participle.dropFirst(5)) : participle
        }
        if participle.hasPrefix("been ") { return String(participle.dropFirst(5)) }
        let isActive = lexicon.essereVerbs.contains(word.lemma) || word.term?.information.frames["aux"] == "e"
        guard isActive, !Self.stateParticiples.contains(word.lemma), index + 1 < chunks.count,
            chunks[index + 1].kind != .punctuation,
            chunks[index...].prefix(8).contains(where: { $0.verb?.isFinite == true })
        else { return participle }
        return "having " + participle
    }

    /// *i migranti sbarcati a Lampedusa* → *migrants who landed in Lampedusa*: a participle that is no passive is a clause.
    private func clauseEnglish(_ chunk: Chunk, at index: Int) -> [EnglishWord]? {
        if let passed = passedAway(chunk, at: index) { return text(passed) }
        if let main = chunk.verb?.main, words[main].term == nil, let posture = Self.postures[words[main].lemma] {
            return text(posture)
        }
        guard let group = chunk.verb, words[group.main].term == nil, let sense = chunk.sense,
            lexicon.essereVerbs.contains(words[group.main].lemma) || group.clitics == ["si"],
            !Self.stateParticiples.contains(words[group.main].lemma),
            index > 0, index + 1 < chunks.count, chunks[index + 1].kind == .noun || chunks[index + 1].kind == .adverb
        else { return nil }
        if preposition(chunks[index + 1]) == "da", sense.information.frames["aux"] != "e",
            selector.senses(words[group.main]).contains(where: { $0.information.frames["aux"] == "e" })
        {
            // "la foto scattata dai satelliti": of a verb of two kinds, the one that somebody does.
            return nil
        }
        let afterComma = isComma(index - 1)
        let host = afterComma ? index - 2 : index - 1
        guard host >= 0 else { return nil }
        if afterComma, chunks[host].kind == .verb, let term = words[chunks[host].verb?.main ?? 0].term,
            term.words.count > 1, chunks[host].object == nil
        {
            // "hanno spento l'incendio, divampato nel pomeriggio": an expression that holds its object
            return text("which " + lexicon.verbs.inflect(sense.english, .past))
        }
        guard chunks[host].kind == .noun else { return nil }
        let pronoun = selector.semanticClass(chunks[host].head) == "person" ? "who" : afterComma ? "which" : "that"
        return text(pronoun + " " + lexicon.verbs.inflect(sense.english, .past))
    }

    /// Participles of how somebody holds himself, which English says in *-ing*: *seduto sul letto*.
    static let postures = [
        "sedere": "sitting", "sdraiare": "lying", "distendere": "lying", "coricare": "lying",
        "inginocchiare": "kneeling",
        "accovacciare": "crouching", "accucciare": "crouching", "appendere": "hanging",
        "aggrappare": "clinging",
    ]

    /// *il regista, scomparso due anni fa*: of a person and with a time, died.
    private func passedAway(_ chunk: Chunk, at index: Int) -> String? {
        guard let main = chunk.verb?.main, words[main].lemma == "scomparire", index > 1, index + 1 < chunks.count,
            isComma(index - 1), chunks[index - 2].kind == .noun,
            selector.semanticClass(chunks[index - 2].head) == "person"
                || !chunks[index - 2].apposed.isEmpty,
            chunks[index + 1].kind == .noun || chunks[index + 1].kind == .adverb
        else { return nil }
        return "who died"
    }

    /// Verbs whose participle English has as an adjective.
    private static let stateParticiples: Set<String> = [
        "nascere", "crescere", "scomparire", "essere", "stare", "piacere", "rimanere", "restare", "risultare",
        "mancare",
        "aumentare", "diminuire", "ridurre", "migliorare", "peggiorare", "esistere", "riuscire", "scadere",
        "invecchiare",
    ]

    private mutating func renderAdjective(_ chunk: Chunk, at index: Int) -> [EnglishWord] {
        var english = adjectiveEnglish(chunk.head, sense: chunk.sense)
        for adverb in chunk.before.first?.adverbs.reversed() ?? [] {
            english = degree(words[adverb].lemma, english, superlative: false, adverb: adverb)
        }
        return text(english)
    }

    private mutating func renderAdverb(_ chunk: Chunk, at index: Int, _ line: inout Line) -> [EnglishWord] {
        var result: [EnglishWord] = chunk.isDuration ? text("for") : []
        let word = words[chunk.head]
        let next = index + 1 < chunks.count ? chunks[index + 1] : nil
        if let preposition = chunk.preposition, words[preposition].partOfSpeech == .adposition,
            preposition != chunk.head
        {
            if isSpoken, isDirectQuestionWord(index), word.lemma == "dove" {
                if words[preposition].lemma == "da" || words[preposition].lemma == "di" { line.pending += text("from") }
                return text("where")
            }
            if words[preposition].lemma == "di", index > 0, chunks[index - 1].kind == .adjective,
                chunks[index - 1].before.first?.adverbs.contains(where: { ["più", "meno"].contains(words[$0].lemma) })
                    == true
            {
                // "più caldo di ieri"
                return text("than " + adverbEnglish(chunk.head, negated: false).text)
            }
            result += text(
                words[preposition].term?.english ?? lexicon.functionWord(words[preposition].lemma, .adposition) ?? "")
        }
        if let direction = directionEnglish(index) { return result + text(direction) }
        if ["solo", "soltanto", "solamente"].contains(word.lemma), word.term == nil, let next,
            next.kind == .subordinator || next.kind == .noun && preposition(next) == "dopo"
        {
            return result + text("only")
        }
        if word.term?.words == ["a", "casa"], word.term?.english == "home", !isReached(index) {
            return result + text("at home")
        }
        if word.lemma == "quanto", isDirectQuestionWord(index), index + 2 < chunks.count,
            chunks[index + 2].kind == .adjective,
            lemma(next?.verb?.main) == "essere"
        {
            // "Quanto è alto?" → "How tall is he?"
            line.moved.insert(index + 2)
            return text("how") + renderAdjective(chunks[index + 2], at: index + 2)
        }
        let previous = index > 0 ? chunks[index - 1] : nil
        if word.lemma == "meno", word.term == nil, let counted = next, counted.kind == .noun,
            counted.preposition == nil,
            counted.determiners.isEmpty, isEnglishPlural(counted)
        {
            // "scese a meno otto": below zero.
            return result + text(words[counted.head].partOfSpeech == .numeral ? "minus" : "fewer")
        }
        if word.lemma == "dopo", word.term == nil, let span = previous, span.kind == .noun, isCounted(span),
            selector.semanticClass(span.head) == "time", next == nil || next?.kind == .punctuation
        {
            // "è stato arrestato poche ore dopo"
            return result + text("later")
        }
        if word.lemma == "quindi", word.term == nil, previous?.kind == .verb { return result + text("therefore") }
        if word.term?.words == ["sempre", "più"], let counted = next, counted.kind == .noun,
            counted.preposition == nil, counted.determiners.isEmpty, words[counted.head].partOfSpeech == .noun
        {
            return result + text("more and more")
        }
        if word.term?.words == ["sempre", "meno"], let counted = next, counted.kind == .noun,
            counted.preposition == nil, counted.determiners.isEmpty, isEnglishPlural(counted)
        {
            return result + text("fewer and fewer")
        }
        let modifiesVerb =
            previous?.kind == .verb && chunk.preposition == nil && next?.kind != .adverb && next?.kind != .adjective
        if modifiesVerb, words[previous?.verb?.main ?? 0].lemma != "essere" {
            return result + text(verbAdverb(chunk.head, negated: previous?.verb?.isNegated == true).text)
        }
        if word.lemma == "più", word.term == nil, next?.kind == .participle, let noun = previous, noun.kind == .noun,
            hasDefiniteArticle(noun)
        {
            return text("most")
        }
        if word.lemma == "mai", next?.kind == .participle {
            let isTop = previous.map { noun in
                noun.kind == .noun && hasDefiniteArticle(noun)
                    && (noun.before + noun.after).contains {
                        $0.adverbs.contains { words[$0].lemma == "più" }
                            || ["primo", "migliore", "peggiore", "unico", "maggiore"].contains(words[$0.head].lemma)
                    }
            }
            return text(isTop == true ? "ever" : "never")
        }
        if word.lemma == "pure", next?.verb?.form == .gerund { return text("while") }
        return result + text(adverbEnglish(chunk.head, negated: previous?.verb?.isNegated == true).text)
    }

    /// *torna a casa*, *la porta a casa*: whether somebody or something gets there.
    private func isReached(_ index: Int) -> Bool {
        if index + 1 < chunks.count, isComma(index + 1), index == 0 || chunks[index - 1].kind == .punctuation {
            return false
        }
        let governor =
            governingVerb(index) ?? chunks[index...].first { $0.kind == .verb }?.verb.map { words[$0.main].lemma }
        guard let verb = governor?.split(separator: " ").first.map(String.init) else { return true }
        return Self.motionVerbs.contains(verb)
            || ["riportare", "restare", "rimandare", "riaccompagnare", "lasciare", "dare"].contains(verb)
    }

    private mutating func renderPreposition(_ chunk: Chunk, at index: Int) -> [EnglishWord] {
        let word = words[chunk.head]
        if let term = word.term {
            let isLast = index + 1 == chunks.count || chunks[index + 1].kind == .punctuation
            // "è stato arrestato poche ore dopo"
            return text(
                isLast && term.words.count > 2 && term.english.hasSuffix(" after")
                    ? term.english.dropLast(5) + "later" : term.english)
        }
        // "approvata da «tutti i partiti»": chosen as if no mark of quotation stood between.
        if index + 2 < chunks.count, chunks[index + 1].kind == .punctuation, chunks[index + 2].kind == .noun,
            chunks[index + 2].preposition == nil, ["\"", "«", "“", "'"].contains(words[chunks[index + 1].head].surface)
        {
            return text(prepositionEnglish(chunk.head, chunks[index + 2], at: index))
        }
        return text(lexicon.functionWord(word.lemma, .adposition) ?? word.surface)
    }

    private func renderMark(_ chunk: Chunk) -> EnglishWord {
        let word = words[chunk.head]
        var mark = EnglishWord(Punctuation.english(word.surface), spaceBefore: word.spaceBefore)
        mark.opensSentence = opensQuotedSentence(chunk)
        return mark
    }

    /// *ha detto: «Non cambia nulla»*: what is quoted begins with a capital, of more than a word or two.
    private func opensQuotedSentence(_ chunk: Chunk) -> Bool {
        let index = chunk.head
        guard ["\"", "«", "“"].contains(words[index].surface), index + 3 < words.count,
            index == 0 || words[index].spaceBefore, words[index + 1].isCapitalized, !words[index + 1].spaceBefore
        else { return false }
        return words[(index + 1)...].prefix(4).allSatisfy { !["\"", "»", "”"].contains($0.surface) }
    }

    private mutating func renderPhrase(_ chunk: Chunk) -> [EnglishWord] {
        let word = words[chunk.head]
        if let term = word.term {
            // "senza dire niente a nessuno"
            if term.words.first == "senza" { speech.isUnderNegation = true }
            return text(term.english)
        }
        switch word.partOfSpeech {
        case .symbol: return [EnglishWord(word.surface, spaceBefore: word.spaceBefore)]
        case .determiner:
            return text(lexicon.functionWord(word.lemma, .determiner) ?? (word.reading.kind == "art def" ? "the" : "a"))
        case .pronoun where word.reading.kind.hasPrefix("clit"): return []
        case .adverb: return text(adverbEnglish(chunk.head, negated: false).text)
        case .numeral: return text(numberEnglish(chunk.head))
        case .verb, .auxiliary:
            if let sense = selector.choose(chunk.head, SenseSelector.Context()) {
                return text(
                    word.features.form == .pastParticiple
                        ? lexicon.verbs.inflect(sense.english, .participle)
                        : word.features.form == .presentParticiple
                            ? lexicon.verbs.inflect(sense.english, .gerund) : sense.english)
            }
            return [EnglishWord(keepUnknown(word))]
        default: break
        }
        if let sense = selector.choose(chunk.head, SenseSelector.Context()) { return text(sense.english) }
        return [EnglishWord(keepUnknown(word), spaceBefore: word.spaceBefore, isName: true)]
    }
}

/// English marks for Italian ones.
enum Punctuation {
    static func english(_ mark: String) -> String {
        switch mark {
        case "«", "“", "”", "»", "„": "\""
        case "’", "‘": "'"
        default: mark
        }
    }
}
