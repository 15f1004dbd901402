#!/usr/bin/env python3
"""Drives the page for tablets in a real Chromium, at three widths, against the real program.

  page_in_chromium.py --anlan PROGRAM --state FOLDER --out FOLDER [--story whole|written]
                      [--chromium PROGRAM]

FOLDER of the state holds a device with open sittings: six to choose answers, or three to write them. Pictures go to --out. Ends with
0 if every promise held, 1 if one did not, 77 if there is no Chromium.
"""
import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from chromium import BrowserError, Chromium, Tablet  # noqa: E402

WIDTHS = [(360, 740), (768, 1024), (1280, 800)]
SKIPPED = 77
# Pixels that a finger in a glove finds. Source: issue text, quiz.md §6.2.
BUTTON_PIXELS, OPTION_PIXELS, STEM_PIXELS = 48, 56, 20
# Contrast of text. Source: WCAG 2.2, 1.4.3.
CONTRAST = 4.5

LAYOUT = """(() => {
  const found = [];
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  if (wide > 0) { found.push('the page is ' + wide + ' px too wide'); }
  const luminance = (text) => {
    const [r, g, b] = text.match(/[\\d.]+/g).slice(0, 3).map((one) => {
      const part = one / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (node) => {
    for (let one = node; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (!/, 0\\)$/.test(colour) && colour !== 'transparent') { return colour; }
    }
    return 'rgb(255, 255, 255)';
  };
  for (const node of document.querySelectorAll('button, input, textarea')) {
    const box = node.getBoundingClientRect();
    if (box.height === 0) { continue; }
    const least = node.className.includes('option') ? OPTION : BUTTON;
    if (box.height < least) { found.push(node.textContent + ' is ' + box.height + ' px high'); }
    if (node.className === 'option' && box.width < window.innerWidth * 0.6 && box.width < 700) {
      found.push(node.textContent + ' is no whole row');
    }
    if (node.scrollWidth > node.clientWidth + 1) { found.push(node.textContent + ' overflows'); }
  }
  const stem = document.querySelector('.stem');
  if (stem && parseFloat(getComputedStyle(stem).fontSize) < STEM) { found.push('small stem'); }
  for (const node of document.querySelectorAll('p, h1, h2, button, span, strong, dt, dd, label')) {
    if (!node.textContent.trim() || node.getBoundingClientRect().height === 0) { continue; }
    if (node.disabled) { continue; }
    const one = luminance(getComputedStyle(node).color), other = luminance(ground(node));
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < CONTRAST) { found.push(node.textContent.slice(0, 20) + ' has contrast ' + ratio); }
  }
  return found;
})()""".replace("OPTION", str(OPTION_PIXELS)).replace("BUTTON", str(BUTTON_PIXELS)) \
    .replace("STEM", str(STEM_PIXELS)).replace("CONTRAST", str(CONTRAST))


class Server:
    """The program itself, serving the page."""

    def __init__(self, program, state):
        self.program, self.state, self.port = program, state, 0
        self.start()

    def start(self):
        """Starts it, at the same port if it ran before."""
        environment = {"XDG_STATE_HOME": self.state, "HOME": self.state, "PATH": "/usr/bin:/bin"}
        self.process = subprocess.Popen(
            [self.program, "quiz", "serve", "--port", str(self.port), "--json", "--no-input",
             "--lang", "zh"], env=environment, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
        told = json.loads(self.process.stdout.readline())
        self.url, self.board = told["address"], told["board"]
        self.codes = [seat["code"] for seat in told["seats"]]
        self.port = int(self.url.rsplit(":", 1)[1])

    def kill(self):
        """kill -9."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


class Story:
    """One run: tablets, pictures, and what was wrong."""

    def __init__(self, browser, server, out):
        self.browser, self.server, self.out = browser, server, out
        self.wrong, self.pictures = [], 0

    def tablet(self, width, height, is_dark=False):
        """A tablet that has opened the page."""
        tablet = Tablet(self.browser, width, height, is_dark)
        tablet.open(self.server.url)
        tablet.until("document.querySelector('#code')", "the page asks for a code")
        return tablet

    def expect(self, is_so, what):
        """Notes a promise that did not hold."""
        if not is_so:
            self.wrong.append(what)

    def look(self, tablet, name):
        """Keeps a picture and checks how the page is laid out."""
        time.sleep(0.15)
        tablet.picture(os.path.join(self.out, f"{tablet.width:04}-{name}.png"))
        self.pictures += 1
        for problem in tablet.js(LAYOUT):
            self.wrong.append(f"{tablet.width} px, {name}: {problem}")

    def join(self, tablet, code):
        """Types a code and enters."""
        tablet.click("document.querySelector('#code')")
        tablet.js("document.querySelector('#code').select()")
        tablet.type(code)
        tablet.click("document.querySelector('form button')")

    def choose(self, tablet, index):
        """Presses an option and waits for the word that it is saved."""
        tablet.click(f"document.querySelectorAll('.option')[{index}]")
        tablet.until("document.querySelector('#status').textContent.startsWith('✓')", "it is saved")

    def press(self, tablet, word):
        """Presses the button of this name."""
        tablet.click(
            f"[...document.querySelectorAll('button')].find((one) => one.textContent === '{word}')")

    def on_question(self, tablet, number):
        """Waits for a question."""
        tablet.until(
            f"document.querySelector('#place').textContent.includes('第 {number} /')"
            " && document.querySelector('.option, #field0')", f"question {number}")

    def whole_sitting(self, width, height, code):
        """A sitting from the code to the explanations."""
        tablet = self.tablet(width, height)
        self.look(tablet, "1-code")
        self.join(tablet, "AAAAAA")
        tablet.until("!document.querySelector('#notice').hidden", "a wrong code is told")
        self.look(tablet, "2-wrong-code")
        self.join(tablet, code)
        tablet.until("document.body.innerText.includes('开始答题')", "the start")
        self.expect("甲烷" not in tablet.text(), "no question before the start")
        self.look(tablet, "3-start")
        self.press(tablet, "开始答题")
        for number in range(1, 11):
            self.on_question(tablet, number)
            if number == 1:
                self.look(tablet, "4-question")
            if number != 7:
                self.choose(tablet, number % 2)
            if number == 2:
                self.look(tablet, "5-saved")
                tablet.reload()
                self.on_question(tablet, 2)
                chosen = tablet.js(
                    "[...document.querySelectorAll('.option')]"
                    ".map((one) => one.getAttribute('aria-checked'))")
                self.expect(chosen[0] == "true", "a reload shows what was saved")
            if number == 3:
                self.press(tablet, "☆ 标记")
                tablet.until("document.body.innerText.includes('★ 已标记')", "the mark")
                self.look(tablet, "6-marked")
            if number == 4 and width == 360:
                tablet.js("document.querySelector('#size').click()")
                self.look(tablet, "7-large")
                tablet.js("document.querySelector('#size').click()")
            self.press(tablet, "检查并交卷" if number == 10 else "下一题")
        tablet.until("document.querySelector('.map')", "the overview")
        self.expect("还有 1 题未答" in tablet.text(), "the overview says what is missing")
        self.look(tablet, "8-overview")
        self.press(tablet, "确认交卷")
        tablet.until("document.body.innerText.includes('已交卷')", "it is handed in")
        self.expect("正确答案" in tablet.text(), "wrong answers are explained")
        self.look(tablet, "9-result")
        return tablet

    def write(self, tablet, index, text):
        """Types into a field after what stands there, and waits for the word that it is saved."""
        tablet.click(f"document.querySelector('#field{index}')")
        tablet.type(text)
        self.saved(tablet)

    def saved(self, tablet):
        """Waits for the word that what stands in the fields is saved."""
        tablet.until("document.querySelector('#status').textContent.startsWith('✓')", "it is saved")

    def fields(self, tablet):
        """What stands in the fields."""
        return tablet.js("[...document.querySelectorAll('[id^=field]')].map((one) => one.value)")

    def blank(self, tablet, is_first):
        """A question with two blanks; the first of a sitting also through troubles."""
        self.expect(len(self.fields(tablet)) == 2, "a field for every blank")
        if not is_first:
            return self.write(tablet, 0, "0.5")
        self.look(tablet, "e-blank")
        self.write(tablet, 0, "０．5%")
        self.write(tablet, 1, "断电")
        self.look(tablet, "f-blank-saved")
        tablet.reload()
        tablet.until("document.querySelector('#field1')", "the fields after a reload")
        self.expect(self.fields(tablet) == ["０．5%", "断电"], "a reload shows what was typed")
        tablet.offline(True)
        tablet.click("document.querySelector('#field1')")
        tablet.type("、撤人")
        tablet.until("document.querySelector('#status').textContent.startsWith('✗')", "no network")
        self.expect(self.fields(tablet)[1] == "断电、撤人", "what is typed stays without a network")
        tablet.offline(False)
        self.saved(tablet)

    def words(self, tablet, is_first):
        """An answer in words, of several lines; taken away again and written anew."""
        text = "一、立即停止工作，撤出人员；\n二、切断电源，设置栅栏；\n三、报告调度室 <b>&amp;</b>。"
        self.write(tablet, 0, text)
        if not is_first:
            return
        self.look(tablet, "g-words")
        tablet.js("document.querySelector('#field0').select()")
        tablet.press("Backspace")
        tablet.until(
            "document.querySelector('#status').textContent.includes('未答')", "an empty answer is none")
        self.write(tablet, 0, text)
        tablet.reload()
        tablet.until("document.querySelector('#field0')", "the field after a reload")
        self.expect(self.fields(tablet) == [text], "a reload shows every line and sign")

    def written_sitting(self, width, height, code):
        """A sitting whose questions are answered by writing."""
        tablet = self.tablet(width, height)
        self.join(tablet, code)
        tablet.until("document.body.innerText.includes('开始答题')", "the start")
        self.press(tablet, "开始答题")
        seen = []
        for number in range(1, 6):
            self.on_question(tablet, number)
            kind = tablet.js(
                "document.querySelector('textarea') ? 'words'"
                " : document.querySelector('input') ? 'blank' : 'choice'")
            if kind == "choice":
                self.choose(tablet, 0)
            else:
                getattr(self, kind)(tablet, kind not in seen)
            seen.append(kind)
            self.press(tablet, "检查并交卷" if number == 5 else "下一题")
        self.expect(sorted(seen) == ["blank", "blank", "choice", "words", "words"], str(seen))
        tablet.until("document.querySelector('.map')", "the overview")
        self.press(tablet, "确认交卷")
        tablet.until("document.body.innerText.includes('已交卷')", "it is handed in")
        self.look(tablet, "h-pending")
        self.expect("待评" in tablet.text(), "words wait for an officer's marks")
        return tablet

    def troubles(self, code):
        """No network, a killed program, a second tablet, a turned-off one; on one sitting."""
        tablet = self.tablet(768, 1024)
        self.join(tablet, code)
        tablet.until("document.body.innerText.includes('开始答题')", "the start")
        self.press(tablet, "开始答题")
        self.on_question(tablet, 1)
        tablet.offline(True)
        tablet.click("document.querySelectorAll('.option')[1]")
        tablet.until("document.querySelector('#status').textContent.startsWith('✗')", "no network")
        self.look(tablet, "a-unsaved")
        tablet.offline(False)
        tablet.until("document.querySelector('#status').textContent.startsWith('✓')", "saved")
        self.press(tablet, "下一题")
        self.on_question(tablet, 2)
        self.server.kill()
        tablet.click("document.querySelectorAll('.option')[0]")
        tablet.until("document.querySelector('#status').textContent.startsWith('✗')", "it is gone")
        self.server.start()
        tablet.until("document.querySelector('#status').textContent.startsWith('✓')", "it is back")
        tablet.reload()
        self.on_question(tablet, 2)
        self.expect("已答 2 / 10" in tablet.text(), "both answers are there after kill -9")
        second = self.tablet(360, 740)
        self.join(second, code)
        self.on_question(second, 2)
        tablet.until("document.body.innerText.includes('另一台设备')", "the first tablet is told")
        self.look(tablet, "b-elsewhere")
        self.choose(second, 1)
        return [tablet, second]

    def dark(self, code):
        """The looks at night, and a question that stays open for the board."""
        tablet = Tablet(self.browser, 360, 740, is_dark=True)
        tablet.open(self.server.url)
        tablet.until("document.querySelector('#code')", "the page asks for a code")
        self.join(tablet, code)
        tablet.until("document.body.innerText.includes('开始答题')", "the start")
        self.press(tablet, "开始答题")
        self.on_question(tablet, 1)
        self.choose(tablet, 0)
        self.look(tablet, "c-dark")
        return tablet

    def board(self, width, height):
        """The inspector's board."""
        tablet = self.tablet(width, height)
        self.join(tablet, self.server.board)
        tablet.until("document.querySelectorAll('.seat').length >= 4", "the board")
        self.expect("已存 10/10" not in tablet.text(), "one question was left out")
        self.expect("已存 9/10" in tablet.text(), "what is saved is on the board")
        self.look(tablet, "d-board")
        return tablet


def run(arguments):
    """The whole run; answers what was wrong."""
    server = Server(arguments.anlan, arguments.state)
    browser = Chromium(arguments.chromium)
    try:
        story = Story(browser, server, arguments.out)
        sitting = {"whole": story.whole_sitting, "written": story.written_sitting}[arguments.story]
        tablets = [
            sitting(width, height, server.codes[index])
            for index, (width, height) in enumerate(WIDTHS)
        ]
        if arguments.story == "whole":
            tablets += story.troubles(server.codes[3])
            tablets.append(story.dark(server.codes[4]))
            tablets += [story.board(width, height) for width, height in WIDTHS]
        for tablet in tablets:
            story.wrong += tablet.complaints(server.url)
        print(f"browser: {len(tablets)} tablets, {story.pictures} pictures, "
              f"{len(story.wrong)} promises broken")
        return story.wrong
    finally:
        browser.close()
        server.kill()


def main():
    """Reads the command line, runs, tells."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--anlan", required=True)
    parser.add_argument("--state", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--story", choices=["whole", "written"], default="whole")
    parser.add_argument("--chromium", default=shutil.which("chromium"))
    arguments = parser.parse_args()
    if not arguments.chromium:
        print("skipped: no chromium")
        return SKIPPED
    os.makedirs(arguments.out, exist_ok=True)
    try:
        wrong = run(arguments)
    except BrowserError as error:
        wrong = [str(error)]
    for line in wrong:
        print("broken: " + line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
