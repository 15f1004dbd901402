import Testing
import Vocabulary

@testable import InvestigationRules

@Suite("Pictures of causes and timelines")
struct PictureTests {
  @Test(
    "five hundred nodes are drawn in every view, within a frame of the wire",
    arguments: CauseView.Kind.allCases)
  func fiveHundredNodes(kind: CauseView.Kind) throws {
    var random = RandomGraphs(seed: 500)
    let graph = try random.graph(nodes: 500, extraArrows: 200)
    var svg = ""
    let time = ContinuousClock().measure {
      svg = CausePicture(graph, view: kind, title: "示例").svg
    }
    // Unoptimised and beside other tests; optimised it takes a tenth of a second (target: two).
    #expect(time < .seconds(30))
    #expect(svg.utf8.count < 4 << 20)
  }

  @Test(
    "no two boxes of a layer lie on one another, and no arrow bends within a layer",
    arguments: CauseView.Kind.allCases)
  func boxesAreApart(kind: CauseView.Kind) throws {
    var random = RandomGraphs(seed: 40)
    let graph = try random.graph(nodes: 60, extraArrows: 40)
    let picture = CausePicture(graph, view: kind, title: "示例")
    let layout = picture.layout
    for row in layout.order {
      let centres = row.filter { $0 < layout.centres.count }.map { layout.centres[$0].across }
      for (one, other) in zip(centres, centres.dropFirst()) {
        // The lowest box is higher than 40, the broad side is 190.
        #expect(other - one >= 40)
      }
    }
    for path in layout.paths {
      #expect(path.count.isMultiple(of: 2))
      for index in stride(from: 0, to: path.count, by: 2) {
        #expect(path[index].across == path[index + 1].across)
        #expect(path[index].along <= path[index + 1].along + 0.001)
      }
    }
  }

  @Test("the same graph gives the same bytes")
  func repeatable() throws {
    var random = RandomGraphs(seed: 3)
    let graph = try random.graph(nodes: 50, extraArrows: 30)
    #expect(
      CausePicture(graph, view: .system, title: "甲").svg
        == CausePicture(graph, view: .system, title: "甲").svg)
  }

  @Test("what people write cannot break out of a picture")
  func escaping() throws {
    let graph = try CauseGraph(
      nodes: [CauseNode(number: 1, kind: .accident, text: "</text><script>&\"\u{0}\u{202E}")],
      edges: [])
    let svg = CausePicture(graph, view: .whole, title: "<b>").svg
    #expect(!svg.contains("<script") && !svg.contains("<b>") && !svg.contains("\u{202E}"))
    #expect(svg.contains("&lt;script&gt;&amp;"))
  }

  @Test("an arrow without evidence says so in words, in the picture, the summary and the legend")
  func missingEvidence() throws {
    let graph = try CauseGraph.of([(2, 1)], evidence: [])
    let svg = CausePicture(graph, view: .whole, title: "示例").svg
    #expect(svg.contains("其中 1 条还没有证据"))
    #expect(svg.contains("还没有证据，不能结案"))
    #expect(svg.contains(">无证据<"))
    let proven = try CauseGraph.of(
      [(2, 1)], evidence: ["cases/7/evidence/3", "cases/7/evidence/9"])
    let other = CausePicture(proven, view: .whole, title: "示例").svg
    #expect(other.contains(">证3等2件<") && !other.contains("无证据"))
  }

  @Test(
    "an empty graph and a graph of the accident alone are pictures too",
    arguments: CauseView.Kind.allCases)
  func smallest(kind: CauseView.Kind) throws {
    #expect(CausePicture(CauseGraph(), view: kind, title: "示例").svg.contains("0 个节点"))
    let one = try CauseGraph.of([])
    #expect(CausePicture(one, view: kind, title: "示例").svg.contains("1 个节点"))
  }

  @Test(
    "labels break by display width and never before closing punctuation",
    arguments: [
      ("作业人员未经培训上岗", 70.0, ["作业人员未", "经培训上岗"]),
      ("停电，撤人。", 42.0, ["停电，", "撤人。"]),
      ("KJ95 监控系统", 70.0, ["KJ95 监控", "系统"]), ("", 70.0, [""]),
    ])
  func labels(text: String, breadth: Double, lines: [String]) {
    #expect(LabelText.lines(text, breadth: breadth, size: 14, linesMax: 4) == lines)
  }

  @Test("a label longer than its box is cut with a mark and stays whole in the box's title")
  func longLabel() throws {
    let text = String(repeating: "隐患", count: 60)
    let lines = LabelText.lines(text, breadth: 168, size: 14, linesMax: 4)
    #expect(lines.count == 4 && lines.last?.hasSuffix("…") == true)
    let graph = try CauseGraph(
      nodes: [CauseNode(number: 1, kind: .accident, text: text)], edges: [])
    #expect(CausePicture(graph, view: .whole, title: "").svg.contains(text))
  }

  @Test("a timeline marks spans and open orders in words")
  func timeline() throws {
    let day = LegalDay(dayNumber: 20_524)
    let items = try [
      ToldTime(time: UTCMicroseconds(day, hour: 8), precision: .hour),
      ToldTime(time: UTCMicroseconds(day, hour: 8, minute: 30), precision: .minute),
      ToldTime(
        time: UTCMicroseconds(day, hour: 12), precision: .second, offsetMinutes: 540,
        clockAheadSeconds: 60),
    ].enumerated().map { index, told in
      try TimelineItem(
        number: index + 1, told: told, text: "第 \(index + 1) 条", source: .monitoring,
        certainty: .possible)
    }
    let svg = TimelinePicture(items, title: "示例").svg
    #expect(svg.contains("08 时许") && svg.contains("（先后未定）"))
    #expect(svg.contains("原钟快 1分，已校正；原记 UTC+9"))
    #expect(svg.contains("相隔 3时29分"))
  }
}
