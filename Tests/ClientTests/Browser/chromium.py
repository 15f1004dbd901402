"""A real Chromium without a screen, spoken to over its debugging pipe with the standard library only.
"""
import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time


class BrowserError(Exception):
    """The browser refused a command, or the page threw."""


class Chromium:
    """One browser process; every tab is a tablet with cookies of its own."""

    ANSWER_SECONDS = 30

    def __init__(self, program):
        self.profile = tempfile.mkdtemp(prefix="anlan-chromium-")
        ours_read, theirs_write = os.pipe()
        theirs_read, ours_write = os.pipe()
        self.write_end, self.read_end = ours_write, ours_read
        command = [
            program, "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu",
            "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-extensions", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--no-proxy-server", "--lang=zh-CN", f"--user-data-dir={self.profile}", "about:blank",
        ]

        def wire():
            # The browser reads commands from descriptor 3 and writes to 4.
            high = os.dup(theirs_write)
            os.dup2(theirs_read, 3)
            os.dup2(high, 4)

        self.process = subprocess.Popen(
            command, preexec_fn=wire, close_fds=False, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs_read)
        os.close(theirs_write)
        self.next_id = 0
        self.buffer = b""
        self.answers = {}
        self.events = []

    def close(self):
        """Ends the browser and removes its profile."""
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def command(self, method, session=None, **parameters):
        """Sends a command and waits for its answer."""
        self.next_id += 1
        message = {"id": self.next_id, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.write_end, json.dumps(message).encode() + b"\0")
        end = time.monotonic() + self.ANSWER_SECONDS
        while self.next_id not in self.answers:
            self.read(end - time.monotonic())
        answer = self.answers.pop(self.next_id)
        if "error" in answer:
            raise BrowserError(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def read(self, seconds):
        """Takes in what the browser says, for so long at most."""
        if seconds <= 0:
            raise BrowserError("the browser does not answer")
        ready, _, _ = select.select([self.read_end], [], [], seconds)
        if not ready:
            return
        part = os.read(self.read_end, 1 << 20)
        if not part:
            raise BrowserError("the browser ended")
        self.buffer += part
        *messages, self.buffer = self.buffer.split(b"\0")
        for text in messages:
            message = json.loads(text)
            if "id" in message:
                self.answers[message["id"]] = message
            else:
                self.events.append(message)


class Tablet:
    """A tab of so many pixels, with cookies of its own."""

    WAIT_SECONDS = 15

    def __init__(self, browser, width, height, is_dark=False):
        self.browser = browser
        context = browser.command("Target.createBrowserContext")["browserContextId"]
        target = browser.command(
            "Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        self.session = browser.command(
            "Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.width = width
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.do(f"{domain}.enable")
        self.do("Emulation.setDeviceMetricsOverride", width=width, height=height,
                deviceScaleFactor=1, mobile=width < 1000)
        self.do("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if is_dark else "light"}])

    def do(self, method, **parameters):
        """A command to this tab."""
        return self.browser.command(method, self.session, **parameters)

    def open(self, url):
        """Loads an address."""
        self.do("Page.navigate", url=url)

    def reload(self):
        """Loads the page anew, as a tablet does that lost it."""
        self.js("window.isOld = true")
        self.do("Page.reload")
        self.until("!window.isOld", "the page is loaded anew")

    def js(self, expression):
        """The value of an expression in the page."""
        answer = self.do("Runtime.evaluate", expression=expression, returnByValue=True,
                         awaitPromise=True)
        if "exceptionDetails" in answer:
            raise BrowserError(f"{expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def until(self, expression, what):
        """Waits for an expression to become true."""
        end = time.monotonic() + self.WAIT_SECONDS
        while time.monotonic() < end:
            try:
                if self.js(f"Boolean({expression})"):
                    return
            except BrowserError:
                # The page is being loaded anew.
                pass
            time.sleep(0.02)
        raise BrowserError(f"{what}: not within {self.WAIT_SECONDS} s; page: {self.text()}")

    def text(self):
        """What a person reads."""
        return self.js("document.body.innerText")

    def click(self, expression):
        """Presses an element in its middle, as a finger does."""
        self.js(f"({expression}).scrollIntoView({{block: 'center'}})")
        x, y = self.js(
            f"(() => {{ const b = ({expression}).getBoundingClientRect();"
            " return [b.left + b.width / 2, b.top + b.height / 2]; })()")
        for kind in ("mousePressed", "mouseReleased"):
            self.do("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def type(self, text):
        """Types into what has the focus."""
        self.do("Input.insertText", text=text)

    def press(self, key):
        """Presses a key that types nothing."""
        for kind in ("rawKeyDown", "keyUp"):
            self.do("Input.dispatchKeyEvent", type=kind, key=key, code=key,
                    windowsVirtualKeyCode={"Backspace": 8}[key])

    def offline(self, is_offline):
        """Takes the network away, or gives it back."""
        self.do("Network.emulateNetworkConditions", offline=is_offline, latency=0,
                downloadThroughput=-1, uploadThroughput=-1)

    def picture(self, path):
        """Keeps what is seen as a PNG."""
        answer = self.do("Page.captureScreenshot", format="png")
        with open(path, "wb") as file:
            file.write(base64.b64decode(answer["data"]))

    def complaints(self, origin):
        """What went wrong in the page: exceptions, refused resources, requests elsewhere."""
        found = []
        for event in self.browser.events:
            if event.get("sessionId") != self.session:
                continue
            name, facts = event["method"], event.get("params", {})
            if name == "Runtime.exceptionThrown":
                found.append(str(facts["exceptionDetails"]))
            elif name == "Network.requestWillBeSent":
                url = facts["request"]["url"]
                if not url.startswith((origin + "/", "data:")):
                    found.append(f"a request to {url}")
            elif name == "Log.entryAdded" and facts["entry"]["source"] == "security":
                found.append(facts["entry"]["text"])
        return found
