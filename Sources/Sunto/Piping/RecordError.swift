/// Why a record has no brief.
enum RecordError: Error, Hashable {
    case notJSON(JSONError)
    case notObject
    case noText
    case textIsNoString
    case unreadable(Failure)

    /// One line for a person.
    var sentence: String {
        switch self {
        case .notJSON(.unexpected(let offset)): "no JSON: unexpected byte at offset \(offset)"
        case .notJSON(.unfinished): "no JSON: it ends too early"
        case .notJSON(.tooDeep(let offset)): "no JSON that is read: nested too deeply at offset \(offset)"
        case .notJSON(.loneSurrogate(let offset)): "no JSON: half a surrogate pair at offset \(offset)"
        case .notObject: "no record: it is no object"
        case .noText: "no record: there is no \"text\""
        case .textIsNoString: "no record: \"text\" is no string"
        case .unreadable(let failure): failure.reason
        }
    }
}
