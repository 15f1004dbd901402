/// The five whys: every way back from the accident to where nobody has asked further.
public struct WhyPaths: Sendable, Hashable {
  /// Ways kept at most; there can be exponentially many.
  ///
  /// Source: [D].
  public static let pathsMax = 1_000

  /// Ways from the accident back to a root, each by numbers; shortest first, then by number.
  public let paths: [[Int]]
  /// False if there were more than `pathsMax`.
  public let isComplete: Bool

  /// All ways of a graph.
  public init(of graph: CauseGraph, pathsMax: Int = Self.pathsMax) {
    guard let accident = graph.accident else {
      (paths, isComplete) = ([], true)
      return
    }
    var found: [[Int]] = []
    var isWhole = true
    // Breadth first, so that what is cut off when there are too many are the longest ways.
    var queue = [[accident.number]]
    var next = 0
    while next < queue.count {
      let way = queue[next]
      next += 1
      let causes = (way.last.map { graph.edges(into: $0) } ?? []).map(\.from).sorted()
      if causes.isEmpty { found.append(way) }
      for cause in causes {
        guard queue.count - next + found.count < pathsMax else {
          isWhole = false
          break
        }
        queue.append(way + [cause])
      }
    }
    paths = found
    isComplete = isWhole
  }

  /// How often a way asks why before it ends.
  public static func depth(of path: [Int]) -> Int { max(0, path.count - 1) }
}
