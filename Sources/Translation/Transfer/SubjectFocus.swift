import Lexicon

/// Moves *anche* from before a subject to its verb.
///
/// Sees: *Anche il presidente ha parlato*, *Anche il medico più bravo sbaglia*. Writes: *The president also spoke*, *Even the
/// best doctor makes mistakes*.
extension SentenceTransfer {
    mutating func moveFocusOfSubjects() {
        for index in chunks.indices where chunks[index].kind == .adverb && chunks[index].preposition == nil {
            guard
                words[chunks[index].head].lemma == "anche" && words[chunks[index].head].term == nil
                    || words[chunks[index].head].term?.english == "always",
                index + 1 < chunks.count, chunks[index + 1].isSubject,
                chunks[index + 1].kind == .noun, words[chunks[index + 1].head].isNominal,
                let verb = chunks.indices[(index + 2)...].first(where: { chunks[$0].subject == index + 1 }),
                chunks[verb].verb?.isNegated == false, !isCoordinated(index + 1)
            else { continue }
            if isExtreme(chunks[index + 1]) {
                chunks[index].fixedEnglish = "even"
                continue
            }
            let focus = chunks[index].head
            chunks[verb].verb?.adverbs.append(focus)
            chunks[index].fixedEnglish = ""
        }
    }

    private func isExtreme(_ chunk: Chunk) -> Bool {
        hasDefiniteArticle(chunk)
            && (chunk.before + chunk.after).contains {
                $0.adverbs.contains { ["più", "meno"].contains(words[$0].lemma) }
                    || ["migliore", "peggiore", "minimo"].contains(words[$0.head].lemma)
            }
    }
}
