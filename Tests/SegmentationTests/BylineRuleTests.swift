import Testing

@testable import Segmentation

@Suite("BylineRule")
struct BylineRuleTests {
    @Test(
        "Bylines",
        arguments: [
            ("Pubblicato il 12 settembre 2018 da Redazione", "2018-09-12", "Redazione"),
            ("Roma, 3 mag.", nil, nil), ("Roma, 3 mag. 2020", "2020-05-03", nil), ("di Anna Rossi", nil, "Anna Rossi"),
            ("12/09/2018", "2018-09-12", nil), ("2018-09-12", "2018-09-12", nil),
            ("di Anna Rossi e Luca Bianchi", nil, "Anna Rossi e Luca Bianchi"),
            ("Mercoledì 1º maggio 2019, ore 10:35", "2019-05-01", nil),
            ("A cura di Marco De Santis | 5 giugno 2022", "2022-06-05", "Marco De Santis"),
            ("Redazione", nil, "Redazione"),
        ] as [(String, String?, String?)])
    func bylines(_ line: String, _ date: String?, _ author: String?) throws {
        let notice = try #require(BylineRule.notice(in: line, isFirst: false))
        #expect(notice.date?.iso8601 == date)
        #expect(notice.author == author)
    }

    @Test(
        "No bylines",
        arguments: [
            "Di Maio vola a Bruxelles", "Il 12 settembre 2018 crollò il ponte.", "Alibaba va in Russia",
            "Il Papa a Roma",
            "Nel 2017 la crescita rallenta",
        ])
    func others(_ line: String) {
        #expect(BylineRule.notice(in: line, isFirst: true) == nil)
    }
}
