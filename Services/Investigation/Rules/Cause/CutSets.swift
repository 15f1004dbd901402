/// The minimal cut sets of the fault tree: the smallest groups of basic events that together bring
/// the accident about.
///
/// Computed from the basic events upwards, minimal at each gate, so that a shared node is computed
/// once. Where there are too many, the largest groups are left out and `orderMax` says from where.
public struct CutSets: Sendable, Hashable {
  /// Sets kept at one gate at most.
  ///
  /// Source: [D]; nobody reads more, and the time grows with the square.
  public static let setsMax = 2_000
  /// Unions tried at one gate at most before larger sets are left out.
  ///
  /// Source: [D].
  public static let unionsMax = 100_000
  /// Comparisons of sets at most before larger sets are left out: about a second.
  ///
  /// Source: [D].
  public static let comparisonsMax = 20_000_000

  /// Sets of numbers, each ascending: the smallest first, then by number.
  public let sets: [[Int]]
  /// Sets of more events than this are not listed; nil if none were left out.
  public let orderMax: Int?
  /// False if there are too many even of single events: then some are missing from the list.
  public let isWithinLimits: Bool

  /// The cut sets of the accident of a graph, or of another node.
  public init(of graph: CauseGraph, top: Int? = nil) {
    guard let top = top ?? graph.accident?.number, graph.node(top) != nil else {
      (sets, orderMax, isWithinLimits) = ([], nil, true)
      return
    }
    var solver = CutSetSolver(graph, top: top)
    var limit: Int?
    for order in [nil, 8, 6, 5, 4, 3, 2, 1] as [Int?] {
      limit = order
      if let found = solver.solve(orderMax: order) {
        (sets, orderMax, isWithinLimits) = (found, order, true)
        return
      }
    }
    (sets, orderMax, isWithinLimits) = ([], limit, false)
  }

  /// Events that stand in a set alone: each brings the accident about by itself.
  public var singleEvents: [Int] { sets.filter { $0.count == 1 }.flatMap { $0 } }
}

/// Works out cut sets from the basic events upwards.
private struct CutSetSolver {
  private let graph: CauseGraph
  private let top: Int
  private let order: [Int]
  private let basic: [Int]
  private let bit: [Int: Int]
  private var comparisonsLeft = 0

  init(_ graph: CauseGraph, top: Int) {
    self.graph = graph
    self.top = top
    var seen: Set<Int> = [top]
    var stack = [top]
    while let number = stack.popLast() {
      for edge in graph.edges(into: number)
      where edge.kind.isNecessary && seen.insert(edge.from).inserted {
        stack.append(edge.from)
      }
    }
    order = graph.order.filter(seen.contains)
    basic = order.filter { number in !graph.edges(into: number).contains(where: \.kind.isNecessary)
    }
    .sorted()
    bit = Dictionary(uniqueKeysWithValues: basic.enumerated().map { ($1, $0) })
  }

  /// The sets of at most `orderMax` events; nil if there are too many of them.
  mutating func solve(orderMax: Int?) -> [[Int]]? {
    comparisonsLeft = CutSets.comparisonsMax
    var known: [Int: [EventSet]] = [:]
    for number in order {
      let causes = graph.edges(into: number).filter(\.kind.isNecessary).map(\.from)
      guard let sets = sets(of: number, from: causes, known, orderMax) else { return nil }
      known[number] = sets
    }
    return (known[top] ?? []).map { $0.members.map { basic[$0] } }
      .sorted { ($0.count, $0) < ($1.count, $1) }
  }

  private mutating func sets(
    of number: Int, from causes: [Int], _ known: [Int: [EventSet]], _ orderMax: Int?
  ) -> [EventSet]? {
    if let index = bit[number] {
      var set = EventSet(capacity: basic.count)
      set.insert(index)
      return [set]
    }
    let branches = causes.map { known[$0] ?? [] }
    guard graph.node(number)?.gate == .and else {
      return minimal(branches.flatMap { $0 }, orderMax)
    }
    var product = [EventSet(capacity: basic.count)]
    for branch in branches.sorted(by: { $0.count < $1.count }) {
      guard product.count * branch.count <= CutSets.unionsMax else { return nil }
      let unions = product.flatMap { left in branch.map { left.union($0) } }
      guard let smaller = minimal(unions, orderMax) else { return nil }
      product = smaller
    }
    return product
  }

  /// Without sets that hold another, and without those over the limit; nil if too many stay.
  private mutating func minimal(_ sets: [EventSet], _ orderMax: Int?) -> [EventSet]? {
    let counted = Set(sets).map { (set: $0, count: $0.count) }
      .filter { $0.count <= orderMax ?? .max }
      .sorted { $0.count < $1.count }
    var kept: [(set: EventSet, count: Int)] = []
    for one in counted {
      comparisonsLeft -= kept.count
      guard comparisonsLeft > 0 else { return nil }
      let isCovered = kept.contains { $0.count < one.count && $0.set.isSubset(of: one.set) }
      if isCovered { continue }
      guard kept.count < CutSets.setsMax else { return nil }
      kept.append(one)
    }
    return kept.map(\.set)
  }
}

private func < (left: (Int, [Int]), right: (Int, [Int])) -> Bool {
  left.0 != right.0 ? left.0 < right.0 : left.1.lexicographicallyPrecedes(right.1)
}
