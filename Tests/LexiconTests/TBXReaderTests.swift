import Testing

@testable import Lexicon

/// Glossaries in TBX: what reads, which terms are paired, and what a bad file says.
@Suite struct TBXReaderTests {
    private static func terms(_ text: String, path: String = "g.tbx") throws -> [String] {
        try Glossary(text, path: path, index: 0).terms.map { term in
            "\(term.words.joined(separator: "_"))=\(term.english):\(term.kind)"
        }
    }

    /// A file of the edition of 2019 around concepts.
    private static func core(_ concepts: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-16"?>
        <tbx type="TBX-Core" style="dca" xml:lang="it" xmlns="urn:iso:std:iso:30042:ed-2"
          xmlns:min="http://www.tbxinfo.net/ns/min">
        <tbxHeader><fileDesc><sourceDesc><p>Ours.</p></sourceDesc></fileDesc></tbxHeader>
        <text><body>\(concepts)</body></text></tbx>
        """
    }

    /// A concept of one term in each language, with what else stands beside the terms.
    private static func concept(_ italian: String, _ english: String, _ ofItalian: String = "") -> String {
        """
        <conceptEntry id="c"><langSec xml:lang="it-IT"><termSec><term>\(italian)</term>\(ofItalian)</termSec></langSec>
        <langSec xml:lang="EN"><termSec><term>\(english)</term></termSec></langSec></conceptEntry>
        """
    }

    @Test(arguments: [
        (
            concept("fondo sovrano", "sovereign wealth fund"),
            ["fondo_sovrano=sovereign wealth fund:noun(Lexicon.Gender.any)"]
        ),
        (concept("fare causa", "to sue", "<termNote type=\"partOfSpeech\">verb</termNote>"), ["fare_causa=sue:verb"]),
        (concept("di fatto", "de facto", "<min:partOfSpeech>adverb</min:partOfSpeech>"), ["di_fatto=de facto:adverb"]),
        (
            concept("Banca d'Italia", "Bank of Italy", "<termNote type=\"partOfSpeech\">properNoun</termNote>"),
            ["banca_d'_italia=Bank of Italy:noun(Lexicon.Gender.any)"]
        ),
        (
            concept("guardia", "guard", "<termNote type='grammaticalGender'>feminine</termNote>"),
            ["guardia=guard:noun(Lexicon.Gender.feminine)"]
        ),
        (
            concept("ricerca\n  <hi>e</hi> sviluppo", "R&amp;D <![CDATA[<old>]]>", "<note>for people</note>"),
            ["ricerca_e_sviluppo=R&D <old>:noun(Lexicon.Gender.any)"]
        ),
        // Neither language alone makes a pair, nor does a third.
        (
            concept("sì", "yes", "<termNote type=\"partOfSpeech\">other</termNote>")
                + "<conceptEntry><langSec xml:lang=\"de\"><termSec><term>Ja</term></termSec></langSec></conceptEntry>",
            ["sì=yes:phrase"]
        ),
    ])
    func reading(_ concepts: String, _ expected: [String]) throws {
        #expect(try Self.terms(Self.core(concepts)) == expected)
        #expect(try Self.terms("\u{FEFF}\n" + Self.core(concepts).drop { $0 != "\n" }, path: "g.tbx") == expected)
        #expect(try Self.terms(Self.core(concepts), path: "glossary.xml") == expected)
    }

    /// Fields and notes, as categories of larger dialects and as notes of the core, of the term and of its concept.
    @Test(arguments: [
        ("", "<descrip type=\"subjectField\">law</descrip>", ["", "law", ""]),
        ("<note>mine</note>", "<note>Subject field: law</note><note>all</note>", ["", "law", "mine"]),
        ("<note>Part of speech: noun f</note>", "<note>all</note>", ["noun f", "", "all"]),
        ("<termNote type=\"partOfSpeech\">properNoun</termNote>", "", ["proper noun", "", ""]),
        ("<note>Note: Part of speech: verb</note>", "", ["", "", "Part of speech: verb"]),
        ("", "<min:subjectField>law &amp; order</min:subjectField>", ["", "law & order", ""]),
    ])
    func whatStandsBesideTerms(_ ofTerm: String, _ ofConcept: String, _ expected: [String]) {
        let concept = Self.concept("a", "b", ofTerm).replacing("<conceptEntry id=\"c\">", with: "$0" + ofConcept)
            .replacing("$0", with: "<conceptEntry id=\"c\">")
        let entries = GlossaryFile(Self.core(concept), path: "g.tbx").entries
        #expect(entries.map { [$0.partOfSpeech, $0.domain, $0.note] } == [expected])
    }

    /// Every Italian term is one; of the English ones, the preferred one comes out, a deprecated one last.
    @Test func statusOfTerms() throws {
        let concept = """
            <conceptEntry><langSec xml:lang="en">
            <termSec><term>old</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
            <termSec><term>plain</term></termSec>
            <termSec><term>good</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
            </langSec><langSec xml:lang="it"><termSec><term>uno</term></termSec><termSec><term>due</term></termSec>
            </langSec></conceptEntry>
            """
        let kind = "noun(Lexicon.Gender.any)"
        #expect(try Self.terms(Self.core(concept)) == ["uno=good:\(kind)", "due=good:\(kind)"])
        let without = concept.replacing("<term>good</term>", with: "").replacing("preferredTerm", with: "admittedTerm")
        #expect(try Self.terms(Self.core(without)) == ["uno=plain:\(kind)", "due=plain:\(kind)"])
    }

    /// The edition of 2008; its document type is neither fetched nor missed.
    @Test func olderEdition() throws {
        let text = """
            <?xml version='1.0'?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
            <martif type="TBX"><text><body><termEntry id="c1"><descrip type="subjectField">law</descrip>
            <langSet xml:lang="it"><ntig><termGrp><term>legge</term><termNote type="partOfSpeech">noun</termNote></termGrp>
            </ntig></langSet><langSet xml:lang="en-GB"><tig><term>law</term></tig></langSet></termEntry></body></text></martif>
            """
        #expect(try Self.terms(text, path: "export.xml") == ["legge=law:noun(Lexicon.Gender.any)"])
    }

    @Test(arguments: [
        (
            "<tbx>\n<a></b></tbx>", 2, 8,
            GlossaryError.Problem.notXML("Opening and ending tag mismatch: a line 2 and b"), "<a></b></tbx>"
        ),
        ("<?xml version=\"1.0\"?><html/>", 1, 1, .notTBX, "<?xml version=\"1.0\"?><html/>"),
        (
            "<!DOCTYPE tbx [<!ENTITY a \"ah\">]><tbx>&a;</tbx>", 1, 31, .notXML("it declares entities of its own"),
            "<!DOCTYPE tbx [<!ENTITY a \"ah\">]><tbx>&a;</tbx>"
        ),
        (
            "<tbx>\n<conceptEntry><langSec xml:lang='it'><termSec><term>à</term></termSec></langSec></conceptEntry></tbx>",
            1, 1, .noPair, "<tbx>"
        ),
        (
            "<tbx>\n<conceptEntry><langSec xml:lang='it'><termSec><term>à</term></termSec></langSec><langSec xml:lang='en'><termSec><term/></termSec></langSec></conceptEntry></tbx>",
            2, 119, .emptyTarget, "à = "
        ),
        (
            "<tbx>\n" + concept("a", "b", "<termNote type='partOfSpeech'>thing</termNote>") + "</tbx>", 2, 63,
            .unknownPartOfSpeech("thing"), "a = b"
        ),
    ])
    func faults(_ text: String, _ line: Int, _ column: Int, _ problem: GlossaryError.Problem, _ row: String) {
        let error = GlossaryError(path: "g.tbx", line: line, column: column, problem: problem, row: row)
        #expect(throws: error) { try Glossary(text, path: "g.tbx", index: 0) }
    }

    /// Cut off anywhere, damaged anywhere: an error or a glossary.
    @Test func damage() throws {
        let text = Array(Self.core(Self.concept("perché <hi>no</hi>", "why &#x21; not")).utf8)
        for index in text.indices {
            let cut = String(decoding: text[..<index], as: UTF8.self)
            #expect(throws: GlossaryError.self) { try Glossary(cut, path: "g.tbx", index: 0) }
            for byte in [0x00, 0x26, 0x3C, 0xFF] as [UInt8] {
                var bytes = text
                bytes[index] = byte
                _ = try? Glossary(String(decoding: bytes, as: UTF8.self), path: "g.tbx", index: 0)
            }
        }
    }

    /// A tabular glossary is none of these, whatever its first term is.
    @Test(arguments: ["<b>\tbold", "<xml>,mark-up", "tbx\tTBX"]) func otherFilesAreNot(_ row: String) throws {
        #expect(try Glossary(row, path: "g.tsv", index: 0).terms.count == 1)
    }
}
