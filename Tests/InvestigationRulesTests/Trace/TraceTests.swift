import Testing
import Vocabulary

@testable import InvestigationRules

@Suite("A trace from a licence to the last receipt")
struct TraceTests {
  private static func moment(_ minutes: Int) -> UTCMicroseconds {
    UTCMicroseconds(LegalDay(dayNumber: 20_600), hour: 8).adding(Minutes(minutes))
  }

  private static func step(
    _ band: TraceBand, _ subject: String, at minutes: Int?, key: String? = nil,
    follows: [String] = [], text: String = "内容"
  ) -> TraceStep {
    TraceStep(
      band, "ACT", of: subject, text: text, at: minutes.map(moment), key: key ?? subject,
      follows: follows)
  }

  private static var steps: [TraceStep] {
    [
      step(.lessonReceipt, "lessons/1/RECEIVE_LESSON", at: 900, follows: ["lessons/1"]),
      step(.licence, "licences/1", at: 0, key: "e1"),
      step(.licence, "licences/1", at: 100, key: "e2", follows: ["e1"]),
      step(.licence, "licences/2", at: 50, key: "e3"),
      step(.receipt, "receipts/YJ/1", at: 10, follows: ["e1"]),
      step(.receipt, "receipts/YJ/2", at: 110, follows: ["e2"]),
      step(.receipt, "receipts/YJ/3", at: 60, follows: ["e3"]),
      step(.inspection, "inspections/1", at: 200, follows: ["e2"]),
      step(.quiz, "sittings/a", at: 250, follows: ["inspections/1"]),
      step(.licence, "licences/1", at: 800, key: "e4", follows: ["e2"]),
      step(.accident, "cases/1", at: 500, key: "accident"),
      step(.inquiry, "cases/1", at: 600, key: "open", follows: ["accident"]),
      step(.cause, "cases/1/causes/1", at: nil, follows: ["open"]),
      step(.lesson, "lessons/1", at: 700, follows: ["cases/1/causes/1"]),
    ]
  }

  @Test(
    "steps are numbered by time; the accident follows from everything that led nowhere else")
  func order() throws {
    let trace = Trace(Self.steps)
    let times = trace.steps.compactMap(\.at)
    #expect(times == times.sorted())
    #expect(trace.steps.map(\.number) == Array(1...trace.steps.count))
    let accident = try #require(trace.steps.first { $0.band == .accident })
    let before = accident.after.compactMap { number in trace.steps.first { $0.number == number } }
    #expect(
      Set(before.map(\.key)) == [
        "receipts/YJ/1", "receipts/YJ/2", "receipts/YJ/3", "sittings/a",
      ])
    for step in trace.steps {
      for earlier in step.after { #expect(earlier != step.number) }
    }
  }

  @Test("from a licence, other licences and their receipts fall away, the rest stays")
  func fromLicence() {
    let trace = Trace(Self.steps).beginning(with: "licences/1", event: nil)
    let keys = Set(trace.steps.map(\.key))
    #expect(!keys.contains("e3") && !keys.contains("receipts/YJ/3"))
    #expect(keys.isSuperset(of: ["e1", "e2", "receipts/YJ/1", "sittings/a", "lessons/1"]))
  }

  @Test("from an event, what came before it falls away")
  func fromEvent() {
    let trace = Trace(Self.steps).beginning(with: "licences/1", event: "e2")
    let keys = Set(trace.steps.map(\.key))
    #expect(!keys.contains("e1") && !keys.contains("receipts/YJ/1"))
    #expect(keys.isSuperset(of: ["e2", "receipts/YJ/2", "inspections/1", "accident"]))
  }

  @Test("a picture has a box a subject, escapes what people write, and names what is missing")
  func picture() {
    var steps = Self.steps
    steps.append(
      Self.step(.measure, "measures/1", at: 650, follows: ["open"], text: "<script>&\u{202E}"))
    let svg = TracePicture(
      Trace(steps), title: "示例", notes: ["执法服务未能取得，不等于没有（NO_SUCH_SOCKET）"]
    ).svg
    #expect(!svg.contains("<script>"))
    #expect(svg.contains("不等于没有"))
    #expect(svg.contains("全过程追溯"))
    #expect(
      svg
        == TracePicture(
          Trace(steps), title: "示例", notes: ["执法服务未能取得，不等于没有（NO_SUCH_SOCKET）"]
        ).svg)
  }

  @Test("a band of many subjects shows some and counts the rest; nothing lies outside the picture")
  func many() throws {
    var steps = Self.steps
    for number in 1...60 {
      steps.append(
        Self.step(
          .quiz, "sittings/\(number)", at: 260 + number, follows: ["inspections/1"],
          text: "瓦斯检查工 35/100 分；补考（待决定）；重新培训（待决定）"))
    }
    let svg = TracePicture(Trace(steps), title: "很多", notes: []).svg
    #expect(svg.contains("另有 \(61 - TracePicture.boxesMax + 1) 件"))
    let width = try #require(
      Double(svg.split(separator: "width=\"")[1].split(separator: "\"")[0]))
    for part in svg.split(separator: "<rect x=\"").dropFirst() {
      let x = try #require(Double(part.split(separator: "\"")[0]))
      #expect(x >= 0 && x < width)
    }
  }

  @Test("a long title takes several lines, and no arrow ends in a piece without length")
  func shape() throws {
    let title = "自 licences/1 起　高平市示例一号煤业有限公司“11·25”顶板事故（cases/1）"
    let svg = TracePicture(Trace(Self.steps), title: title, notes: []).svg
    #expect(svg.split(separator: "font-size=\"20\"").count > 2, "two lines of the head")
    for path in svg.split(separator: "<path d=\"M").dropFirst() {
      let commands = path.split(separator: "\"")[0]
      let points = commands.split { "LC ".contains($0) }.map(String.init)
      guard points.count > 3, commands.last != "z" else { continue }
      #expect(points.suffix(2) != points.dropLast(2).suffix(2), "\(commands)")
    }
  }

  @Test("an empty trace is a picture, too")
  func empty() {
    #expect(TracePicture(Trace([]), title: "空", notes: []).svg.contains("<svg"))
  }
}
