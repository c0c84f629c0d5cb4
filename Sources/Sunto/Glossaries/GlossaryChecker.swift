import Lexicon
import Segmentation
import Text
import Translation

/// Checks glossary files: what does not read, what contradicts itself, what will never be found.
///
///     let file = try GlossaryFiles.read(FilePath("house.tsv"))
///     let report = try GlossaryChecker().check(file)
///     print(report.text, report.warnings.map(\.reason))
public struct GlossaryChecker: Sendable {
    private let segmenter: Segmenter

    /// A checker over the embedded tables.
    ///
    /// - Throws: `Failure.broken` where one does not read.
    public init() throws(Failure) {
        do {
            segmenter = try Segmenter()
        } catch {
            throw .broken("\(error)")
        }
    }

    /// Checks a file. Reads every source as a text of its own, with the terms of the file; linear in the file.
    ///
    /// - Throws: `Failure.broken` where an embedded table does not read.
    public func check(_ file: GlossaryFile) throws(Failure) -> GlossaryReport {
        let translator: Translator
        do {
            translator = try Translator(glossaries: [file.rows.map(\.term)])
        } catch {
            throw .broken("\(error)")
        }
        var twins = GlossaryTwins()
        var warnings: [GlossaryWarning] = []
        for row in file.rows {
            let problems = [
                row.hasStraySpaces ? .straySpaces : nil, twins.problem(of: row), reading(of: row, translator),
            ]
            warnings += problems.compactMap { $0 }.map {
                GlossaryWarning(problem: $0, path: file.path, line: row.line, column: row.column, row: row.text)
            }
        }
        return GlossaryReport(
            path: file.path, format: file.format, entries: file.rows.count, kept: file.entries.count(where: \.isKept),
            domains: Self.domains(file.entries), warnings: warnings, faults: file.faults)
    }

    /// What is wrong with how a text that is the source is read.
    private func reading(of row: GlossaryFile.Row, _ translator: Translator) -> GlossaryWarning.Problem? {
        let text = SourceText(row.entry.source)
        let sentences = segmenter.sentences(in: text, span: text.span)
        if holds(row.term, text, sentences, translator) { return nil }
        // "prot.": at the end of a text its full stop is the sentence's.
        let longer = SourceText(row.entry.source + " e altro")
        if holds(row.term, longer, segmenter.sentences(in: longer, span: longer.span), translator) { return nil }
        if sentences.count > 1 { return .severalSentences(sentences.map { text[$0.span] }) }
        return .neverFound(sentences.flatMap(\.tokens).map { text[$0.span] })
    }

    /// Whether the words of a term are found; which of two rows that have them is another question.
    private func holds(_ term: Term, _ text: SourceText, _ sentences: [Sentence], _ translator: Translator) -> Bool {
        sentences.contains { sentence in
            translator.analyzedReadably(sentence, in: text).contains { $0.term?.words == term.words }
        }
    }

    private static func domains(_ entries: [GlossaryEntry]) -> [GlossaryReport.Domain] {
        let counts = Dictionary(entries.map { ($0.domain, 1) }, uniquingKeysWith: +)
        guard counts.keys.contains(where: { !$0.isEmpty }) else { return [] }
        return counts.map { GlossaryReport.Domain(name: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
}
