import Lexicon

/// Reads *da quando* as a question where it opens one.
///
/// Sees: *Da quando sei qui?* Writes: *Since when have you been here?*
extension SentenceTransfer {
    mutating func readSinceWhen() {
        guard isQuestion, chunks[0].kind == .subordinator, words[chunks[0].head].term?.words == ["da", "quando"] else {
            return
        }
        let verbs = chunks.filter { $0.kind == .verb && $0.verb?.isFinite == true }
        guard verbs.count == 1, let verb = verbs[0].verb, verb.form == .present, !verb.isPerfect, verb.modals.isEmpty
        else { return }
        chunks[0].kind = .adverb
        chunks[0].fixedEnglish = "since when"
        speech.lasting.insert(verb.main)
    }
}
