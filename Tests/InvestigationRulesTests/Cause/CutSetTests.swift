import InvestigationRules
import Testing

@Suite("Minimal cut sets")
struct CutSetTests {
  @Test("a worked tree gives the sets of the textbook way")
  func worked() throws {
    // 1 = 2 AND 3; 2 = 4 OR 5; 3 = 4 OR 6.
    let graph = try CauseGraph.of([(2, 1), (3, 1), (4, 2), (5, 2), (4, 3), (6, 3)], and: [1])
    let sets = CutSets(of: graph)
    #expect(sets.sets == [[4], [5, 6]])
    #expect(sets.singleEvents == [4])
    #expect(sets.orderMax == nil && sets.isWithinLimits)
  }

  @Test("what only contributed stands in no cut set")
  func contributionsAreLeftOut() throws {
    let graph = try CauseGraph(
      nodes: (1...3).map {
        CauseNode(number: $0, kind: $0 == 1 ? .accident : .event, text: "N", gate: .and)
      },
      edges: [
        CauseEdge(from: 2, to: 1, kind: .causes), CauseEdge(from: 3, to: 1, kind: .contributes),
      ])
    #expect(CutSets(of: graph).sets == [[2]])
  }

  @Test("a graph without an accident has no cut sets")
  func noAccident() throws {
    #expect(CutSets(of: try CauseGraph.of([(2, 3)], accident: nil)).sets.isEmpty)
  }

  @Test("random small trees agree with trying every subset", arguments: 1...150)
  func bruteForce(seed: UInt64) throws {
    var random = RandomGraphs(seed: seed)
    let graph = try random.graph(nodes: 5 + Int(seed % 12), extraArrows: Int(seed % 9))
    #expect(CutSets(of: graph).sets == Self.byTrying(graph))
  }

  @Test("too many sets are named: larger ones are left out, and the small ones are still right")
  func limits() throws {
    // 12 pairs under an AND: 2^12 sets of 12 events, beyond what is kept.
    var pairs: [(Int, Int)] = []
    for branch in 2...13 {
      pairs += [(branch, 1), (branch + 100, branch), (branch + 200, branch)]
    }
    // Beside them two events that are enough together.
    pairs += [(1, 500), (50, 500), (51, 50), (52, 50)]
    let graph = try CauseGraph.of(pairs, accident: 500, and: [1, 50])
    let sets = CutSets(of: graph)
    #expect(sets.orderMax == 8)
    #expect(sets.sets == [[51, 52]])
    // One pair less is within the limits.
    let fewer = try CauseGraph.of(
      pairs.filter { ![12, 13].contains($0.0 % 100) || $0.1 >= 50 },
      accident: 500, and: [1, 50])
    #expect(CutSets(of: fewer).orderMax == nil)
    #expect(CutSets(of: fewer).sets.count == 1025)
  }

  @Test("more unions at one gate than are tried are said to be too many")
  func tooMany() throws {
    func graph(_ breadth: Int) throws -> CauseGraph {
      var pairs = [(2, 1), (3, 1)]
      for index in 0..<breadth { pairs += [(100 + index, 2), (1_000 + index, 3)] }
      return try CauseGraph.of(pairs, and: [1])
    }
    // 44 × 44 sets are kept; 317 × 317 unions are over the limit whatever their order.
    let kept = CutSets(of: try graph(44))
    #expect(kept.isWithinLimits && kept.orderMax == nil && kept.sets.count == 44 * 44)
    let cut = CutSets(of: try graph(46))
    #expect(cut.isWithinLimits && cut.orderMax == 1 && cut.sets.isEmpty)
    #expect(!CutSets(of: try graph(317)).isWithinLimits)
  }

  private static func byTrying(_ graph: CauseGraph) -> [[Int]] {
    func causes(_ number: Int) -> [Int] {
      graph.edges(into: number).filter(\.kind.isNecessary).map(\.from)
    }
    var reached: Set<Int> = [1]
    var stack = [1]
    while let number = stack.popLast() {
      for cause in causes(number) where reached.insert(cause).inserted { stack.append(cause) }
    }
    let basic = reached.filter { causes($0).isEmpty }.sorted()
    func happens(_ number: Int, _ given: Set<Int>) -> Bool {
      let parts = causes(number)
      if parts.isEmpty { return given.contains(number) }
      return graph.node(number)?.gate == .and
        ? parts.allSatisfy { happens($0, given) } : parts.contains { happens($0, given) }
    }
    let subsets = (1..<(1 << basic.count)).map { bits in
      Set(basic.indices.filter { bits & (1 << $0) != 0 }.map { basic[$0] })
    }.sorted { $0.count < $1.count }
    var minimal: [Set<Int>] = []
    for subset in subsets {
      if minimal.contains(where: { $0.isSubset(of: subset) }) { continue }
      if happens(1, subset) { minimal.append(subset) }
    }
    return minimal.map { $0.sorted() }.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
  }
}
