import Glibc
import Quiz
import Store
import Testing
import Vocabulary

@testable import ClientKit

@Suite("The state of a trip")
struct TripRefusalTests {
  @Test("is for its account only")
  func modes() async throws {
    let scene = try QuizScene()
    let trip = try await scene.trip()
    await trip.close()
    for name in ["", "/device.key", "/journal.key", "/journal.db", "/packs"] {
      let status = try #require(FileStatus(path: scene.path + name), "\(name)")
      #expect(status.permissions & 0o077 == 0, "\(name)")
    }
  }

  @Test("belongs to one program at a time")
  func heldByAnother() async throws {
    let scene = try QuizScene()
    let trip = try await scene.trip()
    #expect(throws: TripRefusal.heldByAnother(processID: getpid())) {
      _ = try Trip(folder: scene.path)
    }
    // A second program may look, and writes nothing.
    let looking = try Trip(folder: scene.path, orLooking: true)
    let desk = try await Desk(looking, clock: scene.clock.desk)
    #expect(await desk.board().isEmpty)
    await #expect(throws: TripRefusal.heldByAnother(processID: getpid())) {
      _ = try await scene.seated(desk)
    }
    await trip.close()
    await (try Trip(folder: scene.path)).close()
  }

  @Test("refuses another signing key than the first")
  func otherKey() async throws {
    let scene = try QuizScene()
    let trip = try await scene.trip()
    try trip.folder.pin(scene.issuer.publicKey)
    #expect(throws: TripRefusal.self) { try trip.folder.pin([UInt8](repeating: 9, count: 32)) }
    #expect(try trip.folder.trustedKeys() == [scene.issuer.publicKey])
    await trip.close()
  }

  @Test("refuses a pack for another device")
  func otherDevice() async throws {
    let scene = try QuizScene()
    let trip = try await scene.trip()
    let other = try #require(DeviceKey(secret: RandomBytes.make(32)))
    let bytes = try scene.pack(for: other.publicKey, id: "PK-2")
    #expect(throws: PackRefusal.otherDevice) { _ = try trip.shelf.keep(bytes) }
    await trip.close()
  }

  @Test("refuses a pack with any byte changed")
  func tampered() async throws {
    let scene = try QuizScene()
    let trip = try await scene.trip()
    let bytes = try scene.pack(for: trip.device.publicKey, id: "PK-3")
    for place in stride(from: 6, to: bytes.count, by: max(1, bytes.count / 40)) {
      var changed = bytes
      changed[place] ^= 1
      #expect(throws: (any Error).self, "byte \(place)") { _ = try trip.shelf.keep(changed) }
    }
    #expect(throws: PackRefusal.self) { _ = try trip.shelf.keep(Array(bytes.dropLast(40))) }
    await trip.close()
  }

  @Test("refuses an expired pack, also after the clock was set back")
  func expired() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    _ = try await desk.pack(QuizScene.packID)
    await desk.trip.close()
    scene.clock.run(seconds: 4 * 86_400)
    let late = try await Desk(try Trip(folder: scene.path), clock: scene.clock.desk)
    await #expect(throws: PackRefusal.self) { _ = try await late.pack(QuizScene.packID) }
    await late.trip.close()
    scene.clock.turn(wall: -4 * 86_400_000_000)
    let back = try await Desk(try Trip(folder: scene.path), clock: scene.clock.desk)
    await #expect(throws: PackRefusal.self) { _ = try await back.pack(QuizScene.packID) }
    await back.trip.close()
  }

  @Test("refuses a withdrawn pack, and an older list does not bring it back")
  func revoked() async throws {
    let scene = try QuizScene()
    let trip = try await scene.trip()
    func list(_ number: UInt64, _ entries: [Revocation]) throws -> [UInt8] {
      try RevocationList(
        number: number, issuedAt: UTCMicroseconds(scene.day), entries: entries
      ).signed(by: scene.issuer)
    }
    let entry = Revocation(packID: QuizScene.packID, serial: 0, reason: "LOST")
    try trip.shelf.keepRevocations(try list(2, [entry]))
    try trip.shelf.keepRevocations(try list(1, []))
    #expect(throws: PackRefusal.revoked) {
      _ = try trip.shelf.open(QuizScene.packID, at: UTCMicroseconds(scene.day, hour: 9))
    }
    await trip.close()
  }

  @Test("does not open its rows with another key")
  func otherJournalKey() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    _ = try await scene.seated(desk)
    await desk.trip.close()
    try DurableFile.write(RandomBytes.make(32), to: scene.path + "/journal.key")
    let trip = try Trip(folder: scene.path)
    await #expect(throws: TripRefusal.self) {
      _ = try await Desk(trip, clock: scene.clock.desk)
    }
    await trip.close()
  }

  @Test("takes a sitting once: a row out of its place is refused")
  func rowsInOrder() async throws {
    let scene = try QuizScene()
    let desk = try await scene.desk()
    let id = try #require(try await scene.seated(desk).first)
    var record = try await desk.record(of: id)
    _ = try record.append(SittingEvent(.shown(0), at: scene.clock.desk.now()))
    let late = try record.append(SittingEvent(.shown(1), at: scene.clock.desk.now()))
    await #expect(throws: TripRefusal.self) {
      try await desk.trip.records.append([SittingRow(sittingID: id, entry: late)])
    }
    await desk.trip.close()
  }

  @Test("carries sittings in a file that opens with its code only")
  func carried() throws {
    let code = CarriedFile.makeCode()
    let records: [[UInt8]] = [[1, 2, 3], [], Array(repeating: 7, count: 5_000)]
    let bytes = try CarriedFile.seal(records, code: code)
    #expect(CarriedFile.open(bytes, code: code) == records)
    #expect(CarriedFile.open(bytes, code: code.lowercased().replacing("-", with: " ")) == records)
    #expect(CarriedFile.open(bytes, code: CarriedFile.makeCode()) == nil)
    var changed = bytes
    changed[changed.count - 1] ^= 1
    #expect(CarriedFile.open(changed, code: code) == nil)
  }
}

@Suite("A shift list")
struct RosterFileTests {
  private func read(_ text: String) throws -> RosterFile.Reading {
    try RosterFile.read(Array(text.utf8), enterprise: "E", papers: [])
  }

  @Test("names the line of every fault, and drops none silently")
  func faults() throws {
    let reading = try read(
      """
      姓名,岗位,工号,身份证后四位
      甲,瓦斯检查工,G1,1234
      乙,,G2,2345

      丙,瓦斯检查工,,
      丁,瓦斯检查工,G4,12X4
      甲,瓦斯检查工,G1,1234
      戊,瓦斯检查工,G5,123x
      """)
    #expect(reading.people.map(\.name) == ["甲", "戊"])
    #expect(
      reading.refused == [
        .init(line: 3, fault: .empty), .init(line: 5, fault: .unidentified),
        .init(line: 6, fault: .digits), .init(line: 7, fault: .duplicate(line: 2)),
      ])
    #expect(reading.people.last?.idLast4 == "123X")
  }

  @Test(
    "is read however a spreadsheet wrote it",
    arguments: [
      "\u{FEFF}姓名,工种,工号\r\n甲,爆破工,７\r\n", "工号;姓名;岗位\n7;甲;爆破工", "岗位\t姓名\t人员编号\n爆破工\t甲\t7",
      "姓名,岗位,工号\n\"甲\",\"爆破工\",\"7\"\n",
    ])
  func forms(text: String) throws {
    let reading = try read(text)
    #expect(reading.refused.isEmpty)
    #expect(reading.people.map { [$0.name, $0.postCode, $0.employeeNo] } == [["甲", "爆破工", "7"]])
  }

  @Test("without heads is refused")
  func heads() throws {
    #expect(try read("甲,瓦斯检查工\n").refused == [.init(line: 1, fault: .heads)])
    #expect(try read("").refused == [.init(line: 1, fault: .heads)])
  }

  @Test("gives a person the same token everywhere, and never the name")
  func tokens() {
    let one = PersonToken.make(enterprise: "E", employeeNo: "7", idLast4: "1234", name: "甲")
    #expect(one == PersonToken.make(enterprise: "E", employeeNo: "7", idLast4: "1234", name: "甲"))
    #expect(one != PersonToken.make(enterprise: "F", employeeNo: "7", idLast4: "1234", name: "甲"))
    #expect(!one.contains("甲"))
    #expect(RosterPerson.masked("欧阳某") == "欧**")
  }
}
