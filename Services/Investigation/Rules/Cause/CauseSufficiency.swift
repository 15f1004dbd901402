/// What the cause graph says to the first of the four gates of closing (handbook 6.6).
public struct CauseSufficiency: Sendable, Hashable {
  /// Numbers of direct causes that evidence ties to the accident.
  public let direct: [Int]
  /// Numbers of indirect causes that evidence ties to the accident.
  public let indirect: [Int]
  /// Arrows without any evidence.
  public let bare: [CauseEnds]
  /// Causes by standing from which no arrows lead to the accident.
  public let loose: [Int]
  /// Nodes whose standing nobody has decided.
  public let open: [Int]

  /// Judges a graph.
  public init(of graph: CauseGraph) {
    bare = graph.edges.filter(\.evidence.isEmpty).map(\.ends)
    open = graph.nodes.filter { $0.standing == .open && $0.kind != .accident }.map(\.number)
    let proven = Self.reaching(graph) { !$0.evidence.isEmpty }
    let tied = Self.reaching(graph) { _ in true }
    direct = graph.nodes.filter { $0.standing == .direct && proven.contains($0.number) }
      .map(\.number)
    indirect = graph.nodes.filter { $0.standing == .indirect && proven.contains($0.number) }
      .map(\.number)
    loose = graph.nodes.filter {
      ($0.standing == .direct || $0.standing == .indirect) && !tied.contains($0.number)
    }.map(\.number)
  }

  /// Whether the causes are found: a direct and an indirect one proven, no arrow without evidence.
  public var isMet: Bool {
    !direct.isEmpty && !indirect.isEmpty && bare.isEmpty && loose.isEmpty
  }

  /// Nodes from which allowed arrows lead to the accident.
  private static func reaching(
    _ graph: CauseGraph, by isAllowed: (CauseEdge) -> Bool
  ) -> Set<Int> {
    guard let accident = graph.accident else { return [] }
    var seen: Set<Int> = [accident.number]
    var stack = [accident.number]
    while let number = stack.popLast() {
      for edge in graph.edges(into: number)
      where isAllowed(edge) && seen.insert(edge.from).inserted {
        stack.append(edge.from)
      }
    }
    return seen
  }
}
