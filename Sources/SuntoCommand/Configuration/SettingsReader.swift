import Summarization
import Sunto
import Yams

/// Reads a `sunto.yaml`. Every fault names its line.
///
///     glossaries: [press-office.tsv, house.csv]
///     sentences: 5        # or words: 120, or ratio: 0.2
///     format: html
///     focus: riforma delle pensioni
struct SettingsReader {
    private let path: FilePath

    private init(path: FilePath) {
        self.path = path
    }

    /// The settings of a file; paths in it start from its folder.
    ///
    /// - Throws: `Failure` where it cannot be read, or holds what is no setting.
    static func read(_ path: FilePath) throws(Failure) -> Settings {
        let bytes = try FileReader.read(path)
        return try SettingsReader(path: path).settings(String(decoding: bytes, as: UTF8.self))
    }

    private func settings(_ yaml: String) throws(Failure) -> Settings {
        guard let root = try node(yaml), root.null == nil else { return Settings() }
        guard let mapping = root.mapping else { throw fault(root, "it is no list of 'key: value'") }
        var settings = Settings()
        for (key, value) in mapping { try set(key, value, in: &settings) }
        return settings
    }

    private func node(_ yaml: String) throws(Failure) -> Node? {
        do {
            return try Yams.compose(yaml: yaml)
        } catch let error as YamlError {
            let (line, column, problem) = Self.place(of: error)
            throw .configuration(path, line: line, column: column, problem)
        } catch {
            throw .configuration(path, line: 1, column: 1, "it is no YAML")
        }
    }

    private func set(_ key: Node, _ value: Node, in settings: inout Settings) throws(Failure) {
        switch key.string ?? "" {
        case "glossaries", "glossary": settings.glossaries = try paths(value)
        case "sentences": try setLength(.sentences(number(value)), key, in: &settings)
        case "words": try setLength(.words(number(value)), key, in: &settings)
        case "ratio": try setLength(.ratio(share(value)), key, in: &settings)
        case "format": settings.format = try format(value)
        case "focus": settings.focus = try text(value)
        case let name:
            throw fault(
                key, "there is no setting '\(name)'; there are glossaries, sentences, words, ratio, format and focus")
        }
    }

    private func setLength(_ length: SummaryLength, _ key: Node, in settings: inout Settings) throws(Failure) {
        guard settings.length == nil else {
            throw fault(key, "sentences, words and ratio exclude one another; keep one of them")
        }
        settings.length = length
    }

    private func paths(_ value: Node) throws(Failure) -> [FilePath] {
        var paths: [FilePath] = []
        for item in value.sequence.map(Array.init) ?? [value] {
            let name = try text(item)
            guard !name.isEmpty else { throw fault(item, "a glossary has no name") }
            paths.append(name.hasPrefix("/") ? FilePath(name) : path.folder.appending(FilePath(name)))
        }
        return paths
    }

    private func number(_ value: Node) throws(Failure) -> Int {
        guard let number = value.int, number > 0 else { throw fault(value, "a whole number above 0 belongs here") }
        return number
    }

    private func share(_ value: Node) throws(Failure) -> Double {
        guard let share = value.float, share > 0, share <= 1 else {
            throw fault(value, "a number above 0 and at most 1 belongs here")
        }
        return share
    }

    private func format(_ value: Node) throws(Failure) -> BriefFormat {
        guard let format = BriefFormat(rawValue: value.string ?? "") else {
            let names = BriefFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw fault(value, "there is no such format; there are \(names)")
        }
        return format
    }

    private func text(_ value: Node) throws(Failure) -> String {
        guard let text = value.string else { throw fault(value, "a text belongs here") }
        return text
    }

    private func fault(_ node: Node, _ what: String) -> Failure {
        .configuration(path, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, what)
    }

    private static func place(of error: YamlError) -> (line: Int, column: Int, problem: String) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark.line, mark.column, problem)
        case .duplicatedKeysInMapping(_, let context): (context.mark.line, context.mark.column, "a key stands twice")
        default: (1, 1, "it is no YAML")
        }
    }
}
