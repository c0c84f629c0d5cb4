@testable import Sunto

/// Checks a value against the part of JSON Schema that `brief.schema.json` uses; an unknown keyword is a fault.
struct SchemaValidator {
    let schema: JSONValue

    /// What does not hold, each with its place.
    func faults(of value: JSONValue) -> [String] { faults(value, schema, "$") }

    private func faults(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
        guard case .object(let keywords) = schema else { return ["\(place): no schema"] }
        return keywords.flatMap { keyword, wanted in check(value, keyword, wanted, place) }
    }

    private func check(_ value: JSONValue, _ keyword: String, _ wanted: JSONValue, _ place: String) -> [String] {
        func fault(unless holds: Bool) -> [String] { holds ? [] : ["\(place): \(keyword) \(wanted.compact)"] }
        switch keyword {
        case "$schema", "$defs", "title", "description", "pattern": return []
        case "$ref": return faults(value, definition(wanted), place)
        case "type": return fault(unless: types(wanted).contains { isType(value, $0) })
        case "enum": return fault(unless: items(wanted).contains { $0.compact == value.compact })
        case "required": return fault(unless: items(wanted).allSatisfy { value[$0.text ?? ""] != nil })
        case "minimum": return fault(unless: (number(value) ?? 0) >= (number(wanted) ?? 0))
        case "maximum": return fault(unless: (number(value) ?? 0) <= (number(wanted) ?? 0))
        case "minItems": return fault(unless: items(value).count >= wanted.integer ?? 0)
        case "maxItems": return fault(unless: items(value).count <= wanted.integer ?? 0)
        case "items": return items(value).enumerated().flatMap { faults($1, wanted, "\(place)[\($0)]") }
        case "properties":
            return members(wanted).flatMap { name, schema in
                value[name].map { faults($0, schema, "\(place).\(name)") } ?? []
            }
        case "additionalProperties":
            return members(value).flatMap { faults($0.1, wanted, "\(place).\($0.0)") }
        default: return ["\(place): the validator does not know \(keyword)"]
        }
    }

    private func definition(_ reference: JSONValue) -> JSONValue {
        let name = reference.text?.split(separator: "/").last.map(String.init) ?? ""
        return schema["$defs"]?[name] ?? .null
    }

    private func types(_ wanted: JSONValue) -> [String] {
        wanted.text.map { [$0] } ?? items(wanted).compactMap(\.text)
    }

    private func isType(_ value: JSONValue, _ type: String) -> Bool {
        switch (value, type) {
        case (.null, "null"), (.string, "string"), (.number, "number"), (.array, "array"), (.object, "object"): true
        case (.bool, "boolean"): true
        case (.number, "integer"): value.integer != nil
        default: false
        }
    }

    private func items(_ value: JSONValue) -> [JSONValue] {
        if case .array(let items) = value { items } else { [] }
    }

    private func members(_ value: JSONValue) -> [(String, JSONValue)] {
        if case .object(let members) = value { members } else { [] }
    }

    private func number(_ value: JSONValue) -> Double? {
        if case .number(let digits) = value { Double(digits) } else { nil }
    }
}
