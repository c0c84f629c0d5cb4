import Lexicon
import Text

/// A line that is nothing but its author's name: `Anna Rossi`, `ANNA ROSSI`, `Anna Rossi e Luca De Santis`,
/// `Anna Rossi, inviata a Kiev`.
///
/// It sees names that begin with a given name and end in a last name that the article names nowhere else: who is spoken
/// of has not written it, and may stand below a picture.
struct SignatureRule {
    let givenNames: GivenNames
    let text: SourceText

    private static let particles: Set<String> = [
        "de", "di", "da", "del", "della", "dello", "dei", "degli", "delle", "dal", "dalla", "van", "von", "la", "lo",
    ]
    private static let offices: Set<String> = ["inviato", "inviata", "corrispondente"]

    /// The names that a line consists of; `nil` where it is no signature.
    func author(_ block: DraftBlock, among blocks: [DraftBlock]) -> String? {
        guard block.span.count <= 80, block.shape.wordCount <= 9, !block.shape.endsLikeSentence, !block.isListItem
        else {
            return nil
        }
        let line = withoutOffice(text[block.span])
        guard !line.isEmpty, line.allSatisfy({ $0.isLetter || " ,'’-.".contains($0) }) else { return nil }
        let people = people(of: line)
        guard (1...3).contains(people.count), people.allSatisfy(isPerson) else { return nil }
        let lastNames = people.compactMap(\.last)
        guard !blocks.contains(where: { $0.span != block.span && names(lastNames, in: $0.span) }) else { return nil }
        return people.map { $0.joined(separator: " ") }.joined(separator: " e ")
    }

    /// Whether a line is nothing but initials in brackets, by which papers sign short articles: `(a.r.)`, `[am. pad.]`.
    static func isInitials(_ line: String) -> Bool {
        guard let first = line.first, let last = line.last, first == "(" && last == ")" || first == "[" && last == "]",
            (4...14).contains(line.count)
        else { return false }
        let parts = line.dropFirst().dropLast().split { ". ".contains($0) }
        return (1...3).contains(parts.count) && line.contains(".")
            && parts.allSatisfy { $0.count <= 4 && $0.allSatisfy(\.isLetter) }
    }

    /// *inviata a Kiev* behind a comma is an office.
    private func withoutOffice(_ line: String) -> String {
        guard let comma = line.firstIndex(of: ",") else { return line }
        let first = line[line.index(after: comma)...].split(separator: " ").first
        return first.map { Self.offices.contains($0.lowercased()) } == true ? String(line[..<comma]) : line
    }

    private func people(of line: String) -> [[String]] {
        line.split(separator: ",").flatMap { part in
            part.split(separator: " ").map(String.init).split { ["e", "E"].contains($0) }.map(Array.init)
        }
    }

    private func isPerson(_ words: [String]) -> Bool {
        guard (2...4).contains(words.count), givenNames.contains(words[0].prefix { $0 != "-" }) else { return false }
        guard let last = words.last, last.count > 1, !givenNames.contains(last) || words.count == 2 else {
            return false
        }
        let isShouted = words[0].allSatisfy { !$0.isLowercase }
        return words.dropFirst().allSatisfy { word in
            if Self.particles.contains(word.lowercased()) { return word != last }
            return word.first?.isUppercase == true && word.allSatisfy({ !$0.isLowercase }) == isShouted
                || word.count == 2 && word.last == "."
        }
    }

    /// Whether a part of the text has one of the names as a word, with its capital.
    private func names(_ lastNames: [String], in span: TextSpan) -> Bool {
        let wanted = Set(lastNames.flatMap { [$0, $0.prefix(1).uppercased() + $0.dropFirst().lowercased()] })
        return text[span].split { !$0.isLetter && $0 != "'" && $0 != "’" }.contains { wanted.contains(String($0)) }
    }
}
