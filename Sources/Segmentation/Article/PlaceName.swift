/// The small words inside a place name at the start of a notice: `Reggio nell'Emilia, 7 febbraio 2024`, `Casalmaggiore
/// sul Po`, `Rocca d'Arazzo`.
///
/// It sees a preposition between two words with capitals, or one that is elided before a capital, in the words before
/// the first comma, five at most. Elsewhere such words belong to a sentence.
enum PlaceName {
    private static let links: Set<String> = [
        "al", "allo", "alla", "ai", "alle", "col", "con", "de'", "del", "dello", "della", "dei", "degli", "delle",
        "nel", "nello", "nella", "nei", "presso", "sopra", "sotto", "su", "sul", "sullo", "sulla", "sui", "sulle",
        "tra", "fra",
    ]
    private static let elided: Set<String> = ["d", "l", "all", "dell", "nell", "sull"]

    /// Whether a word with a small first letter is part of the place that a notice begins with.
    static func links(_ line: NoticeWords, _ index: Int) -> Bool {
        guard let comma = line.commas.min(), index <= comma, comma < 5, line.isCapital(0), index > 0,
            line.isCapital(index - 1)
        else { return false }
        if links.contains(line.lower[index]) { return index < comma && line.isCapital(index + 1) }
        let parts = line.words[index].split(maxSplits: 1) { $0 == "'" || $0 == "’" }
        guard parts.count == 2, elided.contains(parts[0].lowercased()) else { return false }
        return parts[1].unicodeScalars.first?.properties.isUppercase ?? false
    }
}
