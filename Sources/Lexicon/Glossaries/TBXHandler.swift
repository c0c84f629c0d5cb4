/// Gathers the concepts of a TBX file as its elements begin and end.
final class TBXHandler {
    /// A term of a concept.
    private struct Term {
        var text = ""
        var line = 1
        var column = 1
        var partOfSpeech = ""
        var gender = ""
        var domain = ""
        var note = ""
        var status = ""
    }

    /// What the text of an element is for.
    private enum Use {
        case none, concept, language, section, term
        case category(String)
    }

    /// Records so far.
    private(set) var records: [GlossaryRecord] = []
    /// How many concepts there were.
    private(set) var concepts = 0
    /// Whether the outermost element is that of a TBX file.
    private(set) var isTBX = false

    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = TextPlace()
    /// What the open elements are for, the innermost last.
    private var uses: [Use] = []
    private var language = ""
    private var italian: [Term] = []
    private var english: [Term] = []
    private var current = Term()
    private var hasTerm = false
    /// What stands above the terms and holds for all of them.
    private var shared = Term()
    private var value: [UInt8] = []

    /// - Parameter bytes: The document; it must outlive the parsing.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The handler that a parser was given.
    static func of(_ context: UnsafeMutableRawPointer) -> TBXHandler {
        Unmanaged<TBXHandler>.fromOpaque(context).takeUnretainedValue()
    }

    /// An element begins; `offset` is where its tag ends.
    func begin(_ element: TBXElement, at offset: Int) {
        if uses.isEmpty { isTBX = ["tbx", "martif"].contains(element.name.lowercased()) }
        if isInside, let last = uses.last { return uses.append(last) }
        let use = use(of: element)
        uses.append(use)
        switch use {
        case .none: break
        case .concept:
            concepts += 1
            (italian, english, shared, language) = ([], [], Term(), "")
        case .language: language = String(element.language?.lowercased().prefix { $0 != "-" && $0 != "_" } ?? "")
        case .section: (current, hasTerm) = (Term(), false)
        case .term:
            // `>` is the last of the tag, and the term stands behind it.
            place.advance(to: offset + 1, in: bytes)
            (current.line, current.column, hasTerm, value) = (place.line, place.column, true, [])
        case .category: value = []
        }
    }

    /// A text, or a part of one.
    func text(_ text: UnsafeBufferPointer<UInt8>) {
        switch uses.last {
        // Terms may be marked up inside.
        case .term, .category: value.append(contentsOf: text)
        default: break
        }
    }

    /// The innermost element ends.
    func end() {
        switch uses.popLast() {
        case .term: if !isInside { current.text = clean }
        case .category(let name): if !isInside { note(clean, as: name) }
        case .section where hasTerm:
            if language == "it" { italian.append(current) }
            if language == "en" { english.append(current) }
        case .concept: pair()
        default: break
        }
    }

    private func use(of element: TBXElement) -> Use {
        switch element.name {
        case "conceptEntry", "termEntry": return .concept
        case "langSec", "langSet": return .language
        case "termSec", "tig", "ntig": return .section
        case "term": return .term
        default: return Self.categories.contains(element.category) ? .category(element.category) : .none
        }
    }

    private static let categories: Set<String> = [
        "partOfSpeech", "grammaticalGender", "administrativeStatus", "normativeAuthorization", "subjectField", "note",
    ]

    /// Whether the innermost element is a text, or markup inside one.
    private var isInside: Bool {
        switch uses.last {
        case .term, .category: true
        default: false
        }
    }

    /// The text that was gathered, blanks and line ends as single spaces.
    private var clean: String { GlossaryBlanks.joined(String(decoding: value, as: UTF8.self).unicodeScalars) }

    private func note(_ value: String, as category: String) {
        let isOfTerm = uses.contains { if case .section = $0 { true } else { false } }
        var subject = isOfTerm ? current : shared
        switch category {
        case "partOfSpeech": subject.partOfSpeech = value
        case "grammaticalGender": subject.gender = value
        case "subjectField": subject.domain = value
        case "note":
            let (label, text) = TBXLabel.read(value)
            switch label {
            case .partOfSpeech: subject.partOfSpeech = text
            case .domain: subject.domain = text
            case .note: subject.note = text
            }
        default: subject.status = value
        }
        if isOfTerm { current = subject } else { shared = subject }
    }

    /// A record for each Italian term of the concept.
    private func pair() {
        guard let target = english.min(by: { Self.rank($0) < Self.rank($1) }) else { return }
        for source in italian {
            func first(_ part: KeyPath<Term, String>) -> String {
                [source, target, shared].map { $0[keyPath: part] }.first { !$0.isEmpty } ?? ""
            }
            let code = first(\.partOfSpeech)
            let fields = [
                (source.text, source), (target.text, target),
                (Self.kind(code, gender: source.gender), source.partOfSpeech.isEmpty ? target : source),
                (first(\.domain), source), (first(\.note), source),
            ]
            records.append(
                GlossaryRecord(
                    fields: fields.map { .init(text: $0.0, line: $0.1.line, column: $0.1.column) },
                    row: "\(source.text) = \(target.text)"))
        }
        (italian, english) = ([], [])
    }

    /// The less, the better: what is deprecated comes out only where nothing else is there.
    private static func rank(_ term: Term) -> Int {
        let status = term.status.lowercased()
        if status.hasPrefix("preferred") { return 0 }
        if status.hasPrefix("deprecated") || status.hasPrefix("superseded") { return 3 }
        return status.hasPrefix("admitted") ? 2 : 1
    }

    /// The words of the standard's lists as those of other glossaries.
    private static func kind(_ code: String, gender: String) -> String {
        switch code.lowercased() {
        case "other": return "phrase"
        case "propernoun", "noun", "":
            switch gender.lowercased() {
            case "masculine": return "noun m"
            case "feminine": return "noun f"
            default: return code.lowercased() == "propernoun" ? "proper noun" : code
            }
        default: return code
        }
    }
}
