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

import json
import pathlib
import sys
import unicodedata
from collections import Counter, defaultdict

from starter_rules import KINDS, Report, check_question, check_text, grams, normalised, survival

ROOT = pathlib.Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "Services" / "Enforcement" / "Service" / "Resources"

SECTORS = {
    "coal-mine", "non-coal-mine", "hazchem", "fireworks", "gas", "construction", "fire",
    "transport", "industry-trade", "metallurgy", "general",
}
FILE_FIELDS = {"bank", "title", "sector", "posts", "questions"}

MINIMUM_QUESTIONS = 20      # a file, own choice
MAXIMUM_LINES = 400         # a file, house rule
MAXIMUM_TOPICS = 8          # a file, so that strata stay filled
MAXIMUM_JUDGE_SHARE = 0.40  # blind guessing passes a paper of judgements
JUDGE_TRUE_RANGE = (0.30, 0.70)
MAXIMUM_LETTER_SHARE = 0.60  # of single-choice keys on one letter
SINGLE_LEVEL = 0.05          # chi-square level for single-choice key positions
MULTIPLE_LEVEL = 0.01        # the same for the keys of multiple choice
NEAR_DUPLICATE = 0.85        # Jaccard of 3-grams
LONGEST_SHARE = 0.60         # correct option longest: a hint to the author


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
