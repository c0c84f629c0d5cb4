import Lexicon

/// English for the Italian prefixes that the analyzer takes off words it does not know: *ex-ministro* → *former
/// minister*, *telelavoro* → *telework*.
enum EnglishPrefix {
    private static let english = [
        "anti": "anti-", "auto": "self-", "bio": "bio", "co": "co-", "contro": "counter", "eco": "eco-", "euro": "euro",
        "ex": "former ", "extra": "extra-", "geo": "geo", "inter": "inter", "iper": "hyper", "macro": "macro",
        "maxi": "huge ", "mega": "huge ", "meta": "meta", "micro": "micro", "mini": "mini-", "mono": "mono",
        "multi": "multi-", "neo": "neo-", "non": "non-", "para": "para", "poli": "poly", "post": "post-", "pre": "pre-",
        "pro": "pro-", "pseudo": "pseudo-", "ri": "re", "semi": "semi-", "socio": "socio-", "sotto": "sub",
        "sovra": "over", "sopra": "over", "sub": "sub", "super": "super", "tele": "tele", "trans": "trans",
        "ultra": "ultra-", "vice": "deputy ",
    ]

    static func apply(_ prefix: String, to sense: Sense) -> Sense {
        var sense = sense
        sense.english = (english[prefix] ?? prefix) + sense.english
        return sense
    }
}
