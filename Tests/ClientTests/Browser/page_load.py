#!/usr/bin/env python3
"""Two hundred tablets at once: how long until an answer is told to be saved, over HTTP.

  page_load.py ADDRESS_AND_CODES.json

The file is what `anlan quiz serve --json` tells. Every tablet has a connection of its own and
answers with another option each time, so that every answer is written and synced. First all press
in the same instant, round after round; then each at a moment of its own within five seconds. Prints
one line of JSON with milliseconds from the request's first byte to the answer's last.
"""
import json
import random
import selectors
import socket
import sys
import time

BURSTS, WINDOWS, WINDOW_SECONDS = 20, 4, 5.0
ANSWER_SECONDS = 30


class Tablet:
    """One connection, and what it was told last."""

    def __init__(self, host, port):
        self.host, self.port = host, port
        self.socket = socket.create_connection((host, port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.cookie, self.view, self.buffer = "", {}, b""
        self.began = 0.0

    def send(self, path, body):
        """Sends a request."""
        text = json.dumps(body).encode()
        head = (f"POST {path} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\n"
                f"Origin: http://{self.host}:{self.port}\r\nCookie: anlan_seat={self.cookie}\r\n"
                f"Content-Type: application/json\r\nContent-Length: {len(text)}\r\n\r\n")
        message = head.encode() + text
        self.buffer = b""
        self.began = time.perf_counter()
        self.socket.sendall(message)

    def read(self):
        """Takes in what came; answers whether the response is whole."""
        part = self.socket.recv(1 << 16)
        if not part:
            raise SystemExit("the server closed a connection")
        self.buffer += part
        head, mark, body = self.buffer.partition(b"\r\n\r\n")
        if not mark:
            return False
        fields = dict(
            line.split(": ", 1) for line in head.decode().split("\r\n")[1:] if ": " in line)
        fields = {name.lower(): value for name, value in fields.items()}
        if len(body) < int(fields["content-length"]):
            return False
        if not head.startswith(b"HTTP/1.1 200"):
            raise SystemExit(self.buffer.decode())
        if "set-cookie" in fields:
            self.cookie = fields["set-cookie"].split("=", 1)[1].split(";", 1)[0]
        self.view = json.loads(body)
        return True

    def ask(self, path, body):
        """Sends a request and waits."""
        self.send(path, body)
        while not self.read():
            pass

    def answer(self):
        """The next answer: an option that is not chosen now."""
        options = [one["key"] for one in self.view["options"] if not one["chosen"]]
        act = {"act": "answer", "place": self.view["place"]}
        if self.view["kind"] == "judge":
            act["judge"] = options[0] == "true"
        else:
            act["keys"] = [options[0]]
        return act


def collect(tablets, count):
    """Waits for so many answers; their times in milliseconds."""
    times = []
    with selectors.DefaultSelector() as selector:
        for tablet in tablets:
            selector.register(tablet.socket, selectors.EVENT_READ, tablet)
        end = time.perf_counter() + ANSWER_SECONDS
        while len(times) < count and time.perf_counter() < end:
            for key, _ in selector.select(1):
                if key.data.read():
                    times.append((time.perf_counter() - key.data.began) * 1000)
    if len(times) < count:
        raise SystemExit(f"{count - len(times)} answers did not come")
    return times


def burst(tablets, round_number):
    """All go to the next question, then all press in the same instant."""
    for tablet in tablets:
        tablet.ask("/api/act", {"act": "show", "place": round_number % tablet.view["count"]})
    acts = [tablet.answer() for tablet in tablets]
    for tablet, act in zip(tablets, acts):
        tablet.send("/api/act", act)
    return collect(tablets, len(tablets))


def window(tablets):
    """Each presses at a moment of its own."""
    random.seed(7)
    plan = sorted((random.uniform(0, WINDOW_SECONDS), index) for index in range(len(tablets)))
    acts = [tablet.answer() for tablet in tablets]
    times, began = [], time.perf_counter()
    with selectors.DefaultSelector() as selector:
        for tablet in tablets:
            selector.register(tablet.socket, selectors.EVENT_READ, tablet)
        while len(times) < len(tablets):
            now = time.perf_counter() - began
            while plan and plan[0][0] <= now:
                _, index = plan.pop(0)
                tablets[index].send("/api/act", acts[index])
            wait = plan[0][0] - now if plan else 1
            for key, _ in selector.select(max(0, wait)):
                if key.data.read():
                    times.append((time.perf_counter() - key.data.began) * 1000)
            if now > WINDOW_SECONDS + ANSWER_SECONDS:
                raise SystemExit("answers did not come")
    return times


def figures(times):
    """Median, 99th percentile and the longest."""
    times = sorted(times)
    at = lambda share: round(times[min(len(times) - 1, int(len(times) * share))], 1)
    return {"n": len(times), "p50": at(0.5), "p99": at(0.99), "max": round(times[-1], 1)}


def main():
    """Joins, begins, presses, tells."""
    with open(sys.argv[1], encoding="utf-8") as file:
        told = json.load(file)
    host, port = told["address"].removeprefix("http://").split(":")
    tablets = []
    for seat in told["seats"]:
        tablet = Tablet(host, int(port))
        tablet.ask("/api/join", {"code": seat["code"]})
        tablet.ask("/api/act", {"act": "show", "place": 0})
        tablets.append(tablet)
    bursts = [ms for number in range(BURSTS) for ms in burst(tablets, number)]
    windows = [ms for _ in range(WINDOWS) for ms in window(tablets)]
    print(json.dumps({
        "tablets": len(tablets), "sameInstant": figures(bursts), "ownMoment": figures(windows)}))


if __name__ == "__main__":
    main()
