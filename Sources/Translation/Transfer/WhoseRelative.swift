import Lexicon

/// Says *di cui* as *whose* where it belongs to the subject of its clause.
///
/// Sees: *l'uomo, di cui non si conosce l'identità*, *i delegati, molti dei quali*. Writes: *the man, whose identity is not
/// known*, *the delegates, many of whom*. Not where the verb governs *di*: *il libro di cui parlano i giornali*.
extension SentenceTransfer {
    mutating func readWhoseRelatives() {
        for index in chunks.indices.dropLast(2) {
            if chunks[index].kind == .relative { readWhose(index) }
            if index > 1, chunks[index].kind == .noun { readOfWhom(index) }
        }
    }

    private mutating func readWhose(_ index: Int) {
        let owned = chunks[index + 1]
        guard preposition(chunks[index]) == "di", chunks[index].fixedEnglish == nil,
            ["cui", "quale"].contains(words[chunks[index].head].lemma), owned.kind == .noun, owned.preposition == nil,
            owned.isSubject, owned.determiners.count == 1, hasDefiniteArticle(owned), owned.complements.isEmpty,
            words[owned.head].partOfSpeech == .noun, let verb = chunks[index + 2].verb, chunks[index + 2].kind == .verb,
            chunks[index + 2].subject == index + 1, chunks[index + 2].wasInverted, verb.isFinite,
            words[verb.main].lemma != "essere", words[verb.main].term == nil,
            selector.senses(words[verb.main]).allSatisfy({ $0.information.frames["di"] == nil })
        else { return }
        chunks[index].fixedEnglish = "whose"
        speech.bareNouns.insert(owned.head)
    }

    /// *i delegati, molti dei quali*: of people.
    private mutating func readOfWhom(_ index: Int) {
        guard isComma(index - 1), chunks[index - 2].kind == .noun, chunks[index].fixedEnglish == nil,
            let english = words[chunks[index].head].term?.english, english.hasSuffix(" of which"),
            selector.semanticClass(chunks[index - 2].head) == "person"
        else { return }
        chunks[index].fixedEnglish = english.dropLast(5) + "whom"
    }
}
