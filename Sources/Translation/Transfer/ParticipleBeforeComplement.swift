import Lexicon

/// Reads a participle between a noun and the noun's own complement as an adjective.
///
/// Sees: *lezioni settimanali* + *organizzate* + *di musica*, *un'analisi* + *dettagliata* + *dei dati*. Writes: *organized
/// weekly music lessons*, *a detailed analysis of the data*. Not where the participle governs *di* (*accusato di*), nor
/// where *di* says what a thing is made of or when.
extension SentenceTransfer {
    mutating func readParticiplesBeforeComplements() {
        var index = 1
        while index + 1 < chunks.count {
            defer { index += 1 }
            guard isPlainParticiple(chunks[index]), isHost(chunks[index - 1], of: chunks[index]),
                completes(chunks[index + 1])
            else { continue }
            var host = chunks[index - 1]
            host.after.append(Modifier(head: chunks[index].head))
            host.complements.append(chunks[index + 1])
            host.end = chunks[index + 1].end
            chunks.replaceSubrange((index - 1)...(index + 1), with: [host])
        }
    }

    private func isPlainParticiple(_ chunk: Chunk) -> Bool {
        guard chunk.kind == .participle, chunk.preposition == nil, chunk.end == chunk.start + 1,
            let main = chunk.verb?.main,
            words[main].term == nil, !lexicon.essereVerbs.contains(words[main].lemma),
            !Self.makers.contains(words[main].lemma)
        else { return false }
        return selector.senses(words[main]).allSatisfy { $0.information.frames["di"] == nil }
    }

    private func isHost(_ noun: Chunk, of participle: Chunk) -> Bool {
        noun.kind == .noun && noun.end == participle.start && words[noun.head].partOfSpeech == .noun
            && noun.complements.isEmpty && noun.apposed.isEmpty
            && words[participle.head].features.agrees(with: noun.features)
    }

    private func completes(_ chunk: Chunk) -> Bool {
        chunk.kind == .noun && preposition(chunk) == "di" && words[chunk.preposition ?? 0].term == nil
            && words[chunk.head].isNominal && !isAmountOfChange(chunk) && !isTimePhrase(chunk)
    }

    private func isAmountOfChange(_ chunk: Chunk) -> Bool {
        !chunk.numerals.isEmpty || ["per cento", "%"].contains(words[chunk.head].lemma)
            || !words[chunk.head].isNominal
    }

    /// Verbs whose *di* says what a thing is made, filled or covered with.
    private static let makers: Set<String> = [
        "fare", "costruire", "comporre", "costituire", "formare", "vestire", "coprire", "riempire", "ricoprire",
        "circondare", "ornare", "decorare", "bagnare", "sporcare", "macchiare", "tingere", "colorare", "foderare",
        "rivestire", "armare", "dotare", "fornire", "munire", "caricare", "condire", "impregnare", "dipingere",
        "accusare", "sospettare", "incaricare", "privare", "svuotare", "liberare", "aumentare", "ridurre", "diminuire",
        "dimezzare", "calare", "abbassare", "alzare",
    ]
}
