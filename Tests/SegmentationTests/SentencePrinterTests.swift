import Segmentation
import Testing
import Text

@Suite("SentencePrinter")
struct SentencePrinterTests {
    private func printed(_ string: String, _ format: SentenceFormat, _ segmenter: Segmenter) throws -> String {
        let document = try ArticleReader().run(SourceText(string))
        var printer = SentencePrinter(document, format)
        var output: [UInt8] = []
        segmenter.forEachSentence(of: document) { printer.append($0, to: &output) }
        printer.finish(&output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test("Each form", arguments: SentenceFormat.allCases)
    func forms(_ format: SentenceFormat) throws {
        let expected: [SentenceFormat: String] = [
            .text: "L'Italia è bella.\nBene!\n",
            .json: """
            {"sentences":[
            {"range":[2,26],"text":"L'Italia è bella.","boundary":"terminator","tokens":[\
            {"range":[2,4],"text":"L'","kind":"word"},{"range":[4,10],"text":"Italia","kind":"word"},\
            {"range":[13,15],"text":"è","kind":"word"},{"range":[18,23],"text":"bella","kind":"word"},\
            {"range":[25,26],"text":".","kind":"punctuation"}]},
            {"range":[27,32],"text":"Bene!","boundary":"endOfText","tokens":[\
            {"range":[27,31],"text":"Bene","kind":"word"},{"range":[31,32],"text":"!","kind":"punctuation"}]}],
            "blocks":[
            {"range":[2,32],"role":"paragraph","reason":"running text"}],"language":"it","title":null,"date":null,"byline":null}

            """,
            .conllu: """
            # sent_id = 1
            # text = L'Italia è bella.
            1\tL'\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|Range=2:4
            2\tItalia\t_\t_\t_\t_\t_\t_\t_\tRange=4:10
            3\tè\t_\t_\t_\t_\t_\t_\t_\tRange=13:15
            4\tbella\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|Range=18:23
            5\t.\t_\t_\t_\t_\t_\t_\t_\tRange=25:26

            # sent_id = 2
            # text = Bene!
            1\tBene\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|Range=27:31
            2\t!\t_\t_\t_\t_\t_\t_\t_\tRange=31:32


            """,
        ]
        #expect(try printed("**L'Italia** è **bella**. Bene!", format, Segmenter()) == expected[format])
    }

    @Test("One by one is the same as all at once, abbreviations of one's own included")
    func sameAsRun() throws {
        let segmenter = try Segmenter(abbreviations: ["xyz": .open])
        let document = try ArticleReader().run(SourceText("Un xyz. Nome qui. Fine.\n\nAltro.\n\n- voce"))
        var found: [Sentence] = []
        segmenter.forEachSentence(of: document) { found.append($0) }
        #expect(found == segmenter.run(document).sentences)
        #expect(found.map { document.text[$0.span] } == ["Un xyz. Nome qui.", "Fine.", "Altro.", "voce"])
    }
}
