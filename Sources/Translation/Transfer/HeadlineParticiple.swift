import Lexicon

/// Puts a headline's participle behind what it is said of.
///
/// Sees: *Scoperto nell'Adriatico un batterio*, *Trovata la madre*, *Bilancio approvato*. Writes: *Bacterium discovered in the
/// Adriatic*, *Mother found*, *Budget approved*.
extension SentenceTransfer {
    mutating func readHeadlineParticiples() {
        guard isTitle, let first = chunks.first, first.kind == .participle, first.verb?.clitics.isEmpty == true,
            !chunks.contains(where: { $0.kind == .verb && $0.verb?.isFinite == true }), let verb = first.verb,
            words[verb.main].term == nil
        else { return }
        var subject = 1
        while subject < chunks.count, subject < 4,
            chunks[subject].kind == .adverb || chunks[subject].kind == .noun && chunks[subject].preposition != nil
        {
            subject += 1
        }
        guard subject < chunks.count, isBareNominal(chunks[subject]),
            words[verb.main].features.agrees(with: chunks[subject].features)
        else { return }
        let thing = chunks.remove(at: subject)
        chunks.insert(thing, at: 0)
    }

    /// Whether a headline is nothing but a noun and what was done.
    func isBareHeadline(_ chunk: Chunk) -> Bool {
        isTitle && chunk.start == 0 && !chunks.contains { $0.kind == .verb && $0.verb?.isFinite == true }
            && chunk.after.last.map { words[$0.head].isVerbal && words[$0.head].features.form == .pastParticiple }
                == true
    }
}
