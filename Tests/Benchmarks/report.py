#!/usr/bin/env python3
"""Turns the stages' JSON lines into ratios with their targets, printed and written as JSON."""
import argparse
import json
import os
import platform
import statistics
import subprocess
import sys

LOWER, HIGHER = "at most", "at least"

# name, what, figure, ours, theirs, direction, target; the ratio is ours / theirs.
COMPARISONS = [
    ("unary echo, 64 outstanding, against Go ttrpc",
     "unary-64", "calls_per_second", "anlan", "go", HIGHER, 3.5),
    ("unary echo, 64 outstanding, against C",
     "unary-64", "calls_per_second", "anlan", "c", HIGHER, 0.7),
    ("unary echo, 1 × 1, one core, p50, against C",
     "unary-1", "p50_us", "anlan", "c", LOWER, 1.45),
    ("server stream, 1 M messages, against C",
     "stream", "messages_per_second", "anlan", "c", HIGHER, 0.5),
    ("decode a 973-byte licence event, against swift-protobuf",
     "decode", "operations_per_second", "anlan", "swift-protobuf", HIGHER, 2.0),
    ("encode a 973-byte licence event, against swift-protobuf",
     "encode", "operations_per_second", "anlan", "swift-protobuf", HIGHER, 1.5),
    ("durable publish, 256 publishers, against C, 100 events per commit",
     "publish", "events_per_second", "anlan", "c", HIGHER, 0.5),
    ("publish → delivered, p50, against one fsynced commit",
     "delivery", "p50_us", "anlan", "c", LOWER, 2.0),
    ("publish → delivered, p99, against one fsynced commit",
     "delivery", "p99_us", "anlan", "c", LOWER, 4.0),
    ("import of 100,000 rows, against C",
     "import", "events_per_second", "anlan", "c", HIGHER, 0.25),
    ("resident memory of the idle service, MiB",
     "memory-service", "rss_kib", "anlan", None, LOWER, 24.0),
    ("item statistics of 50,000 questions, 1 M answers, ms",
     "statistics", "ms", "anlan", None, LOWER, 5_000),
    ("statistics of one question among them, ms",
     "statistics-item", "ms", "anlan", None, LOWER, 200),
    ("draw of 20 of 5,000 in 12 strata, ms", "quiz-draw", "ms", "anlan", None, LOWER, 20),
    ("proof of that draw from its receipt, ms", "quiz-verify", "ms", "anlan", None, LOWER, 50),
    ("import of 16,500 XLSX rows in 21 files, ms",
     "quiz-import-first", "ms", "anlan", None, LOWER, 10_000),
    ("questions added by the same import again",
     "quiz-import-again", "added", "anlan", None, LOWER, 0),
    ("preview of dropping a question of 10,000 sittings, ms",
     "quiz-void", "drop_ms", "anlan", None, LOWER, 3_000),
    ("preview of crediting it to all, ms",
     "quiz-void", "credit_ms", "anlan", None, LOWER, 3_000),
    ("evidence of 2 GB handed in, against cp and sync of the same file",
     "upload", "bytes_per_second", "anlan", "cp", HIGHER, 0.6),
    ("memory of the service meanwhile, without its program file, MiB",
     "upload-memory", "service_kib", "anlan", None, LOWER, 32.0),
    ("memory of the client meanwhile, without its program file, MiB",
     "upload-memory", "client_kib", "anlan", None, LOWER, 32.0),
    ("page of one of 10,000 cases with 100 of 1 M timeline entries, p99, us",
     "case-page", "p99_us", "anlan", None, LOWER, 20_000),
    ("search over 1 M timeline entries of 10,000 cases, p99, us",
     "case-search", "p99_us", "anlan", None, LOWER, 20_000),
    ("search within one of the cases, p99, us",
     "case-search-one", "p99_us", "anlan", None, LOWER, 20_000),
    ("trace across three services, asked live, p99, us",
     "trace-live", "p99_us", "anlan", None, LOWER, 200_000),
    ("trace from the frozen history, p99, us",
     "trace-frozen", "p99_us", "anlan", None, LOWER, 200_000),
    ("list of 10,000 cases by words, p99, us",
     "case-list-text", "p99_us", "anlan", None, LOWER, 20_000),
    ("entities of the same kind among 100,000, with reasons, slowest, us",
     "selection", "max_us", "anlan", None, LOWER, 1_000_000),
]
KIB_PER_MIB = 1024

# Printed without a target: what the peers do against each other.
CONTEXT = [
    ("C against Go ttrpc, 64 outstanding", "unary-64", "calls_per_second", "c", "go"),
    ("C with an arena against C with malloc", "unary-64", "calls_per_second", "c-arena", "c"),
    ("Anlan against C with an arena", "unary-64", "calls_per_second", "anlan", "c-arena"),
    ("Anlan against C that reads the envelope only", "unary-64", "calls_per_second", "anlan",
     "c-envelope"),
    ("sealed message: Anlan against Go ttrpc", "sealed-64", "calls_per_second", "anlan", "go"),
    ("sealed message: Anlan against C", "sealed-64", "calls_per_second", "anlan", "c"),
    ("sealed message: C against Go ttrpc", "sealed-64", "calls_per_second", "c", "go"),
    ("C against C that reads the envelope only", "unary-64", "calls_per_second", "c",
     "c-envelope"),
    ("Go ttrpc against C, 1 × 1, p50", "unary-1", "p50_us", "go", "c"),
    ("server CPU per call against C", "unary-64", "server_cpu_us_per_call", "anlan", "c"),
    ("server CPU per call, Go against C", "unary-64", "server_cpu_us_per_call", "go", "c"),
    ("idle memory of the echo servers, against Go", "memory", "rss_kib", "anlan", "go"),
    ("idle memory of the service against the Go echo server", "memory-service", "rss_kib",
     "anlan", "go"),
    ("durable publish, rows a second", "publish", "rows_per_second", "anlan", "c"),
    ("import, rows of the database a second", "import", "rows_per_second", "anlan", "c"),
]


def figures(lines, what, figure, server):
    """The figure by round."""
    return {
        line["round"]: line["result"][figure]
        for line in lines
        if line["what"] == what and line["server"] == server and figure in line["result"]
    }


def compare(lines, what, figure, ours, theirs, direction):
    """Ratio: the median over the rounds, in each of which the servers took turns, so that a slow
    spell of the machine meets both. Also best against best. None without figures."""
    mine = figures(lines, what, figure, ours)
    if not mine:
        return None
    best = max if direction == HIGHER else min
    result = {"ours": best(mine.values())}
    if theirs is None:
        result["ratio"] = result["ours"] / (KIB_PER_MIB if figure.endswith("_kib") else 1)
        return result
    other = figures(lines, what, figure, theirs)
    if not other:
        return None
    result["theirs"] = best(other.values())
    rounds = [mine[key] / other[key] for key in mine if key in other]
    result["ratio"] = statistics.median(rounds)
    result["best_to_best"] = result["ours"] / result["theirs"]
    result["rounds"] = len(rounds)
    return result


def machine():
    """Facts needed to read the figures."""
    model = "unknown"
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break

    def said(*command):
        try:
            return subprocess.run(
                command, capture_output=True, text=True, check=True
            ).stdout.strip()
        except (OSError, subprocess.CalledProcessError):
            return "unknown"

    return {
        "cores": os.cpu_count(),
        "cpu": model,
        "kernel": platform.release(),
        "load_average": os.getloadavg(),
        "commit": said("git", "rev-parse", "HEAD"),
        "modified": said("git", "status", "--porcelain") != "",
        "swift": said("swift", "--version").splitlines()[0],
        "go": said("go", "version"),
        "cc": said("cc", "--version").splitlines()[0],
        "go_ttrpc": said(
            "dpkg-query", "-W", "-f", "${Version}", "golang-github-containerd-ttrpc-dev"
        ),
        "protobuf_c": said("dpkg-query", "-W", "-f", "${Version}", "libprotobuf-c1"),
        "sqlite": said("dpkg-query", "-W", "-f", "${Version}", "libsqlite3-0"),
    }


def show(number):
    return f"{number:,.0f}" if number >= 1000 else f"{number:,.2f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--raw", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--assert", action="store_true", dest="asserting")
    options = parser.parse_args()
    with open(options.raw, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file if line.startswith("{")]

    results, missed = [], 0
    print(f"{'':6} {'ratio':>7} {'target':>14} {'best':>7}  {'ours':>11} {'theirs':>11}  what")
    for name, what, figure, ours, theirs, direction, target in COMPARISONS:
        result = compare(lines, what, figure, ours, theirs, direction)
        if result is None:
            wanted = f"{direction} {target:g}"
            print(f"{'-':6} {'':7} {wanted:>14} {'':7}  {'':11} {'':11}  {name}")
            results.append({"name": name, "target": target, "direction": direction, "ratio": None})
            continue
        ratio = result["ratio"]
        passed = ratio >= target if direction == HIGHER else ratio <= target
        missed += not passed
        best = result.get("best_to_best")
        print(
            f"{'PASS' if passed else 'FAIL':6} {ratio:7.2f} {direction + f' {target:g}':>14} "
            f"{f'{best:.2f}' if best else '':>7}  {show(result['ours']):>11} "
            f"{show(result['theirs']) if 'theirs' in result else '':>11}  {name}"
        )
        results.append(
            {"name": name, "figure": figure, "target": target, "direction": direction,
             "passed": passed, **result}
        )
    context = []
    for name, what, figure, ours, theirs in CONTEXT:
        direction = HIGHER if figure.endswith("per_second") else LOWER
        result = compare(lines, what, figure, ours, theirs, direction)
        if result is None:
            continue
        context.append({"name": name, "figure": figure, **result})
        print(
            f"{'':6} {result['ratio']:7.2f} {'':14} {result['best_to_best']:7.2f}  "
            f"{show(result['ours']):>11} {show(result['theirs']):>11}  {name}"
        )
    with open(options.out, "w", encoding="utf-8") as file:
        json.dump(
            {"machine": machine(), "comparisons": results, "context": context, "raw": lines},
            file, ensure_ascii=False, indent=1,
        )
    print(f"written: {options.out}")
    unmeasured = sum(result["ratio"] is None for result in results)
    if options.asserting and (missed or unmeasured):
        print(f"{missed} missed, {unmeasured} not measured", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
