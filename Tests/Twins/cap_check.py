#!/usr/bin/env python3
"""Checks CAP 1.2 files against the rules of the standard, without any code of the suite.

    cap_check.py FILE...

Prints one line a fault, `FILE: FAULT`, and ends with 1 if there was any. Written from OASIS CAP 1.2
(sections 3.2 to 3.4): elements and their order, how often they stand, code lists, times, references,
polygons and circles. Uses the standard library only.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

NAMESPACE = "{urn:oasis:names:tc:emergency:cap:1.2}"
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d\Z")
NUMBER = re.compile(r"-?\d+(\.\d+)?\Z")

# Element, least, most (None: any), in the order of the schema.
ALERT = [
    ("identifier", 1, 1), ("sender", 1, 1), ("sent", 1, 1), ("status", 1, 1), ("msgType", 1, 1),
    ("source", 0, 1), ("scope", 1, 1), ("restriction", 0, 1), ("addresses", 0, 1),
    ("code", 0, None), ("note", 0, 1), ("references", 0, 1), ("incidents", 0, 1),
    ("info", 0, None),
]
INFO = [
    ("language", 0, 1), ("category", 1, None), ("event", 1, 1), ("responseType", 0, None),
    ("urgency", 1, 1), ("severity", 1, 1), ("certainty", 1, 1), ("audience", 0, 1),
    ("eventCode", 0, None), ("effective", 0, 1), ("onset", 0, 1), ("expires", 0, 1),
    ("senderName", 0, 1), ("headline", 0, 1), ("description", 0, 1), ("instruction", 0, 1),
    ("web", 0, 1), ("contact", 0, 1), ("parameter", 0, None), ("resource", 0, None),
    ("area", 0, None),
]
RESOURCE = [
    ("resourceDesc", 1, 1), ("mimeType", 1, 1), ("size", 0, 1), ("uri", 0, 1),
    ("derefUri", 0, 1), ("digest", 0, 1),
]
AREA = [
    ("areaDesc", 1, 1), ("polygon", 0, None), ("circle", 0, None), ("geocode", 0, None),
    ("altitude", 0, 1), ("ceiling", 0, 1),
]
PAIR = [("valueName", 1, 1), ("value", 1, 1)]

WORDS = {
    "status": {"Actual", "Exercise", "System", "Test", "Draft"},
    "msgType": {"Alert", "Update", "Cancel", "Ack", "Error"},
    "scope": {"Public", "Restricted", "Private"},
    "category": {"Geo", "Met", "Safety", "Security", "Rescue", "Fire", "Health", "Env",
                 "Transport", "Infra", "CBRNE", "Other"},
    "responseType": {"Shelter", "Evacuate", "Prepare", "Execute", "Avoid", "Monitor", "Assess",
                     "AllClear", "None"},
    "urgency": {"Immediate", "Expected", "Future", "Past", "Unknown"},
    "severity": {"Extreme", "Severe", "Moderate", "Minor", "Unknown"},
    "certainty": {"Observed", "Likely", "Possible", "Unlikely", "Unknown"},
}
TIMES = {"sent", "effective", "onset", "expires"}
INNER = {"info": INFO, "resource": RESOURCE, "area": AREA, "eventCode": PAIR, "parameter": PAIR,
         "geocode": PAIR}


def text_of(node, name):
    child = node.find(NAMESPACE + name)
    return (child.text or "") if child is not None else ""


def check_shape(node, schema, place):
    """Elements in order, each as often as it may."""
    names = [name for name, _, _ in schema]
    last = 0
    counts = dict.fromkeys(names, 0)
    for child in node:
        if not child.tag.startswith(NAMESPACE):
            yield f"{place}: foreign element {child.tag}"
            continue
        name = child.tag[len(NAMESPACE):]
        if name not in counts:
            yield f"{place}: unknown element {name}"
            continue
        if names.index(name) < last:
            yield f"{place}: {name} stands too late"
        last = max(last, names.index(name))
        counts[name] += 1
        yield from check_value(child, name, f"{place}/{name}")
    for name, least, most in schema:
        if counts[name] < least:
            yield f"{place}: {name} is missing"
        if most is not None and counts[name] > most:
            yield f"{place}: {name} stands {counts[name]} times"


def check_value(node, name, place):
    if name in INNER:
        yield from check_shape(node, INNER[name], place)
        return
    text = node.text or ""
    if not text.strip():
        yield f"{place}: is empty"
    if name in WORDS and text not in WORDS[name]:
        yield f"{place}: {text} is no word of the list"
    if name in TIMES and not TIME.match(text):
        yield f"{place}: {text} is no CAP time"
    if name in ("identifier", "sender") and re.search(r"[\s,<&]", text):
        yield f"{place}: {text} holds a restricted character"
    if name == "references":
        for reference in text.split():
            parts = reference.split(",")
            if len(parts) != 3 or not all(parts) or not TIME.match(parts[2]):
                yield f"{place}: {reference} is no reference"
    if name == "polygon":
        points = text.split()
        if len(points) < 4 or points[0] != points[-1] or not all(map(is_point, points)):
            yield f"{place}: is no closed polygon"
    if name == "circle":
        parts = text.split()
        if len(parts) != 2 or not is_point(parts[0]) or not NUMBER.match(parts[1]):
            yield f"{place}: is no circle"


def is_point(text):
    parts = text.split(",")
    return (len(parts) == 2 and all(NUMBER.match(part) for part in parts)
            and abs(float(parts[0])) <= 90 and abs(float(parts[1])) <= 180)


def check(path):
    try:
        with open(path, "rb") as file:
            data = file.read()
        if b"<!DOCTYPE" in data:
            yield "has a document type"
            return
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        yield f"no XML: {error}"
        return
    if root.tag != NAMESPACE + "alert":
        yield f"the root is {root.tag}"
        return
    yield from check_shape(root, ALERT, "alert")
    kind = text_of(root, "msgType")
    if text_of(root, "scope") == "Restricted" and not text_of(root, "restriction"):
        yield "scope Restricted without restriction"
    if text_of(root, "scope") == "Private" and not text_of(root, "addresses"):
        yield "scope Private without addresses"
    if kind in ("Update", "Cancel", "Ack", "Error") and not text_of(root, "references"):
        yield f"{kind} without references"
    if kind == "Error" and not text_of(root, "note"):
        yield "Error without note"


def main(paths):
    faults = [f"{path}: {fault}" for path in paths for fault in check(path)]
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
