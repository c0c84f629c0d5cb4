import Segmentation
import Testing
import Text

@Suite("TextDecoder")
struct TextDecoderTests {
    private func decode(_ bytes: [UInt8], _ encoding: String? = nil) throws -> String {
        let text = try TextDecoder(encoding: encoding).run(bytes)
        return text[text.span]
    }

    @Test("UTF-8, with and without a mark")
    func utf8() throws {
        #expect(try decode(Array("È così.".utf8)) == "È così.")
        #expect(try decode([0xEF, 0xBB, 0xBF] + Array("È così.".utf8)) == "È così.")
    }

    @Test("UTF-16 of both byte orders, with and without a mark")
    func utf16() throws {
        let units = Array("Perché no, città?".utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try decode([0xFF, 0xFE] + little) == "Perché no, città?")
        #expect(try decode([0xFE, 0xFF] + big) == "Perché no, città?")
        #expect(try decode(little) == "Perché no, città?")
    }

    @Test("Single bytes are western where they look it")
    func western() throws {
        #expect(try decode(Array("citt".utf8) + [0xE0, 0x2E]) == "città.")
        #expect(try decode([0x93] + Array("no".utf8) + [0x94, 0x20, 0x80]) == "“no” €")
        #expect(try decode(Array("perch".utf8) + [0xE9], "ISO-8859-1") == "perché")
    }

    @Test("A page says what it is in")
    func declared() throws {
        let page = Array("<html><meta charset=\"iso-8859-15\">".utf8) + [0xA4] + Array("</html>".utf8)
        #expect(try decode(page).contains("€"))
    }

    @Test(
        "What is no text is an error",
        arguments: [
            ([], .empty), (Array(" \n\t ".utf8), .blank), ([0x61, 0x00, 0x01, 0x62, 0x7F], .binary(offset: 1)),
            (Array("è".utf8) + [0xC3, 0x28], .undecodable(encoding: "UTF-8", offset: 2)),
            ([0x61, 0xFF, 0xFE, 0xFD], .undecodable(encoding: "UTF-8", offset: 1)),
        ] as [([UInt8], DecodingError)])
    func errors(_ bytes: [UInt8], _ error: DecodingError) {
        #expect(throws: error) { try TextDecoder().run(bytes) }
    }

    @Test("A character set that nobody knows")
    func unknown() {
        #expect(throws: DecodingError.unknownEncoding("klingon")) { try TextDecoder(encoding: "klingon").run([0x61]) }
    }
}
