"""The README's screenshots. `SUNTO_REWRITE_SCREENSHOTS=1` takes them anew."""

import os
import pathlib
import re
import struct
import subprocess
import tempfile
import unittest

from browser import ROOT, Browser, sunto

IS_REWRITING = os.environ.get("SUNTO_REWRITE_SCREENSHOTS") == "1"
FOLDER = ROOT / "docs"


class ScreenshotTests(unittest.TestCase):
    """What they show can be shown; where they are kept, they are as large as a README bears."""

    def setUp(self):
        self.browser = Browser()
        self.addCleanup(self.browser.quit)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def take(self, name):
        """Takes a screenshot with few colours, and keeps it if that is wanted."""
        path = self.folder / name
        self.browser.screenshot(path)
        subprocess.run(["pngquant", "--force", "--ext", ".png", "--strip", "--speed", "1", "128", path], check=True)
        self.assertGreater(path.stat().st_size, 10_000, "an empty page?")
        if IS_REWRITING:
            FOLDER.mkdir(exist_ok=True)
            (FOLDER / name).write_bytes(path.read_bytes())

    def test_brief_light_and_dark(self):
        page = self.folder / "brief.html"
        sunto("brief", "samples/law.txt", "--format", "html", "-o", page)
        self.browser.resize(1280, 800)
        for scheme, name in [("light", "brief.png"), ("dark", "brief-dark.png")]:
            self.browser.prefer(scheme)
            self.assertEqual(self.browser.open(page), [])
            if scheme == "dark":
                self.browser.execute_script("document.querySelector('#p2 .to-source').click()")
            self.take(name)

    def test_index(self):
        sunto("batch", "samples", "-o", self.folder / "briefs", "--format", "html", "--quiet")
        self.browser.resize(1280, 620)
        self.browser.prefer("light")
        self.assertEqual(self.browser.open(self.folder / "briefs/index.html"), [])
        self.browser.find_element("xpath", "//th/button[.='Date']").click()
        self.take("index.png")

    def test_readme_shows_small_pictures(self):
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        names = re.findall(r"!\[[^\]]+\]\((docs/[^)]+)\)", readme)
        self.assertEqual(sorted(names), ["docs/brief-dark.png", "docs/brief.png", "docs/index.png"])
        for name in names:
            data = (ROOT / name).read_bytes()
            self.assertEqual(data[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">I", data[16:20])[0], 1280)
            self.assertLess(len(data), 150_000)


if __name__ == "__main__":
    unittest.main()
