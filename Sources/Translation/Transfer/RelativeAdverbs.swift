import Lexicon

/// Reads words that open a clause without being relative pronouns by their form as relatives.
///
/// Sees: *la casa dove visse il poeta*, *l'isola, cui si arriva in barca*, *l'azienda per cui lavorano*, *da quanto ha appreso
/// l'agenzia*. Writes: *the house where the poet lived*, *the island, to which*, *the company for which*, *from what the
/// agency learned*.
extension SentenceTransfer {
    mutating func readRelativeAdverbs() {
        guard !isQuestion else { return }
        for index in chunks.indices.dropLast() {
            let chunk = chunks[index]
            guard chunk.fixedEnglish == nil, finiteVerbFollows(index) else { continue }
            switch chunk.kind {
            case .adverb, .subordinator:
                if words[chunk.head].lemma == "dove", words[chunk.head].term == nil {
                    readWhere(index)
                } else if words[chunk.head].lemma == "per cui" {
                    readForWhich(index)
                } else if words[chunk.head].form == "quanto" {
                    readFromWhat(index)
                }
            case .relative where isDativeCui(chunk): chunks[index].preposition = chunk.head
            default: break
            }
        }
    }

    private mutating func readWhere(_ index: Int) {
        let chunk = chunks[index]
        guard followsNoun(index), chunk.preposition.map({ words[$0].lemma == "da" }) ?? true else { return }
        chunks[index].kind = .relative
        chunks[index].fixedEnglish = chunk.preposition == nil ? "where" : "from where"
        chunks[index].preposition = chunk.preposition ?? chunk.head
    }

    /// *l'azienda per cui lavorano*: right behind a noun; behind a comma it is *so*.
    private mutating func readForWhich(_ index: Int) {
        guard index > 0, chunks[index - 1].kind == .noun, words[chunks[index - 1].head].isNominal else { return }
        let noun = words[chunks[index - 1].head]
        chunks[index].kind = .relative
        chunks[index].preposition = chunks[index].head
        chunks[index].fixedEnglish =
            ["motivo", "ragione"].contains(noun.lemma)
            ? "why" : selector.semanticClass(chunks[index - 1].head) == "person" ? "for whom" : "for which"
    }

    /// *Da quanto ha appreso l'agenzia*, *a quanto riferisce il quotidiano*: what is known, and no amount.
    private mutating func readFromWhat(_ index: Int) {
        guard let preposition = preposition(chunks[index]), ["da", "a"].contains(preposition),
            index == 0 || [.punctuation, .coordinator].contains(chunks[index - 1].kind), chunks[index + 1].kind == .verb
        else { return }
        chunks[index].kind = .subordinator
        chunks[index].fixedEnglish = preposition == "da" ? "from what" : "according to what"
    }

    /// *l'isola, cui si arriva*: without an article and a noun of its own, *cui* is *a cui*.
    private func isDativeCui(_ chunk: Chunk) -> Bool {
        guard words[chunk.head].lemma == "cui", chunk.preposition == nil, chunk.start == chunk.head, chunk.start > 0
        else { return false }
        return words[chunk.start - 1].reading.kind != "art def"
    }

    private func followsNoun(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = isComma(index - 1) ? index - 2 : index - 1
        return before >= 0 && chunks[before].kind == .noun && words[chunks[before].head].isNominal
    }

    private func finiteVerbFollows(_ index: Int) -> Bool {
        chunks[(index + 1)...].prefix(5).prefix { $0.kind != .punctuation }.first { $0.kind == .verb }?.verb?.isFinite
            == true
    }
}
