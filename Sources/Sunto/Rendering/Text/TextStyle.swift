/// How words look in a terminal: SGR sequences of ECMA-48.
enum TextStyle: String {
    case strong = "1"
    case quiet = "2"
    case foreign = "3"
    case number = "1;36"
    case warning = "33"

    /// Text in this style. It must hold no control characters, as `onOneLine` sees to.
    func applied(to text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
}
