import InvestigationRules

/// Graphs from a seed, the same in every run.
struct RandomGraphs {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number below a limit.
  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  /// A graph whose node 1 is the accident; arrows run from higher numbers to lower ones.
  mutating func graph(nodes count: Int, extraArrows: Int, evidence: Bool = true) throws
    -> CauseGraph
  {
    var nodes = [CauseNode(number: 1, kind: .accident, text: "事故", gate: gate())]
    var edges: [CauseEdge] = []
    var seen: Set<CauseEnds> = []
    for number in 2...count {
      nodes.append(
        CauseNode(
          number: number, kind: CauseKind.allCases[1 + next(below: 5)], text: "第 \(number) 个原因",
          standing: CauseStanding.allCases[next(below: 4)], gate: gate(),
          factor: HumanFactorLevel(rawValue: Int32(next(below: 5))),
          level: SystemLevel(rawValue: Int32(next(below: 7)))))
      arrow(from: number, to: 1 + next(below: number - 1), evidence, &edges, &seen)
    }
    for _ in 0..<extraArrows {
      let from = 2 + next(below: count - 1)
      arrow(from: from, to: 1 + next(below: from - 1), evidence, &edges, &seen)
    }
    return try CauseGraph(nodes: nodes, edges: edges)
  }

  private mutating func gate() -> CauseGate { next(below: 2) == 0 ? .and : .or }

  private mutating func arrow(
    from: Int, to: Int, _ evidence: Bool, _ edges: inout [CauseEdge], _ seen: inout Set<CauseEnds>
  ) {
    guard seen.insert(CauseEnds(from: from, to: to)).inserted else { return }
    edges.append(
      CauseEdge(
        from: from, to: to, kind: CauseLink.allCases[next(below: 4)],
        evidence: evidence ? ["cases/7/evidence/\(from)"] : []))
  }
}

extension CauseGraph {
  /// A graph of arrows written `from, to`, all of one kind, over nodes that are events.
  static func of(
    _ pairs: [(Int, Int)], accident: Int? = 1, and: Set<Int> = [],
    evidence: [String] = ["cases/7/evidence/1"]
  ) throws -> CauseGraph {
    let numbers = Set(pairs.flatMap { [$0.0, $0.1] }).union(accident.map { [$0] } ?? [])
    return try CauseGraph(
      nodes: numbers.map {
        CauseNode(
          number: $0, kind: $0 == accident ? .accident : .event, text: "N\($0)",
          gate: and.contains($0) ? .and : .or)
      },
      edges: pairs.map { CauseEdge(from: $0.0, to: $0.1, kind: .causes, evidence: evidence) })
  }
}
