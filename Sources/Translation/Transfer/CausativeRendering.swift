import Lexicon

/// Renders *fare* and *lasciare* with an infinitive, whose doer or object goes between.
///
/// Sees: *fa ridere Anna*, *ha fatto riparare la macchina*, *lasciami andare*.
/// Writes: *makes Anna laugh*, *had the car repaired*, *let me go*.
extension SentenceTransfer {
    func applyCausative(
        _ group: VerbGroup, _ index: Int, _ builder: inout VerbPhraseBuilder, _ result: inout RenderedVerb
    ) {
        guard let causative = group.causative else { return }
        let verb = builder.verb
        if causative == "lasciare" {
            builder.verb = "let"
            result.after = text(verb)
        } else if isDoneByOther(group, index) {
            builder.verb = isReflexive(group) ? "get" : "have"
            result.after = text(lexicon.verbs.inflect(verb, .participle))
        } else {
            builder.verb = "make"
            result.after = text(verb)
        }
        builder.isPassive = false
    }

    private func isReflexive(_ group: VerbGroup) -> Bool { group.clitics.contains { $0 == "si" || isOwn($0, group) } }

    /// What a thing does when it is made to: *fa girare una turbina*.
    private static let moving: Set<String> = [
        "girare", "ruotare", "vibrare", "oscillare", "bollire", "squillare", "galleggiare", "volare", "marciare",
        "saltare", "correre", "sventolare", "brillare", "rimbalzare", "suonare", "ballare", "fermentare", "riposare",
        "lievitare", "decollare", "esplodere", "scoppiare", "circolare", "affiorare", "tremare",
    ]

    /// *fa riparare la macchina*: the noun is what is repaired, not who repairs.
    private func isDoneByOther(_ group: VerbGroup, _ index: Int) -> Bool {
        let lemma = words[group.main].lemma
        if lexicon.essereVerbs.contains(lemma) || Self.intransitive.contains(lemma) || Self.moving.contains(lemma) {
            return false
        }
        if group.clitics.contains(where: { ["mi", "ti", "ci", "vi", "gli", "gli:f"].contains($0) && !isOwn($0, group) })
        {
            return false
        }
        guard let object = chunks[index].object, object > index else { return isReflexive(group) }
        return selector.semanticClass(chunks[object].head) != "person"
    }
}
