import Text

/// Splits a query or a title that has no tokens at whatever is no letter, digit or mark inside a word.
enum WordSplitter {
    static func tokens(of text: String) -> (bytes: [UInt8], tokens: [Token]) {
        let bytes = Array(text.utf8)
        var tokens: [Token] = []
        var start = 0
        var end = 0
        func close() {
            if end > start { tokens.append(Token(span: TextSpan(start, end), kind: .word)) }
        }
        for scalar in text.unicodeScalars {
            let length = UTF8.width(scalar)
            let properties = scalar.properties
            if properties.isAlphabetic || properties.numericType != nil {
                end += length
            } else {
                close()
                start = end + length
                end = start
            }
        }
        close()
        return (bytes, tokens)
    }
}
