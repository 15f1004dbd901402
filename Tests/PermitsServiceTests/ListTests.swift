import Contracts
import PermitsService
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Lists of licences, receipts and routes")
struct ListTests {
  /// Five licences: three coal mines in two towns, a gas dealer, and one of an unknown type.
  private static func withLicences(_ body: (PermitsHouse) async throws -> Void) async throws {
    try await PermitsHouse.open { house in
      for serial in 1...5 {
        var event = Events.coal(serial, serial: serial)
        if serial == 3 { event.premises?.division = "140581102" }
        if serial == 4 {
          event.document?.licenceType = "RQJY"
          event.premises?.industry = "D4511"
          event.holder?.name = "高平市100%燃气_示例公司"
          event.document?.validTo = "2027-01-01"
        }
        if serial == 5 { event.document?.licenceType = "某种新许可" }
        house.clock.advance(Minutes(1))
        try await house.publish(event)
      }
      house.clock.advance(Minutes(1))
      try await house.publish(Events.coal(6, .suspended))
      try await body(house)
    }
  }

  private static func list(
    _ house: PermitsHouse, _ filter: String = "", order: String = "", size: UInt32 = 0,
    token: String = ""
  ) async throws -> PermitsListLicencesResponse {
    try await house.call(
      PermitsServiceMethods.listLicences,
      PermitsListLicencesRequest(
        pageSize: size, pageToken: token, filter: filter, orderBy: order),
      as: .energy)
  }

  @Test("filters select by field")
  func filters() async throws {
    try await Self.withLicences { house in
      let code = SyntheticCodes.creditCode(2)
      for (filter, numbers) in [
        ("", [1, 2, 3, 4, 5]), ("state=SUSPENDED", [1]), ("state!=VALID", [1]),
        ("licence_type=\"AQSC_MK\"", [1, 2, 3]), ("credit_code=\"\(code)\"", [2]),
        ("division=\"140581102\"", [3]), ("industry=\"B06\"", [1, 2, 3, 5]), ("industry=D", [4]),
        ("certificate_no=\"(晋)MK安许证字〔2026〕0002\"", [2]),
        ("document_no=\"高审批许字[2026]3号\"", [3]), ("holder=\"示例2号\"", [2]),
        ("holder=\"100%\"", [4]), ("holder=\"燃气_示\"", [4]), ("holder=\"_号\"", []),
        ("unmapped=true", [5]), ("valid_to<\"2027-01-02\"", [4]), ("valid_to<=2027-01-01", [4]),
        ("valid_to>2027-01-01", [1, 2, 3, 5]), ("valid_to=2027-01-01", [4]),
        ("state=VALID AND licence_type=AQSC_MK AND division=140581101", [2]),
      ] {
        let answer = try await Self.list(house, filter)
        #expect(answer.licences.map(\.name) == numbers.map { "licences/\($0)" }, "\(filter)")
      }
    }
  }

  @Test(
    "a filter that cannot be understood is refused on its field",
    arguments: [
      ("colour=red", "FILTER_FIELD_UNKNOWN"), ("state<VALID", "FILTER_COMPARISON"),
      ("state=GOOD", "FILTER_VALUE"), ("valid_to<soon", "FILTER_VALUE"),
      ("unmapped=perhaps", "FILTER_VALUE"), ("state=VALID OR state=SUSPENDED", "FILTER_SYNTAX"),
      ("state='VALID'", "FILTER_SYNTAX"),
    ])
  func badFilters(filter: String, reason: String) async throws {
    try await PermitsHouse.open { house in
      let status = try await house.refusal { _ = try await Self.list(house, filter) }
      #expect(status?.code == .invalidArgument)
      #expect(status?.errorReasons == [reason])
      let fields = status?.details(as: RPCBadRequest.self).first?.fieldViolations.map(\.field)
      #expect(fields == ["filter"])
    }
  }

  @Test("pages follow each other in every order and miss nothing")
  func pages() async throws {
    try await Self.withLicences { house in
      for (order, wanted) in [
        ("", [1, 2, 3, 4, 5]), ("update_time desc", [1, 5, 4, 3, 2]),
        ("valid_to", [4, 1, 2, 3, 5]),
      ] {
        var names: [String] = []
        var token = ""
        var pages = 0
        repeat {
          let page = try await Self.list(house, order: order, size: 2, token: token)
          names += page.licences.map(\.name)
          token = page.nextPageToken
          pages += 1
        } while !token.isEmpty
        #expect(names == wanted.map { "licences/\($0)" })
        #expect(pages == 3)
      }
      let unknown = try await house.refusal { _ = try await Self.list(house, order: "holder") }
      #expect(unknown?.errorReasons == ["ORDER_UNKNOWN"])
    }
  }

  @Test("a page token belongs to its question")
  func tokens() async throws {
    try await Self.withLicences { house in
      let token = try await Self.list(house, "state=VALID", size: 1).nextPageToken
      for (filter, order) in [("", ""), ("state=VALID", "update_time desc")] {
        let status = try await house.refusal {
          _ = try await Self.list(house, filter, order: order, token: token)
        }
        #expect(status?.errorReasons == ["PAGE_TOKEN_OF_ANOTHER_QUESTION"])
      }
      let noise = try await house.refusal { _ = try await Self.list(house, token: "zz") }
      #expect(noise?.errorReasons == ["PAGE_TOKEN_UNREADABLE"])
    }
  }

  @Test("a history has pages too, bound to its licence")
  func history() async throws {
    try await PermitsHouse.open { house in
      try await house.publish(Events.coal(1))
      for number in 2...5 { try await house.publish(Events.coal(number, .changed)) }
      try await house.publish(Events.coal(6, serial: 2))
      var request = PermitsListLicenceEventsRequest(parent: "licences/1", pageSize: 2)
      var sequences: [UInt64] = []
      repeat {
        let page = try await house.call(PermitsServiceMethods.listLicenceEvents, request)
        sequences += page.events.compactMap { $0.event?.eventSeq }
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
      #expect(sequences == [1, 2, 3, 4, 5])
      request.pageToken =
        try await house.call(PermitsServiceMethods.listLicenceEvents, request).nextPageToken
      request.parent = "licences/2"
      let status = try await house.refusal { [request] in
        _ = try await house.call(PermitsServiceMethods.listLicenceEvents, request)
      }
      #expect(status?.errorReasons == ["PAGE_TOKEN_OF_ANOTHER_QUESTION"])
    }
  }

  @Test("receipts are listed newest first, filtered, a page at a time")
  func receipts() async throws {
    try await Self.withLicences { house in
      let all = try await house.receipts()
      #expect(
        all.map(\.pushTime?.microseconds)
          == all.map(\.pushTime?.microseconds).sorted { ($0 ?? 0) > ($1 ?? 0) })
      var request = PermitsListReceiptsRequest(pageSize: 3)
      var names: [String] = []
      repeat {
        let page = try await house.call(PermitsReceiptServiceMethods.listReceipts, request)
        names += page.receipts.map(\.name)
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty
      #expect(names == all.map(\.name))
      #expect(try await house.receipts("department=YJ AND licence=licences/1").count == 2)
      #expect(
        Set(try await house.receipts("role=LEAD").map(\.department)) == ["YJ", "ZJ"])
      #expect(try await house.receipts("state!=PENDING").isEmpty)
      #expect(
        try await house.receipts("event_id=\"\(Events.id(4))\"").count
          == all.filter { $0.licence == "licences/4" }.count)
      let bad = try await house.refusal { _ = try await house.receipts("licence=7") }
      #expect(bad?.errorReasons == ["FILTER_VALUE"])
    }
  }

  private static func routes(
    _ house: PermitsHouse, day: String = "", type: String = "", industry: String = "",
    division: String = ""
  ) async throws -> [PermitsRoute] {
    try await house.call(
      PermitsServiceMethods.listRoutes,
      PermitsListRoutesRequest(
        day: day, licenceType: type, industry: industry, division: division),
      as: .energy
    ).routes
  }

  @Test("routes answer by day, type, industry and division")
  func routes() async throws {
    try await PermitsHouse.open { house in
      #expect(try await Self.routes(house).count >= 25)
      #expect(try await Self.routes(house, day: "2023-12-31").isEmpty)
      let coal = try await Self.routes(
        house, type: "AQSC_MK", industry: "B0610", division: "140581101")
      let route = try #require(coal.first)
      #expect(coal.count == 1)
      #expect(route.recipients.map(\.department) == ["NY", "YJ", "ZRZY", "140581101"])
      #expect(route.inForceFrom == "2024-01-01" && route.unverified)
      #expect(!route.basis.isEmpty)
      let fire = try await Self.routes(house, type: "XFJC", industry: "H6110")
      #expect(fire.map(\.industry) == ["", "H"])
      // A town outside the city, or one that is retired, gets no copy, here as when publishing.
      for division in ["110101001", "140581204", "140581"] {
        let none = try await Self.routes(house, type: "AQSC_MK", division: division)
        #expect(none.first?.recipients.map(\.role) == [.industry, .lead, .copy])
      }
      let day = try await house.refusal { _ = try await Self.routes(house, day: "2026-02-30") }
      #expect(day?.errorReasons == ["DAY_IMPOSSIBLE"])
      let industry = try await house.refusal { _ = try await Self.routes(house, industry: "?") }
      #expect(industry?.code == .invalidArgument)
    }
  }
}
