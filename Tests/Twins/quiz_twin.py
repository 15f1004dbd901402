"""A second implementation of verifiable quizzes, written from proto/quiz.md and not from the Swift.

Reads a JSON file: {"trusted": [hex public keys], "headers": [hex], "cases": [{"receipt": hex,
"header": index, "record": hex, if at hand}]}. Writes a JSON list to standard output, one object a case:
the reason code of the first thing that is wrong or "OK", and all that was recomputed.

Only the standard library is needed; python3-cryptography is used for Ed25519 if it is there.
"""

import hashlib
import hmac
import json
import sys

# --- the byte form -------------------------------------------------------------------------------


class Fault(Exception):
    """The first thing that is wrong: a reason code."""


class Reader:
    """Reads the canonical form: big endian, 32-bit lengths and counts, flags of 0 or 1."""

    def __init__(self, data, at=0):
        self.data, self.at = data, at

    def raw(self, count):
        if self.at + count > len(self.data):
            raise EOFError
        self.at += count
        return self.data[self.at - count : self.at]

    def number(self, size):
        return int.from_bytes(self.raw(size), "big")

    def signed(self):
        return int.from_bytes(self.raw(8), "big", signed=True)

    def bytes(self):
        return self.raw(self.number(4))

    def text(self):
        return self.bytes().decode("utf-8")

    def flag(self):
        value = self.number(1)
        if value > 1:
            raise ValueError("flag")
        return value == 1

    def list(self, read):
        return [read(self) for _ in range(self.number(4))]

    def optional(self, read):
        return read(self) if self.flag() else None

    def span(self, read):
        """The value and the bytes it was read from."""
        start = self.at
        value = read(self)
        return value, self.data[start : self.at]


def length(data):
    return len(data).to_bytes(4, "big") + data


def sha256(data):
    return hashlib.sha256(data).digest()


def key_id(public):
    return sha256(public)[:8]


# --- Ed25519 (RFC 8032), used only without python3-cryptography ----------------------------------

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return P - x if x & 1 != sign else x


def add(one, two):
    a = (one[1] - one[0]) * (two[1] - two[0]) % P
    b = (one[1] + one[0]) * (two[1] + two[0]) % P
    c = 2 * one[3] * two[3] * D % P
    d = 2 * one[2] * two[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def multiply(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def decompress(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    x = recover_x(y, sign) if y < P else None
    return None if x is None else (x, y, 1, x * y % P)


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = recover_x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def pure_verify(public, message, signature):
    a, r = decompress(public), decompress(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= ORDER:
        return False
    digest = hashlib.sha512(signature[:32] + public + message).digest()
    left = multiply(s, BASE)
    right = add(r, multiply(int.from_bytes(digest, "little") % ORDER, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (
        left[1] * right[2] - right[1] * left[2]
    ) % P == 0


def verify_signature(public, message, signature):
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        return pure_verify(public, message, signature)
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except InvalidSignature:
        return False
    return True


# --- values --------------------------------------------------------------------------------------


def stratum(r):
    topic = r.optional(Reader.text)
    kind = r.optional(Reader.text)
    return (topic, kind, r.optional(lambda q: q.number(1)))


def code(s):
    return "/".join("*" if part is None else str(part) for part in s)


def holds(wide, narrow):
    return all(a is None or a == b for a, b in zip(wide, narrow))


def item(r):
    return {
        "id": r.text(), "version": r.number(4), "hash": r.raw(32), "stratum": stratum(r),
        "weight": r.number(1), "options": r.list(lambda q: (q.text(), q.flag())),
    }


def rule_set(r):
    def table(q):
        return q.list(lambda t: (t.text(), t.number(4)))

    for _ in range(3):
        r.text()
    table(r), table(r)
    r.raw(4), r.raw(4), r.raw(1), r.raw(1)
    r.optional(lambda q: q.number(4))
    r.raw(4), r.raw(4), r.raw(1), r.raw(4)
    r.list(Reader.text), r.list(Reader.text)
    r.raw(4), r.text()


def quota(r):
    return (stratum(r), r.number(4))


def paper_kind(r):
    post, _, _ = r.text(), r.text(), r.text()
    plan, plan_bytes = r.span(lambda q: q.list(quota))
    pool, pool_bytes = r.span(lambda q: q.list(item))
    return {
        "post": post, "plan": plan, "plan_hash": sha256(plan_bytes), "pool": pool,
        "pool_hash": sha256(pool_bytes),
    }


def pack_header(r):
    head = {"id": r.text()}
    r.raw(8), r.raw(1), r.raw(8)
    head["not_before"], head["expires"] = r.signed(), r.signed()
    r.raw(8), r.raw(32), r.text()
    head["snapshot"] = r.text()
    r.list(rule_set)
    head["papers"] = r.list(paper_kind)
    head["slots"] = dict(r.list(lambda q: (q.number(4), q.raw(32))))
    r.raw(96)
    return head


CONTEXT = [
    ("inspection", Reader.text), ("enterprise", Reader.text), ("post", Reader.text),
    ("person", Reader.text), ("roster", Reader.bytes), ("snapshot", Reader.text),
    ("pool", Reader.bytes), ("plan", Reader.bytes), ("pack", Reader.text),
    ("slot", lambda r: r.number(4)), ("day", Reader.signed), ("server", Reader.bytes),
]


def context(r):
    return {name: read(r) for name, read in CONTEXT}


def context_bytes(c):
    out = b""
    for name, _ in CONTEXT:
        value = c[name]
        if name == "slot":
            out += value.to_bytes(4, "big")
        elif name == "day":
            out += value.to_bytes(8, "big", signed=True)
        else:
            out += length(value if isinstance(value, bytes) else value.encode())
    return out


def slot_use(r):
    number, outcome = r.number(4), r.number(1)
    return (number, outcome, r.text() if outcome == 2 else "")


def worker_proof(r):
    roster, roster_bytes = r.span(lambda q: q.list(lambda e: (e.text(), e.text())))
    return {
        "roster": roster, "roster_hash": sha256(roster_bytes), "count": r.number(4),
        "substitutions": r.list(lambda q: (q.text(), q.text(), q.text())),
    }


def evidence(r):
    return {
        "context": context(r), "nonce_i": r.bytes(), "nonce_m": r.bytes(),
        "hits": r.list(lambda q: (q.text(), q.number(1), q.signed())), "relaxed": r.flag(),
        "workers": r.optional(worker_proof), "slots": r.list(slot_use),
    }


def paper_item(r):
    return (r.text(), r.number(4), r.raw(32), r.text(), r.list(Reader.text))


def paper(r):
    return {
        "items": r.list(paper_item),
        "relaxations": r.list(lambda q: (q.text(), q.number(1), q.number(4))),
        "readmitted": r.list(Reader.text),
    }


def receipt(r):
    out = {"no": r.text(), "issued": r.signed(), "header_hash": r.raw(32), "secret": r.bytes()}
    out["evidence"], out["evidence_bytes"] = r.span(evidence)
    out["paper"], out["paper_bytes"] = r.span(paper)
    out["sitting"], out["body_hash"] = r.text(), r.raw(32)
    out["score"] = r.optional(lambda q: (q.number(4), q.number(4), q.flag(), q.bytes()))
    if r.at != len(r.data):
        raise ValueError("trailing")
    return out


def answer(r):
    tag = r.number(1)
    if tag in (1, 3):
        r.list(Reader.text)
    elif tag == 2:
        r.flag()
    elif tag == 4:
        r.text()
    elif tag != 0:
        raise ValueError("answer")


def event(r):
    r.text(), r.raw(16)
    tag = r.number(1)
    if tag == 2:
        r.list(Reader.text), r.text()
    elif tag == 3:
        r.raw(2)
    elif tag == 4:
        r.raw(2), answer(r)
    elif tag == 5:
        r.raw(2), r.flag()
    elif tag in (6, 12):
        r.text()
    elif tag == 8:
        r.raw(8)
    elif tag == 11:
        r.raw(1)
    elif tag == 13:
        r.raw(6), r.text()
    elif tag == 14:
        r.text(), r.flag(), r.text(), r.text()
    elif tag == 15:
        r.list(lambda q: (q.text(), q.text()))
    elif not 1 <= tag <= 15:
        raise ValueError("action")


def sitting_header(r):
    out = {"sitting": r.text()}
    r.raw(1), r.text(), r.raw(8), r.bytes()
    _, out["evidence_bytes"] = r.span(evidence)
    _, out["paper_bytes"] = r.span(paper)
    return out


def sitting_record(data):
    """A record: the chain is recomputed from its first byte."""
    r = Reader(data)
    if r.raw(4) != b"QZSR" or r.number(2) != 1:
        raise ValueError("record")
    head, head_bytes = r.span(sitting_header)
    chain = sha256(b"QZH1" + head_bytes)
    for _ in range(r.number(4)):
        _, one = r.span(event)
        chain = sha256(b"QZE1" + chain + one)
    if r.raw(32) != chain or r.at != len(data):
        raise ValueError("chain")
    return {**head, "body_hash": sha256(data), "chain": chain}


# --- the draw ------------------------------------------------------------------------------------


def commitment(secret, pack_id):
    return sha256(b"QZC1" + length(secret) + pack_id.encode())


def short(data):
    bits = int.from_bytes(data[:5], "big")
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    text = "".join(letters[bits >> (35 - 5 * i) & 31] for i in range(8))
    return text[:4] + "-" + text[4:]


def seed_of(secret, nonce_i, nonce_m, c):
    parts = [secret, nonce_i, nonce_m, sha256(context_bytes(c))]
    return sha256(b"QZS1" + b"".join(map(length, parts)))


def ticket(seed, text):
    return hmac.new(seed, text.encode(), hashlib.sha256).digest()


def item_ticket(seed, wide, one):
    return min(
        ticket(seed, f"QZD1|{code(wide)}|{one['id']}#{copy}") for copy in range(one["weight"])
    )


def by_ticket(seed, wide, items):
    return sorted(items, key=lambda one: (item_ticket(seed, wide, one), one["id"].encode()))


def shuffled(seed, mark, names):
    return sorted(names, key=lambda name: (ticket(seed, mark + name), name.encode()))


def option_order(seed, one):
    loose = iter(
        shuffled(seed, f"QZO1|{one['id']}|", [key for key, fixed in one["options"] if not fixed])
    )
    return [key if fixed else next(loose) for key, fixed in one["options"]]


PERSON, MINE, WITHDRAWN = 1, 2, 3
DAYS = {PERSON: 180, MINE: 14}


def worst_hits(hits, day):
    rank = {MINE: 0, PERSON: 1, WITHDRAWN: 2}
    worst = {}
    for name, cause, seen in hits:
        if cause == WITHDRAWN or day - seen <= DAYS[cause]:
            worst[name] = max(worst.get(name, (-1, 0, 0)), (rank[cause], seen, cause))
    return worst


def eligible(kind, hits, day):
    worst = worst_hits(hits, day)
    lists, readmitted = [], []
    for wide, count in kind["plan"]:
        members = [one for one in kind["pool"] if holds(wide, one["stratum"])]
        free = [one for one in members if one["id"] not in worst]
        back = [one for one in members if one["id"] in worst and worst[one["id"]][2] != WITHDRAWN]
        back.sort(key=lambda one: (worst[one["id"]][:2], one["id"].encode()))
        again = {one["id"] for one in back[: max(0, 2 * count - len(free))]}
        readmitted += again
        lists.append([one for one in members if one["id"] not in worst or one["id"] in again])
    return lists, sorted(readmitted, key=str.encode), set(worst) - set(readmitted)


def widened(wide, level):
    topic, kind, _ = wide
    return {1: (topic, kind, None), 2: (topic, None, None), 3: (None, None, None)}[level]


def draw(kind, hits, day, seed, relaxed):
    lists, readmitted, held = eligible(kind, hits, day)
    picks, gaps = [], []
    for (wide, count), members in zip(kind["plan"], lists):
        if len(members) < count:
            if not relaxed:
                raise Fault("RECEIPT_NO_DRAW")
            gaps.append([wide, count - len(members)])
        picks += [(one, code(wide)) for one in by_ticket(seed, wide, members)[:count]]
    judge_max = sum(count for _, count in kind["plan"]) * 40 // 100
    relaxations = []
    for level in (1, 2, 3):
        for gap in gaps:
            if gap[1] == 0:
                continue
            wide = widened(gap[0], level)
            taken = {one["id"] for one, _ in picks} | held
            rest = [
                one for one in kind["pool"] if holds(wide, one["stratum"]) and one["id"] not in taken
            ]
            judges = sum(one["stratum"][1] == "judge" for one, _ in picks)
            found = 0
            for one in by_ticket(seed, wide, rest):
                if found == gap[1]:
                    break
                if one["stratum"][1] == "judge":
                    if judges >= judge_max:
                        continue
                    judges += 1
                picks.append((one, code(gap[0])))
                found += 1
            gap[1] -= found
            if found:
                relaxations.append((code(gap[0]), level, found))
    if any(missing for _, missing in gaps):
        raise Fault("RECEIPT_NO_DRAW")
    picks.sort(key=lambda pick: (ticket(seed, "QZP1|" + pick[0]["id"]), pick[0]["id"].encode()))
    items = [
        (one["id"], one["version"], one["hash"], quota_code, option_order(seed, one))
        for one, quota_code in picks
    ]
    return {"items": items, "relaxations": relaxations, "readmitted": readmitted}


def draw_workers(proof, post, seed):
    people = [person for person, at in proof["roster"] if at == post]
    order = shuffled(seed, f"QZW1|{post}|", people)
    if not 0 < proof["count"] <= len(order):
        raise Fault("RECEIPT_WORKERS")
    sitting = order[: proof["count"]]
    waiting = iter(order[proof["count"] :])
    for absent, _, replacement in proof["substitutions"]:
        if absent not in sitting or next(waiting, None) != replacement:
            raise Fault("RECEIPT_WORKERS")
        sitting[sitting.index(absent)] = replacement
    return order, sitting


# --- verification --------------------------------------------------------------------------------


VERSIONS = {"PACK": (1, 2), "RECEIPT": (1,)}


def signed_part(data, mark, trusted, wrong):
    """Content and end of `mark`, version, key id, content, signature; reasons from `wrong`."""
    if data[:4] != mark:
        raise Fault(wrong + ("_NOT_A_PACK" if wrong == "PACK" else "_NOT_A_RECEIPT"))
    r = Reader(data, 4)
    try:
        if r.number(2) not in VERSIONS[wrong]:
            raise Fault(wrong + "_UNKNOWN_VERSION")
        signer, content = r.raw(8), r.bytes()
        end = r.at
        signature = r.raw(64)
    except EOFError:
        raise Fault(wrong + "_TRUNCATED") from None
    if signer not in trusted:
        raise Fault(wrong + ("_UNKNOWN_ISSUER" if wrong == "PACK" else "_UNKNOWN_SIGNER"))
    if not verify_signature(trusted[signer], data[:end], signature) or r.at != len(data):
        raise Fault(wrong + "_TAMPERED")
    return content


HEADERS = {}


def read_header(data, trusted):
    if data not in HEADERS:
        HEADERS[data] = pack_header(Reader(signed_part(data, b"QZPK", trusted, "PACK")))
    return HEADERS[data]


def legal_day(microseconds):
    return (microseconds + 8 * 3_600_000_000) // 86_400_000_000


def check_front(slip, head, c):
    if c["slot"] not in head["slots"]:
        raise Fault("RECEIPT_SLOT_UNKNOWN")
    if commitment(slip["secret"], c["pack"]) != head["slots"][c["slot"]]:
        raise Fault("RECEIPT_COMMITMENT")
    if not legal_day(head["not_before"]) <= c["day"] <= legal_day(head["expires"] - 1):
        raise Fault("RECEIPT_DAY")
    kinds = [kind for kind in head["papers"] if kind["post"] == c["post"]]
    workers = slip["evidence"]["workers"]
    if (
        not kinds or c["snapshot"] != head["snapshot"] or c["pool"] != kinds[0]["pool_hash"]
        or c["plan"] != kinds[0]["plan_hash"]
        or c["roster"] != (workers["roster_hash"] if workers else b"")
    ):
        raise Fault("RECEIPT_CONTEXT")
    return kinds[0]


def check_papers(drawn, claimed):
    if len(drawn["items"]) != len(claimed["items"]):
        raise Fault("RECEIPT_PAPER")
    for one, two in zip(drawn["items"], claimed["items"]):
        if one[:4] != two[:4]:
            raise Fault("RECEIPT_PAPER")
        if one[4] != two[4]:
            raise Fault("RECEIPT_OPTION_ORDER")
    if drawn != claimed:
        raise Fault("RECEIPT_RELAXATIONS")


def check_record(record, slip):
    if record["sitting"] != slip["sitting"] or record["body_hash"] != slip["body_hash"]:
        raise Fault("RECEIPT_SITTING")
    if record["paper_bytes"] != slip["paper_bytes"]:
        raise Fault("RECEIPT_SITTING")
    if record["evidence_bytes"] != slip["evidence_bytes"]:
        raise Fault("RECEIPT_SITTING")


def check_slots(uses, head, slot):
    numbers = [number for number, _, _ in uses]
    if any(b <= a for a, b in zip([0] + numbers, numbers)):
        raise Fault("RECEIPT_SLOT_ORDER")
    if slot not in numbers or any(number not in head["slots"] for number in numbers):
        raise Fault("RECEIPT_SLOT_UNKNOWN")
    return [number for number in range(1, max(numbers)) if number not in numbers]


def verify(case, headers, trusted, found):
    slip = receipt(Reader(signed_part(bytes.fromhex(case["receipt"]), b"QZRC", trusted, "RECEIPT")))
    raw_header = headers[case["header"]]
    head = read_header(raw_header, trusted)
    proof = slip["evidence"]
    c = proof["context"]
    if sha256(raw_header) != slip["header_hash"] or c["pack"] != head["id"]:
        raise Fault("RECEIPT_OTHER_PACK")
    kind = check_front(slip, head, c)
    found["commitment"] = commitment(slip["secret"], c["pack"]).hex()
    found["short"] = short(bytes.fromhex(found["commitment"]))
    nonces = (proof["nonce_i"], proof["nonce_m"])
    seed = seed_of(slip["secret"], *nonces, c)
    found["seed"] = seed.hex()
    if proof["workers"]:
        of_workers = {**c, "post": "", "person": "", "pool": b"", "plan": b""}
        worker_seed = seed_of(slip["secret"], *nonces, of_workers)
        order, sitting = draw_workers(proof["workers"], c["post"], worker_seed)
        found.update(workerSeed=worker_seed.hex(), workers=order, sitting=sitting)
        if c["person"] not in sitting:
            raise Fault("RECEIPT_WORKERS")
    drawn = draw(kind, proof["hits"], c["day"], seed, proof["relaxed"])
    found["questions"] = [one[0] for one in drawn["items"]]
    found["options"] = [one[4] for one in drawn["items"]]
    found["readmitted"] = drawn["readmitted"]
    check_papers(drawn, slip["paper"])
    if case.get("record"):
        record = sitting_record(bytes.fromhex(case["record"]))
        found.update(bodyHash=record["body_hash"].hex(), chain=record["chain"].hex())
        check_record(record, slip)
    found["gaps"] = check_slots(proof["slots"], head, c["slot"])


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        work = json.load(file)
    trusted = {key_id(bytes.fromhex(key)): bytes.fromhex(key) for key in work["trusted"]}
    headers = [bytes.fromhex(text) for text in work["headers"]]
    results = []
    for case in work["cases"]:
        found = {"verdict": "OK"}
        try:
            verify(case, headers, trusted, found)
        except Fault as fault:
            found["verdict"] = str(fault)
        results.append(found)
    json.dump(results, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
