import FoundationEssentials
import PermitsRules
import TestSupport
import Testing
import Vocabulary

struct RoutingTests {
  static let today = day("2026-07-06")

  private func routing(
    _ type: String, _ industry: String, division: String = "140581101", on day: LegalDay = today
  ) -> Routing {
    RoutingMatrix().routing(
      for: LicenceTypeTable().type(named: type), industry: try? IndustryCode(industry),
      division: DivisionCode(division), on: day, publisher: .approvalBureau)
  }

  private func text(_ routing: Routing) -> String {
    routing.recipients.map { recipient in
      recipient.department.text + ":"
        + recipient.roles.map { "\($0.rawValue)" }.joined(separator: "+")
    }.joined(separator: " ")
  }

  /// Licence type, industry, recipients as department:roles (1 industry, 2 lead, 3 copy, 4 town, 6
  /// office).
  ///
  /// Handbook 1.10.
  static let rows: [(String, String, String)] = [
    ("AQSC_MK", "B0610", "NY:1 YJ:2 ZRZY:3 140581101:4"),
    ("CK", "B0610", "ZRZY:1 YJ:2 NY:3 140581101:4"),
    ("SJSC_MK", "B0610", "NY:1 YJ:2 140581101:4"),
    ("AQSC_FM", "B1011", "ZRZY:1 YJ:2 140581101:4"),
    ("CK", "B1011", "ZRZY:1 YJ:2 140581101:4"),
    ("CK", "", "ZRZY:1 YJ:2 140581101:4"),
    ("WHJY", "F5265", "GX:1 YJ:2 GA:3 JT:3 SJ:3 WT:3 JY:3 SHJ:3 140581101:4"),
    ("AQSC_WH", "C2619", "GX:1 YJ:2 GA:3 JT:3 SJ:3 WT:3 JY:3 SHJ:3 140581101:4"),
    ("WHTJ", "C2619", "GX:1 YJ:2 GA:3 JT:3 SJ:3 WT:3 JY:3 SHJ:3 140581101:4"),
    ("YHJY", "F5299", "YJ:2+1 GA:3 140581101:4"),
    ("AQSC_YH", "C2672", "YJ:2+1 GA:3 140581101:4"),
    ("DLYS", "G5431", "JT:2+1 GAJJ:3 GX:3 GLGL:3 140581101:4"),
    ("SGXK", "E4710", "ZJ:2+1 140581101:4"),
    ("SGXK", "E4812", "ZJ:2+1 JT:3 GLGL:3 140581101:4"),
    ("SGXK", "E4821", "ZJ:2+1 SW:3 140581101:4"),
    ("SGXK", "E4852", "ZJ:2+1 NY:3 140581101:4"),
    ("SGXK", "E4871", "ZJ:2+1 NY:3 140581101:4"),
    ("AQSC_JZ", "E4710", "ZJ:2+1 140581101:4"),
    ("ZJF", "H6130", "ZJ:2+1 GA:3 ZRZY:3 NYNC:3 YJ:3 SJ:3 XF:3 140581101:4"),
    ("RQJY", "D4511", "ZJ:2+1 GX:3 YJ:3 SJ:3 140581101:4"),
    ("XFJC", "F5211", "GX:1 XF:2 ZJ:3 140581101:4"),
    ("XFJC", "H6110", "GX:1 XF:2 ZJ:3 140581101:4"),
    ("XFJC", "P8321", "JY:1 XF:2 ZJ:3 140581101:4"),
    ("XFJC", "Q8415", "WT:1 XF:2 ZJ:3 140581101:4"),
    ("XFJC", "Q8514", "MZ:1 XF:2 ZJ:3 140581101:4"),
    ("XFJC", "R9011", "WL:1 XF:2 ZJ:3 140581101:4"),
    ("TZSB", "C3391", "SJ:2+1 YJ:3 140581101:4"),
    ("QPCZ", "D4512", "SJ:2+1 YJ:3 140581101:4"),
    ("BPZY", "E5021", "GX:1 GA:2 YJ:3 140581101:4"),
    ("AQSC_MB", "C2671", "GX:1 GA:2 YJ:3 140581101:4"),
  ]

  @Test("each row of the matrix routes to its departments", arguments: rows)
  func row(type: String, industry: String, expected: String) {
    let routing = routing(type, industry)
    #expect(text(routing) == expected)
    #expect(routing.unrouted == nil)
  }

  @Test("every licence type of the table has a row")
  func everyType() {
    let routed = Set(Routes.builtIn.rows.map(\.rule.licenceType))
    #expect(Set(LicenceTypes.builtIn.map(\.code)) == routed)
    #expect(Routes.builtIn.rows.allSatisfy { !$0.source.isEmpty && !$0.isVerified })
  }

  @Test("an event without anyone responsible reaches the office and whoever is known")
  func unrouted() {
    let unknown = routing("示例新类型", "B0610")
    #expect(unknown.unrouted == .licenceTypeUnmapped)
    #expect(text(unknown) == "140581101:4 AWB:6")
    let venue = routing("XFJC", "")
    #expect(venue.unrouted == .industryAuthorityMissing)
    #expect(text(venue) == "XF:2 ZJ:3 140581101:4 AWB:6")
    let early = routing("AQSC_MK", "B0610", on: day("2023-12-31"))
    #expect(early.unrouted == .noRouteInForce)
    #expect(text(early) == "140581101:4 AWB:6")
    let headless = RoutingMatrix(
      Dated([
        DatedRow(
          RouteRow(
            domain: "煤矿", licenceType: .coalSafetyLicence, industryAuthority: .energy, lead: nil),
          inForceFrom: day("2024-01-01"), source: "test", isVerified: false)
      ]))
    let routing = headless.routing(
      for: LicenceType(raw: "AQSC_MK", code: .coalSafetyLicence), industry: nil, division: nil,
      on: Self.today, publisher: .approvalBureau)
    #expect(routing.unrouted == .leadSupervisorMissing)
    #expect(text(routing) == "NY:1 AWB:6")
  }

  @Test(
    "the town comes from the premises' division; the retired, foreign or missing one gives none",
    arguments: [
      ("140581001", "140581001"), ("140581203", "140581203"), ("140581K01", "KFQ"),
      ("140581204", nil), ("140581", nil), ("140500", nil), ("140525101", nil), ("", nil),
    ])
  func town(division: String, expected: String?) {
    let town = routing("SJSC_MK", "B0610", division: division).recipients.first {
      $0.role == .town
    }
    #expect(town?.department.text == expected)
  }

  @Test("the matrix of the decision's day counts, and the longest prefix wins")
  func dated() throws {
    let row = { (lead: DepartmentCode, from: String, to: String?, prefix: String) in
      DatedRow(
        RouteRow(
          domain: "煤矿", licenceType: .miningLicence, industry: prefix,
          industryAuthority: .naturalResources, lead: lead),
        inForceFrom: day(from), inForceTo: to.map(day), source: "test", isVerified: true)
    }
    let matrix = RoutingMatrix(
      Dated([
        row(.emergency, "2024-01-01", "2026-06-30", ""), row(.energy, "2026-07-01", nil, ""),
        row(.housing, "2024-01-01", nil, "B06"), row(.transport, "2024-01-01", nil, "B0610"),
      ]))
    func lead(_ industry: String, _ on: String) -> DepartmentCode? {
      matrix.row(for: .miningLicence, industry: try? IndustryCode(industry), on: day(on))?.rule.lead
    }
    #expect(lead("", "2026-06-30") == .emergency)
    #expect(lead("", "2026-07-01") == .energy)
    #expect(lead("B0620", "2026-07-01") == .housing)
    #expect(lead("B0610", "2026-07-01") == .transport)
    #expect(lead("", "2023-12-31") == nil)
  }

  @Test("a decision carries deliveries with limits for those who must claim and those who read")
  func deliveries() throws {
    let decision = try Drafts.decide(Drafts.coal())
    #expect(decision.unrouted == nil)
    #expect(
      decision.deliveries.map(\.recipient.department.text) == ["NY", "YJ", "ZRZY", "140581101"])
    #expect(decision.deliveries.map { $0.dues.claimBy != nil } == [true, true, false, false])
    #expect(decision.deliveries[0].dues.readBy == UTCMicroseconds(day("2026-07-08")))
    #expect(decision.deliveries[0].dues.claimBy == UTCMicroseconds(day("2026-07-09")))
    #expect(decision.deliveries[0].dues.escalateBy == UTCMicroseconds(day("2026-07-10")))
    #expect(decision.deliveries[0].dues.firstCheckBy == UTCMicroseconds(day("2026-08-06")))
  }

  @Test("an act without premises goes where the licence's premises are")
  func inherited() throws {
    var history = LicenceHistory()
    history.append(
      LicenceEventFact(
        eventID: "a", type: .issued, division: DivisionCode("140581105"),
        industry: try IndustryCode("B0610")))
    var draft = Drafts.coal(.suspended)
    draft.premises = PremisesDraft()
    let decision = try Drafts.decide(draft, history)
    #expect(decision.deliveries.last?.recipient.department.text == "140581105")
  }

  @Test("the matrix survives JSON")
  func json() throws {
    let data = try JSONEncoder().encode(Routes.builtIn)
    #expect(try JSONDecoder().decode(Dated<RouteRow>.self, from: data) == Routes.builtIn)
  }
}
