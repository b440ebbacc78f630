#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""bats/browser.py MATRIX.html [AXE.js [LARGE.html]]: what the matrix does in a browser: Chromium, by chromedriver and the WebDriver protocol.

The matrix is that of harness/report/corpus/matrix: a few behaviours on three platforms. With SCREENSHOTS=DIRECTORY it leaves some there."""
import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

matrix = axe = large = None


class Browser:
    def __init__(self):
        self.profile = tempfile.TemporaryDirectory()
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.driver.stdout:
            if "successfully on port " in line:
                self.url = "http://127.0.0.1:" + line.rstrip(". \n").rsplit(" ", 1)[1]
                break
        options = {"args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--window-size=1400,900",
                            "--user-data-dir=" + self.profile.name]}
        session = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "goog:chromeOptions": options, "goog:loggingPrefs": {"performance": "ALL", "browser": "ALL"}}}})
        self.url += "/session/" + session["sessionId"]

    def call(self, method, path, body=None):
        data = None if method == "GET" else json.dumps(body or {}).encode()
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)["value"]

    def cdp(self, command, **parameters):
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def open(self, hash=""):
        self.call("POST", "/url", {"url": "about:blank"})
        self.call("POST", "/url", {"url": pathlib.Path(matrix).absolute().as_uri() + hash})

    def run(self, script, *arguments):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def run_async(self, script):
        return self.call("POST", "/execute/async", {"script": script, "args": []})

    def set(self, name, value):
        self.run("const e = document.getElementById('controls')[arguments[0]]; e.value = arguments[1];"
                 "e.dispatchEvent(new Event('input', {bubbles: true}))", name, value)

    def rows(self):
        return self.run("return [...document.querySelectorAll('#matrix tr[id]')].filter(r => r.checkVisibility()).map(r => r.id)")

    def picture(self, name):
        if os.environ.get("SCREENSHOTS"):
            path = pathlib.Path(os.environ["SCREENSHOTS"], name + ".png")
            path.write_bytes(base64.b64decode(self.call("GET", "/screenshot")))

    def end(self):
        try:
            self.call("DELETE", "")
        finally:
            self.driver.terminate()
            self.driver.wait()
            self.driver.stdout.close()
            self.profile.cleanup()


class Matrix(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.end()

    def setUp(self):
        self.browser.open()

    def test_filters(self):
        b = self.browser
        self.assertEqual(b.rows(), ["fifo/choice", "pipe/alone", "pipe/both", "pipe/skips"])
        b.set("view", "all")
        self.assertEqual(len(b.rows()), 5)
        b.set("view", "fail")
        self.assertEqual(b.rows(), ["pipe/alone", "pipe/both"])
        b.set("view", "alone")
        self.assertEqual(b.rows(), ["pipe/alone"])
        b.set("platform", "linux")
        self.assertEqual(b.rows(), [])
        b.set("platform", "other")
        self.assertEqual(b.rows(), ["pipe/alone"])
        b.set("platform", "")
        b.set("view", "all")
        b.set("facility", "fifo")
        self.assertEqual(b.rows(), ["fifo/choice"])
        b.set("facility", "")
        b.set("tier", "must")
        self.assertEqual(b.rows(), ["pipe/alone", "pipe/both"])
        b.set("tier", "")
        b.set("text", "errors [eagain]")
        self.assertEqual(b.rows(), ["pipe/both"])
        self.assertEqual(b.run("return document.querySelector('output').textContent"), "1 of 5 behaviours")

    def test_state_is_in_the_url(self):
        b = self.browser
        b.set("view", "fail")
        b.set("text", "pipe/ a")
        b.run("document.querySelector('#columns input[value=third]').click()")
        address = b.run("return location.hash")
        self.assertEqual(address, "#view=fail&text=pipe/+a&hide=third")
        b.open(address)
        self.assertEqual(b.rows(), ["pipe/alone", "pipe/both"])
        self.assertEqual(b.run("return [...document.querySelectorAll('#matrix thead th')].filter(c => c.checkVisibility()).length"), 3)
        self.assertEqual(b.run("return document.getElementById('controls').text.value"), "pipe/ a")

    def test_dialog_and_deep_link(self):
        b = self.browser
        b.run("document.querySelector('[id=\"pipe/alone\"] td.f a').click()")
        text = b.run("const d = document.querySelector('dialog'); return d.open ? d.innerText : ''")
        for words in ("read(fd[0], buffer, 1)", "EAGAIN", "success, returning 0", "cases/pipe/alone.c:7", "tools/run pipe/alone", "linux, third"):
            self.assertIn(words, text)
        self.assertEqual(b.run("return location.hash"), "#cell=pipe/alone,other")
        b.picture("dialog")
        b.run("document.querySelector('dialog button').click()")
        self.assertFalse(b.run("return document.querySelector('dialog').open"))
        b.open("#cell=pipe/alone,other")
        self.assertTrue(b.run("return document.querySelector('dialog').open"))
        b.open("#pipe/same")
        self.assertIn("pipe/same", b.rows())
        self.assertEqual(b.run("return document.querySelector('tr.here').id"), "pipe/same")

    def test_markup_of_others_is_text(self):
        b = self.browser
        b.open("#cell=pipe/both,other")
        self.assertIn("</script><b>not bold</b>", b.run("return document.querySelector('dialog').innerText"))
        self.assertEqual(b.run("return document.querySelectorAll('dialog b').length"), 0)

    def test_words_and_not_colours_alone(self):
        cells = self.browser.run("return [...document.querySelectorAll('#matrix td[class]')].filter(c => c.className != 'n').map(c => c.innerText)")
        self.assertTrue(cells and all(cells), cells)

    def test_no_request(self):
        b = self.browser
        b.call("POST", "/se/log", {"type": "performance"})
        b.open("#view=all")
        log = [json.loads(entry["message"])["message"] for entry in b.call("POST", "/se/log", {"type": "performance"})]
        urls = [entry["params"]["request"]["url"] for entry in log if entry["method"] == "Network.requestWillBeSent"]
        self.assertEqual([url for url in urls if not url.startswith(("file:", "about:"))], [])
        self.assertEqual(len([url for url in urls if url.startswith("file:")]), 1)
        self.assertEqual([e for e in b.call("POST", "/se/log", {"type": "browser"}) if e["level"] == "SEVERE"], [])

    def test_without_script(self):
        b = self.browser
        b.cdp("Emulation.setScriptExecutionDisabled", value=True)
        try:
            b.open()
            # WebDriver's own scripts run all the same.
            self.assertEqual(len(b.rows()), 5)
            self.assertFalse(b.run("return document.getElementById('controls').checkVisibility()"))
            self.assertIn("success, returning 0", b.run("return document.querySelector('tbody[data-f=pipe] tr.ev').textContent"))
            self.assertTrue(b.run("return document.querySelector('tr.ev summary').checkVisibility()"))
            b.picture("without-script")
        finally:
            b.cdp("Emulation.setScriptExecutionDisabled", value=False)

    def test_print_is_what_differs(self):
        b = self.browser
        b.set("view", "all")
        b.cdp("Emulation.setEmulatedMedia", media="print")
        try:
            self.assertEqual(b.rows(), ["fifo/choice", "pipe/alone", "pipe/both", "pipe/skips"])
            self.assertFalse(b.run("return document.getElementById('controls').checkVisibility()"))
            b.picture("print")
        finally:
            b.cdp("Emulation.setEmulatedMedia", media="")

    def test_dark_and_narrow(self):
        b = self.browser
        b.cdp("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
        try:
            self.assertEqual(b.run("return getComputedStyle(document.body).backgroundColor"), "rgb(21, 24, 28)")
            b.picture("dark")
            self.axe("dark")
        finally:
            b.cdp("Emulation.setEmulatedMedia", features=[])
        b.cdp("Emulation.setDeviceMetricsOverride", width=390, height=800, deviceScaleFactor=2, mobile=True)
        try:
            b.open()
            width = b.run("return document.querySelector('#matrix tbody th').getBoundingClientRect().width")
            self.assertLessEqual(width, 390 * 0.56)
            self.assertLessEqual(b.run("return document.getElementById('controls').getBoundingClientRect().width"), 390)
            b.picture("narrow")
            self.axe("narrow")
        finally:
            b.cdp("Emulation.clearDeviceMetricsOverride")

    def test_budget(self):
        """In processor time, and ten times what it takes here, for the machine may be busy: what is quadratic is found."""
        b = self.browser
        b.cdp("Performance.enable", timeDomain="threadTicks")

        def spent():
            return next(m["value"] for m in b.cdp("Performance.getMetrics")["metrics"] if m["name"] == "TaskDuration")

        if not large:
            self.skipTest("no large matrix was given")
        b.call("POST", "/url", {"url": pathlib.Path(large).absolute().as_uri()})
        loaded = spent()
        b.set("view", "all")
        b.run("return document.body.offsetHeight")
        print("load %.2f s, filter %.2f s" % (loaded, spent() - loaded), file=sys.stderr)
        self.assertLess(loaded, 20)
        self.assertLess(spent() - loaded, 10)

    def axe(self, where):
        if not axe:
            return
        b = self.browser
        b.run(pathlib.Path(axe).read_text() + "\nwindow.axe = axe;")
        found = b.run_async("const done = arguments[0]; axe.run().then(r => done(r.violations.map("
                            "v => v.id + ': ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' | '))))")
        self.assertEqual(found, [], where)

    def test_axe(self):
        if not axe:
            self.skipTest("needs axe-core (npm install axe-core, AXE=.../axe.min.js)")
        b = self.browser
        b.run("for (const d of document.querySelectorAll('details')) d.open = true")
        b.set("view", "all")
        b.picture("light")
        self.axe("light")
        b.open("#cell=pipe/alone,other")
        self.axe("dialog")


if __name__ == "__main__":
    matrix, *rest = sys.argv[1:]
    axe = rest[0] if rest and rest[0] else None
    large = rest[1] if len(rest) > 1 else None
    unittest.main(argv=sys.argv[:1])
