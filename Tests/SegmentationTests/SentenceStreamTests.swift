import Segmentation
import TestSupport
import Testing
import Text

@Suite("SentenceStream")
struct SentenceStreamTests {
    private static let pieces = [
        "Il sig. Rossi arriva. ", "Bene! ", "«Sei tu?» disse. ", "Ecco: Il resto. ", "l'art. 5; ", "Nota. (12). ",
        "fine\n",
        "\n\n", "- un punto\n", "1. Premessa\n", "> detto\n", "# Capo I\n", "CAPO I\n", "e poi il\n", "12\n",
        "Fine.Inizio ",
        "d. lgs. 3 ", "… e ", "(v. la nota. Poi) ", "A. B. Ferri ", "  \n", "---\n", "日本。 ", "è ",
        "Testo lungo senza punto, ", "**Il porto.** ", "Il *porto ", "cresce*. ", "[la legge](http://a.it/b) ", "`",
        "**",
        "![foto](a.png) ", "```\n", "_Fine._Poi ", "[",
    ]

    private func whole(_ text: SourceText, _ newlines: NewlinePolicy) throws -> Document {
        let stage = try ArticleReader(newlines: newlines, format: .markdown).then(Segmenter())
        return try stage.run(text)
    }

    private func streamed(_ text: SourceText, _ newlines: NewlinePolicy, _ size: Int) throws -> [SentenceStream.Element]
    {
        let stream = try SentenceStream(Segmenter(), newlines: newlines, window: 1)
        var found: [SentenceStream.Element] = []
        for start in stride(from: 0, to: text.bytes.count, by: size) {
            found += stream.append(text.bytes[start..<min(start + size, text.bytes.count)])
        }
        return found + stream.finish()
    }

    @Test("Gives what the whole text gives, whatever the pieces", arguments: [NewlinePolicy.hard, .paragraph, .auto])
    func equality(_ newlines: NewlinePolicy) throws {
        for seed in 0..<6 {
            var random = SplitMix(state: UInt64(seed))
            // Now and then without line ends, so that blocks are cut in the middle.
            let pieces = seed % 3 == 0 ? Self.pieces.filter { !$0.contains("\n") } : Self.pieces
            let string = (0..<3000).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let text = SourceText(string)
            let found = try streamed(text, newlines, 997 + seed * 1000)
            let document = try whole(text, newlines)
            #expect(found.map { TextSpan($0.offset, $0.offset + $0.count) } == document.sentences.map(\.span))
            #expect(
                found.prefix(50).allSatisfy { document.text[TextSpan($0.offset, $0.offset + $0.count)] == $0.string })
        }
    }

    @Test("Hands out sentences before the end")
    func early() throws {
        let stream = try SentenceStream(Segmenter(), window: 1)
        let sentence = Array("Il porto cresce ancora, dice la regione. ".utf8)
        var early = 0
        for _ in 0..<2000 { early += stream.append(sentence).count }
        #expect(early > 1000)
        #expect(early + stream.finish().count == 2000)
    }
}
