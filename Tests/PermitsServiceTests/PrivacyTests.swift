import Contracts
import Crypto
import FoundationEssentials
import PermitsRules
import PermitsService
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Identity numbers")
struct PrivacyTests {
  @Test("a person's number is nowhere in the files of the service, nor in any answer")
  func nowhere() async throws {
    try await PermitsHouse.open(inFile: true) { house in
      let number = SyntheticCodes.citizenID(7)
      let imported = SyntheticCodes.citizenID(8)
      let passport = "E87654321"
      let representative = SyntheticCodes.citizenID(9)
      let answer = try await house.publish(Events.person(1, identity: number))
      var foreign = Events.person(2, identity: passport, serial: 2)
      foreign.holder?.identityKind = "护照"
      try await house.publish(foreign)
      var organisation = Events.coal(3, serial: 3)
      organisation.holder?.identityKind = "身份证"
      organisation.holder?.identityNumber = representative
      try await house.publish(organisation)
      var row = ImportTests.person(born: "19800101")
      row[.personIDNumber] = imported
      var mine = ImportTests.row(5)
      mine[.representativeIDKind] = "身份证"
      mine[.representativeIDNumber] = representative
      house.clock.set(UTCMicroseconds(day("2026-11-24"), hour: 9))
      #expect(
        try await house.importFile(ImportTests.form(rows: [row, mine])).summary.published == 2)
      // A refusal says nothing of it either.
      var wrong = Events.person(4, identity: String(number.dropLast()) + "?", serial: 4)
      wrong.holder?.name = ""
      let status = try await house.refusal { try await house.publish(wrong) }
      #expect(status.map { !"\($0)".contains(number.dropLast()) } == true)
      let licence = try await house.licence(answer.licence)
      #expect(licence.holder?.identityNumber == "140581********\(number.suffix(4))")
      try await house.service.tick()
      let files = try Self.files(of: house.folder)
      #expect(files.count >= 2)
      for (name, bytes) in files {
        for secret in [number, imported, passport, representative] {
          #expect(!Self.contains(bytes, Array(secret.utf8)), "\(name)")
        }
      }
      // The search itself works: what is on record is found.
      let visible = Array("高平市示例3号煤业有限公司".utf8)
      #expect(files.contains { Self.contains($0.bytes, visible) })
    }
  }

  @Test("who steals the files cannot try numbers: no digest of a whole event is in them")
  func digest() async throws {
    try await PermitsHouse.open(inFile: true) { house in
      let event = Events.person(1, identity: SyntheticCodes.citizenID(7))
      try await house.publish(event)
      // The same again is still known for the same, another number for another.
      try await house.publish(event)
      let other = Events.person(1, identity: SyntheticCodes.citizenID(8))
      #expect(try await house.refusal { try await house.publish(other) }?.code == .alreadyExists)
      let files = try Self.files(of: house.folder)
      let keyed = try TestKey.digests.digest(of: event.encoded())
      #expect(files.contains { Self.contains($0.bytes, keyed) })
      for (name, bytes) in files {
        #expect(!Self.contains(bytes, Array(SHA256.hash(data: event.encoded()))), "\(name)")
      }
    }
  }

  @Test("a telephone number is for the bureau and those who receive the licence's events")
  func phone() async throws {
    try await PermitsHouse.open { house in
      var event = Events.coal(1)
      event.holder?.phone = "03560000000"
      let name = try await house.publish(event).licence
      for (department, isShown) in [
        (DepartmentCode.approvalBureau, true), (.emergency, true), (.energy, true),
        (.housing, false), (.safetyCommitteeOffice, false),
      ] {
        let licence = try await house.call(
          PermitsServiceMethods.getLicence, PermitsGetLicenceRequest(name: name), as: department
        ).licence
        let list = try await house.call(
          PermitsServiceMethods.listLicences, PermitsListLicencesRequest(), as: department)
        let events = try await house.call(
          PermitsServiceMethods.listLicenceEvents, PermitsListLicenceEventsRequest(parent: name),
          as: department)
        let phones = [
          licence?.holder?.phone, list.licences.first?.holder?.phone,
          events.events.first?.event?.holder?.phone,
        ]
        #expect(phones == Array(repeating: isShown ? "03560000000" : "", count: 3))
      }
      let receipt = try await house.receipt(of: .emergency, event: event)
      let seen = try await house.call(
        PermitsReceiptServiceMethods.getReceipt, PermitsGetReceiptRequest(name: receipt.name),
        as: .safetyCommitteeOffice)
      #expect(seen.event?.holder?.phone == "")
      #expect(seen.event?.holder?.name == event.holder?.name)
    }
  }

  private static func files(of folder: String) throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix("permits.db") }
      .map { ($0, [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\($0)")))) }
  }

  private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, bytes.count >= part.count else { return false }
    return bytes.indices.dropLast(part.count - 1).contains { start in
      bytes[start] == first && bytes[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
