import Testing

@testable import Lexicon

/// Noun phrases as glossaries list them.
@Suite struct CitationFormTests {
    @Test(arguments: [
        ("fondi sovrani", "fondo sovrano"), ("parchi eolici", "parco eolico"), ("chat private", "chat privata"),
        ("Regioni autonome", "Regione autonoma"), ("riforme delle pensioni", "riforma delle pensioni"),
        ("storiche torrefazioni", "storica torrefazione"), ("piante infette", "pianta infetta"),
        ("ordini dell'avvocatura", "ordine dell'avvocatura"), ("parole chiave", "parola chiave"),
        ("valvole cardiache", "valvola cardiaca"), ("luoghi pubblici", "luogo pubblico"),
        ("colonne portanti", "colonna portante"),
    ])
    func singular(_ phrase: String, _ expected: String) {
        let form = CitationForm(Loaded.analyzer.dictionary)
        #expect(form.singular(phrase) == expected)
        #expect(form.isCitation(expected))
    }

    @Test(arguments: [
        "fondo sovrano", "città", "crisi economica", "riforma delle pensioni", "xyzzy", "xyzzy sovrani", "", "di",
    ])
    func staysAsItIs(_ phrase: String) {
        #expect(CitationForm(Loaded.analyzer.dictionary).singular(phrase) == nil)
    }

    @Test(arguments: [
        ("fondo sovrano", "il fondo sovrano"), ("autorità giudiziaria", "l'autorità giudiziaria"),
        ("servizi sociali", "i servizi sociali"), ("statuto", "lo statuto"),
        ("superiore interesse", "il superiore interesse"),
        ("riforma delle pensioni", "la riforma delle pensioni"), ("xyzzy", nil),
    ])
    func withArticle(_ phrase: String, _ expected: String?) {
        #expect(CitationForm(Loaded.analyzer.dictionary).withArticle(phrase) == expected)
    }
}
