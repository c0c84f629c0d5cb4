/// Closes a quotation that goes on in the sentence behind the point, and opens one that began before it.
///
/// Sees: *The mayor: "Close the windows and stay at home.*, *…and stay at home", says the mayor.* Writes: *…at home."*,
/// *"…and stay at home", says the mayor.*
enum QuotationMarks {
    static func run(_ draft: inout PointDraft) {
        let text = draft.text
        guard text.count(where: { $0 == "\"" }) % 2 == 1, let last = text.lastIndex(of: "\"") else { return }
        let next = text.index(after: last)
        // An opening mark touches the word behind it.
        let opens =
            next < text.endIndex && (text[next].isLetter || text[next].isNumber)
            && (last == text.startIndex || text[text.index(before: last)] == " "
                || text[text.index(before: last)] == "(")
        draft.text = opens ? text + "\"" : "\"" + text
    }
}
