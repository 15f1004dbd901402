import Contracts
import Listing
import Store
import TestSupport
import Testing

@testable import Entities

@Suite("The list of entities")
struct EntityListTests {
  private static func list(
    _ model: Model, _ filter: String = "", size: UInt32 = 0, token: String = ""
  ) async throws -> (names: [String], token: String) {
    let conditions = try ListFilter(filter, fields: EntityFilter.fields)
    let page = try PageRequest(size: size, token: token, defaultRows: 50, question: [filter])
    let names = try await model.store.read { reader in
      try EntityRecords.list(conditions, page: page, in: reader).map(\.name)
    }
    return (names, page.nextToken(after: names.last.map { [$0] }, count: names.count))
  }

  private static func name(_ serial: Int) -> String {
    "entities/\(SyntheticCodes.creditCode(1))-\(serial)"
  }

  @Test("filters select by field, pages follow by name")
  func filters() async throws {
    try await Model.open { model in
      for serial in 1...5 {
        var event = Feed.event("licences/\(serial)", serial: UInt32(serial))
        if serial == 2 { event.premises?.industry = "D4511" }
        if serial == 3 { event.premises?.division = "140581102" }
        if serial == 4 { event.document?.licenceType = "CKXK" }
        if serial == 5 { event.stateAfter = .suspended }
        try await model.apply(event)
      }
      try await model.apply(Feed.notice(.claimed, "licences/1"))
      for (filter, serials) in [
        ("", [1, 2, 3, 4, 5]), ("state=ACTIVE", [1]), ("state=SUSPENDED", [5]),
        ("state=PROVISIONAL", [2, 3, 4]), ("industry=B06", [1, 3, 4, 5]),
        ("division=140581102", [3]), ("licence_type=CKXK", [4]),
        ("holder=\"一号\"", [1, 2, 3, 4, 5]),
        ("holder=\"%\"", []), ("credit_code=\"\(SyntheticCodes.creditCode(2))\"", []),
        ("state=PROVISIONAL AND licence_type=AQSC_MK AND industry=D", [2]),
      ] {
        let found = try await Self.list(model, filter).names
        #expect(found == serials.map(Self.name), "\(filter)")
      }
      var names: [String] = []
      var token = ""
      repeat {
        let page = try await Self.list(model, size: 2, token: token)
        names += page.names
        token = page.token
      } while !token.isEmpty
      #expect(names == (1...5).map(Self.name))
      await #expect(throws: ListFilterRefusal.self) {
        _ = try await Self.list(model, "state=GOOD")
      }
    }
  }
}
