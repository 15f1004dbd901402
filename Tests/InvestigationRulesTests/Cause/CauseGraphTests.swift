import InvestigationRules
import Testing

@Suite("The cause graph")
struct CauseGraphTests {
  @Test("an arrow that would close a circle is refused and names it")
  func cycleIsNamed() throws {
    var graph = try CauseGraph.of([(2, 1), (3, 2), (4, 3), (5, 4)])
    #expect(throws: CauseRefusal.cycle([4, 3, 2, 4])) {
      try graph.add(CauseEdge(from: 2, to: 4, kind: .causes))
    }
    #expect(graph.edges.count == 4)
    let refusal = CauseRefusal.cycle([4, 3, 2, 4])
    #expect(refusal.reason == "CAUSE_CYCLE")
    #expect(refusal.detail == "N4 → N3 → N2 → N4")
    // The other way round is no circle.
    try graph.add(CauseEdge(from: 4, to: 2, kind: .contributes))
  }

  @Test("a circle in a stored graph is found when it is read")
  func storedCycle() {
    #expect(throws: CauseRefusal.cycle([3, 2, 3])) {
      try CauseGraph.of([(2, 3), (3, 2), (3, 1)])
    }
  }

  @Test("what may not be in a graph is refused, and the graph stays as it was")
  func refusals() throws {
    var graph = try CauseGraph.of([(2, 1), (3, 2)])
    #expect(throws: CauseRefusal.selfLoop(3)) {
      try graph.add(CauseEdge(from: 3, to: 3, kind: .causes))
    }
    #expect(throws: CauseRefusal.nodeUnknown(9)) {
      try graph.add(CauseEdge(from: 9, to: 1, kind: .causes))
    }
    #expect(throws: CauseRefusal.edgeTwice(CauseEnds(from: 3, to: 2))) {
      try graph.add(CauseEdge(from: 3, to: 2, kind: .enables))
    }
    #expect(throws: CauseRefusal.accidentTwice(1)) {
      try graph.add(CauseNode(number: 4, kind: .accident, text: "又一起"))
    }
    try graph.add(CauseNode(number: 4, kind: .event, text: "另一事件"))
    #expect(throws: CauseRefusal.accidentLeads(1)) {
      try graph.add(CauseEdge(from: 1, to: 4, kind: .causes))
    }
    #expect(graph.edges.count == 2)
  }

  @Test("a graph takes its limit of nodes and not one more")
  func nodeLimit() throws {
    var graph = CauseGraph()
    for number in 1...CauseGraph.nodesMax {
      try graph.add(CauseNode(number: number, kind: .event, text: "N"))
    }
    #expect(throws: CauseRefusal.tooMany(limit: CauseGraph.nodesMax)) {
      try graph.add(CauseNode(number: CauseGraph.nodesMax + 1, kind: .event, text: "N"))
    }
  }

  @Test("causes come before their effects in the order of a graph", arguments: 1...20)
  func order(seed: UInt64) throws {
    var random = RandomGraphs(seed: seed)
    let graph = try random.graph(nodes: 40, extraArrows: 40)
    let place = Dictionary(
      uniqueKeysWithValues: graph.order.enumerated().map { ($1, $0) })
    #expect(place.count == 40)
    for edge in graph.edges {
      let from = try #require(place[edge.from])
      let to = try #require(place[edge.to])
      #expect(from < to)
    }
  }

  @Test("the gate of causes needs a direct and an indirect cause, proven, and no bare arrow")
  func sufficiency() throws {
    func judge(_ direct: [String], _ indirect: [String], extra: CauseEdge? = nil) throws
      -> CauseSufficiency
    {
      var edges = [
        CauseEdge(from: 2, to: 1, kind: .causes, evidence: direct),
        CauseEdge(from: 3, to: 2, kind: .enables, evidence: indirect),
      ]
      if let extra { edges.append(extra) }
      return CauseSufficiency(
        of: try CauseGraph(
          nodes: [
            CauseNode(number: 1, kind: .accident, text: "事故"),
            CauseNode(number: 2, kind: .act, text: "违章", standing: .direct),
            CauseNode(number: 3, kind: .decision, text: "培训不足", standing: .indirect),
            CauseNode(number: 4, kind: .condition, text: "未定"),
          ], edges: edges))
    }
    let whole = try judge(["cases/7/evidence/1"], ["cases/7/evidence/2"])
    #expect(whole.isMet)
    #expect(whole.direct == [2] && whole.indirect == [3] && whole.open == [4])
    let bareDirect = try judge([], ["cases/7/evidence/2"])
    // Behind an arrow without evidence nothing is proven.
    #expect(!bareDirect.isMet)
    #expect(bareDirect.direct.isEmpty && bareDirect.indirect.isEmpty)
    #expect(bareDirect.bare == [CauseEnds(from: 2, to: 1)])
    #expect(try judge(["cases/7/evidence/1"], []).direct == [2])
    #expect(try !judge(["cases/7/evidence/1"], []).isMet)
    let extra = CauseEdge(from: 4, to: 3, kind: .contributes)
    #expect(try !judge(["cases/7/evidence/1"], ["cases/7/evidence/2"], extra: extra).isMet)
  }

  @Test("a cause from which nothing leads to the accident keeps the gate shut")
  func looseCause() throws {
    let graph = try CauseGraph(
      nodes: [
        CauseNode(number: 1, kind: .accident, text: "事故"),
        CauseNode(number: 2, kind: .act, text: "违章", standing: .direct),
        CauseNode(number: 3, kind: .decision, text: "培训不足", standing: .indirect),
        CauseNode(number: 4, kind: .condition, text: "悬空", standing: .indirect),
      ],
      edges: [
        CauseEdge(from: 2, to: 1, kind: .causes, evidence: ["cases/7/evidence/1"]),
        CauseEdge(from: 3, to: 2, kind: .causes, evidence: ["cases/7/evidence/1"]),
      ])
    let judged = CauseSufficiency(of: graph)
    #expect(judged.loose == [4] && !judged.isMet)
    #expect(!CauseSufficiency(of: CauseGraph()).isMet)
  }
}
