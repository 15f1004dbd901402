/// The one graph of what led to an accident; every view is a view of it.
///
/// It never holds a circle: whoever adds an arrow that would close one is told its nodes.
public struct CauseGraph: Sendable, Hashable {
  /// Nodes at most.
  ///
  /// Source: [D]; four times the largest that must be drawn (issue 4: 500).
  public static let nodesMax = 2_000
  /// Arrows at most.
  ///
  /// Source: [D].
  public static let edgesMax = 8_000

  /// Nodes by number, ascending.
  public private(set) var nodes: [CauseNode] = []
  /// Arrows in the order they were added.
  public private(set) var edges: [CauseEdge] = []
  private var place: [Int: Int] = [:]
  private var leading: [Int: [Int]] = [:]
  private var arriving: [Int: [Int]] = [:]

  /// An empty graph.
  public init() {}

  /// A graph of nodes and arrows.
  ///
  /// - Throws: `CauseRefusal` at the first that may not be.
  public init(nodes: [CauseNode], edges: [CauseEdge]) throws(CauseRefusal) {
    for node in nodes.sorted(by: { $0.number < $1.number }) { try add(node) }
    for edge in edges { try append(edge) }
    // One look at the whole instead of one at each arrow.
    let ordered = Set(order)
    for edge in self.edges where !ordered.contains(edge.from) {
      if let path = path(from: edge.to, to: edge.from) { throw .cycle(path + [edge.to]) }
    }
  }

  /// The node of a number.
  public func node(_ number: Int) -> CauseNode? { place[number].map { nodes[$0] } }

  /// The accident, if it is in the graph.
  public var accident: CauseNode? { nodes.first { $0.kind == .accident } }

  /// Arrows into a node, in the order they were added.
  public func edges(into number: Int) -> [CauseEdge] {
    (arriving[number] ?? []).map { edges[$0] }
  }

  /// Arrows out of a node, in the order they were added.
  public func edges(outOf number: Int) -> [CauseEdge] {
    (leading[number] ?? []).map { edges[$0] }
  }

  /// Adds a node; numbers ascend.
  ///
  /// - Throws: `CauseRefusal`.
  public mutating func add(_ node: CauseNode) throws(CauseRefusal) {
    guard nodes.count < Self.nodesMax else { throw .tooMany(limit: Self.nodesMax) }
    if node.kind == .accident, let accident { throw .accidentTwice(accident.number) }
    place[node.number] = nodes.count
    nodes.append(node)
  }

  /// Adds an arrow.
  ///
  /// - Throws: `CauseRefusal`; a circle is named by its nodes.
  public mutating func add(_ edge: CauseEdge) throws(CauseRefusal) {
    if edge.from != edge.to, let path = path(from: edge.to, to: edge.from) {
      throw .cycle(path + [edge.to])
    }
    try append(edge)
  }

  private mutating func append(_ edge: CauseEdge) throws(CauseRefusal) {
    guard edges.count < Self.edgesMax else { throw .tooMany(limit: Self.edgesMax) }
    for end in [edge.from, edge.to] where place[end] == nil { throw .nodeUnknown(end) }
    guard edge.from != edge.to else { throw .selfLoop(edge.from) }
    if node(edge.from)?.kind == .accident { throw .accidentLeads(edge.from) }
    if edges(outOf: edge.from).contains(where: { $0.to == edge.to }) {
      throw .edgeTwice(edge.ends)
    }
    leading[edge.from, default: []].append(edges.count)
    arriving[edge.to, default: []].append(edges.count)
    edges.append(edge)
  }

  /// A shortest way along the arrows, both ends included; nil if there is none.
  public func path(from start: Int, to goal: Int) -> [Int]? {
    var before: [Int: Int] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let number = queue[next]
      next += 1
      if number == goal { return way(back: before, from: start, to: goal) }
      for edge in edges(outOf: number) where edge.to != start && before[edge.to] == nil {
        before[edge.to] = number
        queue.append(edge.to)
      }
    }
    return nil
  }

  private func way(back before: [Int: Int], from start: Int, to goal: Int) -> [Int] {
    var way = [goal]
    var number = goal
    while number != start, let earlier = before[number] {
      way.append(earlier)
      number = earlier
    }
    return way.reversed()
  }

  /// Numbers so that every cause stands before what came of it; by number where that leaves a choice.
  public var order: [Int] {
    var open = arriving.mapValues(\.count)
    var ready = nodes.map(\.number).filter { open[$0] ?? 0 == 0 }
    var order: [Int] = []
    while !ready.isEmpty {
      let number = ready.removeFirst()
      order.append(number)
      for edge in edges(outOf: number) {
        let left = (open[edge.to] ?? 0) - 1
        open[edge.to] = left
        if left == 0 { ready.append(edge.to) }
      }
    }
    return order
  }
}
