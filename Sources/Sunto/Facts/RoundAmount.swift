import Lexicon

/// Writes amounts in English: *un milione e mezzo di euro*, *520 mila*, *dodici quintali*, *300 chilometri quadrati*.
///
/// Writes: *1.5 million euros*, *520,000*, *12 quintals*, *300 square kilometers*.
enum RoundAmount {
    private static let scales = [
        "milione": "million", "milioni": "million", "miliardo": "billion", "miliardi": "billion",
        "mln": "million", "mld": "billion", "mln.": "million", "mld.": "billion",
    ]
    /// Singular and plural.
    private static let units: [String: (String, String)] = {
        var units: [String: (String, String)] = [
            "euro": ("euro", "euros"), "yen": ("yen", "yen"), "yuan": ("yuan", "yuan"), "watt": ("watt", "watts"),
            "km": ("km", "km"), "kg": ("kg", "kg"), "cm": ("cm", "cm"), "mm": ("mm", "mm"), "kw": ("kW", "kW"),
            "mw": ("MW", "MW"), "gw": ("GW", "GW"), "kwh": ("kWh", "kWh"), "mwh": ("MWh", "MWh"), "m": ("m", "m"),
        ]
        let names = [
            ("dollaro", "dollari", "dollar"), ("sterlina", "sterline", "pound"), ("franco", "franchi", "franc"),
            ("lira", "lire", "lira"), ("rublo", "rubli", "ruble"), ("chilometro", "chilometri", "kilometer"),
            ("metro", "metri", "meter"), ("centimetro", "centimetri", "centimeter"),
            ("millimetro", "millimetri", "millimeter"), ("miglio", "miglia", "mile"), ("ettaro", "ettari", "hectare"),
            ("tonnellata", "tonnellate", "ton"), ("chilo", "chili", "kilo"),
            ("chilogrammo", "chilogrammi", "kilogram"), ("grammo", "grammi", "gram"),
            ("quintale", "quintali", "quintal"), ("litro", "litri", "liter"), ("grado", "gradi", "degree"),
            ("barile", "barili", "barrel"),
        ]
        for (one, many, english) in names {
            units[one] = (english, english + "s")
            units[many] = units[one]
        }
        for (prefix, english) in [
            ("chilo", "kilo"), ("kilo", "kilo"), ("mega", "mega"), ("giga", "giga"), ("tera", "tera"),
        ] {
            units[prefix + "watt"] = (english + "watt", english + "watts")
            units[prefix + "wattora"] = (english + "watt-hour", english + "watt-hours")
        }
        return units
    }()
    private static let powers = [
        "quadrato": "square", "quadrati": "square", "quadro": "square", "quadri": "square", "cubo": "cubic",
        "cubi": "cubic",
    ]

    /// Whether a word in small letters is a unit.
    static func isUnit(_ form: String) -> Bool { units[form] != nil }

    /// The English of such an amount; `nil` of all others.
    ///
    /// - Parameter forms: its words in small letters.
    static func english(_ forms: [String]) -> String? {
        var forms = forms[...]
        guard let number = forms.popFirst() else { return nil }
        var scale = ""
        if forms.first == "mila", let count = Int(number), (1...999).contains(count) {
            forms.removeFirst()
            return unit(&forms).map { "\(count),000\($0.many)" }
        }
        if let name = forms.first, let english = scales[name] {
            forms.removeFirst()
            scale = " " + english
        }
        let hasHalf = !scale.isEmpty && forms.starts(with: ["e", "mezzo"])
        if hasHalf { forms.removeFirst(2) }
        guard let count = count(number, hasHalf), let unit = unit(&forms), !scale.isEmpty || !unit.many.isEmpty else {
            return nil
        }
        return "\(count)\(scale)\(scale.isEmpty && count == "1" ? unit.one : unit.many)"
    }

    /// The unit that the rest of an amount is; empty where nothing is left, `nil` where it is no unit.
    private static func unit(_ forms: inout ArraySlice<String>) -> (one: String, many: String)? {
        if ["di", "d'", "d’"].contains(forms.first ?? "") { forms.removeFirst() }
        guard let name = forms.popFirst() else { return ("", "") }
        guard let (one, many) = units[name] else { return nil }
        guard let power = forms.popFirst() else { return (" " + one, " " + many) }
        return powers[power].flatMap { forms.isEmpty ? (" \($0) \(one)", " \($0) \(many)") : nil }
    }

    private static func count(_ number: String, _ hasHalf: Bool) -> String? {
        if !hasHalf, number.first?.isNumber == true, number.allSatisfy({ $0.isNumber || ".,".contains($0) }) {
            // English has the point where Italian has the comma. "4.1" has no thousands.
            let groups = number.split(separator: ".").dropFirst().map { $0.prefix { $0 != "," } }
            let isDecimal = groups.contains { $0.utf8.count != 3 }
            if isDecimal { return number }
            return String(number.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
        }
        let value = ["un", "uno", "una"].contains(number) ? 1 : Int(number) ?? NumberWords.value(number)
        if hasHalf { return value.map { "\($0).5" } }
        return number == "mezzo" ? "0.5" : value.map(grouped)
    }

    private static func grouped(_ count: Int) -> String {
        count < 1000 ? String(count) : "\(count / 1000)," + String(String(1000 + count % 1000).dropFirst())
    }
}
