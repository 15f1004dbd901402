import Contracts
import Ledger
import Store
import Testing
import Wire

@Suite("The report and the archive, put together from the case")
struct CaseReportTests {
  /// A case with evidence, causes, a measure, a proposal about a person, and two versions.
  private static func filled(_ house: InvestigationHouse) async throws -> String {
    let name = try await house.investigatedCase()
    _ = try await house.add(Array("bytes".utf8), to: name, by: house.member, id: "photo")
    _ = try await house.add(
      Array("words".utf8), to: name, by: house.leader, id: "words", in: .responsibility
    ) { $0.title = "责任组笔录" }
    let board = CauseServiceTests.Board(house: house, name: name)
    let accident = try await board.add("瓦斯爆炸", .accident)
    let gas = try await board.add("瓦斯积聚", .condition, standing: .direct)
    try await board.link(gas, accident)
    _ = try await house.leader.call(
      InvestigationMeasureServiceMethods.proposeMeasure,
      InvestigationProposeMeasureRequest(
        requestID: "m", case: name, kind: .recommendation, text: "风障列入日检"))
    _ = try await house.leader.call(
      InvestigationMeasureServiceMethods.proposeAccountability,
      InvestigationProposeAccountabilityRequest(
        requestID: "a", case: name, party: "矿长某", fact: "未处理隐患", clause: "安全生产法第四十一条",
        kind: .penalty, body: "市应急管理局"))
    for base in [0, 1] as [UInt32] {
      _ = try await house.member.call(
        InvestigationCaseServiceMethods.saveDraft,
        InvestigationSaveDraftRequest(
          name: name, sections: [InvestigationDraftSection(chapter: .causes, text: "第\(base)版")],
          baseVersion: base, note: "改动\(base)"))
    }
    return name
  }

  private static func page(
    _ client: WireClient, _ name: String, masked: Bool = false
  ) async throws -> InvestigationGetCaseReportResponse {
    try await client.call(
      InvestigationCaseServiceMethods.getCaseReport,
      InvestigationGetCaseReportRequest(name: name, masked: masked, maskedNames: ["组长某"]))
  }

  @Test("the report shows causes as pictures, exhibits, measures, versions and open points")
  func contents() async throws {
    try await InvestigationHouse.open { house in
      let name = try await Self.filled(house)
      let report = try await Self.page(house.leader, name)
      for words in [
        "<svg", "瓦斯积聚", "最小割集", "证据清单", "现场照片", "责任组笔录", "风障列入日检", "矿长某", "改动0", "改动1", "未下达",
      ] { #expect(report.html.contains(words), "\(words)") }
      #expect(report.html.split(separator: "id=\"title2\"").count == 2, "names stay apart")
      #expect(report.unresolved.contains("没有证据连到事故的间接原因"))
      let member = try await Self.page(house.member, name)
      for hidden in ["责任组笔录", "矿长某"] {
        #expect(!member.html.contains(hidden), "not for a member of another group: \(hidden)")
      }
    }
  }

  @Test("what is published holds chapters and figures alone, and tells no open point")
  func masked() async throws {
    try await InvestigationHouse.open { house in
      let name = try await Self.filled(house)
      let report = try await Self.page(house.leader, name, masked: true)
      #expect(report.html.contains("第1版"))
      #expect(report.unresolved.isEmpty)
      for hidden in ["<svg", "证据清单", "矿长某", "未决事项", "组员某"] {
        #expect(!report.html.contains(hidden), "\(hidden)")
      }
    }
  }

  /// Folders of an accident's file (handbook 6.9) that the case fills by itself.
  private static let folders = [
    "00-目录", "01-事故报告及批示", "02-调查组组织", "05-技术分析与鉴定", "07-伤亡情况", "09-经济损失", "10-责任认定",
    "11-调查报告", "12-批复", "13-处理落实", "14-整改与评估",
  ]

  @Test("the archive holds every document of the case, in the order of an accident's file")
  func archive() async throws {
    try await InvestigationHouse.open { house in
      let name = try await Self.filled(house)
      let full = try await Self.documents(house, house.leader, name, .full)
      let paths = full.map(\.path)
      #expect(paths == paths.sorted(), "in their order")
      let found = Set(paths.compactMap { $0.split(separator: "/").first.map(String.init) })
      #expect(found.sorted() == Self.folders)
      for path in [
        "05-技术分析与鉴定/原因图-故障树.svg", "05-技术分析与鉴定/原因.json", "10-责任认定/责任认定.json",
        "11-调查报告/第1稿.json", "11-调查报告/第2稿.json", "11-调查报告/签名.json", "11-调查报告/调查报告.html",
        "14-整改与评估/整改措施和建议.json",
      ] { #expect(paths.contains(path), "\(path)") }
      let masked = try await Self.documents(house, house.member, name, .masked)
      let words = masked.map { String(decoding: $0.content, as: UTF8.self) }.joined()
      for hidden in ["矿长某", "组员某", "第1版", "瓦斯积聚"] {
        #expect(!words.contains(hidden), "not in a masked archive: \(hidden)")
      }
    }
  }

  private static func documents(
    _ house: InvestigationHouse, _ client: WireClient, _ name: String,
    _ variant: InvestigationArchiveVariant
  ) async throws -> [InvestigationArchiveDocument] {
    let size = try await house.store.read { try Ledger.head(in: $0).size }
    let stream = try await client.serverStream(
      InvestigationEvidenceServiceMethods.exportCase,
      InvestigationExportCaseRequest(
        case: name, variant: variant, purpose: "移交", ledgerSize: UInt64(size)))
    var documents: [InvestigationArchiveDocument] = []
    for try await part in stream {
      if case .document(let document) = part.part { documents.append(document) }
    }
    return documents
  }
}
