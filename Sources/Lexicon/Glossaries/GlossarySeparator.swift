/// What stands between the columns of a glossary file.
enum GlossarySeparator {
    /// The separator of a file: the tab where its first row has one, else the comma, or the semicolon that Italian
    /// spreadsheets write, whichever the first row has more of outside quotation marks.
    ///
    /// - Parameter format: What the file is, if its user said so: then only commas and semicolons are told apart.
    static func separator(of text: String.UnicodeScalarView, in format: GlossaryFormat?) -> Unicode.Scalar {
        if format == .tsv { return "\t" }
        let rows = text.split { $0 == "\n" || $0 == "\r" }
        let first = rows.first { !$0.starts(with: "#".unicodeScalars) && $0.contains { $0 != " " } }
        var tabs = 0
        var commas = 0
        var semicolons = 0
        var isQuoted = false
        for scalar in first ?? text[text.endIndex...] {
            switch scalar {
            case "\"": isQuoted.toggle()
            case "\t": tabs += 1
            case "," where !isQuoted: commas += 1
            case ";" where !isQuoted: semicolons += 1
            default: break
            }
        }
        if format == nil, tabs > 0 || commas + semicolons == 0 { return "\t" }
        return semicolons > commas ? ";" : ","
    }
}
