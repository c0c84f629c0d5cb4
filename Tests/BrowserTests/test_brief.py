"""The page of a brief, in a real browser."""

import json
import pathlib
import time
import unittest

from articles import SAMPLES, hostile, long_article
from browser import ROOT, BrowserTestCase, sunto
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

ELEMENTS = set("""html head meta title style body a div main header p h1 h2 h3 ol ul li blockquote span section dl dt dd
    table thead tbody tr th td svg rect g path use figure figcaption footer article mark details summary time""".split())


def page(article, folder, *options):
    """The page of an article's brief; its path."""
    path = pathlib.Path(folder, pathlib.Path(article).stem + ".html")
    sunto("brief", article, "--format", "html", "-o", path, *options)
    return path


def luminance(color):
    """Relative luminance of "rgb(r, g, b)", as WCAG 2 defines it."""
    parts = [float(part) / 255 for part in color[color.index("(") + 1:-1].split(",")[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a, b):
    """Contrast ratio of two colours, 1 to 21."""
    light, dark = sorted([luminance(a), luminance(b)], reverse=True)
    return (light + 0.05) / (dark + 0.05)


class BriefTests(BrowserTestCase):
    """Samples, a hostile article, a long one."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.pages = {article.stem: page(article, cls.folder.name) for article in SAMPLES}
        story = pathlib.Path(cls.folder.name, "one-story.html")
        articles = sorted((ROOT / "samples/one-story").glob("*.txt"))
        sunto("brief", *articles, "--merge", "--format", "html", "-o", story)
        cls.pages["one-story"] = story

    def setUp(self):
        self.browser.resize(1440, 900)
        self.browser.prefer("light")

    def run_script(self, script, *arguments):
        return self.browser.execute_script("return " + script, *arguments)

    def is_seen(self, name):
        """Whether an element lies within the window."""
        return self.run_script(
            "((r) => r.top >= 0 && r.bottom <= innerHeight && r.height > 0)(document.getElementById(arguments[0])"
            ".getBoundingClientRect())", name)

    def test_samples_load_without_a_word_on_the_console(self):
        for name, path in self.pages.items():
            with self.subTest(name):
                self.assertEqual(self.browser.open(path), [])
                self.assertEqual(self.run_script("performance.getEntriesByType('resource').length"), 0)
                self.assertEqual(self.run_script("document.scripts.length"), 0)

    def test_links_lead_to_the_sentence_and_back(self):
        for article in SAMPLES:
            brief = json.loads(sunto("brief", article, "--format", "json"))
            self.browser.open(self.pages[article.stem])
            self.assertEqual(len(self.browser.find_elements(By.CSS_SELECTOR, ".points > li")), len(brief["points"]))
            for number, point in enumerate(brief["points"], 1):
                with self.subTest(article=article.stem, point=number):
                    self.browser.find_element(By.CSS_SELECTOR, f"#p{number} .to-source").click()
                    target = self.browser.find_element(By.CSS_SELECTOR, ":target")
                    text = self.run_script(
                        "((e) => { e = e.cloneNode(true); e.querySelectorAll('.tip, .to-point').forEach((t) => t.remove());"
                        " return e.textContent })(arguments[0])", target)
                    self.assertEqual(" ".join(text.split()), " ".join(point["source"].split()))
                    self.assertTrue(self.is_seen(target.get_attribute("id")))
                    target.find_element(By.CSS_SELECTOR, ".to-point").click()
                    self.assertEqual(self.run_script("location.hash"), f"#p{number}")
                    self.assertTrue(self.is_seen(f"p{number}"))

    def test_hover_shows_the_sentence_of_a_point(self):
        self.browser.open(self.pages["law"])
        sentence = self.run_script("document.querySelector('#p1 .to-source').hash.slice(1)")
        paint = "getComputedStyle(document.getElementById(arguments[0])).background"
        before = self.run_script(paint, sentence)
        ActionChains(self.browser).move_to_element(self.browser.find_element(By.ID, "p1")).perform()
        self.assertNotEqual(self.run_script(paint, sentence), before)

    def test_every_link_has_a_target_and_every_name_is_used_once(self):
        for name, path in self.pages.items():
            with self.subTest(name):
                self.browser.open(path)
                self.assertEqual(self.run_script(
                    "[...document.querySelectorAll('[href]')].map((a) => a.getAttribute('href'))"
                    ".filter((h) => !h.startsWith('#') || !document.getElementById(h.slice(1)))"), [])
                names = self.run_script("[...document.querySelectorAll('[id]')].map((e) => e.id)")
                self.assertEqual(len(names), len(set(names)))

    def test_the_whole_article_is_there(self):
        for article in SAMPLES:
            with self.subTest(article.stem):
                self.browser.open(self.pages[article.stem])
                shown = self.run_script(
                    "((e) => { e = e.cloneNode(true); e.querySelectorAll('.tip, .to-point').forEach((t) => t.remove());"
                    " return e.textContent })(document.getElementById('article'))")
                letters = lambda text: "".join(filter(str.isalnum, text))
                for line in article.read_text(encoding="utf-8").splitlines():
                    self.assertIn(letters(line), letters(shown))

    def test_a_merged_brief_has_all_its_articles(self):
        self.browser.open(self.pages["one-story"])
        self.assertEqual(len(self.browser.find_elements(By.CSS_SELECTOR, ".page")), 3)
        self.assertEqual(len(self.browser.find_elements(By.CSS_SELECTOR, ".scores svg")), 3)
        for source in self.browser.find_elements(By.CSS_SELECTOR, ".to-source"):
            self.assertRegex(source.text, r"in [ABC], \w+\.txt")

    def test_pictures_show_every_sentence(self):
        self.browser.open(self.pages["law"])
        count = self.run_script("document.querySelectorAll('.sentence, .chosen').length")
        self.assertEqual(self.run_script("document.querySelectorAll('.scores a').length"), count)
        self.assertEqual(self.run_script("document.querySelectorAll('.scores .is-chosen').length"), 4)
        self.assertEqual(self.run_script("+document.querySelector('.matrix .ground').getAttribute('width')"), count * 10)
        bar = self.browser.find_elements(By.CSS_SELECTOR, ".scores a .hit")[count - 1]
        bar.click()
        self.assertTrue(self.is_seen(f"s{count}"))

    def test_terms_say_their_translation(self):
        glossary = pathlib.Path(self.folder.name, "casa.tsv")
        glossary.write_text("porto\tharbour of ours\tnoun\n", encoding="utf-8")
        article = pathlib.Path(self.folder.name, "porto.txt")
        article.write_text("Il porto cresce\n\nIl porto di Ancona cresce ancora. Il blablocco è nel porto.\n")
        self.browser.open(page(article, self.folder.name, "--glossary", glossary))
        term = self.browser.find_element(By.CSS_SELECTOR, "#article .chosen .term")
        tip = term.find_element(By.CSS_SELECTOR, ".tip")
        self.assertEqual(tip.get_attribute("textContent").strip(), "harbour of ours")
        opacity = lambda: float(self.run_script("getComputedStyle(arguments[0]).opacity", tip))
        self.assertEqual(opacity(), 0)
        self.browser.execute_script("arguments[0].focus()", term)
        self.assertEqual(opacity(), 1)
        term.send_keys(Keys.ENTER)
        row = self.browser.find_element(By.CSS_SELECTOR, "tr:target").text
        self.assertIn("porto harbour of ours", row)
        self.assertIn("casa.tsv", row)
        # A word without a translation is marked in the point, under it, and under "Confidence".
        self.assertEqual(self.run_script("document.querySelector('.points .kept').firstChild.data"), "blablocco")
        self.assertIn("blablocco", self.browser.find_element(By.CSS_SELECTOR, ".points .gap").text)
        self.assertIn("blablocco", self.browser.find_element(By.CSS_SELECTOR, ".unknown-words").text)

    def foreign(self):
        """What a page holds that no page of ours holds."""
        elements = self.run_script("[...document.querySelectorAll('*')].map((e) => e.localName)")
        handlers = self.run_script(
            "[...document.querySelectorAll('*')].flatMap((e) => [...e.attributes]).filter((a) => a.name.startsWith('on')"
            " || a.name === 'src' || a.name === 'srcdoc' || /^\\s*javascript:/i.test(a.value)).length")
        return set(elements) - ELEMENTS, handlers, self.run_script("window.hacked ?? null")

    def test_a_hostile_article_injects_nothing(self):
        article, glossary = hostile(self.folder.name)
        path = page(article, self.folder.name, "--glossary", glossary, "--sentences", "20")
        self.assertEqual(self.browser.open(path), [])
        self.assertEqual(self.foreign(), (set(), 0, None))
        self.assertIn("<script>window", self.browser.find_element(By.ID, "article").text)
        # The test would see it, were a mark let through.
        path.write_text(path.read_text(encoding="utf-8").replace("&lt;", "<").replace("&quot;", '"'), encoding="utf-8")
        self.browser.open(path)
        self.assertNotEqual(self.foreign()[:2], (set(), 0))

    def test_the_policy_stops_what_would_get_through(self):
        self.browser.open(self.pages["law"])
        self.browser.execute_script(
            "document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,x\" onerror=\"window.hacked = 1\">"
            "<iframe src=\"https://example.org/\"></iframe>')")
        time.sleep(0.3)
        self.assertIsNone(self.run_script("window.hacked ?? null"))
        messages = " ".join(entry["message"] for entry in self.browser.get_log("browser"))
        self.assertIn("Content Security Policy", messages)

    def test_prints_on_two_pages_at_most(self):
        pages = dict(self.pages, lungo=page(long_article(self.folder.name), self.folder.name))
        for name, path in pages.items():
            self.browser.open(path)
            with self.subTest(name):
                self.assertLessEqual(self.browser.print_pages(), 2)
                self.assertLessEqual(self.browser.print_pages(paperWidth=8.5, paperHeight=11), 2)

    def test_works_by_keyboard(self):
        self.browser.open(self.pages["law"])
        body = self.browser.find_element(By.TAG_NAME, "body")
        body.send_keys(Keys.TAB)
        active = self.browser.switch_to.active_element
        self.assertEqual(active.text, "Skip to the article")
        for _ in range(30):
            self.browser.switch_to.active_element.send_keys(Keys.TAB)
            active = self.browser.switch_to.active_element
            if "to-source" in active.get_attribute("class"):
                break
        outline = self.run_script("getComputedStyle(arguments[0]).outlineStyle", active)
        self.assertEqual(outline, "solid")
        active.send_keys(Keys.ENTER)
        self.assertTrue(self.is_seen(self.run_script("location.hash.slice(1)")))
        # The next stop is within the sentence: the way back.
        self.browser.execute_cdp_cmd("Input.dispatchKeyEvent", {"type": "keyDown", "key": "Tab", "code": "Tab",
                                                                "windowsVirtualKeyCode": 9})
        inside = self.run_script("document.querySelector(':target').contains(document.activeElement)")
        self.assertTrue(inside)

    def test_screen_readers_find_names_and_headings(self):
        for name, path in self.pages.items():
            self.browser.open(path)
            nodes = self.browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
            seen = [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes
                    if not node.get("ignored") and "role" in node]
            with self.subTest(name):
                for role in ["link", "image", "heading", "article", "region"]:
                    self.assertNotIn((role, ""), seen)
                self.assertIn("image", [role for role, _ in seen])
                self.assertEqual(sum(role == "main" for role, _ in seen), 1)
                self.assertEqual(self.run_script("document.querySelectorAll('h1').length"), 1)
                self.assertEqual(self.run_script("document.querySelector('.page').lang"), "it")

    def test_light_and_dark_can_be_read(self):
        for scheme in ["light", "dark"]:
            self.browser.prefer(scheme)
            self.browser.open(self.pages["law"])
            color = lambda selector, kind: self.run_script(
                "getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]", selector, kind)
            paper, newsprint = color("body", "backgroundColor"), color(".newsprint", "backgroundColor")
            self.assertEqual(luminance(paper) > 0.5, scheme == "light")
            for selector, ground in [("h1", paper), (".field", paper), (".points p", paper), (".quiet", paper),
                                     (".to-source", paper), (".dateline", paper), (".source-title", paper),
                                     (".page p", newsprint), (".label", newsprint), (".byline", newsprint)]:
                with self.subTest(scheme=scheme, selector=selector):
                    self.assertGreaterEqual(contrast(color(selector, "color"), ground), 4.5)

    def test_narrow_windows_do_not_scroll_sideways(self):
        for width in [320, 420, 800, 1000]:
            self.browser.resize(width, 800)
            for name, path in self.pages.items():
                with self.subTest(width=width, name=name):
                    self.browser.open(path)
                    self.assertLessEqual(self.run_script("document.scrollingElement.scrollWidth"), width)


if __name__ == "__main__":
    unittest.main()
