import Testing

@testable import Lexicon

@Suite struct MorphologicalDictionaryTests {
    static let analyzer = try! MorphologicalAnalyzer(dictionary: MorphologicalDictionary())

    @Test(arguments: [
        ("amici", "amico", Gender.masculine, GrammaticalNumber.plural),
        ("banche", "banca", .feminine, .plural),
        ("luoghi", "luogo", .masculine, .plural),
        ("uomini", "uomo", .masculine, .plural),
        ("uova", "uovo", .feminine, .plural),
        ("problemi", "problema", .masculine, .plural),
        ("turiste", "turista", .feminine, .plural),
        ("fasce", "fascia", .feminine, .plural),
        ("studi", "studio", .masculine, .plural),
        ("mani", "mano", .feminine, .plural),
    ])
    func nounPlurals(form: String, lemma: String, gender: Gender, number: GrammaticalNumber) {
        let found = Self.analyzer.readings(form).contains {
            $0.lemma == lemma && $0.partOfSpeech == .noun
                && ($0.features.gender == gender || $0.features.gender == .any)
                && $0.features.number == number
        }
        #expect(found, "\(Self.analyzer.readings(form))")
    }

    @Test func invariableNounsHaveOpenNumber() {
        #expect(Self.analyzer.readings("città").contains { $0.lemma == "città" && $0.features.number == .any })
        #expect(Self.analyzer.readings("crisi").contains { $0.lemma == "crisi" && $0.features.number == .any })
    }

    @Test(arguments: [("rapidissima", "rapido"), ("ricchissimi", "ricco"), ("felicissimo", "felice")])
    func superlatives(form: String, lemma: String) {
        #expect(Self.analyzer.readings(form).contains { $0.lemma == lemma && $0.features.isSuperlative })
    }

    @Test func unknownFormsHaveNoReading() {
        #expect(Self.analyzer.readings("xyzzy").isEmpty)
        #expect(Self.analyzer.readings("").isEmpty)
    }

    /// Every lemma is read by its own citation form as what the table says it is.
    @Test func everyLemmaIsFoundByItsCitationForm() throws {
        var missing: [String] = []
        try ModelTable("it/lemmas.tsv").forEachRow { row in
            let expected: PartOfSpeech? =
                switch row[1] {
                case "Nm", "Nf", "Nmf": .noun
                case "A": .adjective
                case "V": .verb
                case "Adv": .adverb
                default: nil
                }
            guard let expected else { return }
            let lemma = row[0]
            if !Self.analyzer.dictionary.storedReadings(lemma).contains(where: {
                $0.lemma == lemma && $0.partOfSpeech == expected
            }) {
                missing.append(lemma + "/" + row[1])
            }
        }
        #expect(missing.isEmpty, "\(missing.count): \(missing.prefix(20))")
    }

    /// Every entry of the dictionary has an analysis, and every sense an English form.
    @Test func everyEntryCanBeRead() throws {
        var faults: [String] = []
        try ModelTable("it-en/dictionary.tsv").forEachRow { row in
            if row[2].isEmpty { faults.append("\(row[0]): no English") }
            if row.count != 5 { faults.append("\(row[0]): \(row.count) columns") }
            if row[0].hasSuffix("rsi") || row[0].contains(" ") { return }
            if Self.analyzer.dictionary.storedReadings(row[0]).isEmpty { faults.append("\(row[0]): no analysis") }
        }
        #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(20))")
    }
}
