import Segmentation
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
        "Testo lungo senza punto, ",
    ]

    private func whole(_ text: SourceText, _ newlines: NewlinePolicy) throws -> [TextSpan] {
        let stage = try ArticleReader(newlines: newlines, format: .text).then(Segmenter())
        return try stage.run(text).sentences.map(\.span)
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
            var random = Seeded(state: UInt64(seed))
            // Now and then without line ends, so that blocks are cut in the middle.
            let pieces = seed % 3 == 0 ? Self.pieces.filter { !$0.contains("\n") } : Self.pieces
            let string = (0..<3000).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let text = SourceText(string)
            let found = try streamed(text, newlines, 997 + seed * 1000)
            #expect(try found.map { TextSpan($0.offset, $0.offset + $0.text.bytes.count) } == whole(text, newlines))
            for element in found.prefix(50) {
                #expect(
                    Array(text.bytes[element.offset..<(element.offset + element.text.bytes.count)])
                        == element.text.bytes)
            }
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
