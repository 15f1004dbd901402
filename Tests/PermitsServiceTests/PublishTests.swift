import Contracts
import Crypto
import PermitsService
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Publishing")
struct PublishTests {
  @Test("a new event gets a licence, a sealed body with its recipients, and a receipt a department")
  func new() async throws {
    try await PermitsHouse.open { house in
      let answer = try await house.publish(Events.coal(1))
      #expect(answer.licence == "licences/1")
      #expect(answer.eventSeq == 1)
      #expect(!answer.unrouted && !answer.repeatedCall)
      let wanted = ["NY", "YJ", "ZRZY", "140581101", "svc:enforcement", "svc:investigation"]
      #expect(answer.recipients.map(\.department) == wanted)
      #expect(
        answer.recipients.map(\.role) == [.industry, .lead, .copy, .town, .service, .service])
      let bodies = try await house.bodies()
      let body = try #require(bodies.first)
      #expect(bodies.count == 1)
      #expect(body.recipients == answer.recipients)
      #expect(body.subject == answer.licence)
      #expect(body.type == "anlan.permits.LICENCE_ISSUED")
      #expect(Array(SHA256.hash(data: body.encoded())) == answer.sha256)
      let event = try PermitsLicenceEvent(wire: body.payload)
      #expect(event.document?.certificateNo == "(晋)MK安许证字〔2026〕0001")
      #expect(event.document?.documentNo == "高审批许字〔2026〕1号")
      #expect(event.stateAfter == .valid)
      #expect(event.licenceTypeName == "安全生产许可证(煤矿)" || !event.licenceTypeName.isEmpty)
    }
  }

  @Test("receipts are due at the ends of legal days; who only reads has nothing to claim")
  func dues() async throws {
    try await PermitsHouse.open { house in
      try await house.publish(Events.coal(1))
      let receipts = try await house.receipts()
      #expect(Set(receipts.map(\.department)) == ["NY", "YJ", "ZRZY", "140581101"])
      for receipt in receipts {
        #expect(receipt.state == .pending)
        #expect(receipt.readDueTime?.microseconds == UTCMicroseconds(day("2026-07-08")).value)
        let claims = receipt.role == .industry || receipt.role == .lead
        let claimDue = claims ? UTCMicroseconds(day("2026-07-09")).value : nil
        #expect(receipt.claimDueTime?.microseconds == claimDue)
        #expect(receipt.pushTime?.microseconds == house.clock.now.value)
        #expect(receipt.deliverTime == nil)
      }
    }
  }

  @Test("the same event again answers the same and stores nothing")
  func repeated() async throws {
    try await PermitsHouse.open { house in
      let first = try await house.publish(Events.coal(1))
      house.clock.advance(Minutes(5))
      var again = Events.coal(1)
      // What a client was given and sends back is no other event.
      again.licence = "licences/77"
      again.eventSeq = 9
      again.stateAfter = .revoked
      let second = try await house.publish(again)
      #expect(second.repeatedCall)
      #expect(second.licence == first.licence && second.sha256 == first.sha256)
      #expect(second.recipients == first.recipients)
      #expect(try await house.bodies().count == 1)
      #expect(try await house.count("SELECT count(*) FROM receipt") == 4)
    }
  }

  @Test("the same id with another body is refused and alarmed once")
  func conflict() async throws {
    try await PermitsHouse.open { house in
      try await house.publish(Events.coal(1))
      var other = Events.coal(1)
      other.document?.content = "别的内容"
      for _ in 0..<3 {
        let status = try await house.refusal { try await house.publish(other) }
        #expect(status?.code == .alreadyExists)
        #expect(status?.errorReasons == ["EVENT_ID_CONFLICT"])
      }
      #expect(try await house.alarms() == ["EVENT_ID_CONFLICT \(Events.id(1))"])
      #expect(try await house.bodies().count == 1)
    }
  }

  @Test("an id that a notice of the service bears is refused like any other that is taken")
  func idOfNotice() async throws {
    try await PermitsHouse.open { house in
      try await house.publish(Events.coal(1))
      house.clock.set(UTCMicroseconds(day("2026-07-08"), hour: 1))
      try await house.service.tick()
      let notice = try #require(try await house.bodies().last)
      #expect(notice.type == "anlan.permits.RECEIPT_ESCALATED")
      var event = Events.coal(2, serial: 2)
      event.eventID = notice.eventID
      let status = try await house.refusal { try await house.publish(event) }
      #expect(status?.errorReasons == ["EVENT_ID_CONFLICT"])
    }
  }

  @Test("a step that the licence's state does not allow is refused")
  func illegalTransition() async throws {
    try await PermitsHouse.open { house in
      try await house.publish(Events.coal(1))
      let status = try await house.refusal { try await house.publish(Events.coal(2)) }
      #expect(status?.code == .failedPrecondition)
      #expect(status?.errorReasons == ["ILLEGAL_TRANSITION"])
      let findings = status?.details(as: PermitsFinding.self) ?? []
      #expect(findings.map(\.detail) == ["VALID → ISSUED"])
      let unknown = Events.coal(3, .suspended, serial: 9)
      let second = try await house.refusal { try await house.publish(unknown) }
      #expect(second?.errorReasons == ["ILLEGAL_TRANSITION"])
      #expect(try await house.bodies().count == 1)
    }
  }

  @Test("everything wrong with the fields is said at once, and nothing is stored")
  func invalid() async throws {
    try await PermitsHouse.open { house in
      var event = Events.coal(1)
      event.eventID = "one"
      event.holder?.creditCode = String(SyntheticCodes.creditCode(1).dropLast()) + "#"
      event.document?.decisionDay = "2026-02-30"
      event.document?.content = String(repeating: "长", count: 4001)
      event.premises?.division = ""
      let status = try await house.refusal { try await house.publish(event) }
      #expect(status?.code == .invalidArgument)
      let violations = status?.details(as: RPCBadRequest.self).first?.fieldViolations ?? []
      #expect(
        Set(violations.map(\.field)) == [
          "event.event_id", "event.holder.credit_code", "event.document.decision_day",
          "event.document.content", "event.premises.division",
        ])
      let findings = status?.details(as: PermitsFinding.self) ?? []
      #expect(findings.allSatisfy { !$0.reason.isEmpty && !$0.basis.isEmpty })
      let none = try await house.refusal {
        _ = try await house.call(PermitsServiceMethods.publish, PermitsPublishRequest())
      }
      #expect(none?.errorReasons == ["FIELD_REQUIRED"])
      #expect(try await house.bodies().isEmpty)
      #expect(try await house.count("SELECT count(*) FROM licence") == 0)
    }
  }

  @Test("an event larger than the feed carries is refused by its size")
  func tooLarge() async throws {
    try await PermitsHouse.open { house in
      var event = Events.coal(1)
      event.reminder = PermitsReminder(content: String(repeating: "x", count: 70_000))
      let status = try await house.refusal { try await house.publish(event) }
      #expect(status?.code == .invalidArgument)
      #expect(status?.errorReasons == ["EVENT_TOO_LARGE"])
      #expect(try await house.bodies().isEmpty)
    }
  }

  @Test("materials must be uploaded before, in full")
  func materials() async throws {
    try await PermitsHouse.open { house in
      let content = Array("许可证扫描件".utf8)
      let hash = Array(SHA256.hash(data: content))
      var event = Events.coal(1)
      event.materials = [
        TypeMaterial(
          kind: "许可证", fileName: "licence.pdf", sha256: hash, sizeBytes: UInt64(content.count))
      ]
      let missing = try await house.refusal { try await house.publish(event) }
      #expect(missing?.code == .failedPrecondition)
      #expect(missing?.errorReasons == ["MATERIAL_MISSING"])
      #expect(missing?.message.contains(hash.map { String($0, radix: 16) }.last ?? "?") == true)
      let digest = try BlobDigest(hash)
      _ = try await house.blobs.beginOrResume(digest, sizeBytes: Int64(content.count))
      _ = try await house.blobs.append(content, to: digest, at: 0)
      try await house.blobs.finish(digest)
      let answer = try await house.publish(event)
      #expect(!answer.repeatedCall)
      #expect(try await house.bodies().first?.materials == event.materials)
    }
  }

  @Test("a stream is answered item by item; an item refused does not stop the others")
  func many() async throws {
    try await PermitsHouse.open { house in
      var wrong = Events.coal(2, serial: 2)
      wrong.holder?.name = ""
      var conflicting = Events.coal(1)
      conflicting.document?.content = "别的内容"
      let stream = try await house.client.clientStream(
        PermitsServiceMethods.publishMany, metadata: PermitsHouse.acting(.approvalBureau))
      let events = [
        Events.coal(1), wrong, Events.coal(1), conflicting, Events.coal(3),
        Events.coal(4, .suspended),
      ]
      for event in events { try await stream.send(PermitsPublishManyRequest(event: event)) }
      try await stream.send(PermitsPublishManyRequest())
      let outcomes = try await stream.finish().outcomes
      #expect(outcomes.map(\.code) == [0, 3, 0, 6, 9, 0, 3])
      #expect(outcomes.map(\.repeatedCall) == [false, false, true, false, false, false, false])
      #expect(outcomes[1].reason == "FIELD_REQUIRED")
      #expect(outcomes[1].findings.map(\.field).contains("event.holder.name"))
      #expect(outcomes[3].reason == "EVENT_ID_CONFLICT")
      #expect(outcomes[4].reason == "ILLEGAL_TRANSITION")
      #expect(outcomes[5].licence == "licences/1")
      #expect(try await house.alarms() == ["EVENT_ID_CONFLICT \(Events.id(1))"])
      #expect(try await house.bodies().count == 2)
    }
  }

  @Test("more than one transaction's worth of items is answered in order")
  func manyTransactions() async throws {
    try await PermitsHouse.open { house in
      let stream = try await house.client.clientStream(
        PermitsServiceMethods.publishMany, metadata: PermitsHouse.acting(.approvalBureau))
      for number in 1...300 {
        try await stream.send(
          PermitsPublishManyRequest(event: Events.coal(number, serial: 1000 + number)))
      }
      let outcomes = try await stream.finish().outcomes
      #expect(outcomes.map(\.licence) == (1...300).map { "licences/\($0)" })
    }
  }

  @Test("only the bureau publishes")
  func access() async throws {
    try await PermitsHouse.open { house in
      let status = try await house.refusal {
        try await house.publish(Events.coal(1), as: .emergency)
      }
      #expect(status?.code == .permissionDenied)
    }
  }
}
