import Foundation
import Testing

@testable import InvestigationRules

/// Cut sets and layouts against `Tests/Twins/cause_twin.py`, written apart from them.
@Suite("The Python twin of the cause graph", .enabled(if: CauseTwin.isThere, "needs python3"))
struct CauseTwinTests {
  @Test("cut sets, layers and crossings are what an independent program finds")
  func agrees() throws {
    var trees: [CauseTwin.Tree] = []
    var layouts: [CauseTwin.Layout] = []
    for seed in 1...60 as ClosedRange<UInt64> {
      var random = RandomGraphs(seed: seed)
      let graph = try random.graph(nodes: 6 + Int(seed % 14), extraArrows: Int(seed % 10))
      trees.append(CauseTwin.Tree(graph, sets: CutSets(of: graph).sets))
      var larger = RandomGraphs(seed: seed + 1_000)
      let drawn = try larger.graph(nodes: 10 + Int(seed) * 2, extraArrows: Int(seed))
      let kind = CauseView.Kind.allCases[Int(seed) % CauseView.Kind.allCases.count]
      layouts.append(
        CauseTwin.Layout(CausePicture(drawn, view: kind, title: ""), CauseView(kind, of: drawn)))
    }
    #expect(try CauseTwin.faults(trees, layouts) == [])
  }

  @Test("the twin finds a wrong set and a wrong count")
  func finds() throws {
    let graph = try CauseGraph.of([(2, 1), (3, 1), (4, 2)], and: [1])
    let picture = CausePicture(graph, view: .whole, title: "")
    var layout = CauseTwin.Layout(picture, CauseView(.whole, of: graph))
    layout.crossings += 1
    let faults = try CauseTwin.faults([CauseTwin.Tree(graph, sets: [[3]])], [layout])
    #expect(faults.count == 3)
  }
}

/// Runs the twin.
enum CauseTwin {
  static let python = "/usr/bin/python3"
  static let isThere = FileManager.default.isExecutableFile(atPath: python)

  struct Tree: Encodable {
    let nodes: [[JSONWord]]
    let edges: [[JSONWord]]
    let top: Int
    let sets: [[Int]]

    init(_ graph: CauseGraph, sets: [[Int]]) {
      nodes = graph.nodes.map { [.number($0.number), .text($0.gate == .and ? "and" : "or")] }
      edges = graph.edges.map {
        [.number($0.from), .number($0.to), .number($0.kind.isNecessary ? 1 : 0)]
      }
      top = 1
      self.sets = sets
    }
  }

  enum JSONWord: Encodable {
    case number(Int)
    case text(String)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .text(let text): try container.encode(text)
      }
    }
  }

  struct Layout: Encodable {
    let count: Int
    let edges: [[Int]]
    let order: [[Int]]
    let chains: [[Int]]
    var crossings: Int
    let before: Int

    init(_ picture: CausePicture, _ view: CauseView) {
      let numbers = view.bands.flatMap(\.nodes)
      let place = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1, $0) })
      count = numbers.count
      edges = view.edges.map { [place[$0.from] ?? -1, place[$0.to] ?? -1] }
      order = picture.layout.order
      chains = picture.layout.chains
      crossings = picture.layout.crossings.now
      before = picture.layout.crossings.before
    }
  }

  private struct Work: Encodable {
    let trees: [Tree]
    let layouts: [Layout]
  }

  /// Faults that the twin finds.
  static func faults(_ trees: [Tree], _ layouts: [Layout]) throws -> [String] {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("cause-twin-\(UUID().uuidString).json")
    try JSONEncoder().encode(Work(trees: trees, layouts: layouts)).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let twin = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Twins/cause_twin.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-B", twin.path, file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode([String].self, from: bytes)
  }
}
