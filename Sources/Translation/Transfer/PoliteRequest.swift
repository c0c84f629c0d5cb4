import Lexicon

/// Reads questions that ask somebody to do something.
///
/// Sees: *Mi presti la penna?*, *Ci porta il conto?* Writes: *Can you lend me the pen?*, *Can you bring us the bill?*
extension SentenceTransfer {
    mutating func readPoliteRequests() {
        guard isQuestion, isSpoken, let index = chunks.firstIndex(where: { $0.kind == .verb }),
            let verb = chunks[index].verb, verb.form == .present, !verb.isPerfect, !verb.isImminent,
            !verb.isProgressive, !verb.isNegated, verb.modals.isEmpty,
            verb.person == 2 || verb.person == 3 && verb.number == .singular && chunks[index].subject == nil,
            let clitic = verb.clitics.first, ["mi", "ci"].contains(clitic),
            Self.favors.contains(words[verb.main].lemma.split(separator: " ").first.map(String.init) ?? "")
                || verb.causative == "fare" && words[verb.main].lemma == "vedere"
                || words[verb.main].term?.words.first == "fare",
            !chunks[..<index].contains(where: { $0.kind != .punctuation && $0.kind != .phrase })
        else { return }
        speech.requested.insert(index)
        chunks[index].suppliedSubject = "you"
    }

    /// What people ask others to do for them.
    private static let favors: Set<String> = [
        "prestare", "dare", "passare", "portare", "aiutare", "mostrare", "spiegare", "accompagnare", "tenere",
        "mandare",
        "lasciare", "leggere", "tradurre", "ripetere", "preparare", "prendere", "consigliare", "scrivere", "aprire",
        "cambiare", "chiamare",
    ]
}
