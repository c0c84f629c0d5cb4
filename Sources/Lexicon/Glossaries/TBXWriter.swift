/// Writes entries as TBX (ISO 30042:2019, core dialect, categories as attributes): a concept for each, in their order.
///
///     <conceptEntry id="c1">
///       <note>Subject field: finance</note>
///       <langSec xml:lang="it">
///         <termSec>
///           <term>fondo sovrano</term>
///           <note>Part of speech: noun</note>
///         </termSec>
///       </langSec>
///       …
enum TBXWriter {
    /// The document; it has one concept at least where there is an entry.
    static func text(_ entries: [GlossaryEntry]) -> String {
        var output = opening
        for (index, entry) in entries.enumerated() { append(entry, number: index + 1, to: &output) }
        return output + closing
    }

    /// The first character of an entry that no XML may hold (XML 1.0, production 2); `nil` where there is none.
    static func unwritable(in entry: GlossaryEntry) -> Unicode.Scalar? {
        let fields = [entry.source, entry.target, entry.partOfSpeech, entry.domain, entry.note]
        for field in fields {
            if let scalar = field.unicodeScalars.first(where: { !isCharacter($0) }) { return scalar }
        }
        return nil
    }

    private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    private static let opening = """
        <?xml version="1.0" encoding="UTF-8"?>
        <tbx type="TBX-Core" style="dca" xml:lang="it" xmlns="urn:iso:std:iso:30042:ed-2">
          <tbxHeader>
            <fileDesc>
              <sourceDesc>
                <p>Italian terms with their English, written by sunto.</p>
              </sourceDesc>
            </fileDesc>
          </tbxHeader>
          <text>
            <body>

        """

    private static let closing = """
            </body>
          </text>
        </tbx>

        """

    private static func append(_ entry: GlossaryEntry, number: Int, to output: inout String) {
        output += "      <conceptEntry id=\"c\(number)\">\n"
        if !entry.domain.isEmpty { output += "        <note>\(escaped(TBXLabel.domain.note(entry.domain)))</note>\n" }
        var notes: [String] = []
        if !entry.partOfSpeech.isEmpty { notes.append(TBXLabel.partOfSpeech.note(entry.partOfSpeech)) }
        if !entry.note.isEmpty { notes.append(TBXLabel.plainNote(entry.note)) }
        output += section("it", entry.source, notes) + section("en", entry.target, [])
        output += "      </conceptEntry>\n"
    }

    private static func section(_ language: String, _ term: String, _ notes: [String]) -> String {
        var output = "        <langSec xml:lang=\"\(language)\">\n          <termSec>\n"
        output += "            <term>\(escaped(term))</term>\n"
        for note in notes { output += "            <note>\(escaped(note))</note>\n" }
        return output + "          </termSec>\n        </langSec>\n"
    }

    private static func escaped(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output.append(contentsOf: "&amp;".unicodeScalars)
            case "<": output.append(contentsOf: "&lt;".unicodeScalars)
            case ">": output.append(contentsOf: "&gt;".unicodeScalars)
            default: output.append(scalar)
            }
        }
        return String(output)
    }
}
