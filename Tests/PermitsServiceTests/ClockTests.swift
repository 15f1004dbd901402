import Contracts
import PermitsRules
import PermitsService
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

/// What the clock does: it tells who is late, and it ends licences.
@Suite("The clock")
struct ClockTests {
  @Test("levels come one by one on their days, each once however often the clock looks")
  func escalation() async throws {
    try await PermitsHouse.open { house in
      try await house.publish(Events.coal(1))
      let name = try await house.receipt(of: .emergency, event: Events.coal(1)).name
      for (moment, level) in [
        (UTCMicroseconds(day("2026-07-07"), hour: 23), UInt32(0)),
        (UTCMicroseconds(day("2026-07-08")), 1), (UTCMicroseconds(day("2026-07-09")), 2),
        (UTCMicroseconds(day("2026-07-10")), 3), (UTCMicroseconds(day("2026-07-20")), 3),
      ] {
        house.clock.set(moment)
        try await house.service.tick()
        try await house.service.tick()
        let receipt = try await house.receipt(name)
        #expect(receipt.escalationLevel == level)
        #expect(receipt.facts.map(\.level) == Array(1...3).prefix(Int(level)).map { UInt32($0) })
      }
      let alarms = try await house.alarms().filter { $0.hasPrefix("RECEIPT_OVERDUE receipts/YJ/") }
      #expect(alarms == ["RECEIPT_OVERDUE \(name) level 3"])
    }
  }

  @Test("after two weeks of outage every level is told, once, to those it is for")
  func outage() async throws {
    try await PermitsHouse.open { house in
      try await house.publish(Events.coal(1))
      house.clock.set(UTCMicroseconds(day("2026-07-20"), hour: 9))
      for _ in 0..<3 { try await house.service.tick() }
      let notices = try await house.bodies().filter { $0.type == "anlan.permits.RECEIPT_ESCALATED" }
      #expect(notices.count == 12)
      for body in notices {
        let notice = try PermitsReceiptNotice(wire: body.payload)
        let level = try #require(notice.fact?.level)
        let told = level >= 3 ? [notice.department, "SPJ", "AWB"] : [notice.department, "SPJ"]
        #expect(body.recipients.map(\.department) == told)
        #expect(body.causeID == Events.id(1))
      }
      #expect(Set(notices.map(\.eventID)).count == 12)
    }
  }

  @Test("who acts late, before the clock has looked, does not make a level disappear")
  func lateAct() async throws {
    try await PermitsHouse.open { house in
      try await house.publish(Events.coal(1))
      house.clock.set(UTCMicroseconds(day("2026-07-20"), hour: 9))
      let receipt = try await house.receipt(of: .emergency, event: Events.coal(1))
      try await house.deliver(receipt)
      _ = try await house.perform(.open, on: receipt, as: .emergency)
      try await house.service.tick()
      let facts = try await house.receipt(receipt.name).facts
      #expect(facts.map(\.level) == [0, 2, 3])
      let claimed = try await house.perform(.claim, on: receipt, as: .emergency)
      #expect(claimed.state == .claimed)
      house.clock.set(UTCMicroseconds(day("2026-08-20"), hour: 9))
      try await house.service.tick()
      #expect(try await house.receipt(receipt.name).facts.count == 4)
    }
  }

  @Test("a delivery that does not arrive is alarmed after 10 minutes, a breach after an hour")
  func lateDelivery() async throws {
    try await PermitsHouse.open { house in
      try await house.publish(Events.coal(1))
      try await house.publish(Events.coal(2, serial: 2))
      let receipt = try await house.receipt(of: .emergency, event: Events.coal(1))
      for department in [DepartmentCode.energy, .naturalResources] {
        for event in [Events.coal(1), Events.coal(2)] {
          try await house.deliver(house.receipt(of: department, event: event))
        }
      }
      for (minutes, alarms) in [
        (9, []), (1, ["DELIVERY_LATE receipts/140581101/1", "DELIVERY_LATE \(receipt.name)"]),
        (49, []), (1, ["DELIVERY_BREACH receipts/140581101/1", "DELIVERY_BREACH \(receipt.name)"]),
      ] as [(Int, [String])] {
        let before = try await house.alarms().count
        house.clock.advance(Minutes(minutes))
        try await house.service.tick()
        try await house.service.tick()
        #expect(try await Array(house.alarms().dropFirst(before)) == alarms)
      }
      // The next one that waits is another stall.
      try await house.deliver(receipt)
      try await house.service.tick()
      let next = try await house.receipt(of: .emergency, event: Events.coal(2))
      #expect(try await house.alarms().last == "DELIVERY_BREACH \(next.name)")
    }
  }

  @Test("an undecided dispute goes to the office's head after five working days")
  func dispute() async throws {
    try await PermitsHouse.open { house in
      let receipt = try await house.delivered(to: .emergency)
      _ = try await house.perform(.open, on: receipt, as: .emergency)
      _ = try await house.perform(.dispute, on: receipt, as: .emergency)
      house.clock.set(UTCMicroseconds(day("2026-07-13"), hour: 23))
      try await house.service.tick()
      #expect(try await house.receipt(receipt.name).escalationLevel == 0)
      house.clock.set(UTCMicroseconds(day("2026-07-14")))
      try await house.service.tick()
      #expect(try await house.receipt(receipt.name).escalationLevel == 4)
    }
  }

  @Test("what is overdue is listed for the office, and for a department its own")
  func overdue() async throws {
    try await PermitsHouse.open { house in
      try await house.publish(Events.coal(1))
      #expect(try await house.overdue().isEmpty)
      house.clock.set(UTCMicroseconds(day("2026-07-08")))
      #expect(try await house.overdue().count == 4)
      #expect(try await house.overdue(as: .energy).map(\.department) == ["NY"])
      #expect(try await house.overdue(of: "YJ").map(\.department) == ["YJ"])
      let other = try await house.refusal {
        _ = try await house.overdue(as: .energy, of: "YJ")
      }
      #expect(other?.code == .permissionDenied)
    }
  }

  @Test("a licence ends the day after its last, once, also when the number of its holder is masked")
  func expiry() async throws {
    try await PermitsHouse.open { house in
      let person = try await house.publish(
        Events.person(1, identity: SyntheticCodes.citizenID(1)))
      let passport = try await house.publish(Self.passport)
      let coal = try await house.publish(Events.coal(3))
      house.clock.set(UTCMicroseconds(day("2026-07-10"), hour: 23))
      try await house.service.tick()
      #expect(try await house.licence(person.licence).state == .valid)
      house.clock.set(UTCMicroseconds(day("2026-07-11")))
      try await house.service.tick()
      try await house.service.tick()
      for name in [person.licence, passport.licence] {
        let licence = try await house.licence(name)
        #expect(licence.state == .expired)
        #expect(licence.eventSeq == 2)
        let events = try await house.events(of: name)
        #expect(events.map { $0.event?.type } == [.issued, .expired])
        #expect(events.map { $0.event?.holder } == [licence.holder, licence.holder])
        #expect(events.last?.publisher?.account == "clock")
        #expect(events.last?.recipients.map(\.department).contains("JT") == true)
      }
      #expect(try await house.licence(coal.licence).state == .valid)
      #expect(try await house.count("SELECT count(*) FROM licence") == 3)
      #expect(try await house.alarms().filter { $0.hasPrefix("EXPIRY") }.isEmpty)
    }
  }

  private static var passport: PermitsLicenceEvent {
    var event = Events.person(2, identity: "E12345678", serial: 2)
    event.holder?.identityKind = "护照"
    return event
  }

  @Test("a suspended licence's term runs on")
  func suspended() async throws {
    try await PermitsHouse.open { house in
      var event = Events.coal(1)
      event.document?.validTo = "2026-07-10"
      let name = try await house.publish(event).licence
      try await house.publish(Events.coal(2, .suspended))
      house.clock.set(UTCMicroseconds(day("2026-07-11")))
      try await house.service.tick()
      #expect(try await house.licence(name).state == .expired)
    }
  }

  @Test("more licences than one transaction takes all end in one tick")
  func manyLapse() async throws {
    try await PermitsHouse.open { house in
      let stream = try await house.client.clientStream(
        PermitsServiceMethods.publishMany, metadata: PermitsHouse.acting(.approvalBureau))
      for number in 1...600 {
        var event = Events.coal(number, serial: 1000 + number)
        event.document?.validTo = "2026-07-10"
        try await stream.send(PermitsPublishManyRequest(event: event))
      }
      _ = try await stream.finish()
      house.clock.set(UTCMicroseconds(day("2026-07-11")))
      try await house.service.tick()
      #expect(try await house.count("SELECT count(*) FROM licence WHERE state = 6") == 600)
    }
  }

  @Test("a licence whose type the table has learned since ends as the licence it is")
  func newTable() async throws {
    try await PermitsHouse.open { house in
      var event = Events.coal(1)
      event.document?.licenceType = "某种新许可"
      event.document?.validTo = "2026-07-10"
      try await house.publish(event)
      let row = LicenceTypeRow(
        code: .coalSafetyLicence, name: "某种新许可", domain: "煤矿", firstCheckDays: 30, basis: "[D]")
      let later = PermitsService(
        store: house.store, blobs: house.blobs, log: house.log,
        law: Law(types: LicenceTypeTable([row])), digests: try TestKey.digests, clock: house.clock)
      house.clock.set(UTCMicroseconds(day("2026-07-11")))
      try await later.tick()
      #expect(try await house.licence("licences/1").state == .expired)
      #expect(try await house.count("SELECT count(*) FROM licence") == 1)
    }
  }
}
