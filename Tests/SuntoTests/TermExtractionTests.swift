import Lexicon
import Sunto
import Testing

/// Terms that texts propose.
@Suite struct TermExtractionTests {
    private static let text = """
        I parchi eolici crescono. I parchi eolici piacciono al fondo sovrano. Il fondo sovrano compra chat private.
        Le chat private costano. La procura di Cuneo indaga, e la procura di Cuneo tace. La xyzzyfrolla piace.
        Una xyzzyfrolla costa. La torrefazione vende. Il detenuto
        parla al cittadino. Un detenuto saluta un cittadino.
        """

    private static func terms(_ glossary: String? = nil, limit: Int = 20, _ minimumCount: Int = 2) throws
        -> [ProposedTerm]
    {
        let glossaries = try glossary.map { [try Glossary($0, path: "g.tsv", index: 0)] } ?? []
        var extraction = try TermExtraction(glossaries: glossaries)
        try extraction.add(Array(text.utf8), from: FilePath("a.txt"))
        return extraction.terms(limit: limit, minimumCount: minimumCount)
    }

    @Test func termsAreCited() throws {
        let terms = try Self.terms()
        let targets = Dictionary(terms.map { ($0.source, $0.target) }) { first, _ in first }
        #expect(targets["parco eolico"] == "wind farm")
        #expect(targets["chat privata"] == "private chat")
        #expect(targets["fondo sovrano"] == "sovereign wealth fund")
        // Nouns, though alone they may be forms of verbs or adjectives.
        #expect(targets["detenuto"] == "inmate" && targets["cittadino"] == "citizen")
        #expect(!targets.keys.contains { $0.contains("Cuneo") })
        let wind = try #require(terms.first { $0.source == "parco eolico" })
        #expect(wind.count == 2 && wind.documents == 1 && wind.file == FilePath("a.txt"))
        #expect(wind.example == "I parchi eolici piacciono al fondo sovrano.")
        #expect(terms.map(\.score) == terms.map(\.score).sorted(by: >))
    }

    @Test func whatIsNotKnownIsSaid() throws {
        let term = try #require(try Self.terms().first { $0.source == "xyzzyfrolla" })
        #expect(term.target == "xyzzyfrolla")
        #expect(term.unknown == ["xyzzyfrolla"])
        #expect(term.entry.note.hasPrefix("not known: xyzzyfrolla; e.g. "))
    }

    /// A glossary that has a term in any form keeps it from being proposed.
    @Test(arguments: ["parco eolico\twind park\n", "parchi eolici\twind parks\n"])
    func knownTermsAreLeftOut(_ glossary: String) throws {
        let sources = try Self.terms(glossary).map(\.source)
        #expect(!sources.contains("parco eolico") && sources.contains("fondo sovrano"))
    }

    @Test func limits() throws {
        let all = try Self.terms().map(\.source)
        #expect(try Self.terms(limit: 2).map(\.source) == Array(all.prefix(2)))
        #expect(try Self.terms(nil, limit: 20, 3).isEmpty)
        #expect(try Self.terms(nil, limit: 90, 1).count > all.count)
    }

    /// What is written is a glossary, and has every term as it was proposed.
    @Test func theListIsAGlossary() throws {
        let terms = try Self.terms(nil, limit: 90, 1)
        let file = GlossaryFile(ProposedTermFormat.tsv.render(terms), path: "p.tsv")
        #expect(file.faults.isEmpty)
        #expect(file.entries == terms.map(\.entry))
        #expect(try GlossaryChecker().check(file).warnings.isEmpty)
    }

    @Test func forPeople() throws {
        let text = ProposedTermFormat.text.render(try Self.terms())
        #expect(text.contains("2  parco eolico: wind farm\n   I parchi eolici piacciono al fondo sovrano.\n"))
        #expect(text.contains("xyzzyfrolla: xyzzyfrolla (not known: xyzzyfrolla)\n"))
    }
}
