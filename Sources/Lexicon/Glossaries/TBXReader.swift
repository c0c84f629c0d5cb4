import CXML

/// Reads TBX (ISO 30042, core dialect) into the records that rows of other glossary files are: the terms in Italian of
/// every concept, each with the English one that the concept prefers.
///
/// Both editions are read, that of 2008 (`termEntry`, `langSet`, `tig`) and that of 2019 (`conceptEntry`, `langSec`,
/// `termSec`), and both styles of the latter, categories as attributes and as elements. A concept without a term in either
/// language is none for this pair, and passed over. Takes linear time; memory grows with the records alone.
///
///     <conceptEntry id="c1">
///       <langSec xml:lang="it"><termSec><term>fondo sovrano</term></termSec></langSec>
///       <langSec xml:lang="en"><termSec><term>sovereign wealth fund</term></termSec></langSec>
///     </conceptEntry>
struct TBXReader {
    /// Whether a text is TBX: it is marked up, or its file's name says so.
    static func reads(_ text: String, path: String) -> Bool {
        if path.lowercased().hasSuffix(".tbx") { return true }
        let start = text.unicodeScalars.drop { $0 == "\u{FEFF}" || $0.properties.isWhitespace }.prefix(8)
        return ["<?xml", "<!DOCTYPE", "<!--", "<tbx", "<martif"].contains { name in
            start.starts(with: name.unicodeScalars.prefix(8))
        }
    }

    /// All records, in the order of the file.
    ///
    /// - Throws: `GlossaryError` where it is no XML, no TBX, or has concepts and none in both languages.
    static func records(_ text: String, path: String) throws(GlossaryError) -> [GlossaryRecord] {
        var text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        let (handler, fault) = text.withUTF8 { bytes in
            let handler = TBXHandler(bytes)
            return (handler, parse(bytes, handler))
        }
        func error(_ problem: GlossaryError.Problem, at offset: Int) -> GlossaryError {
            var place = TextPlace()
            text.withUTF8 { place.advance(to: offset, in: $0) }
            let row = text.utf8.dropFirst(place.lineStart).prefix { $0 != 0x0A }
            return GlossaryError(
                path: path, line: place.line, column: place.column, problem: problem,
                row: String(decoding: row.prefix(1000), as: UTF8.self))
        }
        if let fault { throw error(.notXML(fault.message), at: fault.offset) }
        if !handler.isTBX { throw error(.notTBX, at: 0) }
        if handler.concepts > 0, handler.records.isEmpty { throw error(.noPair, at: 0) }
        return handler.records
    }

    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, _ handler: TBXHandler
    ) -> (message: String, offset: Int)? {
        var events = sunto_xml_events(
            begin: { context, element, offset in
                TBXHandler.of(context).begin(TBXElement(element), at: offset)
            },
            text: { context, bytes, count in
                TBXHandler.of(context).text(UnsafeBufferPointer(start: bytes, count: count))
            },
            end: { context in TBXHandler.of(context).end() })
        var fault = sunto_xml_fault()
        // Some bytes must be there for their address to be: of an empty file the zero behind it.
        let empty: [UInt8] = [0]
        let isWhole = empty.withUnsafeBufferPointer { none in
            guard let start = bytes.baseAddress ?? none.baseAddress else { return false }
            return sunto_xml_parse(start, bytes.count, &events, Unmanaged.passUnretained(handler).toOpaque(), &fault)
        }
        if isWhole { return nil }
        let message = withUnsafeBytes(of: fault.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        return (message, fault.offset)
    }
}

/// An element of a TBX file, as far as it matters.
struct TBXElement {
    /// Its name without prefix.
    let name: String
    /// The language that it says it is in.
    let language: String?
    /// What it says of its concept or term: its `type`, or its name where categories are elements.
    let category: String

    init(_ element: OpaquePointer) {
        func attribute(_ name: String) -> String? {
            var count = 0
            guard let start = sunto_xml_attribute(element, name, &count) else { return nil }
            return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        }
        name = String(cString: sunto_xml_name(element))
        language = attribute("lang")
        category = attribute("type") ?? name
    }
}

/// A place in a text, found by going forward only.
struct TextPlace {
    private(set) var offset = 0
    private(set) var line = 1
    private(set) var column = 1
    private(set) var lineStart = 0

    /// Goes on to an offset in bytes; columns are counted in characters.
    mutating func advance(to end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        while offset < min(end, bytes.count) {
            let byte = bytes[offset]
            offset += 1
            if byte == 0x0A {
                (line, column, lineStart) = (line + 1, 1, offset)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
    }
}
