"""The rules of one starter question; used by check_starter.py.

Texts, options, gaps, rubrics and the legal basis are checked here; what
concerns a whole file or several files stays with the caller.
"""

import datetime
import math
import re
import unicodedata
from collections import Counter

KINDS = ("single", "multiple", "judge", "blank", "shortAnswer", "practical", "scenario")
QUESTION_FIELDS = {
    "id", "kind", "topic", "difficulty", "redLine", "stem", "answer", "explanation", "basis",
}
BASIS_FIELDS = {"law", "article", "textVersion", "checked", "source"}
RUBRIC_TENTHS = 10
GAP = "____"
LUMPED = re.compile(
    r"(以上|以下|上述|前述)(都|皆|均|全|各|所有|选项|答案|说法|[二两三四五](项|种|者|个|点))|^以上|"
    r"都对|都不对|均正确|均不正确|都正确|全部正确"
)
LABELLED = re.compile(r"(?<![A-Za-z0-9])[A-H](和|或|与|、|及)[A-H](?![A-Za-z])|(选项|答案)[A-H]|[A-H](选项|项)")
PATHS = re.compile(r"(^|[\s\"'（(])/(tmp|work|root|home|usr|var)/")


def survival(statistic, freedom):
    """Upper tail of the chi-square distribution (regularised gamma Q)."""
    a, x = freedom / 2.0, statistic / 2.0
    if x <= 0:
        return 1.0
    if x < a + 1:
        term = total = 1.0 / a
        n = a
        for _ in range(1000):
            n += 1
            term *= x / n
            total += term
            if abs(term) < abs(total) * 1e-14:
                break
        return max(0.0, 1.0 - total * math.exp(-x + a * math.log(x) - math.lgamma(a)))
    b = x + 1 - a
    c = 1e300
    d = 1.0 / b
    h = d
    for i in range(1, 1000):
        an = -i * (i - a)
        b += 2
        d = 1.0 / (an * d + b or 1e-300)
        c = b + an / (c or 1e-300)
        step = d * c
        h *= step
        if abs(step - 1) < 1e-14:
            break
    return math.exp(-x + a * math.log(x) - math.lgamma(a)) * h


def normalised(text):
    """Text without width, case, space and punctuation differences."""
    text = unicodedata.normalize("NFKC", text).lower()
    return "".join(c for c in text if unicodedata.category(c)[0] in "LN")


def grams(text):
    return {text[i : i + 3] for i in range(max(1, len(text) - 2))}


def is_day(text):
    try:
        return isinstance(text, str) and datetime.date.fromisoformat(text) is not None
    except ValueError:
        return False


class Report:
    def __init__(self):
        self.faults = []
        self.hints = []

    def fault(self, place, text):
        self.faults.append("%s: %s" % (place, text))

    def hint(self, place, text):
        self.hints.append("%s: %s" % (place, text))


def check_text(report, place, name, value, longest):
    if not isinstance(value, str) or not value.strip():
        report.fault(place, "%s is empty" % name)
        return
    if value != value.strip():
        report.fault(place, "%s begins or ends with a space" % name)
    if len(value) > longest:
        report.fault(place, "%s is longer than %d characters" % (name, longest))
    if PATHS.search(value):
        report.fault(place, "%s names a machine path" % name)
    if any(unicodedata.category(c) in ("Cc", "Co", "Cn") for c in value):
        report.fault(place, "%s holds a control character" % name)


def check_options(report, place, question):
    options = question.get("options")
    answer = question.get("answer")
    kind = question["kind"]
    if not isinstance(options, dict) or not 3 <= len(options) <= 8:
        report.fault(place, "options must be 3 to 8")
        return
    letters = list(options)
    if letters != list("ABCDEFGH"[: len(letters)]):
        report.fault(place, "option labels are not A, B, C … in order")
    texts = Counter()
    for letter, text in options.items():
        check_text(report, place, "option %s" % letter, text, 120)
        if not isinstance(text, str):
            continue
        texts[normalised(text)] += 1
        if LUMPED.search(text):
            report.fault(place, "option %s lumps the others together" % letter)
        if LABELLED.search(text):
            report.fault(place, "option %s refers to a label" % letter)
    for text, count in texts.items():
        if count > 1:
            report.fault(place, "two options are equal: %s" % text)
    if kind == "single" and len(letters) != 4:
        report.fault(place, "single choice needs four options")
    if not isinstance(answer, list) or not answer or not all(isinstance(k, str) for k in answer):
        report.fault(place, "answer must list option labels")
        return
    if answer != sorted(set(answer)):
        report.fault(place, "keys are not sorted or not unique")
    if any(k not in options for k in answer):
        report.fault(place, "a key is no option")
    if kind == "single" and len(answer) != 1:
        report.fault(place, "single choice needs one key")
    if kind == "multiple" and len(answer) < 2:
        report.fault(place, "multiple choice needs two keys or more")
    if kind in ("multiple", "scenario") and len(answer) >= len(letters):
        report.fault(place, "every option is a key")


def check_blanks(report, place, question):
    gaps = question["stem"].count(GAP)
    answer = question.get("answer")
    if gaps == 0:
        report.fault(place, "a blank question without %s" % GAP)
    if not isinstance(answer, list) or len(answer) != gaps:
        report.fault(place, "%d gaps but another number of answers" % gaps)
        return
    for accepted in answer:
        good = isinstance(accepted, list) and accepted
        if not good or not all(isinstance(t, str) and t.strip() == t and t for t in accepted):
            report.fault(place, "a gap without accepted texts")
        elif len(set(accepted)) != len(accepted):
            report.fault(place, "a gap accepts the same text twice")


def check_rubric(report, place, question):
    answer = question.get("answer")
    if not isinstance(answer, list) or len(answer) < 2:
        report.fault(place, "a rubric needs two points or more")
        return
    total = 0
    for point in answer:
        if not isinstance(point, dict) or set(point) != {"point", "tenths"}:
            report.fault(place, "a rubric point has other fields")
            return
        check_text(report, place, "rubric point", point["point"], 200)
        if not isinstance(point["tenths"], int) or point["tenths"] < 1:
            report.fault(place, "rubric tenths must be a positive number")
            return
        total += point["tenths"]
    if total != RUBRIC_TENTHS:
        report.fault(place, "rubric adds up to %d tenths" % total)


def check_basis(report, place, question, versions):
    basis = question.get("basis")
    if not isinstance(basis, list) or not basis:
        report.fault(place, "no legal basis")
        return False
    good = True
    for entry in basis:
        if not isinstance(entry, dict) or set(entry) != BASIS_FIELDS:
            report.fault(place, "a basis has other fields")
            good = False
            continue
        check_text(report, place, "law", entry["law"], 120)
        if not isinstance(entry["checked"], bool):
            report.fault(place, "checked is no truth value")
        unknown = entry["checked"] is False and entry["textVersion"] == ""
        if not unknown and not is_day(entry["textVersion"]):
            report.fault(place, "textVersion is no day")
        if entry["checked"] is True:
            if not isinstance(entry["article"], str) or not entry["article"].strip():
                report.fault(place, "a checked basis without an article")
            source = entry["source"]
            if not isinstance(source, str) or not re.search(r"[a-z0-9-]+\.[a-z]{2,}", source):
                report.fault(place, "a checked basis without the host of its source")
            versions[entry["law"]].add(entry["textVersion"])
        else:
            good = False
    return good


def check_question(report, name, question, versions):
    """Checks one question; returns whether every basis is checked."""
    place = "%s %s" % (name, question.get("id", "?"))
    fields = set(question)
    kind = question.get("kind")
    if kind not in KINDS:
        report.fault(place, "unknown kind %r" % kind)
        return False
    chooses = kind in ("single", "multiple") or (kind == "scenario" and "options" in question)
    expected = QUESTION_FIELDS | ({"options"} if chooses else set())
    if fields != expected:
        report.fault(place, "fields %s" % sorted(fields ^ expected))
        return False
    if not isinstance(question["id"], str) or not re.fullmatch(r"[a-z][a-z0-9-]*-\d{3}", question["id"]):
        report.fault(place, "id is not of the form name-001")
    check_text(report, place, "topic", question["topic"], 24)
    check_text(report, place, "stem", question["stem"], 400)
    check_text(report, place, "explanation", question["explanation"], 400)
    if question["difficulty"] not in (1, 2, 3, 4, 5) or isinstance(question["difficulty"], bool):
        report.fault(place, "difficulty is not 1 to 5")
    if not isinstance(question["redLine"], bool):
        report.fault(place, "redLine is no truth value")
    stem = str(question["stem"])
    if kind != "blank" and GAP in stem:
        report.fault(place, "a gap in a question that is no blank question")
    if LUMPED.search(stem) and kind == "judge":
        report.hint(place, "the statement may lump things together")
    if chooses:
        check_options(report, place, question)
    elif kind == "judge":
        if not isinstance(question["answer"], bool):
            report.fault(place, "a judgement needs true or false")
        if stem.endswith(("？", "?")):
            report.fault(place, "a judgement must be a statement")
    elif kind == "blank":
        check_blanks(report, place, question)
    else:
        check_rubric(report, place, question)
    return check_basis(report, place, question, versions)
