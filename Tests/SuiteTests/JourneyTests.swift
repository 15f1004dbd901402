import Contracts
import Testing
import Wire

@Suite("The way of a licence event", .serialized, .timeLimit(.minutes(5)))
struct JourneyTests {
  private func withSuite(_ body: (KillableSuite, Suite) async throws -> Void) async throws {
    let killable = try KillableSuite()
    do {
      try await killable.start(Suite.services + [KillableSuite.department])
      try await body(killable, killable.suite)
    } catch {
      Issue.record("\(error): \(killable.logs)")
    }
    try await killable.kill(Suite.services + [KillableSuite.department])
  }

  private func entity(_ suite: Suite, _ service: String) async throws -> Entity? {
    try await suite.call(
      service, EntityServiceMethods.listEntities, EntityListEntitiesRequest()
    ).entities.first
  }

  /// The receipt of the first delivery, once the department's program has acknowledged it.
  private func delivered(_ suite: Suite) async throws -> PermitsReceipt {
    try await Deadline(seconds: 30).wait("the delivery") {
      try await suite.receipts(of: "YJ").first { $0.state == .delivered }
    }
  }

  @Test("From publication to the signed receipt and the claim, and back to the bureau")
  func toTheClaim() async throws {
    try await withSuite { _, suite in
      let published = try await suite.publish(Licences.coal(Licences.eventID(1)))
      #expect(published.recipients.contains { $0.department == "YJ" }, "\(published.recipients)")
      #expect(!published.unrouted)
      let receipt = try await delivered(suite)
      #expect(receipt.licence == published.licence)

      let opened = try await suite.call(
        "permits", PermitsReceiptServiceMethods.openReceipt,
        PermitsOpenReceiptRequest(requestID: "open", name: receipt.name), as: "YJ")
      #expect(opened.receipt?.state == .read)
      let sign = PermitsSignReceiptRequest(
        requestID: "sign", name: receipt.name, officer: "李某乙")
      let signed = try await suite.call(
        "permits", PermitsReceiptServiceMethods.signReceipt, sign, as: "YJ")
      #expect(signed.receipt?.state == .signed)
      let again = try await suite.call(
        "permits", PermitsReceiptServiceMethods.signReceipt, sign, as: "YJ")
      #expect(again == signed, "asking again gives the same answer")

      for service in ["enforcement", "investigation"] {
        let before = try await Deadline(seconds: 30).wait("\(service)'s entity") {
          try await entity(suite, service)
        }
        #expect(before.state == .provisional)
      }
      let claimed = try await suite.call(
        "permits", PermitsReceiptServiceMethods.claimReceipt,
        PermitsClaimReceiptRequest(requestID: "claim", name: receipt.name, supervisor: "王某丙"),
        as: "YJ")
      #expect(claimed.receipt?.state == .claimed)
      #expect(claimed.receipt?.facts.map(\.kind).contains("SIGNED") == true)
      for service in ["enforcement", "investigation"] {
        try await Deadline(seconds: 30).wait("\(service)'s entity to be active") {
          try await entity(suite, service)?.state == .active ? () : nil
        }
      }
      try await expectNotices(suite, of: ["READ", "SIGNED", "CLAIMED"], to: "SPJ")
    }
  }

  @Test("A department that returns an event with a reason disputes it; the office learns of it")
  func returned() async throws {
    try await withSuite { _, suite in
      _ = try await suite.publish(Licences.coal(Licences.eventID(2)))
      let receipt = try await delivered(suite)
      _ = try await suite.call(
        "permits", PermitsReceiptServiceMethods.openReceipt,
        PermitsOpenReceiptRequest(requestID: "open", name: receipt.name), as: "YJ")
      let blank = await refusal {
        _ = try await suite.call(
          "permits", PermitsReceiptServiceMethods.returnReceipt,
          PermitsReturnReceiptRequest(requestID: "blank", name: receipt.name, reason: " "),
          as: "YJ")
      }
      #expect(blank?.code == .invalidArgument)
      let answer = try await suite.call(
        "permits", PermitsReceiptServiceMethods.returnReceipt,
        PermitsReturnReceiptRequest(
          requestID: "return", name: receipt.name, reason: "不属于本部门职责范围"), as: "YJ")
      #expect(answer.receipt?.state == .disputed)
      try await expectNotices(suite, of: ["READ", "DISPUTED"], to: "SPJ")
      try await expectNotices(suite, of: ["DISPUTED"], to: "AWB")
      let late = await refusal {
        _ = try await suite.call(
          "permits", PermitsReceiptServiceMethods.claimReceipt,
          PermitsClaimReceiptRequest(requestID: "c", name: receipt.name, supervisor: "王某丙"),
          as: "YJ")
      }
      #expect(late?.code == .failedPrecondition, "\(late as Any)")
    }
  }

  @Test("Another department's receipt looks like one that does not exist, and stays as it is")
  func wrongActor() async throws {
    try await withSuite { _, suite in
      _ = try await suite.publish(Licences.coal(Licences.eventID(3)))
      let receipt = try await delivered(suite)
      let refused = await refusal {
        _ = try await suite.call(
          "permits", PermitsReceiptServiceMethods.openReceipt,
          PermitsOpenReceiptRequest(requestID: "open", name: receipt.name), as: "JY")
      }
      #expect(refused?.code == .notFound, "\(refused as Any)")
      #expect(try await suite.receipts(of: "YJ").first?.state == .delivered)
    }
  }

  @Test("The same event again has the same answer; the same id for another event is alarmed")
  func sameID() async throws {
    try await withSuite { _, suite in
      let event = Licences.coal(Licences.eventID(4))
      let first = try await suite.publish(event)
      var expected = first
      expected.repeatedCall = true
      #expect(!first.repeatedCall)
      #expect(try await suite.publish(event) == expected)
      let refused = await refusal {
        _ = try await suite.publish(Licences.coal(Licences.eventID(4), content: "另一内容"))
      }
      #expect(refused?.code == .alreadyExists)
      #expect(refused?.errorReasons.contains("EVENT_ID_CONFLICT") == true)
      #expect(try await suite.alarms(of: "permits") == ["EVENT_ID_CONFLICT"])
      let events = try await suite.call(
        "permits", PermitsServiceMethods.listLicenceEvents,
        PermitsListLicenceEventsRequest(parent: first.licence))
      #expect(events.events.count == 1)
    }
  }

  /// Waits for notices of these facts in a mailbox, in order.
  private func expectNotices(
    _ suite: Suite, of kinds: [String], to recipient: String
  ) async throws {
    let found = try await suite.connected("permits") { client in
      let stream = try await client.serverStream(
        FeedServiceMethods.replay, FeedReplayRequest(),
        metadata: ["anlan-acting-as": recipient], timeout: .seconds(20))
      var found: [String] = []
      for try await answer in stream {
        let body = try FeedEventBody(wire: answer.delivery?.body ?? [])
        guard body.payloadType == PermitsReceiptNotice.protoName else { continue }
        found.append(try PermitsReceiptNotice(wire: body.payload).fact?.kind ?? "")
      }
      return found
    }
    #expect(found == kinds)
  }
}
