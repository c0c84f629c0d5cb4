import Text

/// A JSON value whose members keep their order, so that the same value gives the same bytes.
public enum JSONValue: Sendable {
    case null
    case bool(Bool)
    /// A number as it is written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(String, JSONValue)])

    /// A whole number.
    static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

    /// A string, or null.
    static func optional(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }

    /// `[start, end]` in bytes.
    static func range(_ span: TextSpan) -> JSONValue { .array([.integer(span.start), .integer(span.end)]) }

    /// The member of that name, the last one where there are several.
    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.0 == name }?.1
    }

    /// The text of a string.
    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The value of a whole number.
    var integer: Int? {
        if case .number(let digits) = self { Int(digits) } else { nil }
    }

    /// The value on one line.
    public var compact: String {
        var output = ""
        write(to: &output, indent: nil)
        return output
    }

    /// The value with a member a line; arrays of numbers stay on one.
    public var pretty: String {
        var output = ""
        write(to: &output, indent: 0)
        return output + "\n"
    }

    /// The same as a part of a larger value, which is indented by so many spaces, and without the line end.
    func pretty(at indent: Int) -> String {
        var output = ""
        write(to: &output, indent: indent)
        return output
    }

    private func write(to output: inout String, indent: Int?) {
        switch self {
        case .null: output += "null"
        case .bool(let value): output += value ? "true" : "false"
        case .number(let digits): output += digits
        case .string(let text): output += JSONText.literal(text)
        case .array(let items):
            let inner = items.allSatisfy(\.isNumber) ? nil : indent
            Self.write(items, brackets: ("[", "]"), to: &output, indent: inner) { item, output, indent in
                item.write(to: &output, indent: indent)
            }
        case .object(let members):
            Self.write(members, brackets: ("{", "}"), to: &output, indent: indent) { member, output, indent in
                output += JSONText.literal(member.0) + ": "
                member.1.write(to: &output, indent: indent)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], brackets: (String, String), to output: inout String, indent: Int?,
        _ writeItem: (Item, inout String, Int?) -> Void
    ) {
        let inner = indent.map { $0 + 2 }
        let lead = inner.map { "\n" + String(repeating: " ", count: $0) } ?? ""
        output += brackets.0
        for (index, item) in items.enumerated() {
            if index > 0 { output += inner == nil ? ", " : "," }
            output += lead
            writeItem(item, &output, inner)
        }
        if let indent, !items.isEmpty { output += "\n" + String(repeating: " ", count: indent) }
        output += brackets.1
    }

    private var isNumber: Bool {
        if case .number = self { true } else { false }
    }
}
