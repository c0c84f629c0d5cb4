import Lexicon
import Segmentation
import Text

/// Loads glossaries from files.
public enum GlossaryFiles {
    /// The glossaries, in the order given; the earlier win.
    ///
    /// - Throws: `Failure` for the first file or row that does not read; then none is loaded.
    public static func load(_ paths: [FilePath]) throws(Failure) -> [Glossary] {
        var glossaries: [Glossary] = []
        for (index, path) in paths.enumerated() { glossaries.append(try load(path, index: index)) }
        return glossaries
    }

    /// A glossary file with every row that reads and every row that does not.
    ///
    /// - Parameters:
    ///   - path: The file, or `-` for standard input.
    ///   - format: How it is written; found by itself where `nil`.
    ///   - encoding: Its character set; found by itself where `nil`.
    /// - Throws: `Failure` where it cannot be read or is no text.
    public static func read(
        _ path: FilePath, format: GlossaryFormat? = nil, encoding: String? = nil
    ) throws(Failure) -> GlossaryFile {
        let text = try TextDecoding(encoding: encoding).text(of: FileReader.read(path), from: path)
        return GlossaryFile(text[text.span], path: path.description, format: format)
    }

    private static func load(_ path: FilePath, index: Int) throws(Failure) -> Glossary {
        let text = try TextDecoding(encoding: nil).text(of: FileReader.read(path), from: path)
        do {
            return try Glossary(text[text.span], path: path.description, index: index)
        } catch {
            throw .glossary(error)
        }
    }
}
