"""A second, independent computation of the quiz statistics.

Standard library only; sums with math.fsum, formulas written from their definitions and, where
there is a choice, in another form than the service uses: variances as mean squared differences of
pairs or as moments about the mean, discrimination as a quotient of sums, Rasch by plain coordinate
ascent from zero with tiny steps at the end instead of PROX and Newton.

Reads one JSON object on standard input, writes one on standard output:

    {"items": [{"max": 1, "stratum": 0}, …], "persons": 25,
     "rows": [[person, item, score], …], "design": "equal" | "random", "rasch": true}
"""

import json
import math
import sys

TINY = 1e-9


def mean(values):
    return math.fsum(values) / len(values)


def is_flat(values):
    return max(values) - min(values) <= 1e-12 * max(1, abs(max(values)), abs(min(values)))


def covariance(xs, ys):
    """Covariance with n - 1 from centred products; 0 where a column does not move."""
    if len(xs) < 2 or is_flat(xs) or is_flat(ys):
        return 0.0
    mx, my = mean(xs), mean(ys)
    return math.fsum((x - mx) * (y - my) for x, y in zip(xs, ys)) / (len(xs) - 1)


def pearson(xs, ys):
    """r as sum of products of standard scores over n - 1; None where a column does not move."""
    if len(xs) < 2 or is_flat(xs) or is_flat(ys):
        return None
    sx, sy = math.sqrt(covariance(xs, xs)), math.sqrt(covariance(ys, ys))
    mx, my = mean(xs), mean(ys)
    return math.fsum(((x - mx) / sx) * ((y - my) / sy) for x, y in zip(xs, ys)) / (len(xs) - 1)


def percent(value):
    return None if value is None else 100 * value


def wilson(p, n):
    """Limits as the roots of (p - q)^2 = z^2 q (1 - q) / n."""
    z = 1.959963984540054
    a = 1 + z * z / n
    b = -(2 * p + z * z / n)
    c = p * p
    root = math.sqrt(max(0.0, b * b - 4 * a * c))
    low, high = (-b - root) / (2 * a), (-b + root) / (2 * a)
    return [min(max(0.0, low), 1.0), min(max(0.0, high), 1.0)]


def upper_lower(criterion, marks, full):
    n = len(criterion)
    if n < 2 or full <= 0:
        return None
    order = sorted(range(n), key=lambda i: (-round(criterion[i], 9), i))
    size = max(1, math.floor(0.27 * n + 0.5 + 1e-9))
    top = math.fsum(marks[i] for i in order[:size]) / size
    low = math.fsum(marks[i] for i in order[n - size:]) / size
    return (top - low) / full


class Table:
    def __init__(self, data):
        self.max = [item["max"] for item in data["items"]]
        self.stratum = [item.get("stratum", 0) for item in data["items"]]
        self.persons = data["persons"]
        self.by_item = [[] for _ in self.max]
        self.by_person = [[] for _ in range(self.persons)]
        for person, item, score in sorted(data["rows"]):
            self.by_item[item].append((person, score))
            self.by_person[person].append((item, score))
        self.totals = [math.fsum(score for _, score in rows) for rows in self.by_person]
        marks, full = {}, {}
        for item, rows in enumerate(self.by_item):
            if rows:
                marks.setdefault(self.stratum[item], []).extend(score for _, score in rows)
                full.setdefault(self.stratum[item], []).extend([self.max[item]] * len(rows))
        self.facility = {
            key: math.fsum(marks[key]) / math.fsum(full[key]) if math.fsum(full[key]) else 0.0
            for key in full
        }

    def expected(self, item):
        return self.max[item] * self.facility.get(self.stratum[item], 0.0)


def item_figures(table, item, design):
    rows = table.by_item[item]
    full = table.max[item]
    marks = [score for _, score in rows]
    totals = [table.totals[person] for person, _ in rows]
    rest = [math.fsum(s for i, s in table.by_person[p] if i != item) for p, _ in rows]
    adjusted = [
        math.fsum(s - table.expected(i) for i, s in table.by_person[p] if i != item)
        for p, _ in rows
    ]
    n = len(marks)
    facility = mean(marks) / full if n and full > 0 else None
    best = covariance(sorted(marks), sorted(rest)) if n else 0.0
    best_whole = covariance(sorted(marks), sorted(totals)) if n else 0.0
    whole = all(abs(m) < TINY or abs(m - full) < TINY for m in marks) and full > 0
    right = [t for m, t in zip(marks, totals) if m > full / 2]
    wrong = [t for m, t in zip(marks, totals) if m <= full / 2]
    biserial = None
    if whole and right and wrong and not is_flat(totals):
        deviation = math.sqrt(mean([(t - mean(totals)) ** 2 for t in totals]))
        p = len(right) / n
        biserial = (mean(right) - mean(wrong)) / deviation * math.sqrt(p * (1 - p))
    measured = n > 1
    return {
        "answers": n,
        "facility": facility,
        "interval": wilson(facility, n) if facility is not None else None,
        "sd": math.sqrt(covariance(marks, marks)) if measured else None,
        "covariance": covariance(marks, rest) if measured else None,
        "covarianceMax": best if measured else None,
        "covarianceWithTotal": covariance(marks, totals) if measured else None,
        "index": percent(pearson(marks, rest)),
        "efficiency": 100 * covariance(marks, rest) / best if best else None,
        "wholeIndex": percent(pearson(marks, totals)),
        "wholeEfficiency": 100 * covariance(marks, totals) / best_whole if best_whole else None,
        "strataIndex": percent(pearson(marks, adjusted)),
        "pointBiserial": biserial,
        "upperLower": upper_lower(totals if design == "equal" else adjusted, marks, full),
    }


def add_weights(items, design):
    for figures in items:
        figures["weight"] = None
    if design != "equal":
        return
    roots = [math.sqrt(max(0.0, f["covarianceWithTotal"] or 0.0)) for f in items]
    total = math.fsum(roots)
    for figures, root in zip(items, roots):
        value = figures["covarianceWithTotal"]
        if total > 0 and value is not None and value >= 0:
            figures["weight"] = 100 * root / total


def test_figures(table, design):
    people = [p for p in range(table.persons) if table.by_person[p]]
    totals = [table.totals[p] for p in people]
    n = len(totals)
    out = dict.fromkeys(
        ["sd", "skewness", "kurtosis", "cic", "errorRatio", "sem", "kr20", "kr21", "kr21Sem",
         "binomial", "stratified"])
    out["papers"] = n
    out["mean"] = mean(totals) if n else 0.0
    ordered = sorted(totals)
    out["median"] = (ordered[(n - 1) // 2] + ordered[n // 2]) / 2 if n else 0.0
    variance = covariance(totals, totals) if n > 1 else None
    if variance is not None:
        out["sd"] = math.sqrt(variance)
    if n > 2 and variance:
        m = [math.fsum((t - out["mean"]) ** power for t in totals) / n for power in (2, 3, 4)]
        k3 = n * n * m[1] / ((n - 1) * (n - 2))
        out["skewness"] = k3 / variance ** 1.5
        if n > 3:
            k4 = n * n * ((n + 1) * m[2] - 3 * (n - 1) * m[0] ** 2)
            out["kurtosis"] = k4 / ((n - 1) * (n - 2) * (n - 3)) / variance ** 2
    k = len(table.max)
    full = all(len(rows) == table.persons for rows in table.by_item)
    if design == "equal" and full and k > 1 and n > 2 and variance:
        # Alpha from the mean covariance of two items.
        columns = [[score for _, score in rows] for rows in table.by_item]
        own = math.fsum(covariance(c, c) for c in columns)
        between = math.fsum(
            covariance(columns[a], columns[b]) for a in range(k) for b in range(k) if a != b)
        alpha = k / (k - 1) * between / (own + between)
        out["cic"] = 100 * alpha
        out["errorRatio"] = 100 * math.sqrt(max(0.0, 1 - alpha))
        out["sem"] = out["errorRatio"] * out["sd"] / 100
    add_number_right(table, people, design, full, out)
    return out


def add_number_right(table, people, design, full, out):
    counts = []
    for person in people:
        count = 0
        for item, score in table.by_person[person]:
            if table.max[item] > 0 and score >= table.max[item] - TINY:
                count += 1
            elif abs(score) > TINY:
                return
        counts.append(count)
    lengths = {len(table.by_person[p]) for p in people}
    errors = [
        math.sqrt(c * (len(table.by_person[p]) - c) / (len(table.by_person[p]) - 1))
        for c, p in zip(counts, people) if len(table.by_person[p]) > 1
    ]
    out["binomial"] = mean(errors) if errors else 0.0
    strata = [e for e in (stratified(table, p) for p in people) if e is not None]
    out["stratified"] = mean(strata) if strata else 0.0
    if len(counts) < 2 or is_flat(counts):
        return
    spread = mean([c * c for c in counts]) - mean(counts) ** 2
    if len(lengths) == 1 and max(lengths) > 1:
        k = max(lengths)
        out["kr21"] = k / (k - 1) * (1 - mean(counts) * (k - mean(counts)) / (k * spread))
        deviation = math.sqrt(covariance(counts, counts))
        out["kr21Sem"] = deviation * math.sqrt(1 - out["kr21"])
    if design == "equal" and full and len(table.max) > 1:
        k = len(table.max)
        shares = [
            sum(1 for _, s in rows if table.max[i] > 0 and s >= table.max[i] - TINY) / len(rows)
            for i, rows in enumerate(table.by_item)
        ]
        out["kr20"] = k / (k - 1) * (1 - math.fsum(p * (1 - p) for p in shares) / spread)


def stratified(table, person):
    """Error of a number right: unbiased variances of right answers per stratum, added up."""
    groups = {}
    for item, score in table.by_person[person]:
        right = 1.0 if table.max[item] > 0 and score >= table.max[item] - TINY else 0.0
        groups.setdefault(table.stratum[item], []).append(right)
    single = [g for g in groups.values() if len(g) == 1]
    large = sorted((g for k, g in sorted(groups.items()) if len(g) > 1), key=len)
    pooled = [x for g in single for x in g]
    if len(pooled) == 1:
        if not large:
            return None
        pooled += large.pop(0)
    parts = large + ([pooled] if pooled else [])
    if not parts:
        return None
    return math.sqrt(math.fsum(len(p) * covariance(p, p) for p in parts))


def rasch(table):
    """Joint maximum likelihood; both sides by bisection of their own score equation."""
    right = {
        (p, i): score >= table.max[i] - TINY
        for i, rows in enumerate(table.by_item) for p, score in rows if table.max[i] > 0
    }
    pairs = set(right)
    while True:
        persons, items = {}, {}
        for p, i in pairs:
            persons.setdefault(p, []).append(right[p, i])
            items.setdefault(i, []).append(right[p, i])
        bad_people = {p for p, v in persons.items() if all(v) or not any(v)}
        if bad_people:
            pairs = {(p, i) for p, i in pairs if p not in bad_people}
            continue
        bad_items = {i for i, v in items.items() if all(v) or not any(v)}
        if not bad_items:
            break
        pairs = {(p, i) for p, i in pairs if i not in bad_items}
    people_of = {i: [p for p, j in sorted(pairs) if j == i] for i in items}
    items_of = {p: [i for q, i in sorted(pairs) if q == p] for p in persons}
    ability, difficulty = dict.fromkeys(persons, 0.0), dict.fromkeys(items, 0.0)

    def solve(target, offsets, start):
        low, high = start - 8, start + 8
        while math.fsum(1 / (1 + math.exp(-(low + o))) for o in offsets) > target:
            low -= 8
        while math.fsum(1 / (1 + math.exp(-(high + o))) for o in offsets) < target:
            high += 8
        for _ in range(70):
            middle = (low + high) / 2
            if math.fsum(1 / (1 + math.exp(-(middle + o))) for o in offsets) < target:
                low = middle
            else:
                high = middle
        return (low + high) / 2

    for _ in range(200):
        moved = 0.0
        for p in persons:
            value = solve(sum(persons[p]), [-difficulty[i] for i in items_of[p]], ability[p])
            moved = max(moved, abs(value - ability[p]))
            ability[p] = value
        for i in items:
            value = -solve(sum(items[i]), [ability[p] for p in people_of[i]], -difficulty[i])
            moved = max(moved, abs(value - difficulty[i]))
            difficulty[i] = value
        shift = mean(list(difficulty.values())) if difficulty else 0.0
        for i in items:
            difficulty[i] -= shift
        for p in persons:
            ability[p] -= shift
        if moved < 1e-12:
            break
    out = {"items": [None] * len(table.max), "persons": [None] * table.persons}
    for i in items:
        ps = [(1 / (1 + math.exp(difficulty[i] - ability[p])), right[p, i]) for p in people_of[i]]
        out["items"][i] = [difficulty[i]] + fit(ps)
    for p in persons:
        ps = [(1 / (1 + math.exp(difficulty[i] - ability[p])), right[p, i]) for i in items_of[p]]
        out["persons"][p] = [ability[p]] + fit(ps)
    return out


def fit(pairs):
    """Standard error, infit (weighted mean of z^2) and outfit (mean of z^2)."""
    weights = [p * (1 - p) for p, _ in pairs]
    squares = [((1.0 if x else 0.0) - p) ** 2 / (p * (1 - p)) for p, x in pairs]
    infit = math.fsum(w * z for w, z in zip(weights, squares)) / math.fsum(weights)
    return [1 / math.sqrt(math.fsum(weights)), infit, mean(squares)]


def answer(data):
    table = Table(data)
    design = data["design"]
    items = [item_figures(table, item, design) for item in range(len(table.max))]
    add_weights(items, design)
    out = {"items": items, "test": test_figures(table, design)}
    if data.get("rasch"):
        out["rasch"] = rasch(table)
    return out


if __name__ == "__main__":
    json.dump([answer(data) for data in json.load(sys.stdin)], sys.stdout)
