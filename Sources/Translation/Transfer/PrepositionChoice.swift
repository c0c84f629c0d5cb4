import Lexicon

/// Chooses the English preposition by what governs it and by the noun it stands before.
extension SentenceTransfer {
    mutating func prepositionEnglish(_ index: Int, _ chunk: Chunk, at position: Int?) -> String {
        let word = words[index]
        if let term = word.term { return term.english }
        let lemma = word.lemma
        if let governed = governedPreposition(lemma, chunk, at: position) { return governed }
        let noun = words[chunk.head]
        let kind = selector.semanticClass(chunk.head)
        switch lemma {
        case "a": return prepositionA(noun, kind, chunk, at: position)
        case "da": return prepositionDa(noun, kind, chunk, at: position)
        case "in": return prepositionIn(noun, kind, chunk, at: position)
        case "su": return "on"
        case "di": return isComparativeBefore(position) ? "than" : (noun.lemma == "qualcosa" ? "of" : "of")
        case "tra", "fra": return chunk.features.number == .plural && chunk.numerals.isEmpty && !coordinatorFollows(chunk) ? "among" : (kind == "time" && !chunk.numerals.isEmpty ? "in" : "between")
        case "per": return kind == "time" && chunk.numerals.isEmpty && words[chunk.head].lemma == "tutto" ? "throughout" : "for"
        case "fino": return "until"
        default: return lexicon.functionWord(lemma, .adposition) ?? word.surface
        }
    }

    private func coordinatorFollows(_ chunk: Chunk) -> Bool {
        words.indices.contains(chunk.end) && words[chunk.end].partOfSpeech == .coordinator
    }

    /// What the verb, noun or adjective before says of this preposition; `0` means none.
    private func governedPreposition(_ lemma: String, _ chunk: Chunk, at position: Int?) -> String? {
        guard let position else {
            return nestedFrame(lemma, chunk)
        }
        var j = position - 1
        var steps = 0
        while j >= 0, steps < 4 {
            let before = chunks[j]
            switch before.kind {
            case .punctuation, .subordinator, .relative, .coordinator: return nil
            case .adverb: break
            default:
                var last = before
                while let inner = last.complements.last { last = inner }
                let sense = last.sense ?? before.sense
                if let frame = sense?.information.frames[lemma] { return frame == "0" ? "" : frame }
                if before.kind == .adjective || (before.kind == .verb) { return nil }
            }
            j -= 1
            steps += 1
        }
        return nil
    }

    private func nestedFrame(_ lemma: String, _ chunk: Chunk) -> String? {
        func search(_ host: Chunk) -> String? {
            for complement in host.complements {
                if complement.start == chunk.start { return host.sense?.information.frames[lemma] }
                if let found = search(complement) { return found }
            }
            return nil
        }
        for host in chunks where host.start <= chunk.start && chunk.end <= host.end {
            if let frame = search(host) { return frame == "0" ? "" : frame }
        }
        return nil
    }

    func governingVerb(_ position: Int?) -> String? {
        guard let position else { return nil }
        var j = position - 1
        while j >= 0, position - j < 5 {
            if let verb = chunks[j].verb { return words[verb.main].lemma }
            if chunks[j].kind == .punctuation { return nil }
            j -= 1
        }
        return nil
    }

    static let motionVerbs: Set<String> = [
        "andare", "venire", "tornare", "arrivare", "partire", "entrare", "viaggiare", "trasferire", "portare", "inviare",
        "mandare", "recare", "dirigere", "correre", "rientrare", "condurre", "emigrare", "spostare", "spedire", "volare",
        "esportare", "ritornare", "fuggire", "scappare", "salire", "scendere", "accedere", "invitare", "guidare",
    ]

    private func prepositionA(_ noun: Word, _ kind: Substring, _ chunk: Chunk, at position: Int?) -> String {
        let verb = governingVerb(position)
        let isMotion = verb.map { Self.motionVerbs.contains($0) } ?? false
        if noun.partOfSpeech == .numeral, isClockTime(chunk) { return "at" }
        if SentenceTransfer.months.contains(noun.lemma) { return "in" }
        if kind == "place" {
            if noun.term?.isName == true || noun.partOfSpeech == .properNoun { return isMotion ? "to" : "in" }
            return isMotion ? "to" : "at"
        }
        if kind == "time" { return noun.lemma == "notte" || noun.lemma == "mezzogiorno" ? "at" : "to" }
        if kind == "event" { return "at" }
        return "to"
    }

    func isClockTime(_ chunk: Chunk) -> Bool {
        let surface = words[chunk.head].surface
        return surface.contains(":") || chunk.determiners.contains { words[$0].features.gender == .feminine && words[$0].features.number == .plural }
    }

    private func prepositionDa(_ noun: Word, _ kind: Substring, _ chunk: Chunk, at position: Int?) -> String {
        if let position, isAgent(position) { return "by" }
        if kind == "time" {
            return chunk.numerals.isEmpty ? "since" : "for"
        }
        if noun.partOfSpeech == .numeral, let year = Int(noun.surface), (1000...2100).contains(year) { return "since" }
        return "from"
    }

    /// Whether a passive verb or a participle stands before.
    private func isAgent(_ position: Int) -> Bool {
        var j = position - 1
        while j >= 0, position - j < 4 {
            if chunks[j].kind == .participle { return true }
            if let verb = chunks[j].verb {
                let lemma = words[verb.main].lemma
                return verb.isPassive && !["escludere", "separare", "derivare", "trarre"].contains(lemma)
            }
            if chunks[j].kind == .noun, let last = chunks[j].after.last, words[last.head].features.form == .pastParticiple { return true }
            if chunks[j].kind == .punctuation || chunks[j].kind == .subordinator { return false }
            j -= 1
        }
        return false
    }

    private func prepositionIn(_ noun: Word, _ kind: Substring, _ chunk: Chunk, at position: Int?) -> String {
        if kind == "vehicle", chunk.determiners.isEmpty { return "by" }
        if kind == "place", let verb = governingVerb(position), ["andare", "venire", "tornare", "arrivare", "partire", "trasferire", "rientrare", "emigrare"].contains(verb) {
            return verb == "arrivare" ? "in" : "to"
        }
        if ["giorno", "notte", "giornata", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"].contains(noun.lemma) { return "on" }
        return "in"
    }

    private func isComparativeBefore(_ position: Int?) -> Bool {
        guard let position, position > 0 else { return false }
        let before = chunks[position - 1]
        let modifiers = before.before + before.after
        if modifiers.contains(where: { $0.adverbs.contains { ["più", "meno"].contains(words[$0].lemma) } }) { return true }
        if ["più", "meno"].contains(words[before.head].lemma) { return true }
        return ["migliore", "peggiore", "maggiore", "minore", "superiore", "inferiore"].contains(words[before.head].lemma) && before.kind == .adjective
    }
}
