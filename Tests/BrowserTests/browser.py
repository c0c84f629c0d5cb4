"""A headless Chromium, driven through its DevTools protocol by Selenium."""

import base64
import pathlib
import subprocess
import tempfile
import unittest

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / ".build/release/sunto"


def sunto(*arguments, folder=ROOT, status=0):
    """Runs the built command in a folder and gives what it wrote; its exit code must be as expected."""
    run = subprocess.run([BINARY, *map(str, arguments)], cwd=folder, capture_output=True, check=False)
    if run.returncode != status:
        raise AssertionError(f"sunto {arguments}: exit {run.returncode}: {run.stderr.decode()}")
    return run.stdout


class Browser(webdriver.Chrome):
    """A browser without a window; what pages log is kept."""

    def __init__(self):
        options = webdriver.ChromeOptions()
        # The sandbox needs rights that a container rarely has; pages are our own.
        for flag in ("headless=new", "no-sandbox", "disable-dev-shm-usage", "force-device-scale-factor=1",
                     "hide-scrollbars", "font-render-hinting=none"):
            options.add_argument("--" + flag)
        options.binary_location = "/usr/bin/chromium"
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        super().__init__(service=Service("/usr/bin/chromedriver"), options=options)
        self.resize(1440, 900)

    def resize(self, width, height, scale=1):
        """Gives the page a size in pixels of style sheets."""
        self.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": scale, "mobile": False})

    def prefer(self, scheme):
        """Prefers light or dark pages."""
        self.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": scheme},
                         {"name": "prefers-reduced-motion", "value": "reduce"}]})

    def open(self, path):
        """Opens a file and gives what the page logged while it loaded."""
        self.get_log("browser")
        self.get("about:blank")
        self.get(pathlib.Path(path).resolve().as_uri())
        return [entry["message"] for entry in self.get_log("browser")]

    def screenshot(self, path):
        """Keeps what is seen as a PNG."""
        data = self.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))

    def print_pages(self, path=None, **paper):
        """Prints on A4 unless told otherwise and gives the number of pages."""
        size = {"paperWidth": 8.27, "paperHeight": 11.69, **paper}
        data = self.execute_cdp_cmd("Page.printToPDF", {"printBackground": True, "preferCSSPageSize": False, **size})
        pdf = base64.b64decode(data["data"])
        if path:
            pathlib.Path(path).write_bytes(pdf)
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(pdf)
            file.flush()
            info = subprocess.run(["pdfinfo", file.name], capture_output=True, check=True, text=True).stdout
        return next(int(line.split()[1]) for line in info.splitlines() if line.startswith("Pages:"))


class BrowserTestCase(unittest.TestCase):
    """Tests that share one browser, which prefers light pages, and one folder."""

    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()
        cls.browser.prefer("light")
        cls.folder = tempfile.TemporaryDirectory()

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        cls.folder.cleanup()
