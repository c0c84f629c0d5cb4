"""The index of a batch, in a real browser."""

import base64
import hashlib
import pathlib
import re
import tempfile
import time
import unittest

from articles import PAYLOADS, many
from browser import ROOT, Browser, BrowserTestCase, sunto
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

COUNT = 10_000
PART = 200


class IndexTests(BrowserTestCase):
    """Ten thousand briefs."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.readable = many(cls.folder.name + "/in", COUNT)
        sunto("batch", "in", "-o", "out", "--format", "html", "--quiet", folder=cls.folder.name, status=65)
        cls.index = pathlib.Path(cls.folder.name, "out/index.html")

    def setUp(self):
        self.browser.resize(1440, 900)
        self.assertEqual(self.browser.open(self.index), [])

    def run_script(self, script, *arguments):
        return self.browser.execute_script("return " + script, *arguments)

    def search(self, name, text):
        """Fills a field of the search in."""
        self.browser.execute_script(
            "const e = document.querySelector(`[name=${arguments[0]}]`); e.value = arguments[1];"
            "e.dispatchEvent(new Event('input', {bubbles: true}))", name, text)

    def sort(self, title):
        self.browser.find_element(By.XPATH, f"//th/button[.='{title}']").click()

    def column(self, number):
        return self.run_script(
            "[...document.getElementById('briefs').tBodies[0].rows].map((r) => r.cells[arguments[0]].dataset.value"
            " ?? r.cells[arguments[0]].textContent)", number)

    def status(self):
        return self.browser.find_element(By.ID, "status").text

    def test_all_are_there_and_few_are_laid_out(self):
        source = self.index.read_text(encoding="utf-8")
        self.assertEqual(source.count("<tr data-folder"), self.readable)
        self.assertEqual(self.status(), f"{self.readable:,} briefs")
        self.assertEqual(len(self.column(0)), PART)
        self.browser.find_element(By.ID, "more").click()
        self.assertEqual(len(self.column(0)), 2 * PART)

    def test_search_filters(self):
        box = self.browser.find_element(By.NAME, "q")
        box.send_keys("forli 1234")
        self.assertEqual(self.status(), f"1 of {self.readable:,} briefs")
        self.assertIn("1234", self.column(0)[0])
        box.send_keys(Keys.CONTROL, "a")
        box.send_keys("no such words")
        self.assertEqual((self.status(), self.column(0)), (f"0 of {self.readable:,} briefs", []))
        self.search("q", "ANCONA")
        names = [number for number in range(COUNT) if number % 5 == 0 and number % 2500 != 9]
        self.assertEqual(self.status(), f"{len(names):,} of {self.readable:,} briefs")

    def test_folder_and_days_filter(self):
        self.search("folder", "07")
        self.assertEqual(self.status(), f"{COUNT // 20:,} of {self.readable:,} briefs")
        self.search("from", "2017-01-01")
        self.search("to", "2017-12-31")
        dates = self.column(1)
        self.assertTrue(dates and all(date.startswith("2017-") for date in dates))
        self.browser.find_element(By.CSS_SELECTOR, "form [type=reset]").click()
        time.sleep(0.2)
        self.assertEqual(self.status(), f"{self.readable:,} briefs")

    def test_columns_sort_both_ways(self):
        for title, number, first_down in [("Title", 0, False), ("Date", 1, True), ("Source", 3, False)]:
            self.sort(title)
            for is_down in [first_down, not first_down]:
                with self.subTest(title, is_down=is_down):
                    values = self.column(number)
                    numbers = [[int(part) if part.isdigit() else part for part in re.split(r"(\d+)", value)]
                               for value in values]
                    self.assertEqual(numbers, sorted(numbers, reverse=is_down))
                    head = self.browser.find_element(By.XPATH, f"//th[button='{title}']")
                    self.assertEqual(head.get_attribute("aria-sort"), "descending" if is_down else "ascending")
                self.sort(title)

    def test_the_address_keeps_the_view(self):
        self.search("q", "lecce")
        self.sort("Date")
        before = (self.status(), self.column(0))
        address = self.run_script("location.href")
        self.browser.get("about:blank")
        self.browser.get(address)
        self.assertEqual((self.status(), self.column(0)), before)

    def test_failures_are_told(self):
        failed = self.browser.find_elements(By.CSS_SELECTOR, "section[aria-labelledby=failed] tbody tr")
        self.assertEqual(len(failed), COUNT - self.readable)
        self.assertIn("no text", failed[0].text)
        self.assertIn("4 articles failed", self.browser.find_element(By.CSS_SELECTOR, ".lead").text)

    def test_a_title_leads_to_its_brief(self):
        self.search("q", "news 777")
        link = self.browser.find_element(By.CSS_SELECTOR, "#briefs tbody a")
        title = link.text
        link.click()
        self.assertEqual(self.browser.find_element(By.TAG_NAME, "h1").text, title)

    def test_narrow_windows_do_not_scroll_sideways(self):
        for width in [320, 420, 800]:
            self.browser.resize(width, 800)
            with self.subTest(width):
                self.assertLessEqual(self.run_script("document.scrollingElement.scrollWidth"), width)

    def test_figures(self):
        """Says how long it takes; asserts nothing of it."""
        load = self.run_script("performance.getEntriesByType('navigation')[0].domComplete")
        search = self.run_script(
            "(() => { const e = document.querySelector('[name=q]'); e.value = 'ancona 99'; const t = performance.now();"
            " e.dispatchEvent(new Event('input', {bubbles: true})); document.body.offsetHeight;"
            " return performance.now() - t })()")
        print(f"\nindex of {self.readable} briefs: {self.index.stat().st_size / 1e6:.1f} MB, "
              f"loaded in {load:.0f} ms, searched in {search:.0f} ms")


class HostileIndexTests(unittest.TestCase):
    """File names, titles and authors with markup in them."""

    def test_injects_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            for number, payload in enumerate(PAYLOADS):
                name = payload.replace("/", "∕")
                path = pathlib.Path(folder, "in", name, f"{number} {name}.txt")
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(f"Il porto {payload} cresce\ndi Anna {payload}\n\nIl porto cresce {payload} ancora.\n"
                                if number % 3 else "", encoding="utf-8")
            sunto("batch", "in", "-o", "out", "--format", "html", "--quiet", folder=folder, status=65)
            browser = Browser()
            self.addCleanup(browser.quit)
            self.assertEqual(browser.open(f"{folder}/out/index.html"), [])
            found = browser.execute_script(
                "return [window.hacked ?? null, document.scripts.length,"
                "document.querySelectorAll('img, iframe, svg, [onload], [onerror], [onmouseover], [src]').length]")
            self.assertEqual(found, [None, 1, 0])
            links = browser.find_elements(By.CSS_SELECTOR, "#briefs tbody a")
            self.assertEqual(len(links), len([n for n in range(len(PAYLOADS)) if n % 3]))
            for address in [link.get_attribute("href") for link in links]:
                self.assertEqual(browser.get(address), None)
                self.assertEqual(len(browser.find_elements(By.TAG_NAME, "h1")), 1)


class PolicyTests(unittest.TestCase):
    """The policy of the index names its script."""

    def test_hash_is_of_the_script(self):
        script = (ROOT / "Sources/CPages/index.js").read_bytes()
        expected = "sha256-" + base64.b64encode(hashlib.sha256(script).digest()).decode()
        page = (ROOT / "Sources/Sunto/Rendering/Pages/HTMLPage.swift").read_text(encoding="utf-8")
        self.assertIn(expected, page, "index.js has changed: write its hash into HTMLPage.swift")


if __name__ == "__main__":
    unittest.main()
