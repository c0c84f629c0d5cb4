import Lexicon

/// Puts the rendered phrases into English order.
extension SentenceTransfer {
    mutating func render() -> [EnglishWord] {
        var result: [EnglishWord] = []
        var moved: Set<Int> = []
        var index = 0
        while index < chunks.count {
            if moved.contains(index) {
                index += 1
                continue
            }
            let chunk = chunks[index]
            switch chunk.kind {
            case .noun: result += renderNoun(chunk, at: index)
            case .verb: result += renderClause(index, &moved, before: &result)
            case .participle: result += renderParticiple(chunk, at: index)
            case .adjective: result += renderAdjective(chunk, at: index)
            case .adverb: result += renderAdverb(chunk, at: index)
            case .preposition: result += renderPreposition(chunk)
            case .coordinator, .subordinator: result += text(conjunctionEnglish(chunk, at: index))
            case .relative: result += text(relativeEnglish(chunk, at: index))
            case .punctuation: result.append(renderMark(chunk))
            case .phrase: result += renderPhrase(chunk)
            }
            index += 1
        }
        return result
    }

    private mutating func renderClause(_ index: Int, _ moved: inout Set<Int>, before: inout [EnglishWord]) -> [EnglishWord] {
        let chunk = chunks[index]
        let question = isMainQuestion(index)
        var rendered = renderVerb(index, asQuestion: question)
        var subject = rendered.subject
        if chunk.isInverted, let position = chunk.subject, position > index {
            subject = renderNoun(chunks[position], at: position)
            moved.insert(position)
            rendered.subject = []
        }
        var result: [EnglishWord] = []
        if let group = chunk.verb, !group.isFinite, group.preposition != nil {
            result += infinitivePreposition(group, index)
        }
        if question, !rendered.front.isEmpty {
            if subject.isEmpty, let position = chunk.subject, position == index - 1, position >= 0, !isInterrogative(position) {
                // "Tom ha visto Anna?" → the subject stands before the verb already: the auxiliary goes in front of it.
                before = insertFront(rendered.front, before, position)
                result += rendered.rest
            } else {
                result += rendered.front + subject + rendered.rest
            }
        } else {
            result += subject + rendered.front + rendered.rest
        }
        result += rendered.tail
        result += objectAndLate(index, rendered, &moved)
        return result
    }

    /// The object, put directly after the verb, with the adverbs that follow it.
    private mutating func objectAndLate(_ index: Int, _ rendered: RenderedVerb, _ moved: inout Set<Int>) -> [EnglishWord] {
        let chunk = chunks[index]
        guard let object = chunk.object, object > index, chunks[object].kind == .noun else { return rendered.late }
        var result: [EnglishWord] = []
        if let particle = chunk.sense?.information.frames["obj"], particle != "0" { result += text(particle) }
        result += renderNoun(chunks[object], at: object)
        moved.insert(object)
        return result + rendered.late
    }

    private func insertFront(_ front: [EnglishWord], _ before: [EnglishWord], _ position: Int) -> [EnglishWord] {
        // The subject's words are the last ones rendered; find where they start.
        let length = subjectLength(position)
        let cut = max(0, before.count - length)
        return Array(before[..<cut]) + front + Array(before[cut...])
    }

    private func subjectLength(_ position: Int) -> Int {
        var copy = self
        return copy.renderNoun(chunks[position], at: position).count
    }

    private func isInterrogative(_ index: Int) -> Bool {
        let chunk = chunks[index]
        return ([chunk.head] + chunk.determiners).contains { words[$0].reading.kind.hasPrefix("int") }
    }

    /// Whether the verb is the first finite one of a question, with nothing that subordinates it.
    private func isMainQuestion(_ index: Int) -> Bool {
        guard isQuestion, chunks[index].verb?.isFinite == true else { return false }
        for j in chunks.indices where j < index {
            if chunks[j].verb?.isFinite == true { return false }
            if chunks[j].kind == .subordinator, words[chunks[j].head].lemma != "perché", words[chunks[j].head].lemma != "come", words[chunks[j].head].lemma != "quando", words[chunks[j].head].lemma != "dove" { return false }
        }
        if let subject = chunks[index].subject, subject < index, isInterrogative(subject) { return false }
        return true
    }

    private mutating func infinitivePreposition(_ group: VerbGroup, _ index: Int) -> [EnglishWord] {
        guard let preposition = group.preposition else { return [] }
        if let term = words[preposition].term { return text(term.english) }
        if let frame = governingInfinitiveFrame(index) {
            if let plus = frame.firstIndex(of: "+") { return text(String(frame[..<plus])) }
            return []
        }
        switch words[preposition].lemma {
        case "senza": return text("without")
        case "dopo": return text("after")
        case "prima": return text("before")
        case "oltre": return text("besides")
        default: return []
        }
    }

    private mutating func renderParticiple(_ chunk: Chunk, at index: Int) -> [EnglishWord] {
        guard let group = chunk.verb else { return [] }
        let word = words[group.main]
        let english = chunk.sense?.english ?? adjectiveEnglish(group.main)
        let participle = chunk.sense == nil ? english : lexicon.verbs.inflect(english, .participle)
        _ = word
        return text(participle)
    }

    private mutating func renderAdjective(_ chunk: Chunk, at index: Int) -> [EnglishWord] {
        var english = adjectiveEnglish(chunk.head, sense: chunk.sense)
        for adverb in chunk.before.first?.adverbs.reversed() ?? [] {
            english = degree(words[adverb].lemma, english, superlative: false, adverb: adverb)
        }
        return text(english)
    }

    private mutating func renderAdverb(_ chunk: Chunk, at index: Int) -> [EnglishWord] {
        var result: [EnglishWord] = []
        if let preposition = chunk.preposition, words[preposition].partOfSpeech == .adposition, preposition != chunk.head {
            result += text(words[preposition].term?.english ?? lexicon.functionWord(words[preposition].lemma, .adposition) ?? "")
        }
        return result + text(adverbEnglish(chunk.head, negated: index > 0 && chunks[index - 1].verb?.isNegated == true).text)
    }

    private mutating func renderPreposition(_ chunk: Chunk) -> [EnglishWord] {
        let word = words[chunk.head]
        if let term = word.term { return text(term.english) }
        return text(lexicon.functionWord(word.lemma, .adposition) ?? word.surface)
    }

    private func renderMark(_ chunk: Chunk) -> EnglishWord {
        let word = words[chunk.head]
        return EnglishWord(Punctuation.english(word.surface), spaceBefore: word.spaceBefore)
    }

    private mutating func renderPhrase(_ chunk: Chunk) -> [EnglishWord] {
        let word = words[chunk.head]
        if let term = word.term { return text(term.english) }
        switch word.partOfSpeech {
        case .symbol: return [EnglishWord(word.surface, spaceBefore: word.spaceBefore)]
        case .determiner: return text(lexicon.functionWord(word.lemma, .determiner) ?? (word.reading.kind == "art def" ? "the" : "a"))
        case .pronoun where word.reading.kind.hasPrefix("clit"): return []
        case .adverb: return text(adverbEnglish(chunk.head, negated: false).text)
        case .numeral: return text(numberEnglish(chunk.head))
        case .verb, .auxiliary:
            if let sense = selector.choose(chunk.head, SenseSelector.Context()) {
                return text(word.features.form == .pastParticiple ? lexicon.verbs.inflect(sense.english, .participle) : sense.english)
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
