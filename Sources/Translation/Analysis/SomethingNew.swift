import Lexicon

/// Takes off the *di* of what is something, nothing, what.
///
/// Sees: *niente di più facile*, *qualcosa di nuovo*, *nulla di strano*. Makes: *niente più facile*, so that the adjective
/// stands behind its pronoun.
enum SomethingNew {
    private static let pronouns: Set<String> = ["niente", "nulla", "qualcosa", "qualcos'", "alcunché"]

    static func run(_ words: inout [Word]) {
        var index = 0
        while index + 2 < words.count {
            defer { index += 1 }
            guard pronouns.contains(words[index].form), words[index].term == nil, words[index + 1].form == "di",
                words[index + 1].term == nil
            else { continue }
            let degree =
                ["più", "meno", "così", "molto", "tanto"].contains(words[index + 2].form) ? index + 3 : index + 2
            guard degree < words.count, words[degree].term == nil,
                let adjective = words[degree].readings.first(where: {
                    $0.partOfSpeech == .adjective && $0.features.number != .plural && $0.features.gender != .feminine
                }), words[degree].partOfSpeech == .adjective || !words[degree].isVerbal
            else { continue }
            words[degree].reading = adjective
            words.remove(at: index + 1)
        }
    }
}
