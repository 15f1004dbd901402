/// A view of the one graph: some of its nodes and arrows, in named bands.
public struct CauseView: Sendable, Hashable {
  /// Which view.
  public enum Kind: Int32, Sendable, Hashable, CaseIterable {
    /// 全图: everything, without bands.
    case whole = 1
    /// 直接原因与间接原因.
    case direct = 2
    /// 人因层次, after the idea of HFACS.
    case humanFactors = 3
    /// 系统层次, after the idea of AcciMap.
    case system = 4
    /// 五个为什么: by how often one asked why.
    case whys = 5
    /// 故障树: gates and basic events; what only contributed is left out.
    case faultTree = 6
  }

  /// Nodes that belong together.
  public struct Band: Sendable, Hashable {
    /// Its words.
    public let title: String
    /// Numbers of its nodes, ascending.
    public let nodes: [Int]
  }

  /// Which view.
  public let kind: Kind
  /// Bands in the order they are drawn; empty ones are left out.
  public let bands: [Band]
  /// Arrows between nodes of the view.
  public let edges: [CauseEdge]

  /// A view of a graph.
  public init(_ kind: Kind, of graph: CauseGraph) {
    self.kind = kind
    let bands: [Band] =
      switch kind {
      case .whole: [Band(title: "", nodes: graph.nodes.map(\.number))]
      case .direct: Self.directBands(of: graph)
      case .humanFactors: Self.humanFactorBands(of: graph)
      case .system: Self.systemBands(of: graph)
      case .whys: Self.whyBands(of: graph)
      case .faultTree: [Band(title: "", nodes: Self.treeNodes(of: graph))]
      }
    self.bands = bands.filter { !$0.nodes.isEmpty }
    let shown = Set(bands.flatMap(\.nodes))
    edges = graph.edges.filter {
      shown.contains($0.from) && shown.contains($0.to)
        && (kind != .faultTree || $0.kind.isNecessary)
    }
  }

  /// Effects first: the accident with what came between, direct causes, indirect causes, the rest.
  private static func directBands(of graph: CauseGraph) -> [Band] {
    var between: Set<Int> = []
    var stack = graph.nodes.filter { $0.standing == .direct }.map(\.number)
    while let number = stack.popLast() {
      for edge in graph.edges(outOf: number) where between.insert(edge.to).inserted {
        stack.append(edge.to)
      }
    }
    func isCourse(_ node: CauseNode) -> Bool {
      node.kind == .accident || (node.standing == .open && between.contains(node.number))
    }
    return [
      band("事故与经过", graph) { isCourse($0) },
      band("直接原因", graph) { $0.standing == .direct && !isCourse($0) },
      band("间接原因", graph) { $0.standing == .indirect && !isCourse($0) },
      band("未定与相关情况", graph) {
        ($0.standing == .open || $0.standing == .circumstance) && !isCourse($0)
      },
    ]
  }

  /// The organisation first, what people did last, then what came of it.
  private static func humanFactorBands(of graph: CauseGraph) -> [Band] {
    HumanFactorLevel.allCases.map { level in
      band(level.word, graph) { $0.factor == level && $0.kind != .accident }
    } + [
      band("未归人因层次", graph) { $0.factor == nil && $0.kind != .accident },
      band("事故", graph) { $0.kind == .accident },
    ]
  }

  /// Government first, the site last, then the accident.
  private static func systemBands(of graph: CauseGraph) -> [Band] {
    [band("未归系统层次", graph) { $0.level == nil && $0.kind != .accident }]
      + SystemLevel.allCases.map { level in
        band(level.word, graph) { $0.level == level && $0.kind != .accident }
      } + [band("事故", graph) { $0.kind == .accident }]
  }

  /// By the longest way from the accident: how often one asks why before one reaches the node.
  private static func whyBands(of graph: CauseGraph) -> [Band] {
    guard let accident = graph.accident else { return [] }
    var depth = [accident.number: 0]
    for number in graph.order.reversed() {
      guard let here = depth[number] else { continue }
      for edge in graph.edges(into: number) {
        depth[edge.from] = max(depth[edge.from] ?? 0, here + 1)
      }
    }
    let deepest = depth.values.max() ?? 0
    return (0...deepest).map { step in
      Band(
        title: step == 0 ? "事故" : "第 \(step) 个为什么",
        nodes: depth.filter { $0.value == step }.keys.sorted())
    }
  }

  private static func treeNodes(of graph: CauseGraph) -> [Int] {
    guard let accident = graph.accident else { return [] }
    var seen: Set<Int> = [accident.number]
    var stack = [accident.number]
    while let number = stack.popLast() {
      for edge in graph.edges(into: number)
      where edge.kind.isNecessary && seen.insert(edge.from).inserted {
        stack.append(edge.from)
      }
    }
    return seen.sorted()
  }

  private static func band(
    _ title: String, _ graph: CauseGraph, _ belongs: (CauseNode) -> Bool
  ) -> Band {
    Band(title: title, nodes: graph.nodes.filter(belongs).map(\.number))
  }
}
