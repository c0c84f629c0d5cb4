/// All that briefs depend on beside their articles: the version, the options, the glossaries.
public struct BatchRules: Sendable, Hashable {
    /// Version and options, for people who look into the state.
    public let description: String
    /// Differs where anything differs.
    public let key: String

    /// - Parameter material: What else briefs depend on, too long to be shown.
    public init(_ description: String, material: String = "") {
        self.description = description
        key = ContentKey.key(of: Array(description.utf8) + [0] + Array(material.utf8))
    }

    /// The same rules and one more.
    func adding(_ rule: String) -> BatchRules { BatchRules(description + " " + rule, material: key) }
}
