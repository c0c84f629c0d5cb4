/// What notes of the core dialect begin with where they say what no other of its elements may.
///
/// The core dialect of ISO 30042 has terms and notes; categories as `partOfSpeech` belong to larger dialects. So they
/// are notes that say what they are, as those of the standard's examples do: `Part of speech: noun`.
enum TBXLabel: String, CaseIterable {
    case partOfSpeech = "Part of speech: "
    case domain = "Subject field: "
    /// Before a note that begins as one of these does.
    case note = "Note: "

    /// A note of that kind.
    func note(_ text: String) -> String { rawValue + text }

    /// A note as it is written: with a label only where it would be taken for something else.
    static func plainNote(_ text: String) -> String { label(of: text) == nil ? text : note.note(text) }

    /// What a note is, and what it says.
    static func read(_ text: String) -> (label: TBXLabel, text: String) {
        guard let label = label(of: text) else { return (.note, text) }
        return (label, String(text.unicodeScalars.dropFirst(label.rawValue.unicodeScalars.count)))
    }

    // Scalars, because a mark may stand behind the label's space, and then they are one character.
    private static func label(of text: String) -> TBXLabel? {
        allCases.first { text.unicodeScalars.starts(with: $0.rawValue.unicodeScalars) }
    }
}
