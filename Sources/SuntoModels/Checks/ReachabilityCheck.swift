import Lexicon
import Segmentation
import Text
import Translation

/// Expressions, terms and names that are not found where they stand alone, as they are listed.
///
/// Something else is found instead, or nothing: another row of the same words, a word that the lexicon does not know, a
/// spelling that the tokenizer cuts otherwise.
struct ReachabilityCheck: TableCheck {
    let name = "unreachable"
    let summary = "expressions, terms and names that are not found in their own citation form"
    let isHard = false

    func findings(in tables: Tables) throws -> [Finding] {
        let segmenter = try Segmenter()
        let translator = try Translator()
        func terms(_ string: String) -> [Term] {
            let text = SourceText(string)
            return segmenter.sentences(in: text, span: text.span).flatMap { translator.matchedTerms($0, in: text) }
        }
        return (tables.phrases + tables.terms + tables.names).compactMap { row in
            // A row of phrases that asks for a context is not found without it.
            if row.table.hasSuffix("phrases.tsv"), !row[4].isEmpty { return nil }
            let english = row.table.hasSuffix("phrases.tsv") ? row[2] : row[1]
            var citation = row[0].split(separator: "' ").joined(separator: "'")
            // Names stand in the table with the small letter of their class and in texts with a capital.
            if row.table.hasSuffix("names.tsv") { citation = citation.prefix(1).uppercased() + citation.dropFirst() }
            // Alone, behind a noun or a verb, and with a noun behind: one of them will be the place for its kind.
            let found = ["", "le persone ", "loro fanno "].map { terms($0 + citation + " pane") }
            if found.contains(where: { $0.contains { $0.english == english } }) { return nil }
            let others = found[0].map { "\($0.words.joined(separator: " ")) → \($0.english)" }.joined(separator: "; ")
            return Finding(row: row, message: others.isEmpty ? "nothing is found" : "found is \(others)")
        }
    }
}
