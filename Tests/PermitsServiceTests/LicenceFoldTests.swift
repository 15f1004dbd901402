import Contracts
import PermitsService
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Licences folded from their events")
struct LicenceFoldTests {
  @Test(
    "the licence stands where its last event puts it",
    arguments: [
      ([], PermitsLicenceState.valid, "1"),
      ([.changed], .valid, "1"),
      ([.suspended], .suspended, "2"),
      ([.suspended, .restored], .valid, "1"),
      ([.suspended, .revoked], .revoked, "2"),
      ([.revoked, .cancelled], .cancelled, "2"),
      ([.annulled], .annulled, "2"),
      ([.withdrawn], .withdrawn, "2"),
      ([.promiseBreach], .valid, "1"),
    ] as [([PermitsEventType], PermitsLicenceState, String)])
  func states(
    after events: [PermitsEventType], state: PermitsLicenceState, status: String
  ) async throws {
    try await PermitsHouse.open { house in
      let name = try await house.publish(Events.coal(1)).licence
      for (index, type) in events.enumerated() {
        let answer = try await house.publish(Events.coal(index + 2, type))
        #expect(answer.licence == name)
      }
      let licence = try await house.licence(name)
      #expect(licence.state == state)
      #expect(licence.disclosureStatus == status)
      #expect(licence.eventSeq == UInt64(events.count + 1))
      #expect(licence.lastEventType == events.last ?? .issued)
      let history = try await house.events(of: name)
      #expect(history.map { $0.event?.eventSeq } == (1...UInt64(events.count + 1)).map { $0 })
      #expect(history.last?.event?.stateAfter == state)
      #expect(history.allSatisfy { $0.sha256.count == 32 && $0.chainSha256.count == 32 })
      #expect(history.allSatisfy { $0.publisher?.account == "tester" })
      #expect(history.allSatisfy { $0.publisher?.department == "SPJ" })
    }
  }

  @Test("an event that only suspends leaves the document and the holder as they were")
  func suspensionKeepsDocument() async throws {
    try await PermitsHouse.open { house in
      let name = try await house.publish(Events.coal(1)).licence
      let before = try await house.licence(name)
      var suspended = Events.coal(2, .suspended)
      suspended.document?.content = "停产整顿"
      suspended.document?.validTo = ""
      try await house.publish(suspended)
      let after = try await house.licence(name)
      #expect(after.document == before.document)
      #expect(after.etag != before.etag)
    }
  }

  @Test("a renewal under a new number is the same licence, by its predecessor's number")
  func renewal() async throws {
    try await PermitsHouse.open { house in
      let name = try await house.publish(Events.coal(1)).licence
      var renewed = Events.coal(2, .renewed)
      renewed.document?.certificateNo = "(晋)MK安许证字〔2026〕0555"
      renewed.document?.predecessorCertificateNo = "（晋）MK安许证字【2026】0001"
      renewed.document?.validTo = "2032-07-05"
      #expect(try await house.publish(renewed).licence == name)
      // Both numbers name it from now on.
      var later = Events.coal(3, .suspended)
      #expect(try await house.publish(later).licence == name)
      later = Events.coal(4, .restored)
      later.document?.certificateNo = "(晋)MK安许证字〔2026〕0555"
      #expect(try await house.publish(later).licence == name)
      #expect(try await house.licence(name).document?.validTo == "2032-07-05")
      #expect(try await house.count("SELECT count(*) FROM licence") == 1)
    }
  }

  @Test("a correction stands in the place of what it corrects; later events keep their word")
  func correction() async throws {
    try await PermitsHouse.open { house in
      let name = try await house.publish(Events.coal(1)).licence
      var changed = Events.coal(2, .changed)
      changed.document?.content = "变更后的内容"
      try await house.publish(changed)
      try await house.publish(Events.coal(3, .suspended))
      var correction = Events.coal(4)
      correction.corrects = Events.id(1)
      correction.document?.content = "更正后的内容"
      let answer = try await house.publish(correction)
      #expect(answer.licence == name && answer.eventSeq == 4)
      let licence = try await house.licence(name)
      #expect(licence.state == .suspended)
      #expect(licence.document?.content == "变更后的内容")
      #expect(licence.eventSeq == 4)
      #expect(try await house.bodies().last?.supersedes == Events.id(1))
    }
  }

  @Test("a correction of the certificate's number finds its licence by the event it corrects")
  func correctedNumber() async throws {
    try await PermitsHouse.open { house in
      let name = try await house.publish(Events.coal(1)).licence
      var correction = Events.coal(2)
      correction.corrects = Events.id(1)
      correction.document?.certificateNo = "(晋)MK安许证字〔2026〕0002"
      #expect(try await house.publish(correction).licence == name)
      let number = try await house.licence(name).document?.certificateNo
      #expect(number == "(晋)MK安许证字〔2026〕0002")
    }
  }

  @Test(
    "what is no event of this licence and type cannot be corrected",
    arguments: [(Events.id(99), PermitsEventType.issued), (Events.id(1), .changed)])
  func correctionUnknown(corrects: String, type: PermitsEventType) async throws {
    try await PermitsHouse.open { house in
      try await house.publish(Events.coal(1))
      var correction = Events.coal(2, type)
      correction.corrects = corrects
      let status = try await house.refusal { try await house.publish(correction) }
      #expect(status?.errorReasons == ["CORRECTED_EVENT_UNKNOWN"])
    }
  }

  @Test("an unknown licence type is kept as written, unmapped, and never lost")
  func unrouted() async throws {
    try await PermitsHouse.open { house in
      var event = Events.coal(1)
      event.document?.licenceType = "某种新许可"
      let answer = try await house.publish(event)
      #expect(answer.unrouted)
      #expect(answer.warnings.map(\.reason).contains("LICENCE_TYPE_UNMAPPED"))
      #expect(answer.recipients.map(\.department).contains("AWB"))
      #expect(answer.recipients.map(\.department).contains("140581101"))
      #expect(try await house.alarms() == ["UNROUTED licences/1 LICENCE_TYPE_UNMAPPED"])
      let licence = try await house.licence(answer.licence)
      #expect(licence.document?.licenceTypeRaw == "某种新许可")
      #expect(try await house.publish(event).unrouted)
      #expect(try await house.unrouted() == 1)
      #expect(try await house.events(of: answer.licence).map(\.unrouted) == [true])
    }
  }

  @Test("a licence counts as unrouted until an event of it finds its departments")
  func unroutedUntilRouted() async throws {
    try await PermitsHouse.open { house in
      var check = Events.coal(1)
      check.document?.licenceType = "XFJC"
      check.document?.certificateNo = "高消安检字〔2026〕第1号"
      check.premises?.industry = ""
      let first = try await house.publish(check)
      #expect(first.unrouted, "\(first.warnings)")
      #expect(try await house.unrouted() == 1)
      check.eventID = Events.id(2)
      check.type = .changed
      check.premises?.industry = "H6110"
      #expect(try await !house.publish(check).unrouted)
      #expect(try await house.unrouted() == 0)
    }
  }

  @Test("what does not exist is not found; what is no name is said so")
  func notFound() async throws {
    try await PermitsHouse.open { house in
      for (name, code) in [("licences/5", StatusCode.notFound), ("licence/5", .invalidArgument)] {
        let licence = try await house.refusal { _ = try await house.licence(name) }
        #expect(licence?.code == code)
        let events = try await house.refusal { _ = try await house.events(of: name) }
        #expect(events?.code == code)
      }
    }
  }
}

extension PermitsHouse {
  /// The count of unrouted licences that the office sees.
  func unrouted() async throws -> UInt64 {
    try await call(
      PermitsReceiptServiceMethods.listOverdue, PermitsListOverdueRequest(),
      as: .safetyCommitteeOffice
    ).unrouted
  }
}
