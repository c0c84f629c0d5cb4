/// Ends a point as a sentence ends; standfirsts and list items often do without.
enum FullStop {
    static func run(_ draft: inout PointDraft) {
        let closing: Set<Character> = ["\"", ")", "]", "'", "’", "”", "»"]
        guard let last = draft.text.last(where: { !closing.contains($0) }),
            last.isLetter || last.isNumber || last == "%"
        else { return }
        draft.text += "."
    }
}
