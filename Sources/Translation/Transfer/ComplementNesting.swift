import Lexicon

/// Nests phrases with *di* into the noun phrase before them.
///
/// Sees: *il presidente della camera dei deputati*. Makes: one noun phrase whose complement is *la camera*, whose
/// complement is *i deputati*. A phrase that the verb before governs with *di* stays free (*accusare X di Y*).
extension SentenceTransfer {
    mutating func nestComplements() {
        var result: [Chunk] = []
        for chunk in chunks {
            if let last = result.indices.last, belongsToHost(chunk, result) {
                result[last].after.append(Modifier(head: chunk.head))
                result[last].end = chunk.end
                continue
            }
            guard chunk.kind == .noun, preposition(chunk) == "di", words[chunk.preposition ?? 0].term == nil,
                let last = result.indices.last, result[last].kind == .noun,
                !verbGoverns("di", result, isAmount(chunk)) || comesFromPlace(chunk, behind: result),
                canTakeComplement(result[last]), !isComparative(result[last]), !isOutnumbered(chunk, result),
                !isFreeRelative(chunk), !isChangeOfObject(chunk, behind: result),
                !adjectiveGoverns(chunk, behind: result[last])
            else {
                result.append(chunk)
                continue
            }
            Self.attach(chunk, to: &result[last])
            result[last].end = chunk.end
        }
        chunks = result
    }

    /// *ridurre le emissioni del 40 per cento*: by how much the verb changes its object.
    private func isChangeOfObject(_ chunk: Chunk, behind before: [Chunk]) -> Bool {
        guard before.count >= 2, let object = before.last, hasDefiniteArticle(object) || hasPossessive(object),
            object.preposition == nil, let verb = before[before.count - 2].verb, !verb.isPassive,
            Self.changing.contains(words[verb.main].lemma), words[verb.main].term == nil
        else { return false }
        return words[chunk.head].lemma == "per cento" || words[chunk.head].surface == "%"
            || chunk.apposed.contains { words[$0].lemma == "per cento" || words[$0].surface == "%" }
            || ["terzo", "quarto", "metà", "quinto"].contains(words[chunk.head].lemma)
            || ["money", "time"].contains(selector.semanticClass(chunk.head)) && !chunk.numerals.isEmpty
                && words[chunk.preposition.map { $0 + 1 } ?? chunk.start].partOfSpeech == .numeral
                && !["money", "time"].contains(selector.semanticClass(object.head))
    }

    private func hasPossessive(_ chunk: Chunk) -> Bool {
        chunk.determiners.contains { words[$0].reading.kind.hasPrefix("poss") }
    }

    static let changing: Set<String> = [
        "ridurre", "aumentare", "tagliare", "diminuire", "abbassare", "alzare", "incrementare", "accrescere",
        "migliorare", "superare", "innalzare", "rialzare", "elevare", "allungare", "accorciare", "prolungare",
    ]

    /// *i sistemi di controllo esistenti*: an adjective behind the complement that goes with the host alone.
    private func belongsToHost(_ chunk: Chunk, _ before: [Chunk]) -> Bool {
        guard chunk.kind == .adjective, chunk.end == chunk.start + 1, let host = before.last, host.kind == .noun,
            host.end == chunk.start, host.complements.count == 1, host.after.isEmpty, host.apposed.isEmpty,
            words[host.head].partOfSpeech == .noun, words[chunk.head].term == nil,
            chunk.features.agrees(with: host.features), !chunk.features.agrees(with: host.complements[0].features),
            host.complements[0].complements.isEmpty, host.complements[0].after.isEmpty
        else { return false }
        // "rendono i sistemi di controllo efficaci": what somebody makes of them.
        if before.count > 1, let verb = before[before.count - 2].verb, Self.makers.contains(words[verb.main].lemma) {
            return false
        }
        let next = chunk.end
        guard words.indices.contains(next) else { return true }
        if words[next].isVerbal, words[next].features.form == .infinitive { return false }
        if words[next].form == "che", words[chunk.head].mayBe(.verb) { return false }
        return words[next].partOfSpeech != .adposition
            || selector.senses(words[chunk.head]).first?.information.frames[words[next].lemma] == nil
    }

    private static let makers: Set<String> = [
        "rendere", "ritenere", "considerare", "lasciare", "trovare", "giudicare", "volere", "mantenere", "tenere",
    ]

    private func canTakeComplement(_ chunk: Chunk) -> Bool {
        let head = words[chunk.head]
        if head.partOfSpeech == .pronoun { return head.reading.kind != "pers" }
        return true
    }

    /// *un paese ricco di petrolio*, *tre uomini accusati di rapina*: the phrase is the adjective's.
    func adjectiveGoverns(_ chunk: Chunk, behind host: Chunk) -> Bool {
        guard let last = host.after.last, host.end == last.head + 1, chunk.start == host.end else { return false }
        if hasDefiniteArticle(host), !chunk.determiners.isEmpty,
            last.adverbs.contains(where: { words[$0].lemma == "più" }),
            ["place", "group"].contains(selector.semanticClass(chunk.head))
        {
            // "le imprese più ricche del mondo"
            return false
        }
        if hasDefiniteArticle(host), !chunk.determiners.isEmpty, !isResponsible(host) {
            // "il gene responsabile della malattia": an adjective that English gives another preposition.
            return preposition(chunk).flatMap { governingSense(last.head, $0)?.information.frames[$0] }.map {
                $0 != "of"
            }
                ?? false
        }
        return governsNext(last, host)
    }

    /// *i soggetti responsabili degli operatori*: an adjective that hardly stands without what it governs.
    private func isResponsible(_ host: Chunk) -> Bool {
        guard let last = host.after.last else { return false }
        return ["responsabile", "colpevole", "degno", "privo", "capace", "incapace", "consapevole", "meritevole"]
            .contains(
                words[last.head].lemma) && words[last.head].term == nil
    }

    private func isComparative(_ chunk: Chunk) -> Bool {
        chunk.after.contains { $0.adverbs.contains { ["più", "meno"].contains(words[$0].lemma) } }
            && !chunk.determiners.contains { words[$0].reading.kind == "art def" }
    }

    /// *ha esportato più automobili della Germania*: whom somebody has more than.
    private func isOutnumbered(_ chunk: Chunk, _ before: [Chunk]) -> Bool {
        guard before.count >= 2, before[before.count - 2].kind == .adverb,
            ["più", "meno"].contains(words[before[before.count - 2].head].lemma),
            before[before.count - 1].determiners.isEmpty
        else { return false }
        let head = words[chunk.head]
        if head.partOfSpeech == .noun, selector.semanticClass(chunk.head) == "person", !chunk.determiners.isEmpty,
            before[before.count - 1].kind == .noun, before[before.count - 1].features.number == .singular
        {
            // "ha meno coraggio di suo fratello"
            return true
        }
        return head.partOfSpeech == .properNoun || head.partOfSpeech == .pronoun && head.reading.kind == "pers"
    }

    private func isAmount(_ chunk: Chunk) -> Bool {
        isNumbered(chunk) || words[chunk.head].partOfSpeech == .symbol
            || chunk.determiners.contains { words[$0].term != nil }
            || ["per cento", "metà", "quarto", "terzo", "punto", "quanto"].contains(words[chunk.head].lemma)
    }

    /// *è morto un 46enne di Marsala*: the town is the person's.
    private func comesFromPlace(_ chunk: Chunk, behind before: [Chunk]) -> Bool {
        guard let last = before.last, last.preposition == nil, words[chunk.head].partOfSpeech == .properNoun,
            let term = words[chunk.head].term
        else { return false }
        return SenseSelector.classOfName(term.information) == "place"
            && (selector.semanticClass(last.head) == "person" || words[last.head].partOfSpeech == .numeral)
    }

    private func verbGoverns(_ preposition: String, _ before: [Chunk], _ isAmount: Bool) -> Bool {
        guard before.count >= 2, let verb = before[before.count - 2].verb else { return false }
        // "ne dubita il portavoce della stampa": what the verb governs stands before it.
        if verb.clitics.contains("ne") { return false }
        // "vive al quarto piano di un palazzo": the place has its own complement.
        if let last = before.last, let opening = last.preposition, ["a", "in", "su"].contains(words[opening].lemma),
            selector.semanticClass(last.head) == "place" || ["vivere", "abitare"].contains(words[verb.main].lemma)
        {
            return false
        }
        // "dubitano della credibilità della minaccia": the verb has its *di* already.
        if let last = before.last, self.preposition(last) == preposition, last.kind == .noun { return false }
        let senses = selector.senses(words[verb.main], isPronominal: verb.clitics.contains("si"))
        // "preoccupata per la vita della figlia": the verb has what it governs already.
        if let last = before.last, let opening = last.preposition, words[opening].term == nil,
            words[opening].lemma == "per", words[last.head].partOfSpeech == .noun, !isAmount
        {
            return false
        }
        guard let frame = senses.first?.information.frames[preposition] else { return false }
        // "aumentano i casi di morbillo": *by* says by how much.
        return frame != "by" || isAmount
    }

    private static func attach(_ chunk: Chunk, to host: inout Chunk) {
        if let last = host.complements.indices.last {
            attach(chunk, to: &host.complements[last])
        } else {
            host.complements.append(chunk)
        }
    }
}
