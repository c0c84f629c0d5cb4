/// The endings of the Italian Snowball stemmer.
enum ItalianSuffixes {
    /// Part of the word that an ending must lie in.
    enum Region: Sendable { case rv, r1, r2 }

    /// What follows the removal of a derivation.
    struct Rule: Sendable {
        var region: Region
        var replacement: [UInt8] = []
        /// Endings that go as well where they stand before it, in R2.
        var inner = SuffixTable<Void>([])
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
        ("azione azioni atore atori", Rule(region: .r2, inner: endings("ic"))),
        ("logia logie", Rule(region: .r2, replacement: Array("log".utf8))),
        ("uzione uzioni usione usioni", Rule(region: .r2, replacement: Array("u".utf8))),
        ("enza enze", Rule(region: .r2, replacement: Array("ente".utf8))),
        ("amento amenti imento imenti", Rule(region: .rv)),
        ("amente", Rule(region: .r1, inner: endings("ativ iv os ic abil"))),
        ("ità", Rule(region: .r2, inner: endings("abil ic iv"))),
        ("ivo ivi iva ive", Rule(region: .r2, inner: endings("icat at"))),
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

    private static func endings(_ list: String) -> SuffixTable<Void> { SuffixTable([(list, ())]) }
}
