"""The canonical bytes of a question, a second time.

Reads a question as JSON on standard input and prints its bytes and their SHA-256 in hexadecimal.
The layout is described at `QuestionDraft.canonicalBytes`.
"""

import hashlib
import json
import struct
import sys

KINDS = ["single", "multiple", "judge", "blank", "shortAnswer", "practical", "scenario"]


def number(value):
    return struct.pack(">q", value)


def string(value):
    raw = value.encode("utf-8") if isinstance(value, str) else value
    return number(len(raw)) + raw


def listing(items, write):
    return number(len(items)) + b"".join(write(item) for item in items)


def key(answer):
    form, value = answer
    if form == "options":
        return number(1) + listing(value, string)
    if form == "judge":
        return number(2) + number(int(value))
    if form == "blanks":
        return number(3) + listing(value, lambda accepted: listing(accepted, string))
    return number(4) + listing(value, lambda p: string(p["text"]) + number(p["tenths"]))


def canonical(q):
    out = b"QZQ1" + number(KINDS.index(q["kind"]) + 1) + string(q["stem"])
    out += listing(
        q["options"],
        lambda o: string(o["key"]) + string(o["text"]) + number(int(o["isFixed"])))
    out += key(q["answer"]) + string(q["explanation"])
    out += listing(q["posts"], string) + listing(q["processes"], string)
    out += string(q["topic"]) + number(q["difficulty"]) + number(int(q["isRedLine"]))
    out += listing(
        q["basis"],
        lambda b: string(b["law"]) + string(b["article"]) + string(b["textVersion"])
        + number(int(b["isChecked"])))
    out += listing(
        q["media"],
        lambda m: string(bytes.fromhex(m["sha256"])) + string(m["name"])
        + string(m["mediaType"]) + number(m["sizeBytes"]))
    return out + string(q["sector"])


if __name__ == "__main__":
    raw = canonical(json.load(sys.stdin))
    print(raw.hex())
    print(hashlib.sha256(raw).hexdigest())
