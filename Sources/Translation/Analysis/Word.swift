import Lexicon
import Text

/// A word of the sentence as the translator sees it: a token, or a part of one (*della* is *di* and *la*).
public struct Word: Sendable {
    /// Where its token stands in the text.
    public var span: TextSpan
    /// The token as written; empty for the article inside an articulated preposition.
    public var surface: String
    /// The surface in lower case.
    public var form: String
    /// What it may be.
    public var readings: [Reading]
    /// What it is, once disambiguated.
    public var reading: Reading
    /// The shape of its token.
    public var kind: Token.Kind
    /// Whether white space stands before it in the text.
    public var spaceBefore: Bool
    /// Whether it starts with a capital.
    public var isCapitalized: Bool
    /// Whether it opens its sentence or quotation, so that a capital says nothing.
    public var isInitial: Bool
    /// The multiword expression or glossary term that the word heads.
    public var term: Term?

    /// Its part of speech.
    public var partOfSpeech: PartOfSpeech { reading.partOfSpeech }
    /// Its lemma.
    public var lemma: String { reading.lemma }
    /// Its features.
    public var features: Features { reading.features }

    /// Whether it is a verb or an auxiliary.
    public var isVerbal: Bool { partOfSpeech == .verb || partOfSpeech == .auxiliary }
    /// Whether it is a noun or a name.
    public var isNominal: Bool { partOfSpeech == .noun || partOfSpeech == .properNoun }

    /// Its reading as a past participle without clitics, where it may be one.
    var participle: Reading? { readings.first { $0.features.form == .pastParticiple && $0.clitics.isEmpty } }
    /// Its reading as a verb of the third person singular in the present, without clitics, where it may be one.
    var presentVerb: Reading? {
        readings.first {
            $0.partOfSpeech == .verb && $0.features.form == .present && $0.features.person == 3
                && $0.features.number == .singular && $0.clitics.isEmpty
        }
    }
    /// Its reading as a clitic, where it may be one.
    var clitic: Reading? { readings.first { $0.partOfSpeech == .pronoun && $0.kind.hasPrefix("clit") } }

    /// Whether the word may be read as that part of speech.
    public func mayBe(_ partOfSpeech: PartOfSpeech) -> Bool {
        readings.contains { $0.partOfSpeech == partOfSpeech }
    }
}
