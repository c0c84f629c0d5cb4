import Foundation
import Sunto

/// The file of a state, as SQLite is told of it.
final class StatePlace {
    /// The file's path as a string.
    let name: String
    private let folder: Int32

    /// Makes the file, if need be. What goes wrong here, SQLite says.
    init(_ path: FilePath) {
        // With the permissions that the umask leaves, as the briefs have: SQLite would leave out those of the group, and
        // nobody else of it could take the batch up.
        let file = open(Self.characters(path), O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
        if file >= 0 { close(file) }
        if let name = String(validating: path.bytes, as: UTF8.self) {
            (self.name, folder) = (name, -1)
        } else {
            // GRDB takes strings alone, and this is none: by way of its folder, it is.
            folder = open(Self.characters(path.folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            name = "/proc/self/fd/\(folder)/" + path.name.description
        }
    }

    deinit { if folder >= 0 { close(folder) } }

    private static func characters(_ path: FilePath) -> [CChar] { path.bytes.map { CChar(bitPattern: $0) } + [0] }
}
