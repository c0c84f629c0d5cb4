extension String {
    /// With character references for every mark that HTML would take for its own, in text and in quoted attributes.
    /// Control characters, which HTML may not hold, become spaces.
    var htmlEscaped: String {
        var output = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "&": output.append(contentsOf: "&amp;".unicodeScalars)
            case "<": output.append(contentsOf: "&lt;".unicodeScalars)
            case ">": output.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": output.append(contentsOf: "&quot;".unicodeScalars)
            case "'": output.append(contentsOf: "&#39;".unicodeScalars)
            case "\n", "\t": output.append(scalar)
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): output.append(" ")
            default: output.append(scalar)
            }
        }
        return String(output)
    }
}
