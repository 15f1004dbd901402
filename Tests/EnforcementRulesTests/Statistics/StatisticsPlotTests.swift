import EnforcementRules
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Collects what a plot holds.
private final class PlotReader: NSObject, XMLParserDelegate {
  var elements: [String: Int] = [:]
  var root: [String: String] = [:]
  var sizes: [Double] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    elements[name, default: 0] += 1
    if name == "svg" { root = attributes }
    if let size = attributes["font-size"].flatMap(Double.init) { sizes.append(size) }
  }
}

struct StatisticsPlotTests {
  private func read(_ svg: String) throws -> PlotReader {
    let reader = PlotReader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.root["role"] == "img" && reader.root["aria-labelledby"] == "title desc")
    #expect(reader.root["width"] == "960")
    #expect((reader.elements["desc"] ?? 0) == 1)
    #expect((reader.sizes.min() ?? 0) >= 14)
    #expect(!svg.contains("href") && !svg.contains("url("))
    return reader
  }

  private func model(items: Int) throws -> (ResponseTable, RaschCalibration) {
    let table = try Sample.table(.init(name: "map", seed: 2, persons: 150, items: items))
    return (table, RaschCalibration(table))
  }

  @Test("the item map is XML with words, marks and bars", arguments: [0, 12, 60, 400])
  func map(_ items: Int) throws {
    let (_, model) = try model(items: items)
    let svg = WrightMap(
      model, labels: (0..<items).map { "题\($0 + 1)" }, flagged: items > 3 ? [3] : []
    ).svg
    let reader = try read(svg)
    #expect(svg.contains("题目难度与人员能力对照图"))
    if items > 0 { #expect((reader.elements["polygon"] ?? 0) >= 2) }
  }

  @Test("facility and discrimination name what is flagged, by shape and not by ink alone")
  func facility() throws {
    let (table, _) = try model(items: 30)
    let statistics = ItemAnalysis(table, design: .equalForms).all()
    let flags = [QuestionFlag(.negative, item: "Q4", figures: [])]
    let svg = FacilityPlot(
      statistics, design: .equalForms, labels: table.items.map(\.id), flags: flags,
      ids: table.items.map(\.id)
    ).svg
    let reader = try read(svg)
    #expect(svg.contains("Q4 Q-NEG"))
    // One in the legend, one in the plot.
    #expect(reader.elements["polygon"] == 2)
    #expect(reader.elements["circle"] == 29 + 2)
  }

  @Test("thousands of items are gathered, so that the plot stays small")
  func crowded() throws {
    let table = try Sample.table(.init(name: "crowd", seed: 5, persons: 40, items: 3000))
    let svg = FacilityPlot(
      ItemAnalysis(table, design: .equalForms).all(), design: .equalForms,
      labels: table.items.map(\.id)
    ).svg
    _ = try read(svg)
    #expect(svg.utf8.count < 300_000)
  }

  @Test("mines stand by pass rate, those with few papers below and named 样本不足")
  func mines() throws {
    let svg = MineComparison(
      [
        .init(name: "甲矿", passed: 20, papers: 40), .init(name: "乙矿", passed: 90, papers: 100),
        .init(name: "丙矿", passed: 8, papers: 10), .init(name: "丁矿", passed: 0, papers: 0),
      ], target: 0.9
    ).svg
    _ = try read(svg)
    let names = ["乙矿", "甲矿", "丙矿", "丁矿"].map { ">\($0)<" }
    let places = names.compactMap { svg.range(of: $0)?.lowerBound }
    #expect(places.count == 4 && places == places.sorted())
    #expect(svg.contains("90.0%（90/100）") && svg.contains("无答卷"))
    #expect(svg.contains(">样本不足<"))
    _ = try read(MineComparison([]).svg)
  }

  @Test("names cannot break the plot")
  func hostile() throws {
    let name = "<script>alert('\"&\u{1}\u{0}')</script>" + String(repeating: "长", count: 300)
    let svg = MineComparison([.init(name: name, passed: 1, papers: 60)]).svg
    _ = try read(svg)
    #expect(!svg.contains("<script"))
  }
}
