import Testing
import Text

@testable import Translation

/// What a sentence takes from those before it.
@Suite struct DiscourseTests {
    private func last(_ sentences: [String]) -> String {
        var discourse = Discourse()
        var english = ""
        for italian in sentences {
            let text = SourceText(italian)
            for sentence in Italian.segmenter.sentences(in: text, span: text.span) {
                english =
                    Italian.translator.translate(
                        sentence, in: text, context: ArticleContext(), discourse: &discourse
                    ).text
            }
        }
        return english
    }

    @Test(arguments: [
        (
            "La scrittrice, cresciuta in un piccolo paese di montagna, ha pubblicato il suo primo romanzo nel 1994.",
            "Dieci anni più tardi ottenne il premio più importante della letteratura italiana.", "she "
        ),
        (
            "La nuova fabbrica, costruita alla periferia della città, produce ogni anno centomila automobili.",
            "Dieci anni più tardi ottenne il premio più importante della provincia.", "it "
        ),
    ])
    func aSubjectIsCarriedOver(first: String, second: String, pronoun: String) {
        let english = last([first, second])
        #expect(english.contains(pronoun), "\(english)")
    }

    @Test func aSentenceAloneStaysAsItIs() {
        let italian = "Il governo ha approvato ieri la riforma delle pensioni."
        #expect(last([italian]) == Italian.english(italian))
    }

    /// Read or translated, a sentence tells the next ones the same.
    @Test(arguments: [
        "Anna Rossi ha presentato il suo libro a Torino.", "«Non ho paura», ha detto il sindaco.",
        "La nuova fabbrica produce ogni anno centomila automobili.", "È stato Marco Bianchi a vincere la gara.",
        "Non ha vinto nessuno.", "Dove vanno i ministri? Vuole che la legge sia approvata, dice Mario Draghi.",
    ])
    func readingIsAsGoodAsTranslating(_ first: String) {
        let text = SourceText(first)
        let second = SourceText("Ha aggiunto che lo pubblicherà nel suo paese, e gli piace.")
        var (read, translated) = (Discourse(), Discourse())
        for sentence in Italian.segmenter.sentences(in: text, span: text.span) {
            let words = Italian.translator.analyzed(sentence, in: text)
            Italian.translator.read(words, context: ArticleContext(), discourse: &read)
            _ = Italian.translator.translate(words, context: ArticleContext(), discourse: &translated)
        }
        #expect(read.namedPerson == translated.namedPerson)
        for sentence in Italian.segmenter.sentences(in: second, span: second.span) {
            let words = Italian.translator.analyzed(sentence, in: second)
            let english = [read, translated].map { discourse in
                var discourse = discourse
                return Italian.translator.translate(words, context: ArticleContext(), discourse: &discourse).text
            }
            #expect(english[0] == english[1])
        }
    }
}
