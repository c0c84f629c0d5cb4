import Testing

@testable import Segmentation

@Suite("AgencyRule")
struct AgencyRuleTests {
    @Test(
        "Lines of agencies",
        arguments: [
            ("(ANSA)", nil, "ANSA"), ("(Adnkronos)", nil, "Adnkronos"), ("(AGI/Reuters) -", nil, "AGI/Reuters"),
            ("TORINO (ANSA)", nil, "ANSA"), ("(ANSA) - TORINO, 4 MAR 2021", "2021-03-04", "ANSA"), ("AGI", nil, "AGI"),
            ("(NTZ)", nil, "NTZ"),
        ] as [(String, String?, String?)])
    func agencies(_ line: String, _ date: String?, _ agency: String?) throws {
        let notice = try #require(BylineRule.notice(in: line, isFirst: false))
        #expect(notice.date?.iso8601 == date)
        #expect(notice.author == agency)
    }

    @Test("Other lines", arguments: ["(segue)", "(XIV)", "Torino", "Dire", "Neve in Val Susa (ANSA)", "Neve (foto)"])
    func others(_ line: String) {
        #expect(BylineRule.notice(in: line, isFirst: false) == nil)
    }
}
