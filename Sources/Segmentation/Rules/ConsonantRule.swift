/// A full stop after letters without a vowel.
///
/// It sees `d. lgs. 25 luglio`, `dlgs. n. 3`: no Italian word is without a vowel, so it is an abbreviation that no list
/// has, and joins before anything but a capital.
enum ConsonantRule {
    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        guard candidate.mark == .fullStop, candidate.markEnd == candidate.start + 1, !candidate.hasCloser else {
            return nil
        }
        guard candidate.nextClass == .lower || candidate.nextClass == .digit, !candidate.hasOpener else { return nil }
        let word = context.bytes(context.wordBefore(candidate))
        guard (2...5).contains(word.count), word.contains(where: { $0 > 0x60 }) else { return nil }
        return word.allSatisfy { $0 < 0x80 && !"aeiouAEIOU".utf8.contains($0) } ? .join : nil
    }
}
