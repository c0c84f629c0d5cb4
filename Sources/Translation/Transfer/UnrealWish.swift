import Lexicon

/// Opens with *if only* a wish whose verb opens the exclamation.
///
/// Sees: *Fosse vero!*, *L'avessi saputo!* Writes: *If only it were true!*, *If only I had known!*
extension SentenceTransfer {
    mutating func readUnrealWishes() {
        guard words.last?.surface == "!", let first = chunks.first, first.kind == .verb, let verb = first.verb,
            verb.form == .subjunctiveImperfect,
            !chunks.dropFirst().contains(where: { $0.verb?.isFinite == true || $0.kind == .coordinator })
        else { return }
        speech.openers[0] = "if only"
    }
}
