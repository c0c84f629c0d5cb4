import Lexicon
import Translation

/// What a name is the name of, as far as its words and its neighbours tell.
enum NameKind: Hashable {
    case person, organisation, place
    /// An event, a work, an era: no key fact.
    case other

    /// The kind of a name of the tables; `nil` where the word is no such name.
    init?(listed word: Word) {
        guard let term = word.term, term.isName,
            let flag = term.information.flags.first(where: { $0.hasPrefix("class:") })
        else { return nil }
        switch flag.dropFirst(6) {
        case "person": self = .person
        case "org": self = .organisation
        case "country", "city", "region", "place", "water", "mountain": self = .place
        default: self = .other
        }
    }
}
