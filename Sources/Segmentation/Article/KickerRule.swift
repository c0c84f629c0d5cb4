/// A line above a title that says what kind of text follows, or of which field: `COMUNICATO STAMPA`, `L'editoriale`,
/// `Cronaca`.
///
/// It sees a line that is nothing but such a label, or looks like one above a longer line without a full stop: `Energia`,
/// `LA RIFORMA`, `SERIE A, 27ª GIORNATA`, `Cronaca | Bologna`. It is no title where another line below may be one.
enum KickerRule {
    /// Whether a line is so much shorter than the one below it that it is a label above a headline.
    static func isKicker(_ line: String, _ shape: LineShape, above next: LineShape) -> Bool {
        guard line.utf8.count <= longest, !shape.endsLikeSentence, !next.endsLikeSentence, line.last != ":",
            next.wordCount >= fewestBelow, next.wordCount >= 2 * shape.wordCount
        else { return false }
        let isPath = line.contains { "|>»›/".contains($0) } && shape.wordCount <= 5
        // "27ª GIORNATA": the sign is a small letter to Unicode.
        let isShouted = shape.isUpperCase || !line.contains { $0.isLowercase && $0 != "ª" && $0 != "º" }
        return isPath || shape.wordCount <= (isShouted ? 4 : 2)
    }

    /// A headline has so many words at least.
    private static let fewestBelow = 6

    static func isKicker(_ line: String) -> Bool {
        guard line.utf8.count <= longest else { return false }
        let isMark = { (letter: Character) in !letter.isLetter }
        let bare = line.lowercased().drop(while: isMark).reversed().drop(while: isMark).reversed()
        return labels.contains(String(bare.map { $0 == "’" ? "'" : $0 }))
    }

    private static let longest = 40
    private static let labels: Set<String> = [
        "comunicato stampa", "comunicato", "nota stampa", "editoriale", "l'editoriale", "commento", "il commento",
        "analisi", "l'analisi", "opinione", "l'opinione", "opinioni", "intervista", "l'intervista", "il caso",
        "la storia", "il fatto", "il punto", "il racconto", "reportage", "il reportage", "inchiesta", "l'inchiesta",
        "esclusiva", "primo piano", "in primo piano", "ultim'ora", "breaking news", "l'intervento", "la lettera",
        "lettere", "il personaggio", "la polemica", "il retroscena", "la recensione", "recensione", "il dossier",
        "cronaca", "cronache", "politica", "economia", "esteri", "interni", "sport", "cultura", "spettacoli",
        "cultura e spettacoli", "salute", "scienza", "scienze", "ambiente", "tecnologia", "lavoro", "scuola",
        "mobilità",
        "trasporti", "giustizia",
    ]
}
