#!/usr/bin/env python3
"""Checks every starter bank file and prints what it holds.

Usage: check_starter.py [FOLDER ...]
Without a folder the starter banks of the enforcement service are read. Exit
status 0 means no fault, 1 at least one fault, 2 nothing to read.

The rules repeat, independently of the service, what the bank asks of a
question: a closed schema, permanent and unique ids, keys that exist, balanced
key positions, few true-or-false questions, no duplicate and no contradictory
stems over all files, wording that survives shuffling, a legal basis whose
"checked" mark names its source.
"""

import datetime
import json
import math
import pathlib
import re
import sys
import unicodedata
from collections import Counter, defaultdict

ROOT = pathlib.Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "Services" / "Enforcement" / "Service" / "Resources"

KINDS = ("single", "multiple", "judge", "blank", "shortAnswer", "practical", "scenario")
SECTORS = {
    "coal-mine", "non-coal-mine", "hazchem", "fireworks", "gas", "construction", "fire",
    "transport", "industry-trade", "metallurgy", "general",
}
FILE_FIELDS = {"bank", "title", "sector", "posts", "questions"}
QUESTION_FIELDS = {
    "id", "kind", "topic", "difficulty", "redLine", "stem", "answer", "explanation", "basis",
}
BASIS_FIELDS = {"law", "article", "textVersion", "checked", "source"}

MINIMUM_QUESTIONS = 20      # a file, own choice
MAXIMUM_LINES = 400         # a file, house rule
MAXIMUM_TOPICS = 8          # a file, so that strata stay filled
MAXIMUM_JUDGE_SHARE = 0.40  # blind guessing passes a paper of judgements
JUDGE_TRUE_RANGE = (0.30, 0.70)
MAXIMUM_LETTER_SHARE = 0.60  # of single-choice keys on one letter
SINGLE_LEVEL = 0.05          # chi-square level for single-choice key positions
MULTIPLE_LEVEL = 0.01        # the same for the keys of multiple choice
NEAR_DUPLICATE = 0.85        # Jaccard of 3-grams
RUBRIC_TENTHS = 10
LONGEST_SHARE = 0.60         # correct option longest: a hint to the author

LUMPED = re.compile(
    r"(以上|以下|上述|前述)(都|皆|均|全|各|所有|选项|答案|说法|[二两三四五](项|种|者|个|点))|^以上|"
    r"都对|都不对|均正确|均不正确|都正确|全部正确"
)
LABELLED = re.compile(r"(?<![A-Za-z0-9])[A-H](和|或|与|、|及)[A-H](?![A-Za-z])|[选A-H]项[A-H]|选项[A-H]|[A-H]选项")
GAP = "____"
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


def check_positions(report, name, questions):
    """Balance of the key positions; returns the p values for the table."""
    shown = {}
    for kind, level in (("single", SINGLE_LEVEL), ("multiple", MULTIPLE_LEVEL)):
        observed, expected = Counter(), Counter()
        for question in questions:
            options, answer = question.get("options"), question.get("answer")
            if question.get("kind") != kind or not isinstance(options, dict) or not options:
                continue
            for letter in options:
                expected[letter] += len(answer) / len(options)
            observed.update(answer)
        letters = [l for l in expected if expected[l] >= 1]
        if len(letters) < 2:
            shown[kind] = None
            continue
        statistic = sum((observed[l] - expected[l]) ** 2 / expected[l] for l in letters)
        p = survival(statistic, len(letters) - 1)
        shown[kind] = p
        if p < level:
            report.fault(name, "%s keys are unbalanced: %s, p = %.4f" % (kind, dict(observed), p))
        total = sum(observed.values())
        if kind == "single" and total >= 5 and max(observed.values()) / total > MAXIMUM_LETTER_SHARE:
            report.fault(name, "one letter holds most single-choice keys")
    return shown


def check_file(report, path, posts_known, versions):
    name = path.name
    raw = path.read_bytes()
    if raw.startswith(b"\xef\xbb\xbf"):
        report.fault(name, "begins with a byte order mark")
    try:
        bank = json.loads(raw.decode("utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        report.fault(name, "cannot be read: %s" % error)
        return None
    lines = raw.count(b"\n")
    if lines > MAXIMUM_LINES:
        report.fault(name, "%d lines" % lines)
    if not isinstance(bank, dict) or set(bank) != FILE_FIELDS:
        report.fault(name, "the file has other fields")
        return None
    if bank["bank"] != path.stem:
        report.fault(name, "bank is not the file name")
    if bank["sector"] not in SECTORS:
        report.fault(name, "unknown sector %r" % bank["sector"])
    check_text(report, name, "title", bank["title"], 60)
    posts = bank["posts"]
    if not isinstance(posts, list) or not posts or len(set(posts)) != len(posts):
        report.fault(name, "posts must be named once each")
        posts = []
    if posts_known:
        for post in posts:
            if post not in posts_known:
                report.fault(name, "post %s is not in posts.json" % post)
    questions = [q for q in bank["questions"] if isinstance(q, dict)]
    if len(questions) != len(bank["questions"]):
        report.fault(name, "a question is no object")
    if len(questions) < MINIMUM_QUESTIONS:
        report.fault(name, "only %d questions" % len(questions))
    checked = sum(check_question(report, name, q, versions) for q in questions)
    kinds = Counter(q.get("kind") for q in questions)
    topics = Counter(q.get("topic") for q in questions)
    if len(topics) > MAXIMUM_TOPICS:
        report.fault(name, "%d topics" % len(topics))
    for topic, count in topics.items():
        if count < 3:
            report.hint(name, "topic %s has %d questions" % (topic, count))
    judges = [q["answer"] for q in questions if q.get("kind") == "judge"]
    if questions and len(judges) > MAXIMUM_JUDGE_SHARE * len(questions):
        report.fault(name, "%d of %d are judgements" % (len(judges), len(questions)))
    if len(judges) >= 5:
        share = sum(a is True for a in judges) / len(judges)
        if not JUDGE_TRUE_RANGE[0] <= share <= JUDGE_TRUE_RANGE[1]:
            report.fault(name, "%.0f %% of the judgements are true" % (100 * share))
    red = sum(q.get("redLine") is True for q in questions)
    if red == 0:
        report.fault(name, "no red-line question")
    if questions and red > 0.6 * len(questions):
        report.fault(name, "most questions are red-line")
    p_values = check_positions(report, name, questions)
    longest = [
        q for q in questions
        if q.get("kind") == "single" and len(q.get("answer", [])) == 1
        and q["answer"][0] in q["options"]
    ]
    wins = sum(
        len(q["options"][q["answer"][0]])
        > max(len(t) for l, t in q["options"].items() if l != q["answer"][0])
        for q in longest
    )
    if len(longest) >= 8 and wins > LONGEST_SHARE * len(longest):
        report.hint(name, "the correct option is the longest in %d of %d" % (wins, len(longest)))
    return {
        "name": name, "bank": bank, "questions": questions, "kinds": kinds, "topics": topics,
        "red": red, "checked": checked, "p": p_values,
        "true": sum(a is True for a in judges), "judges": len(judges),
    }


def right_answer(question):
    """What counts as right, independent of labels and order."""
    answer = question.get("answer")
    options = question.get("options")
    if isinstance(options, dict) and isinstance(answer, list):
        return tuple(sorted(normalised(str(options.get(k, k))) for k in answer))
    return json.dumps(answer, ensure_ascii=False, sort_keys=True)


def check_repeats(report, banks):
    """Duplicates, near duplicates and contradictions over all files."""
    entries, ids = [], {}
    for bank in banks:
        for question in bank["questions"]:
            place = "%s %s" % (bank["name"], question.get("id"))
            if question.get("id") in ids:
                report.fault(place, "id also in %s" % ids[question.get("id")])
            ids[question.get("id")] = bank["name"]
            text = normalised(str(question.get("stem", "")))
            entries.append((place, text, grams(text), right_answer(question)))
    closest = (0.0, "", "")
    for i, (place, text, set_a, right) in enumerate(entries):
        for other, text_b, set_b, right_b in entries[i + 1 :]:
            small, large = sorted((len(set_a), len(set_b)))
            if small < 0.6 * large:
                continue
            common = len(set_a & set_b)
            score = common / (len(set_a) + len(set_b) - common)
            if score > closest[0]:
                closest = (score, place, other)
            if text == text_b or score >= NEAR_DUPLICATE:
                what = "contradicts" if right != right_b else "repeats"
                report.fault(place, "%s %s (%.2f)" % (what, other, score))
    return len(entries), closest


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text, cells, right=False):
    gap = " " * max(0, cells - width(text))
    return gap + text if right else text + gap


def print_tables(banks):
    head = ["file", "all"] + list(KINDS) + ["red", "checked", "true/judge", "p single", "p multi"]
    rows = []
    for bank in banks:
        row = [bank["name"], str(len(bank["questions"]))]
        row += [str(bank["kinds"].get(k, 0)) for k in KINDS]
        row += [str(bank["red"]), str(bank["checked"]), "%d/%d" % (bank["true"], bank["judges"])]
        row += ["-" if bank["p"][k] is None else "%.2f" % bank["p"][k] for k in ("single", "multiple")]
        rows.append(row)
    total = ["total", str(sum(len(b["questions"]) for b in banks))]
    total += [str(sum(b["kinds"].get(k, 0) for b in banks)) for k in KINDS]
    total += [str(sum(b[k] for b in banks)) for k in ("red", "checked")]
    rows.append(total + [""] * (len(head) - len(total)))
    cells = [max(width(r[i]) for r in [head] + rows) for i in range(len(head))]
    for row in [head] + rows:
        print("  ".join(pad(t, c, i > 0) for i, (t, c) in enumerate(zip(row, cells))).rstrip())
    print()
    for bank in banks:
        topics = "、".join("%s %d" % item for item in bank["topics"].most_common())
        print("%s: %s" % (bank["name"], topics))
    print()
    posts = Counter()
    for bank in banks:
        for post in bank["bank"]["posts"]:
            posts[post] += len(bank["questions"])
    print("posts: " + "、".join("%s %d" % item for item in sorted(posts.items())))


def main(arguments):
    folders = [pathlib.Path(a) for a in arguments] or [RESOURCES / "starter"]
    paths = sorted(p for folder in folders for p in folder.glob("*.json"))
    if not paths:
        print("no starter bank found", file=sys.stderr)
        return 2
    posts_file = RESOURCES / "posts.json"
    posts_known = set()
    if posts_file.is_file():
        posts_known = {entry["post"] for entry in json.loads(posts_file.read_text("utf-8"))}
    report = Report()
    versions = defaultdict(set)
    banks = [b for b in (check_file(report, p, posts_known, versions) for p in paths) if b]
    for law, days in versions.items():
        if len(days) > 1:
            report.fault(law, "checked citations of several versions: %s" % sorted(days))
    count, closest = check_repeats(report, banks)
    print_tables(banks)
    print("closest pair of stems: %.2f (%s, %s)" % closest)
    for hint in report.hints:
        print("hint: " + hint)
    for fault in report.faults:
        print("FAULT: " + fault)
    print("%d files, %d questions, %d faults, %d hints"
          % (len(paths), count, len(report.faults), len(report.hints)))
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
