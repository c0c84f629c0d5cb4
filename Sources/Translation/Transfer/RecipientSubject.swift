import Lexicon

/// Makes whoever gets something the subject of a passive, as English does.
///
/// Sees: *le è stato conferito il premio*, *a Rossi è stata assegnata la cattedra*. Writes: *she was awarded the prize*, *Rossi
/// was assigned the chair*.
extension SentenceTransfer {
    mutating func promoteRecipients() {
        for index in chunks.indices.dropLast() {
            // "vi verrà chiesto di firmare"
            if chunks[index].kind == .verb, let verb = chunks[index].verb, verb.isPassive, verb.isFinite, !isQuestion,
                verb.number == .singular, chunks[index].subject == nil, words[verb.main].term == nil,
                chunks[index + 1].verb?.form == .infinitive && preposition(chunks[index + 1]) == "di"
                    && Self.urgers.contains(words[verb.main].lemma) || isToldClause(index, verb),
                let pronoun = recipient(verb)
            {
                if words[verb.main].lemma == "dire" { speech.verbEnglish[verb.main] = "tell" }
                chunks[index].suppliedSubject = pronoun
                chunks[index].verb?.clitics = []
            }
            promoteFrontedRecipient(index)
        }
        for index in chunks.indices {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.isPassive, verb.isFinite,
                !isQuestion, chunks[index].isInverted, let given = chunks[index].subject, given > index,
                chunks[given].kind == .noun, words[verb.main].term == nil, Self.givers.contains(words[verb.main].lemma)
            else { continue }
            if let pronoun = recipient(verb) {
                chunks[index].subject = nil
                chunks[index].suppliedSubject = pronoun
                chunks[index].verb?.clitics = []
            } else if index > 0, isRecipient(chunks[index - 1]), verb.clitics.isEmpty {
                chunks[index - 1].preposition = nil
                chunks[index - 1].isSubject = true
                chunks[index].subject = index - 1
                let number = chunks[index - 1].features.number
                chunks[index].verb?.number = number
            } else {
                continue
            }
            chunks[index].isInverted = false
            chunks[index].object = given
            chunks[given].isSubject = false
            chunks[given].isObject = true
        }
    }

    /// *ai passeggeri è stato consigliato di rinviare il viaggio*: *passengers were advised to*.
    private mutating func promoteFrontedRecipient(_ index: Int) {
        guard index > 0, chunks[index].kind == .verb, let verb = chunks[index].verb, verb.isPassive, verb.isFinite,
            !isQuestion, verb.clitics.isEmpty, verb.number == .singular, chunks[index].subject == nil,
            isRecipient(chunks[index - 1]), chunks[index + 1].verb?.form == .infinitive,
            preposition(chunks[index + 1]) == "di", words[verb.main].term == nil,
            Self.urgers.contains(words[verb.main].lemma)
        else { return }
        chunks[index - 1].preposition = nil
        chunks[index - 1].isSubject = true
        chunks[index].subject = index - 1
        let number = chunks[index - 1].features.number
        chunks[index].verb?.number = number
        if words[verb.main].lemma == "dire" { speech.verbEnglish[verb.main] = "tell" }
    }

    /// *gli è stato chiesto perché…*, *le fu detto che…*: a clause behind it is what somebody was asked or told.
    private func isToldClause(_ index: Int, _ verb: VerbGroup) -> Bool {
        let next = chunks[index + 1]
        switch words[verb.main].lemma {
        case "chiedere": return next.kind == .subordinator && words[next.head].lemma != "che" || isWhWord(index + 1)
        case "dire":
            return next.kind == .subordinator && ["che", "se", "come"].contains(words[next.head].lemma)
                || isWhWord(index + 1)
        default: return false
        }
    }

    /// The pronoun in the subject's case of the only clitic.
    private func recipient(_ verb: VerbGroup) -> String? {
        guard verb.clitics.count == 1 else { return nil }
        return switch verb.clitics[0] {
        case "gli": "he"
        case "loro": "they"
        case "gli:f", "le": "she"
        case "mi": "I"
        case "ti", "vi": "you"
        case "ci": "we"
        default: nil
        }
    }

    private func isRecipient(_ chunk: Chunk) -> Bool {
        guard chunk.kind == .noun, preposition(chunk) == "a", words[chunk.preposition ?? 0].term == nil else {
            return false
        }
        let kind = selector.semanticClass(chunk.head)
        return kind == "person" || kind == "group"
    }

    /// Verbs by which somebody is told to do something: *asked to*, *allowed to*.
    private static let urgers: Set<String> = [
        "chiedere", "ordinare", "consigliare", "permettere", "consentire", "vietare", "proibire", "raccomandare",
        "dire",
        "imporre", "suggerire", "insegnare",
    ]

    /// Verbs whose English takes the recipient as its object: *award*, *give*, *grant*, *ask*.
    private static let givers: Set<String> = [
        "conferire", "assegnare", "dare", "concedere", "attribuire", "offrire", "consegnare", "chiedere", "negare",
        "promettere", "garantire", "insegnare", "mostrare", "pagare", "accordare", "infliggere", "inviare", "regalare",
        "rifiutare", "comminare", "dire", "ordinare", "spiegare",
    ]
}
