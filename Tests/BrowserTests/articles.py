"""Articles for the tests of pages."""

import pathlib

from browser import ROOT

SAMPLES = sorted(path for path in (ROOT / "samples").glob("*.txt"))

PAYLOADS = [
    "<script>window.hacked = 1</script>",
    "<img src=x onerror=\"window.hacked = 1\">",
    "\"><svg onload=window.hacked=1>",
    "' onmouseover='window.hacked=1' x='",
    "</style><script>window.hacked = 1</script>",
    "</title></head><body onload=window.hacked=1>",
    "<iframe srcdoc=\"<script>parent.hacked=1</script>\"></iframe>",
    "<a href=\"javascript:window.hacked=1\">qui</a>",
    "<!--", "]]>", "&lt;script&gt;", "{{7*7}}", "`${window.hacked=1}`", "\u202eribaltato\u202c",
]


def hostile(folder):
    """An article with markup wherever an article can have it, and a glossary like it; their paths."""
    sentences = [f"Il porto di Ancona numero {number} ha registrato {payload} un aumento del porto."
                 for number, payload in enumerate(PAYLOADS)]
    article = pathlib.Path(folder, "ostile.txt")
    article.write_text(
        f"Il porto {PAYLOADS[0]} {PAYLOADS[1]}\nPubblicato il 3 aprile 2024 da Anna {PAYLOADS[1]}\n\n"
        + "\n\n".join(sentences) + "\n", encoding="utf-8")
    glossary = pathlib.Path(folder, "g\"><img src=x onerror=hacked=1>.tsv")
    glossary.write_text("porto\tharbour <img src=x onerror=hacked=1>\tnoun\naumento\trise \"><script>hacked=1</script>\tnoun\n",
                        encoding="utf-8")
    return article, glossary


def long_article(folder):
    """An article as long as a court's decision."""
    bodies = [path.read_text(encoding="utf-8").split("LEGGI ANCHE")[0] for path in SAMPLES]
    path = pathlib.Path(folder, "lungo.txt")
    path.write_text("\n\n".join(bodies * 3), encoding="utf-8")
    return path


def many(folder, count):
    """Short articles in twenty folders, some of them empty; the number that can be read."""
    places = ["Ancona", "Bari", "Padova", "Lecce", "Forlì"]
    months = ["gennaio", "aprile", "luglio", "ottobre"]
    readable = 0
    for number in range(count):
        path = pathlib.Path(folder, f"{number % 20:02}", f"{number:05}.txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        if number % 2500 == 9:
            path.write_text("")
            continue
        readable += 1
        path.write_text(
            f"Il porto di {places[number % 5]} cresce: notizia {number}\n"
            f"Pubblicato il {number % 28 + 1} {months[number % 4]} {2010 + number % 15} da Anna Rossi\n\n"
            "Il porto cresce e il mare è calmo.\n", encoding="utf-8")
    return readable
