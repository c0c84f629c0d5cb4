/// A line above a title that says what kind of text follows, or of which field: `COMUNICATO STAMPA`, `L'editoriale`,
/// `Cronaca`.
///
/// It sees a line that is nothing but such a label. It is no title where another line below may be one.
enum KickerRule {
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
