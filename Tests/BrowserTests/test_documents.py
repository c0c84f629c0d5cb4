"""Word documents, opened by LibreOffice."""

import json
import pathlib
import subprocess
import tempfile
import unittest
import zipfile

from articles import SAMPLES, hostile
from browser import sunto


class DocumentTests(unittest.TestCase):
    """What LibreOffice reads is what the brief says."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def convert(self, documents, kind):
        """Opens documents and writes them in another form, with a profile of its own."""
        profile = f"-env:UserInstallation=file://{self.folder}/profile"
        subprocess.run(["soffice", profile, "--headless", "--convert-to", kind, "--outdir", self.folder, *documents],
                       check=True, capture_output=True, timeout=300)

    def test_samples_open_with_all_that_they_say(self):
        documents = []
        for article in SAMPLES:
            documents.append(self.folder / (article.stem + ".docx"))
            sunto("brief", article, "--format", "docx", "-o", documents[-1])
            self.assertIsNone(zipfile.ZipFile(documents[-1]).testzip())
        self.convert(documents, "txt:Text (encoded):UTF8")
        self.convert(documents, "pdf")
        for article in SAMPLES:
            brief = json.loads(sunto("brief", article, "--format", "json"))
            text = (self.folder / (article.stem + ".txt")).read_text(encoding="utf-8-sig")
            with self.subTest(article.stem):
                byline = {"Redazione": "Newsroom", "Redazione Scienze": "Science desk"}.get(brief["byline"],
                                                                                         brief["byline"])
                wanted = [brief["title"], brief["sourceTitle"], brief["date"], byline]
                wanted += [point[key] for point in brief["points"] for key in ("text", "source")]
                wanted += [term[key] for term in brief["terms"] for key in ("source", "target")]
                for part in wanted:
                    self.assertIn(part, text)
                info = subprocess.run(["pdfinfo", self.folder / (article.stem + ".pdf")], capture_output=True,
                                      check=True, text=True).stdout
                pages = next(int(line.split()[1]) for line in info.splitlines() if line.startswith("Pages:"))
                self.assertLessEqual(pages, 2)

    def test_a_hostile_article_is_text(self):
        article, glossary = hostile(self.folder)
        article.write_bytes(article.read_bytes() + "\nIl porto \x85\ufffe\uffff cresce.\n".encode())
        document = self.folder / "ostile.docx"
        sunto("brief", article, "--format", "docx", "-o", document, "--glossary", glossary, "--sentences", "20")
        self.convert([document], "txt:Text (encoded):UTF8")
        text = (self.folder / "ostile.txt").read_text(encoding="utf-8-sig")
        self.assertIn("<script>window.hacked = 1</script>", text)


if __name__ == "__main__":
    unittest.main()
