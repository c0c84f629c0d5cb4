import Foundation
import Testing

/// Clefts that open with essere.
@Suite struct CleftSubjectTests {
    @Test(arguments: [
        ("Sono state le telecamere a incastrare i due ladri.", "ameras nailed the two thieves"),
        ("Sarà il tribunale dei minori a decidere.", "The juvenile court will decide"),
        ("È stato lo stesso imprenditore a raccontare la vicenda.", "The businessman himself"),
        ("È stato il primo uomo a raggiungere il Polo Sud.", "He was the first man to reach the South Pole"),
        ("Sono state le telecamere installate dal comune a incastrare i ladri.", "ameras installed by the"),
        ("È stato lui a chiamare i soccorsi.", "He called"),
        ("Sono in molti a chiedersi se la riforma servirà davvero.", "Many wonder whether"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }

    /// Each cleft takes a phrase out; what is left of the sentence is still read to its end.
    @Test(arguments: 1...6) func severalInOneSentence(count: Int) {
        let italian = Array(repeating: "è Tom a parlare", count: count).joined(separator: ", ") + "."
        let english = Italian.english(italian)
        #expect(english.components(separatedBy: "Tom").count == count + 1, "\(english)")
    }
}
