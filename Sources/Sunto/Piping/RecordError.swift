/// Why a record has no brief.
enum RecordError: Error, Hashable {
    case notJSON(JSONError)
    case notObject
    case noText
    case textIsNoString
    case nameIsNoString
    case unreadable(Failure)
    case tooLong(bytes: Int, limit: Int)

    /// One line for a person.
    var sentence: String {
        switch self {
        case .notJSON(.unexpected(let offset)): "no JSON: unexpected byte at offset \(offset)"
        case .notJSON(.unfinished): "no JSON: it ends too early"
        case .notJSON(.tooDeep(let offset)): "no JSON that is read: nested too deeply at offset \(offset)"
        case .notJSON(.loneSurrogate(let offset)): "no JSON: half a surrogate pair at offset \(offset)"
        case .notJSON(.notUTF8(let offset)): "no JSON: the string at offset \(offset) is no UTF-8"
        case .notObject: "no record: it is no object"
        case .noText: "no record: there is no \"text\""
        case .textIsNoString: "no record: \"text\" is no string"
        case .nameIsNoString: "no record: \"name\" is no string"
        case .unreadable(let failure): failure.reason
        case .tooLong(let bytes, let limit): "too long: \(bytes) bytes, and the longest record has \(limit)"
        }
    }
}
