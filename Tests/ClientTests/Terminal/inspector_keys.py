#!/usr/bin/env python3
"""Counts what an inspector presses to quiz five workers on tablets, on a real terminal.

  inspector_keys.py --anlan PROGRAM --state FOLDER --roster FILE

Every key goes through a pseudo terminal, one at a time, and is counted where it is pressed; what is
asked is read from the screen. Five browsers answer meanwhile. Prints one line of JSON: keys, the
seconds the program kept the inspector waiting, and what a person needs by the keystroke-level model
(0.28 s a key, 1.35 s to think at each question). Time to answer the questions is apart.
"""
import argparse
import fcntl
import json
import os
import pty
import re
import select
import struct
import sys
import termios
import threading
import time
import urllib.request

WORKERS, COLUMNS, ROWS = 5, 80, 24
# Source: Card, Moran, Newell 1983: K for an average non-secretary typist, M for a mental step.
KEY_SECONDS, THINK_SECONDS = 0.28, 1.35
WAIT_SECONDS = 30
ESCAPES = re.compile(r"\x1b(\[[0-9;?]*[A-Za-z]|[()][A-Z0-9]|[=>78])")


class Inspector:
    """The terminal, and what was pressed on it."""

    def __init__(self, words, environment):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.execve(words[0], words, environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.raw, self.mark = b"", 0
        self.keys, self.questions = 0, 0

    def read(self, seconds):
        """Takes in what the program shows; answers whether it still runs."""
        ready, _, _ = select.select([self.terminal], [], [], seconds)
        if not ready:
            return True
        try:
            part = os.read(self.terminal, 1 << 16)
        except OSError:
            return False
        self.raw += part
        return bool(part)

    def text(self):
        """What was shown since the last question."""
        return ESCAPES.sub("", self.raw[self.mark:].decode(errors="replace"))

    def until(self, *words):
        """Waits until one of some words is shown; answers which."""
        end = time.monotonic() + WAIT_SECONDS
        while time.monotonic() < end:
            for word in words:
                if word in self.text():
                    return word
            if not self.read(0.2):
                break
        raise SystemExit(f"none of {words} is shown: {self.text()[-2000:]}")

    def press(self, keys):
        """Presses keys, one after another, after a moment's thought."""
        self.mark = len(self.raw)
        self.questions += 1
        for key in keys:
            os.write(self.terminal, key.encode())
            self.keys += 1

    def ended(self):
        """Waits for the program's end; answers its exit code."""
        while self.read(WAIT_SECONDS):
            pass
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])


class Worker(threading.Thread):
    """Somebody with a tablet who chooses the first option of every question and hands in."""

    def __init__(self, address, code):
        super().__init__()
        self.address, self.code, self.cookie, self.stage = address, code, "", ""

    def ask(self, path, body):
        """One request."""
        request = urllib.request.Request(
            self.address + path, json.dumps(body).encode(),
            {"Content-Type": "application/json", "Origin": self.address, "Cookie": self.cookie})
        with urllib.request.urlopen(request, timeout=WAIT_SECONDS) as answer:
            if "Set-Cookie" in answer.headers:
                self.cookie = answer.headers["Set-Cookie"].split(";", 1)[0]
            return json.load(answer)

    def run(self):
        count = self.ask("/api/join", {"code": self.code})["count"]
        for place in range(count):
            view = self.ask("/api/act", {"act": "show", "place": place})
            key = view["options"][0]["key"]
            given = {"judge": key == "true"} if view["kind"] == "judge" else {"keys": [key]}
            self.ask("/api/act", {"act": "answer", "place": place, **given})
        self.stage = self.ask("/api/act", {"act": "submit"})["stage"]


def answered(shown):
    """Lets the workers answer; how long that took."""
    address = re.search(r"http://[0-9.]+:[0-9]+", shown).group()
    codes = re.findall(r"(?m)^ *\d+ +\S+ +([A-Z0-9]{6})\s*$", shown)
    if len(codes) != WORKERS:
        raise SystemExit(f"{len(codes)} codes are shown: {shown}")
    began = time.monotonic()
    workers = [Worker(address, code) for code in codes]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.stage != "submitted" for worker in workers):
        raise SystemExit("a worker could not hand in")
    return time.monotonic() - began


def run(arguments):
    """The whole visit; answers the figures."""
    environment = {
        "XDG_STATE_HOME": arguments.state, "HOME": arguments.state, "PATH": "/usr/bin:/bin",
        "TERM": "xterm-256color", "LANG": "zh_CN.UTF-8", "ANLAN_RUNTIME": arguments.state}
    began = time.monotonic()
    inspector = Inspector(
        [arguments.anlan, "quiz", "start", "--roster", arguments.roster, "--port", "0"], environment)
    inspector.until("抽几人")
    inspector.press(f"{WORKERS}\r")
    inspector.until("请矿方代表输入")
    inspector.press("314159\r")
    for _ in range(WORKERS):
        inspector.until("是本人")
        inspector.press("y")
    inspector.until("方式")
    inspector.press("w")
    if inspector.until("s 签名", "用哪个地址", "[1] ") != "s 签名":
        inspector.press("\r")
        inspector.until("s 签名")
    answering = answered(inspector.text())
    inspector.mark = len(inspector.raw)
    inspector.until("答题中 0 人")
    inspector.press("s")
    inspector.until("执法证号")
    inspector.press("04-1001\r")
    inspector.until("执法证号")
    inspector.press("04-1002\r")
    inspector.until("一并签名")
    inspector.press("y")
    inspector.until(f"已签名 {WORKERS} 份")
    inspector.press("q")
    inspector.until("anlan quiz sync")
    code = inspector.ended()
    waiting = time.monotonic() - began - answering
    person = inspector.keys * KEY_SECONDS + inspector.questions * THINK_SECONDS
    return {
        "code": code, "workers": WORKERS, "keys": inspector.keys, "questions": inspector.questions,
        "waitingSeconds": round(waiting, 1), "personSeconds": round(person, 1)}


def main():
    """Reads the command line, runs, tells."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--anlan", required=True)
    parser.add_argument("--state", required=True)
    parser.add_argument("--roster", required=True)
    print(json.dumps(run(parser.parse_args())))


if __name__ == "__main__":
    sys.exit(main())
