import Contracts
import EnforcementService
import Testing
import Wire

@Suite("Who wrote something of a version does not approve it")
struct ApprovalTests {
  typealias Methods = EnforcementBankServiceMethods

  private static func move(
    _ client: WireClient, _ version: String, _ move: EnforcementVersionMove, note: String = ""
  ) async throws {
    _ = try await client.call(
      Methods.moveVersion,
      EnforcementMoveVersionRequest(name: version, move: move, note: note))
  }

  @Test("one new question among those of others is enough")
  func oneOfMany() async throws {
    try await EnforcementHouse.open { house in
      let version = try await house.importing((1...10).map { Samples.single($0) }).summary.version
      _ = try await house.importing([Samples.single(11)], file: "b.csv", by: house.keeper)
      try await Self.move(house.author, version, .submit)
      let own = try await house.reason { try await Self.move(house.keeper, version, .approve) }
      #expect(own == "BANK_SAME_PERSON")
    }
  }

  @Test("so is a changed key of a question that is drawn already")
  func changedKey() async throws {
    try await EnforcementHouse.open { house in
      _ = try await house.publishedBank()
      let changed = try await house.importing(
        (1...30).map { Samples.single($0, key: $0 == 7 ? "D" : "B") }, by: house.keeper)
      #expect(changed.summary.revised == 1)
      try await Self.move(house.author, changed.summary.version, .submit)
      let own = try await house.reason {
        try await Self.move(house.keeper, changed.summary.version, .approve)
      }
      #expect(own == "BANK_SAME_PERSON")
      // What others wrote before is approved: it does not count again.
      try await Self.move(house.keeper, changed.summary.version, .return, note: "另一人看")
    }
  }
}
