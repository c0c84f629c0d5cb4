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
}
