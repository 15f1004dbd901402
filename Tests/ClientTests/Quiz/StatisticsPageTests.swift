import Contracts
import Testing
import Wire

@testable import ClientKit

@Suite("Statistics on the client")
struct StatisticsPageTests {
  private static let item = EnforcementItemStatistics(
    question: "banks/gas/questions/7", answers: 60, facility: 0.9, facilityLow: 0.8,
    facilityHigh: 0.95, discriminationIndex: -12.5, effectiveWeight: 4.2, raschDifficulty: -1.25,
    raschError: 0.43, exposure: 0.21, flags: ["Q-NEG"], insufficient: false, leakHeight: 5.1,
    leakPeak: 6.2, leakLimit: 4, leakAnswer: 41, stem: "=停止作业,\"撤人\"")

  private static func register(_ router: inout Router) {
    router.serverStream(EnforcementQuizServiceMethods.getStatistics) { request, _, writer in
      try await writer.send(
        EnforcementGetStatisticsResponse(
          test: EnforcementTestStatistics(
            sittings: 12, mean: 7.5, kr21: 0.61, passed: 6, insufficient: true),
          mines: [
            EnforcementMineStatistics(
              entity: "entities/1", title: "示例煤业", sittings: 12, passed: 6, wilsonLow: 0.25,
              wilsonHigh: 0.75, insufficient: true)
          ]))
      var few = item
      few.question = "banks/gas/questions/8"
      few.answers = 9
      few.insufficient = true
      few.flags = []
      try await writer.send(EnforcementGetStatisticsResponse(items: [item, few]))
    }
    router.serverStream(EnforcementQuizServiceMethods.drawPlots) { _, _, writer in
      for part in ["<svg", ">", "</svg>\n"] {
        try await writer.send(
          EnforcementDrawPlotsResponse(name: "../item-map", chunk: Array(part.utf8)))
      }
    }
  }

  @Test("say what is too few, and where the leak detector rang")
  func words() async throws {
    let run = try await served(
      ["quiz", "stats", "gas", "--lang", "zh"], service: "enforcement", Self.register)
    #expect(run.code == 0, "\(run)")
    for part in ["样本不足", "0.610", "示例煤业", "25–75%", "gas/7", "第 41 份报警", "Q-NEG"] {
      #expect(run.output.contains(part), "\(part) in \(run.output)")
    }
  }

  @Test("go whole into one JSON document, a CSV that is no formula, and a folder of drawings")
  func files() async throws {
    let folder = TemporaryFolder()
    let run = try await served(
      [
        "quiz", "stats", "gas", "--json", "--csv", "\(folder.path)/a.csv", "--svg",
        "\(folder.path)/plots",
      ], service: "enforcement", Self.register)
    #expect(run.code == 0, "\(run)")
    let json = try JSONValue(parsing: run.output)
    #expect(json["items"]?.elements.count == 2)
    #expect(json["mines"]?.elements.count == 1)
    let csv = try #require(Folders.read("\(folder.path)/a.csv"))
    let lines = csv.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[1].contains("\"banks/gas/questions/7\",60,0,0.9,0.8,0.95,,-12.5,"))
    #expect(lines[1].hasSuffix("\"'=停止作业,\"\"撤人\"\"\""))
    #expect(Folders.read("\(folder.path)/plots/item-map.svg") == "<svg></svg>\n")
  }

  @Test(
    "print figures alike in every language",
    arguments: [
      (0.0, 2, "0.00"), (-0.004, 2, "0.00"), (-0.006, 2, "-0.01"), (1.005, 1, "1.0"),
      (99.95, 1, "100.0"), (-12.5, 0, "-13"), (.nan, 2, "—"), (.infinity, 1, "—"),
    ])
  func figures(value: Double, places: Int, expected: String) {
    #expect(Figures.fixed(value, places) == expected)
  }

  @Test(
    "take the names people write",
    arguments: [
      ("gas", "banks/gas"), ("banks/gas", "banks/gas"), ("gas/7", "banks/gas/questions/7"),
      ("banks/gas/questions/7", "banks/gas/questions/7"), ("blueprints/x", "blueprints/x"),
    ])
  func names(text: String, expected: String) throws {
    #expect(try StatisticsCommand.parent(text) == expected)
  }

  @Test(
    "know a flag's code without its question mark",
    arguments: [("q-key", "Q-KEY?"), ("Q-NEG", "Q-NEG"), ("q-other", "Q-OTHER")])
  func codes(text: String, expected: String) {
    #expect(FlagPage.code(text) == expected)
  }

  @Test("say a flag's figures in words")
  func flagFigures() {
    Language.$current.withValue(.chinese) {
      #expect(
        FlagPage.figures("answers=60.0 correctedR=-0.213 optionShare=0.4 option=2.0 odd=1")
          == "作答 60 · 相关 -0.21 · 占 40% · 选项 C · odd=1")
    }
  }
}
