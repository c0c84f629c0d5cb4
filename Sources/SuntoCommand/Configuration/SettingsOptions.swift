import ArgumentParser
import Sunto

#if canImport(Glibc)
    import Glibc
#endif

/// Where settings are read from.
struct SettingsOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The file of settings; sunto.yaml in this folder, then in the user's configuration directory otherwise.",
            valueName: "file"))
    var config: FilePath?
    @Flag(help: "Read no file of settings.")
    var noConfig = false

    /// The settings, read; those of the folder win over the user's.
    func load() throws -> Settings {
        if let config { return try SettingsReader.read(config) }
        if noConfig { return Settings() }
        var settings = Settings()
        for path in Self.places where Self.exists(path) { settings = settings.over(try SettingsReader.read(path)) }
        return settings
    }

    private static let name = FilePath("sunto.yaml")

    private static var places: [FilePath] {
        var places = [name]
        if let folder = variable("XDG_CONFIG_HOME") {
            places.append(FilePath(folder).appending(FilePath("sunto")).appending(name))
        } else if let home = variable("HOME") {
            places.append(FilePath(home).appending(FilePath(".config/sunto")).appending(name))
        }
        return places
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    private static func exists(_ path: FilePath) -> Bool { access(path.description, F_OK) == 0 }
}
