/// The words that the information and context columns of `models/it-en` may hold; `models/README.md` says what each
/// means. What is not here means nothing to the translator.
package enum SenseKeys {
    /// Single words of the information column.
    package static let flags = Set(SenseInformation.classes).union([
        "u", "pl", "sg", "the", "itpl", "dat", "swap", "post", "mid", "end", "pre", "first",
    ])

    /// Keys of frames: Italian prepositions that a word governs, its object, its infinitive, its auxiliary.
    package static let frames: Set<String> = [
        "a", "di", "da", "in", "con", "su", "per", "tra", "fra", "contro", "verso", "presso", "come", "davanti",
        "dietro", "sotto", "sopra", "dopo", "prima", "entro", "fino", "attraverso", "durante", "senza", "dentro",
        "obj", "inf", "aux",
    ]

    /// What follows `inf=`; a preposition of one's own goes before `ing`.
    package static func isInfinitive(_ value: String) -> Bool {
        ["to", "bare", "ing"].contains(value) || value.hasSuffix("+ing")
    }

    /// Contexts that name words or classes.
    package static let namingContexts: Set<String> = [
        "obj", "subj", "noun", "adj", "of", "ofwhat", "near", "prep", "inf", "dom", "next", "prev",
    ]

    /// Contexts that stand alone.
    package static let bareContexts: Set<String> = [
        "inf", "che", "noobj", "num", "pl", "sg", "before", "after", "name", "neg", "past", "passive", "inverted",
        "spoken", "q", "title", "mark", "call", "shout", "alone", "whole", "dative",
    ]

    /// Classes that a context may name, beside those of nouns.
    package static let contextClasses = Set(SenseInformation.classes).union(["thing"])
}
