import Foundation
import TestSupport
import Testing

@testable import Lexicon

/// What is written in any format reads as the same entries.
@Suite struct GlossaryWriterTests {
    /// Pieces that formats take for something else, and letters of many scripts.
    private static let pieces = [
        "fondo", "sovrano", "\"", "\"\"", ",", ";", "&", "&amp;", "<b>", "]]>", "#", "'", "’", "è", "e\u{301}", "日本語",
        "Ω",
        "العربية", "🚀", "-", "/", "=", "Note:", "Note: x", "Part of speech: verb", "Subject field:", "to", "source",
        "it",
        "\u{3000}", "\u{85}", "\u{2028}", "por\u{200B}to", "|",
    ]

    private static func text(_ random: inout SplitMix, words: ClosedRange<Int>) -> String {
        let count = Int.random(in: words, using: &random)
        return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }

    private static func entries(_ random: inout SplitMix) -> [GlossaryEntry] {
        let kinds = ["", "noun", "noun m", "nf", "N", "verb", "adjective", "phrase", "proper noun", "sost.", "cc"]
        return (0..<Int.random(in: 1...6, using: &random)).map { _ in
            GlossaryEntry(
                source: text(&random, words: 1...4), target: text(&random, words: 1...4),
                partOfSpeech: kinds.randomElement(using: &random) ?? "", domain: text(&random, words: 0...2),
                note: text(&random, words: 0...5))
        }
    }

    /// Scalar by scalar: strings that look alike are not the same file.
    private static func scalars(_ entries: [GlossaryEntry]) -> [[[Unicode.Scalar]]] {
        entries.map { entry in
            [entry.source, entry.target, entry.partOfSpeech, entry.domain, entry.note].map { Array($0.unicodeScalars) }
        }
    }

    /// TSV to CSV to TBX to TSV, and the format is found every time.
    @Test(arguments: 0..<300) func roundTrip(_ seed: UInt64) {
        var random = SplitMix(state: seed)
        let entries = Self.entries(&random)
        var current = entries
        for format in [GlossaryFormat.tsv, .csv, .tbx, .tsv] {
            let text = GlossaryWriter(format).text(of: current)
            let file = GlossaryFile(text, path: "g")
            #expect(file.format == format)
            #expect(file.faults.isEmpty, "\(file.faults)")
            current = file.entries
            #expect(Self.scalars(current) == Self.scalars(entries), "\(format): \(text)")
        }
    }

    @Test(arguments: [
        (GlossaryFormat.tsv, "source\ttarget\nre \"sole\"\tthe king, \"Sun\"\n"),
        (.csv, "source,target\n\"re \"\"sole\"\"\",\"the king, \"\"Sun\"\"\"\n"),
    ])
    func columns(_ format: GlossaryFormat, _ text: String) {
        let entry = GlossaryEntry(source: "re \"sole\"", target: "the king, \"Sun\"")
        #expect(GlossaryWriter(format).text(of: [entry]) == text)
    }

    @Test(arguments: [
        (["a", "b", "", "", ""], "source\ttarget\na\tb\n"),
        (["a", "b", "noun", "", ""], "source\ttarget\tpart of speech\na\tb\tnoun\n"),
        (["a", "b", "", "", "n"], "source\ttarget\tpart of speech\tdomain\tnote\na\tb\t\t\tn\n"),
        (["#a", "b\tc", "", "", ""], "source\ttarget\n\"#a\"\t\"b\tc\"\n"),
    ])
    func onlyColumnsThatAreNeeded(_ fields: [String], _ text: String) {
        let entry = GlossaryEntry(
            source: fields[0], target: fields[1], partOfSpeech: fields[2], domain: fields[3], note: fields[4])
        #expect(GlossaryWriter(.tsv).text(of: [entry]) == text)
    }

    @Test(arguments: [("a\u{C}b", Unicode.Scalar(0xC)), ("\u{FFFF}", Unicode.Scalar(0xFFFF)), ("a b", nil)])
    func charactersThatXMLHasNot(_ text: String, _ scalar: Unicode.Scalar?) {
        let entry = GlossaryEntry(source: "a", target: "b", note: text)
        #expect(GlossaryWriter(.tbx).unwritable(in: entry) == scalar)
        #expect(GlossaryWriter(.csv).unwritable(in: entry) == nil)
    }

    @Test(arguments: [
        ("a.tsv", GlossaryFormat.tsv), ("b/a.TAB", .tsv), ("a.b.csv", .csv), ("a.tbx", .tbx), ("a.txt", nil),
        ("-", nil),
        ("tsv", nil),
    ])
    func formatsByName(_ name: String, _ format: GlossaryFormat?) {
        #expect(GlossaryFormat(fileName: name) == format)
    }
}
