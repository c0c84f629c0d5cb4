extension String {
    /// With one space for each run of spaces, line ends and control characters, and none around.
    public var onOneLine: String {
        var output = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar.value > 0x20, !(0x7F...0x9F).contains(scalar.value), ![0x2028, 0x2029].contains(scalar.value) {
                output.append(scalar)
            } else if let last = output.last, last != " " {
                output.append(" ")
            }
        }
        if output.last == " " { output.removeLast() }
        return String(output)
    }
}
