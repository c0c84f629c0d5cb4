/// Words joined by a hyphen or a slash.
///
/// It sees `e-mail`, `costi-benefici`, `Covid-19`, `giga-flop/s` and makes one token of them; a slash joins only where
/// one side has two letters at most (`e/o`, `km/h`), so that `Milano/Roma` stays three.
enum CompoundRule {
    /// The end of the word that begins before `end`, with the parts that are joined to it.
    static func end(_ context: TokenContext, _ end: Int) -> Int {
        var end = end
        var partStart = end
        while let joint = joint(context, end) {
            let next = WordRule.letters(context, joint)
            guard next > joint else { break }
            if context.byte(end) == 0x2F, !isShort(context, end, next - joint) { break }
            partStart = joint
            end = next
            if context.apostrophe(end) > 0, let fused = fusedPart(context, partStart, end) { end = fused }
        }
        return end
    }

    /// Past the hyphen or slash at an offset.
    private static func joint(_ context: TokenContext, _ at: Int) -> Int? {
        switch context.byte(at) {
        case 0x2D, 0x2F: at + 1
        case 0xE2 where context.scanner.matches("‐", at: at) || context.scanner.matches("‑", at: at): at + 3
        default: nil
        }
    }

    private static func isShort(_ context: TokenContext, _ end: Int, _ nextLength: Int) -> Bool {
        let before = end - context.scanner.letters(before: end, floor: max(context.sentence.start, end - 8))
        return nextLength <= 2 || before <= 2
    }

    /// The end of a name with an apostrophe in a compound: `Roma-L'Aquila`.
    private static func fusedPart(_ context: TokenContext, _ start: Int, _ end: Int) -> Int? {
        guard let fused = ElisionRule.end(context, start, end), fused > end + 3 else { return nil }
        return fused
    }
}
