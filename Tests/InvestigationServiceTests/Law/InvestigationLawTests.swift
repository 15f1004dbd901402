import Access
import FoundationEssentials
import InvestigationRules
import InvestigationService
import TestSupport
import Testing
import Vocabulary

@Suite("The law of investigations as data")
struct InvestigationLawTests {
  @Test("the edition of GB 6441 follows the day: 20 types to 2026-06-30, 27 from 2026-07-01")
  func editions() throws {
    let law = try InvestigationLaw()
    #expect(law.accidentTypes.rule(on: day("2026-06-30"))?.types.count == 20)
    #expect(law.accidentTypes.rule(on: day("2026-07-01"))?.types.count == 27)
    let old = try #require(law.accidentTypes.rule(on: day("2026-06-30")))
    let new = try #require(law.accidentTypes.rule(on: day("2026-07-01")))
    #expect(Set(law.accidentTypeMapping.map(\.from)) == Set(old.types.map(\.code)))
    #expect(law.accidentTypeMapping.flatMap(\.to).allSatisfy { new.type($0) != nil })
    #expect(law.accidentTypeMapping.filter(\.needsChoice).map(\.from) == ["1986:19"])
    #expect(law.lossSchemes.rule(on: day("2026-06-30"))?.edition == "1986")
    #expect(law.lossSchemes.rule(on: day("2026-07-01"))?.edition == "2025")
  }

  /// Industry, named regime, level, who leads, whether the city does.
  static let leads: [(String, String, AccidentLevel, String, Bool)] = [
    ("B1011", "", .ordinary, "高平市人民政府", true),
    ("B1011", "", .larger, "晋城市人民政府", false),
    ("B1011", "", .major, "山西省人民政府", false),
    ("B1011", "", .extraordinary, "国务院", false),
    ("B0610", "", .ordinary, "国家矿山安全监察局山西局", false),
    ("B0610", "", .major, "国家矿山安全监察局山西局", false),
    ("B0610", "", .extraordinary, "国务院", false),
    ("C3110", "special-equipment", .ordinary, "晋城市市场监督管理局", false),
    ("C3110", "special-equipment", .larger, "山西省市场监督管理局", false),
    ("E4710", "", .ordinary, "高平市人民政府", true),
  ]

  @Test("who leads is data of regime and level", arguments: leads)
  func lead(industry: String, named: String, level: AccidentLevel, authority: String, city: Bool)
    throws
  {
    let law = try InvestigationLaw()
    let regime = try #require(
      law.regimes.regime(
        named: named, industry: try IndustryCode(industry), on: day("2026-07-06")))
    #expect(regime.rule.lead(at: level)?.authority == authority)
    #expect(regime.rule.lead(at: level)?.isCity == city)
  }

  @Test(
    "casualties count 30 days, on the road and by fire 7",
    arguments: [("general", 30), ("coal-mine", 30), ("road", 7), ("fire", 7)])
  func windows(code: String, days: Int) throws {
    let regime = try InvestigationLaw().regimes.regime(
      named: code, industry: nil, on: day("2026-07-06"))
    #expect(regime?.rule.windowDays == days)
  }

  @Test("a file of the law folder corrects the rules; a misspelt key stops the start")
  func corrected() throws {
    let folder = "/tmp/ilt-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let row = """
      "inForceFrom":"2020-01-01","inForceTo":null,"source":"示例","checked":false
      """
    func write(_ key: String) throws {
      let text = """
        {"city":"示例市人民政府",
         "levels":[{"bands":[{"level":"LARGER","\(key)":2,"severe":5,"lossTenThousandYuan":10}],\(row)}],
         "graveDanger":[{"atRisk":1,"trapped":1,"evacuated":1,"observed":1,\(row)}],
         "regimes":[{"code":"general","title":"一般","industries":[],"windowDays":30,"leads":[],\(row)}],
         "clocks":[{"unitReportHours":1,"hopHours":2,"statisticsHours":24,"teamHours":24,
           "reportDays":60,"extensionDaysMax":60,"approvalDays":{},"approvalExtensionDays":{},
           "publicationWorkingDays":7,"evaluationFromMonths":10,"evaluationToMonths":12,\(row)}]}
        """
      try text.write(toFile: "\(folder)/accident-rules.json", atomically: true, encoding: .utf8)
    }
    try write("deaths")
    let law = try InvestigationLaw(folder: folder)
    #expect(law.city == "示例市人民政府")
    #expect(law.levels.rule(on: day("2026-07-06"))?.first?.deaths == 2)
    try write("death")
    do throws(ConfigurationError) {
      _ = try InvestigationLaw(folder: folder)
      Issue.record("a misspelt key was taken")
    } catch {
      #expect(error.key.contains("death"))
      #expect(!error.remedy.isEmpty)
    }
  }
}
