/// The endings of the Italian Snowball stemmer.
enum ItalianSuffixes {
    /// Part of the word that an ending must lie in.
    enum Region: Sendable { case rv, r1, r2 }

    /// What follows the removal of a derivation. Shared, not copied: every word asks.
    final class Rule: Sendable {
        let region: Region
        let replacement: [UInt8]
        /// Endings that go as well where they stand before it, in R2.
        let inner: SuffixTable<Void>?

        init(region: Region, replacement: String = "", inner: String? = nil) {
            self.region = region
            self.replacement = Array(replacement.utf8)
            self.inner = inner.map { SuffixTable([($0, ())]) }
        }
    }

    static let pronouns = SuffixTable<Void>([
        (
            "ci gli la le li lo mi ne si ti vi sene gliela gliele glieli glielo gliene mela mele meli melo mene "
                + "tela tele teli telo tene cela cele celi celo cene vela vele veli velo vene", ()
        )
    ])

    /// Whether the ending is an infinitive's.
    static let beforePronouns = SuffixTable([("ando endo", false), ("ar er ir", true)])

    static let derivations = SuffixTable<Rule>([
        (
            "anza anze ico ici ica ice iche ichi ismo ismi abile abili ibile ibili ista iste isti istà istè istì "
                + "oso osi osa ose mente atrice atrici ante anti", Rule(region: .r2)
        ),
        ("azione azioni atore atori", Rule(region: .r2, inner: "ic")),
        ("logia logie", Rule(region: .r2, replacement: "log")),
        ("uzione uzioni usione usioni", Rule(region: .r2, replacement: "u")),
        ("enza enze", Rule(region: .r2, replacement: "ente")),
        ("amento amenti imento imenti", Rule(region: .rv)),
        ("amente", Rule(region: .r1, inner: "ativ iv os ic abil")),
        ("ità", Rule(region: .r2, inner: "abil ic iv")),
        ("ivo ivi iva ive", Rule(region: .r2, inner: "icat at")),
    ])

    static let verbs = SuffixTable<Void>([
        (
            "ammo ando ano are arono asse assero assi assimo ata ate ati ato ava avamo avano avate avi avo emmo enda "
                + "ende endi endo erà erai eranno ere erebbe erebbero erei eremmo eremo ereste eresti erete erò "
                + "erono essero ete eva evamo evano evate evi evo iamo immo irà irai iranno ire irebbe "
                + "irebbero irei iremmo iremo ireste iresti irete irò irono isca iscano isce isci isco iscono issero "
                + "ita ite iti ito iva ivamo ivano ivate ivi ivo ono uta ute uti uto ar ir", ()
        )
    ])
}
