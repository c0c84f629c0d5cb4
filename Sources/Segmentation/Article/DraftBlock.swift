import Text

/// A block before it has a role.
struct DraftBlock {
    /// Where its text stands, markers of lists and markup left out.
    var span: TextSpan
    /// How it looks.
    var shape: LineShape
    /// Whether a list marker stands before it.
    var isListItem = false
    /// Whether a blank line stands before it.
    var hasBlankBefore: Bool
    /// The role, once known, and why.
    var role: BlockRole?
    /// Why it has its role.
    var reason = ""

    /// Gives the role, unless it has one.
    mutating func assign(_ role: BlockRole, _ reason: String) {
        guard self.role == nil else { return }
        self.role = role
        self.reason = reason
    }
}
