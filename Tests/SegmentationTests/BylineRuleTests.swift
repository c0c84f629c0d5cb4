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
            ("Redazione", nil, "Redazione"), ("Redazione Esteri", nil, "Redazione Esteri"),
            ("La redazione", nil, "Redazione"), ("Redazione online", nil, "Redazione online"),
            ("Redazione di Milano", nil, "Redazione di Milano"), ("a cura della redazione", nil, "Redazione"),
            ("A cura della Redazione Cultura", nil, "Redazione Cultura"),
            ("Redazione | 5 giugno 2022", "2022-06-05", "Redazione"),
            ("dal nostro inviato Luca Bianchi", nil, "Luca Bianchi"),
            ("dalla nostra corrispondente Anna Rossi", nil, "Anna Rossi"),
            ("Dalla nostra inviata a Parigi Anna Rossi", nil, "Anna Rossi"),
            ("Dalla nostra inviata a New York, Anna Rossi", nil, "Anna Rossi"),
            ("dal nostro corrispondente da Berlino", nil, nil),
            ("di Anna Rossi, inviata a Lione", nil, "Anna Rossi"), ("testo di Anna Rossi", nil, "Anna Rossi"),
            ("Testo e foto di Luca Bianchi", nil, "Luca Bianchi"), ("Trento, 4 marzo 2021", "2021-03-04", nil),
            ("Reggio nell'Emilia, 7 febbraio 2024", "2024-02-07", nil),
            ("Bagnara sul Mare, 3 mag. 2020 - di Anna Rossi", "2020-05-03", "Anna Rossi"),
            ("Rocca d’Arno, 12/09/2018", "2018-09-12", nil), ("Cava de' Monti, 4 marzo 2021", "2021-03-04", nil),
            ("Pubblicato: lunedì 3 maggio 2021 alle 12:30", "2021-05-03", nil),
            ("Ultimo aggiornamento: 3 maggio 2021, 15:40", "2021-05-03", nil),
            ("Data di pubblicazione: 3 maggio 2021", "2021-05-03", nil), ("lun 3 mag 2021", "2021-05-03", nil),
            ("Pubblicato da Redazione | 12 mag 2024 | Ambiente | 0 commenti", "2024-05-12", "Redazione"),
            ("2018-09-12T10:30:00+02:00", "2018-09-12", nil), ("Set 12, 2018", "2018-09-12", nil),
            ("Articolo di Anna Rossi del 12/9/18", "2018-09-12", "Anna Rossi"),
            ("Roma, primo maggio 2024", "2024-05-01", nil), ("Roma, 7 di gennaio del 2024", "2024-01-07", nil),
            ("di Anna Rossi, Luca Bianchi e Marco Verdi", nil, "Anna Rossi, Luca Bianchi e Marco Verdi"),
            ("Dalla nostra inviata Lucia Ferri, Parigi", nil, "Lucia Ferri"),
            ("dall'inviata Lucia Ferri", nil, "Lucia Ferri"), ("dall’inviato a Bari, Marco Neri", nil, "Marco Neri"),
            ("dal corrispondente da Berlino Marco Neri", nil, "Marco Neri"),
            ("di Anna Rossi @annarossi", nil, "Anna Rossi"), ("di Anna Rossi (ANSA)", nil, "Anna Rossi"),
            ("Roma, 3 maggio 2021 (askanews)", "2021-05-03", "askanews"), ("DAL NOSTRO INVIATO", nil, nil),
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
            "Nel 2017 la crescita rallenta", "Redazione occupata dai giornalisti", "dal nostro inviato Luca Bianchi",
            "testo di Anna Rossi", "Testo della legge", "(ANSA)", "Nuova tassa sulla Casa 12 settembre 2018",
            "Anna Rossi sul Po, nella Bassa, 12 settembre 2018",
        ])
    func others(_ line: String) {
        #expect(BylineRule.notice(in: line, isFirst: true) == nil)
    }
}
