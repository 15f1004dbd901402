import InvestigationRules
import Testing

@Suite("Views of the cause graph")
struct CauseViewTests {
  @Test(
    "every view shows every node once, but the tree and the whys only what leads to the accident",
    arguments: CauseView.Kind.allCases)
  func everyNodeOnce(kind: CauseView.Kind) throws {
    var random = RandomGraphs(seed: 11)
    let graph = try random.graph(nodes: 30, extraArrows: 20)
    let shown = CauseView(kind, of: graph).bands.flatMap(\.nodes)
    #expect(Set(shown).count == shown.count)
    if kind != .faultTree { #expect(Set(shown) == Set(graph.nodes.map(\.number))) }
    #expect(shown.contains(1))
  }

  @Test("what lies between a direct cause and the accident belongs to its course")
  func courseOfTheAccident() throws {
    let graph = try CauseGraph(
      nodes: [
        CauseNode(number: 1, kind: .accident, text: "事故"),
        CauseNode(number: 2, kind: .event, text: "爆炸"),
        CauseNode(number: 3, kind: .act, text: "带电检修", standing: .direct),
        CauseNode(number: 4, kind: .decision, text: "无措施", standing: .indirect),
        CauseNode(number: 5, kind: .condition, text: "雨天", standing: .circumstance),
      ],
      edges: [
        CauseEdge(from: 2, to: 1, kind: .causes), CauseEdge(from: 3, to: 2, kind: .causes),
        CauseEdge(from: 4, to: 3, kind: .enables),
      ])
    let bands = CauseView(.direct, of: graph).bands
    #expect(bands.map(\.title) == ["事故与经过", "直接原因", "间接原因", "未定与相关情况"])
    #expect(bands.map(\.nodes) == [[1, 2], [3], [4], [5]])
  }

  @Test("the whys list every way from the accident to a root, the shortest first")
  func whys() throws {
    let graph = try CauseGraph.of([(2, 1), (3, 1), (4, 2), (4, 3), (5, 4)])
    let whys = WhyPaths(of: graph)
    #expect(whys.paths == [[1, 2, 4, 5], [1, 3, 4, 5]])
    #expect(whys.isComplete)
    #expect(whys.paths.map(WhyPaths.depth) == [3, 3])
    let bands = CauseView(.whys, of: graph).bands
    #expect(bands.map(\.nodes) == [[1], [2, 3], [4], [5]])
    #expect(bands.last?.title == "第 3 个为什么")
  }

  @Test("more ways than are kept are said to be incomplete")
  func whyLimit() throws {
    // Twelve diamonds in a row: 2^12 ways.
    var pairs: [(Int, Int)] = []
    for step in 0..<12 {
      let (top, left) = (1 + step * 3, 2 + step * 3)
      pairs += [(left, top), (left + 1, top), (left + 2, left), (left + 2, left + 1)]
    }
    let whys = WhyPaths(of: try CauseGraph.of(pairs))
    #expect(!whys.isComplete)
    #expect(whys.paths.count <= WhyPaths.pathsMax)
  }
}
