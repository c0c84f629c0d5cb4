import Testing

@testable import Lexicon

@Suite struct VerbConjugatorTests {
    static let analyzer = Loaded.analyzer

    /// Form, lemma, verb form, person, number.
    @Test(arguments: [
        ("parlo", "parlare", VerbForm.present, 1, GrammaticalNumber.singular),
        ("cerchi", "cercare", .present, 2, .singular),
        ("pagheremo", "pagare", .future, 1, .plural),
        ("mangerebbero", "mangiare", .conditional, 3, .plural),
        ("lascino", "lasciare", .subjunctivePresent, 3, .plural),
        ("studiamo", "studiare", .present, 1, .plural),
        ("inviino", "inviare", .subjunctivePresent, 3, .plural),
        ("finisce", "finire", .present, 3, .singular),
        ("dormiva", "dormire", .imperfect, 3, .singular),
        ("vendette", "vendere", .pastHistoric, 3, .singular),
        ("comprese", "comprendere", .pastHistoric, 3, .singular),
        ("propongono", "proporre", .present, 3, .plural),
        ("producesse", "produrre", .subjunctiveImperfect, 3, .singular),
        ("attragga", "attrarre", .subjunctivePresent, 3, .singular),
        ("mantenne", "mantenere", .pastHistoric, 3, .singular),
        ("sono", "essere", .present, 3, .plural),
        ("furono", "essere", .pastHistoric, 3, .plural),
        ("abbia", "avere", .subjunctivePresent, 3, .singular),
        ("vada", "andare", .subjunctivePresent, 3, .singular),
        ("potrà", "potere", .future, 3, .singular),
        ("vorrebbe", "volere", .conditional, 3, .singular),
        ("facevano", "fare", .imperfect, 3, .plural),
        ("dissero", "dire", .pastHistoric, 3, .plural),
        ("stesse", "stare", .subjunctiveImperfect, 3, .singular),
    ])
    func finiteForms(form: String, lemma: String, verbForm: VerbForm, person: UInt8, number: GrammaticalNumber) {
        let found = Self.analyzer.readings(form).contains {
            $0.lemma == lemma && $0.features.form == verbForm && $0.features.person == person
                && $0.features.number == number
        }
        #expect(found, "\(form): \(Self.analyzer.readings(form))")
    }

    @Test(arguments: [
        ("presa", "prendere", Gender.feminine), ("rotto", "rompere", .masculine), ("scritta", "scrivere", .feminine),
        ("aperto", "aprire", .masculine), ("vista", "vedere", .feminine), ("morto", "morire", .masculine),
        ("cresciuta", "crescere", .feminine), ("tratto", "trarre", .masculine), ("nata", "nascere", .feminine),
    ])
    func participles(form: String, lemma: String, gender: Gender) {
        let found = Self.analyzer.readings(form).contains {
            $0.lemma == lemma && $0.features.form == .pastParticiple && $0.features.gender == gender
        }
        #expect(found)
    }

    @Test(arguments: [
        ("darglielo", "dare", VerbForm.infinitive, ["gli", "lo"]),
        ("facendolo", "fare", .gerund, ["lo"]),
        ("dimmi", "dire", .imperative, ["mi"]),
        ("trovatosi", "trovare", .pastParticiple, ["si"]),
        ("proporlo", "proporre", .infinitive, ["lo"]),
        ("andarsene", "andare", .infinitive, ["si", "ne"]),
    ])
    func enclitics(form: String, lemma: String, verbForm: VerbForm, clitics: [String]) {
        let found = Self.analyzer.readings(form).contains {
            $0.lemma == lemma && $0.features.form == verbForm && $0.clitics == clitics
        }
        #expect(found, "\(Self.analyzer.readings(form))")
    }
}
