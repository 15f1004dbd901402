import Contracts
import Feed
import PermitsRules
import PermitsService
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

/// What is told before the end of a licence, and that it is told once.
@Suite("Warnings before the end of licences")
struct ExpiryTests {
  @Test("each limit is told on its day, from midnight on, once however often the clock looks")
  func limits() async throws {
    try await PermitsHouse.open { house in
      let name = try await house.publish(Self.gas(1, to: "2027-01-15")).licence
      for (limit, told) in [
        ("2026-11-16", [60]), ("2026-12-16", [60, 30]), ("2027-01-08", [60, 30, 7]),
        ("2027-01-15", [60, 30, 7, 0]),
      ] {
        let midnight = UTCMicroseconds(day(limit))
        house.clock.set(UTCMicroseconds(midnight.value - 1))
        try await house.service.tick()
        #expect(try await Self.told(house, name) == told.dropLast())
        house.clock.set(midnight)
        for _ in 0..<3 { try await house.service.tick() }
        #expect(try await Self.told(house, name) == told)
      }
      house.clock.set(UTCMicroseconds(day("2027-01-16")))
      try await house.service.tick()
      #expect(try await Self.told(house, name) == [60, 30, 7, 0])
      #expect(try await house.licence(name).state == .expired)
    }
  }

  @Test("a safety licence to the year's end is told 120 days before, then 7, then on the last day")
  func safetyLicence() async throws {
    try await PermitsHouse.open { house in
      var event = Events.coal(1)
      event.document?.validTo = "2026-12-31"
      let name = try await house.publish(event).licence
      for (today, told) in [
        ("2026-09-01", []), ("2026-09-02", [120]), ("2026-12-23", [120]), ("2026-12-24", [120, 7]),
        ("2026-12-31", [120, 7, 0]), ("2027-01-01", [120, 7, 0]),
      ] {
        house.clock.set(UTCMicroseconds(day(today), hour: 9))
        try await house.service.tick()
        #expect(try await Self.told(house, name) == told, "\(today)")
      }
    }
  }

  @Test("those who supervise, the bureau and the services learn which licence and until when")
  func content() async throws {
    try await PermitsHouse.open { house in
      let name = try await house.publish(Self.gas(1, to: "2027-01-15")).licence
      house.clock.set(UTCMicroseconds(day("2026-12-18"), hour: 9))
      try await house.service.tick()
      let body = try #require(try await Self.notices(house).first)
      let notice = try PermitsExpiryNotice(wire: body.payload)
      #expect(body.subject == name && notice.licence == name)
      #expect(notice.daysBefore == 30 && notice.daysLeft == 28)
      #expect(notice.validTo == "2027-01-15" && notice.renewalDue == "2026-12-16")
      #expect(notice.holderName == "高平市示例1号煤业有限公司")
      #expect(notice.licenceTypeName == "燃气经营许可证")
      let roles = Dictionary(
        body.recipients.map { ($0.department, $0.role) }, uniquingKeysWith: { first, _ in first })
      #expect(roles["ZJ"] == .lead && roles["140581101"] == .town && roles["SPJ"] == .origin)
      #expect(roles["svc:enforcement"] == .service && roles["svc:investigation"] == .service)
      #expect(!roles.values.contains(.copy))
      // It is no event of the licence and asks for no receipt.
      #expect(try await house.licence(name).eventSeq == 1)
      let receipts = try await house.receipts()
      #expect(Set(receipts.map(\.eventID)) == [Events.id(1)])
    }
  }

  @Test("a clock that jumps forward and back tells nothing twice")
  func clockJump() async throws {
    try await PermitsHouse.open { house in
      let name = try await house.publish(Self.gas(1, to: "2027-01-15")).licence
      for today in ["2026-11-16", "2027-01-09", "2026-11-17", "2026-12-16", "2027-01-08"] {
        house.clock.set(UTCMicroseconds(day(today), hour: 9))
        try await house.service.tick()
      }
      #expect(try await Self.told(house, name) == [60, 7])
      house.clock.set(UTCMicroseconds(day("2027-01-15"), hour: 9))
      try await house.service.tick()
      #expect(try await Self.told(house, name) == [60, 7, 0])
    }
  }

  @Test("after an outage the nearest limit is told, once, also by a service that starts anew")
  func outage() async throws {
    try await PermitsHouse.open { house in
      let name = try await house.publish(Self.gas(1, to: "2027-01-15")).licence
      house.clock.set(UTCMicroseconds(day("2027-01-10"), hour: 9))
      for _ in 0..<2 {
        let restarted = PermitsService(
          store: house.store, blobs: house.blobs, log: house.log, law: Law(),
          digests: try TestKey.digests, clock: house.clock)
        try await restarted.tick()
      }
      let bodies = try await Self.notices(house)
      let notice = try PermitsExpiryNotice(wire: try #require(bodies.first).payload)
      #expect(bodies.count == 1 && notice.daysBefore == 7 && notice.daysLeft == 5)
      #expect(try await Self.told(house, name) == [7])
    }
  }

  @Test("a licence that comes in shortly before its end is told at once")
  func lateComer() async throws {
    try await PermitsHouse.open { house in
      let name = try await house.publish(Self.gas(1, to: "2026-07-20")).licence
      try await house.service.tick()
      #expect(try await Self.told(house, name) == [30])
    }
  }

  @Test("a renewal starts the limits anew, and the old end is forgotten")
  func renewal() async throws {
    try await PermitsHouse.open { house in
      let name = try await house.publish(Self.gas(1, to: "2026-09-30")).licence
      house.clock.set(UTCMicroseconds(day("2026-09-01"), hour: 9))
      try await house.service.tick()
      var renewed = Self.gas(2, to: "2027-01-15")
      renewed.type = .renewed
      try await house.publish(renewed)
      house.clock.set(UTCMicroseconds(day("2026-09-30"), hour: 9))
      try await house.service.tick()
      #expect(try await Self.told(house, name) == [30])
      house.clock.set(UTCMicroseconds(day("2026-12-16"), hour: 9))
      try await house.service.tick()
      #expect(try await Self.told(house, name) == [30, 30])
    }
  }

  @Test("while it is suspended a licence is not warned of; once restored, what was missed is")
  func suspended() async throws {
    try await PermitsHouse.open { house in
      var event = Events.coal(1)
      event.document?.validTo = "2026-12-31"
      let name = try await house.publish(event).licence
      try await house.publish(Events.coal(2, .suspended))
      house.clock.set(UTCMicroseconds(day("2026-09-02"), hour: 9))
      try await house.service.tick()
      #expect(try await Self.told(house, name) == [])
      try await house.publish(Events.coal(3, .restored))
      try await house.service.tick()
      #expect(try await Self.told(house, name) == [120])
    }
  }

  @Test("more licences than one transaction takes are all told in one tick")
  func many() async throws {
    try await PermitsHouse.open { house in
      let stream = try await house.client.clientStream(
        PermitsServiceMethods.publishMany, metadata: PermitsHouse.acting(.approvalBureau))
      for number in 1...600 {
        var event = Self.gas(number, to: "2026-09-04", serial: 1000 + number)
        if number > 550 { event.document?.validTo = "2026-09-05" }
        try await stream.send(PermitsPublishManyRequest(event: event))
      }
      _ = try await stream.finish()
      try await house.service.tick()
      #expect(try await Self.notices(house).count == 550)
    }
  }

  @Test(
    "a notice once told is never changed",
    arguments: [
      "UPDATE expiry_notice SET days_before = 1" as SQL, "DELETE FROM expiry_notice",
    ])
  func final(statement: SQL) async throws {
    try await PermitsHouse.open { house in
      try await house.publish(Self.gas(1, to: "2026-07-20"))
      try await house.service.tick()
      await #expect(throws: StoreError.self) {
        try await house.store.write { try $0.execute(statement) }
      }
    }
  }

  private static func gas(_ number: Int, to end: String, serial: Int = 1) -> PermitsLicenceEvent {
    var event = Events.coal(number, serial: serial)
    event.document?.licenceType = LicenceTypeCode.gasTradeLicence.text
    event.document?.certificateName = "燃气经营许可证"
    event.document?.certificateNo = "晋2024050\(serial)P"
    event.document?.content = "瓶装燃气经营"
    event.document?.validTo = end
    event.premises?.industry = "D4512"
    return event
  }

  private static func notices(_ house: PermitsHouse) async throws -> [FeedEventBody] {
    try await house.bodies().filter { $0.payloadType == PermitsExpiryNotice.protoName }
  }

  /// Limits told of a licence, in the order of the feed.
  private static func told(_ house: PermitsHouse, _ licence: String) async throws -> [Int] {
    try await notices(house).map { try PermitsExpiryNotice(wire: $0.payload) }
      .filter { $0.licence == licence }.map { Int($0.daysBefore) }
  }
}
