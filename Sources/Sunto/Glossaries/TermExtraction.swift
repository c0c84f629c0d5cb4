import Lexicon
import Segmentation
import Summarization
import Text
import Translation

/// Proposes terms for a glossary: the nouns and noun phrases that are characteristic of Italian texts.
///
///     var extraction = try TermExtraction()
///     try extraction.add(FileReader.read(path), from: path)
///     print(ProposedTermFormat.tsv.render(extraction.terms(limit: 20)))
///
/// Texts are added one after another; memory grows with their phrases, not with their length.
public struct TermExtraction: Sendable {
    private let decoding: TextDecoding
    private let reader: ArticleReader
    private let pageReader: ArticleReader
    private let segmenter: Segmenter
    private let translator: Translator
    private let proposer: TermProposer
    private var tally: TermTally
    private var files: [FilePath] = []
    private var domains: [String?] = []

    /// An extraction without a text yet.
    ///
    /// - Parameters:
    ///   - glossaries: terms that are known and not proposed.
    ///   - encoding: the character set of the texts; found by itself where `nil`.
    /// - Throws: `Failure.broken` where an embedded table does not read.
    public init(glossaries: [Glossary] = [], encoding: String? = nil) throws(Failure) {
        decoding = TextDecoding(encoding: encoding)
        do {
            reader = try ArticleReader(language: .italian)
            pageReader = try ArticleReader(format: .html, language: .italian)
            segmenter = try Segmenter()
            translator = try Translator(glossaries: glossaries.map(\.terms))
            proposer = try TermProposer(segmenter: segmenter, translator: translator)
            tally = try TermTally()
        } catch {
            throw .broken("\(error)")
        }
    }

    /// Adds a text, in time linear in it.
    ///
    /// - Parameters:
    ///   - bytes: the file of the text.
    ///   - path: names the file in errors and examples; its ending tells a page in HTML.
    /// - Throws: `Failure.notText`; then nothing is added.
    public mutating func add(_ bytes: [UInt8], from path: FilePath) throws(Failure) {
        let text = try decoding.text(of: bytes, from: path)
        let isPage = InputFormat.pageExtensions.contains(path.pathExtension)
        let document = segmenter.run((isPage ? pageReader : reader).run(text))
        tally.add(document)
        files.append(path)
        domains.append(translator.domain(of: document))
    }

    /// The field that most of some texts are from.
    private func domain(of documents: [Int]) -> String? {
        let counts = Dictionary(documents.compactMap { domains[$0] }.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The terms, the most characteristic first, each once and none that a glossary has.
    ///
    /// - Parameters:
    ///   - limit: how many at most.
    ///   - minimumCount: how often a term occurs at least.
    public func terms(limit: Int, minimumCount: Int = 2) -> [ProposedTerm] {
        var seen: Set<String> = []
        var terms: [ProposedTerm] = []
        for candidate in tally.candidates(minimumCount: minimumCount) where terms.count < limit {
            let domain = domain(of: candidate.firstDocuments)
            guard let proposal = proposer.proposal(candidate, domain: domain),
                seen.insert(proposal.source.lowercased()).inserted
            else { continue }
            terms.append(
                ProposedTerm(
                    source: proposal.source, target: proposal.target, unknown: proposal.unknown, domain: domain,
                    count: candidate.count, documents: candidate.documents, score: candidate.score,
                    example: candidate.example, file: files[candidate.exampleDocument]))
        }
        return terms
    }
}
