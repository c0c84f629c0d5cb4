/// Blanks in the fields of glossaries: what a field holds is the same in every format.
enum GlossaryBlanks {
    /// Whether a scalar is a space, a line end or a tab.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{A0}" || scalar == "\n" || scalar == "\r" || scalar == "\t"
    }

    /// Without blanks around, each run of them inside as one space.
    static func joined(_ text: some Collection<Unicode.Scalar>) -> String {
        text.split(whereSeparator: isBlank)
            .map { scalars in
                var word = String.UnicodeScalarView()
                word.append(contentsOf: scalars)
                return String(word)
            }
            .joined(separator: " ")
    }
}
