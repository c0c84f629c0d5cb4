import Lexicon

/// What speaks for *the* or against it before a common noun that has the definite article in Italian.
extension SentenceTransfer {
    func articleFeatures(_ chunk: Chunk, isPlural: Bool, byRule: Bool) -> [String] {
        let sense = chunk.sense
        let isMass = sense?.information.flags.contains("u") == true
        let number = isMass ? "mass" : isPlural ? "plural" : "singular"
        var features = ["is " + number, "rule \(byRule) " + number]
        func add(_ feature: String) { features.append(number + " " + feature) }
        let semanticClass = sense?.information.semanticClass ?? ""
        add("class " + semanticClass)
        let preposition = preposition(chunk) ?? "none"
        add("after " + preposition)
        if preposition == "none" { add(chunk.isSubject ? "subject" : chunk.isObject ? "object" : "free") }
        add("complement " + complementFeature(chunk))
        let modifiers = chunk.before + chunk.after
        if relativeFollows(chunk) { add("relative") }
        if isSuperlative(chunk) { add("superlative") }
        if !chunk.numerals.isEmpty { add("numeral") }
        if !chunk.apposed.isEmpty { add("apposed") }
        add("modifiers \(min(modifiers.count, 2))")
        for modifier in modifiers {
            add(words[modifier.head].isVerbal ? "participle" : "adjective " + words[modifier.head].lemma)
        }
        add("then " + following(chunk))
        if chunk.start == 0 { add("first") }
        if discourse.mentioned(words[chunk.head].lemma) { add("seen") }
        if let english = sense?.english { features += ["noun " + english, "noun \(english) \(number)"] }
        return features
    }

    private func complementFeature(_ chunk: Chunk) -> String {
        guard let complement = chunk.complements.first else { return "none" }
        switch complementForm(complement, of: chunk) {
        case .compound: return "compound"
        case .genitive: return "genitive"
        case .of:
            if words[complement.head].partOfSpeech == .properNoun { return "name" }
            let definite = hasDefiniteArticle(complement) ? "definite" : complement.determiners.isEmpty ? "bare" : "other"
            return definite + (complement.features.number == .plural ? " plural" : "")
        }
    }

    /// What follows the phrase: a preposition, or the kind of the next word.
    private func following(_ chunk: Chunk) -> String {
        guard words.indices.contains(chunk.end) else { return "end" }
        let next = words[chunk.end]
        return next.partOfSpeech == .adposition ? next.lemma : next.partOfSpeech.rawValue
    }
}
