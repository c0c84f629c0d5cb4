import Lexicon

/// Writes amounts in English that Italian counts by halves and thousands: *un milione e mezzo di euro*, *520 mila*, *due
/// milioni di euro*.
///
/// Writes: *1.5 million euros*, *520,000*, *two million euros*.
enum RoundAmount {
    private static let scales = [
        "milione": "million", "milioni": "million", "miliardo": "billion", "miliardi": "billion",
        "mln": "million", "mld": "billion",
    ]
    private static let units = ["euro": "euros", "dollari": "dollars", "sterline": "pounds"]

    /// The English of such an amount; `nil` of all others.
    ///
    /// - Parameter forms: its words in small letters.
    static func english(_ forms: [String]) -> String? {
        var forms = forms[...]
        guard let number = forms.popFirst(), let scale = forms.popFirst() else { return nil }
        if scale == "mila", let count = Int(number), forms.isEmpty { return thousands(count) }
        guard let english = scales[scale] else { return nil }
        let hasHalf = forms.starts(with: ["e", "mezzo"])
        if hasHalf { forms.removeFirst(2) }
        if forms.first == "di" { forms.removeFirst() }
        var unit = ""
        if let name = forms.first {
            guard forms.count == 1, let plural = units[name] else { return nil }
            unit = " " + plural
        }
        guard let count = count(number, hasHalf) else { return nil }
        return "\(count) \(english)\(unit)"
    }

    private static func count(_ number: String, _ hasHalf: Bool) -> String? {
        if !hasHalf, number.first?.isNumber == true, number.allSatisfy({ $0.isNumber || ".,".contains($0) }) {
            // English has the point where Italian has the comma.
            return String(number.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
        }
        let value = ["un", "uno"].contains(number) ? 1 : Int(number) ?? NumberWords.value(number)
        if hasHalf { return value.map { "\($0).5" } }
        return number == "mezzo" ? "0.5" : value.map(String.init)
    }

    private static func thousands(_ count: Int) -> String? {
        guard (1...999).contains(count) else { return nil }
        return "\(count),000"
    }
}
