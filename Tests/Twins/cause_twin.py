#!/usr/bin/env python3
"""A second implementation of what the cause graph promises, written apart from the first.

Reads a JSON file {"trees": [...], "layouts": [...]} and prints one JSON list of faults, empty if all
is well.

A tree is {"nodes": [[number, "and"|"or"], ...], "edges": [[from, to, necessary], ...], "top": n,
"sets": [[number, ...], ...]}: the minimal cut sets are found by trying every subset of the basic
events, and by top-down expansion (MOCUS), and compared with "sets".

A layout is {"count": nodes, "edges": [[from, to], ...], "order": [[vertex, ...], ...],
"chains": [[vertex, ...], ...], "crossings": n, "before": n}: every vertex must stand once, every
chain must step from layer to layer between the ends of its arrow, and the crossings, counted pair by
pair, must be as said and no more than in the order it began with.
"""
import itertools
import json
import sys

SUBSETS_EVENTS_MAX = 14


def causes_of(tree):
    """Necessary causes by node."""
    found = {number: [] for number, _ in tree["nodes"]}
    for origin, target, necessary in tree["edges"]:
        if necessary:
            found[target].append(origin)
    return found


def reachable(top, causes):
    seen, stack = {top}, [top]
    while stack:
        for cause in causes[stack.pop()]:
            if cause not in seen:
                seen.add(cause)
                stack.append(cause)
    return seen


def happens(node, true_events, causes, gates, known):
    """Whether a node comes true when these basic events do."""
    if node in known:
        return known[node]
    if not causes[node]:
        answer = node in true_events
    else:
        parts = [happens(cause, true_events, causes, gates, known) for cause in causes[node]]
        answer = all(parts) if gates[node] == "and" else any(parts)
    known[node] = answer
    return answer


def by_trying(tree):
    """Minimal sets by trying every subset, the smallest first."""
    causes, gates = causes_of(tree), dict(map(tuple, tree["nodes"]))
    basic = sorted(n for n in reachable(tree["top"], causes) if not causes[n])
    if len(basic) > SUBSETS_EVENTS_MAX:
        return None
    minimal = []
    for size in range(1, len(basic) + 1):
        for subset in itertools.combinations(basic, size):
            chosen = set(subset)
            if any(other <= chosen for other in minimal):
                continue
            if happens(tree["top"], chosen, causes, gates, {}):
                minimal.append(chosen)
    return sorted(sorted(one) for one in minimal)


def by_expansion(tree):
    """Minimal sets top down: an AND widens a row, an OR makes more rows."""
    causes, gates = causes_of(tree), dict(map(tuple, tree["nodes"]))
    rows, done = [frozenset([tree["top"]])], set()
    while rows:
        row = rows.pop()
        inner = next((node for node in sorted(row) if causes[node]), None)
        if inner is None:
            done.add(row)
            continue
        rest = row - {inner}
        if gates[inner] == "and":
            rows.append(rest | frozenset(causes[inner]))
        else:
            rows.extend(rest | {cause} for cause in causes[inner])
    minimal = [one for one in done if not any(other < one for other in done)]
    return sorted(sorted(one) for one in minimal)


def tree_faults(index, tree):
    told = sorted(sorted(one) for one in tree["sets"])
    for name, found in (("trying", by_trying(tree)), ("expansion", by_expansion(tree))):
        if found is not None and found != told:
            yield f"tree {index}: by {name} {found}, told {told}"


def crossings(order, chains):
    place = {vertex: at for row in order for at, vertex in enumerate(row)}
    layer = {vertex: index for index, row in enumerate(order) for vertex in row}
    pieces = {}
    for chain in chains:
        for one, other in zip(chain, chain[1:]):
            pieces.setdefault(layer[one], []).append((place[one], place[other]))
    return sum(
        (a - c) * (b - d) < 0
        for row in pieces.values()
        for (a, b), (c, d) in itertools.combinations(row, 2)
    )


def layout_faults(index, layout):
    vertices = sorted(vertex for row in layout["order"] for vertex in row)
    if vertices != list(range(len(vertices))):
        yield f"layout {index}: a vertex stands twice or not at all"
        return
    layer = {vertex: at for at, row in enumerate(layout["order"]) for vertex in row}
    for (origin, target), chain in zip(layout["edges"], layout["chains"]):
        if {chain[0], chain[-1]} != {origin, target}:
            yield f"layout {index}: a chain ends elsewhere than its arrow"
        if any(layer[b] != layer[a] + 1 for a, b in zip(chain, chain[1:])):
            yield f"layout {index}: a chain skips a layer"
        if any(bend < layout["count"] for bend in chain[1:-1]):
            yield f"layout {index}: an arrow runs through a node"
    counted = crossings(layout["order"], layout["chains"])
    if counted != layout["crossings"]:
        yield f"layout {index}: {counted} crossings, told {layout['crossings']}"
    if counted > layout["before"]:
        yield f"layout {index}: {counted} crossings, {layout['before']} before"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        work = json.load(file)
    faults = []
    for index, tree in enumerate(work["trees"]):
        faults.extend(tree_faults(index, tree))
    for index, layout in enumerate(work["layouts"]):
        faults.extend(layout_faults(index, layout))
    print(json.dumps(faults))


if __name__ == "__main__":
    main()
