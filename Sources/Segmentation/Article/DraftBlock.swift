import Text

/// A block before it has a role.
struct DraftBlock {
    /// Where its text stands, markers of lists and markup left out.
    var span: TextSpan
    /// Where it stands with its markers and markup.
    var extent: TextSpan
    /// The marks within its lines, sorted and disjoint.
    var markup: [TextSpan] = []
    /// How it looks without them.
    var shape: LineShape
    /// Whether a list marker stands before it.
    var isListItem = false
    /// Whether a blank line stands before it.
    var hasBlankBefore: Bool
    /// The role, once known, and why.
    var role: BlockRole?
    /// Why it has its role.
    var reason = ""

    /// A block without a role.
    init(span: TextSpan, shape: LineShape, hasBlankBefore: Bool) {
        self.span = span
        self.shape = shape
        self.hasBlankBefore = hasBlankBefore
        extent = span
    }

    /// Gives the role, whatever it has been.
    mutating func reassign(_ role: BlockRole, _ reason: String) {
        self.role = role
        self.reason = reason
    }

    /// Gives the role, unless it has one.
    mutating func assign(_ role: BlockRole, _ reason: String) {
        guard self.role == nil else { return }
        self.role = role
        self.reason = reason
    }
}
