import Questions
import Quiz
import Store
import Testing
import Vocabulary

@testable import ClientKit

/// `Packs/version-1.qzpk` was written by the program as it was before packs had version 2: 36
/// questions of `QuizScene.draft`, four slots, sealed by the scene's issuer for the device whose
/// secret is `SplitMix(2_024)`.
@Suite("A pack of version 1")
struct PackVersionOneTests {
  private static let path = "\(Script.testsFolder)/Packs/version-1.qzpk"

  private func bytes() throws -> [UInt8] { try WholeFileForTests.bytes(Self.path) }

  /// The scene on the folder of the device that the pack is for, with the pack on its shelf.
  private func desk(_ scene: QuizScene) async throws -> Desk {
    var random = SplitMix(2_024)
    let folder = try TripFolder(scene.path)
    try DurableFile.write(random.bytes(32), to: "\(scene.path)/device.key")
    try folder.pin(scene.issuer.publicKey)
    let trip = try Trip(folder: scene.path)
    _ = try trip.shelf.keep(try bytes())
    try await trip.records.keep(
      TripNote(
        inspection: "inspections/0118", enterprise: "91140500TEST", title: "测试煤矿",
        officers: ["甲", "乙"]), of: QuizScene.packID)
    return try await Desk(trip, clock: scene.clock.desk)
  }

  /// The right answer, told by the number in the stem.
  private func answer(to view: ExamineeView) throws -> SittingAnswer {
    let digits = view.stem.drop { !$0.isNumber }.prefix { $0.isNumber }
    let number = try #require(Int(digits))
    let draft = QuizScene.draft(
      number, Stratum(topic: "瓦斯", kind: view.kind, difficulty: 1))
    switch draft.answer {
    case .judge(let isTrue): return .judge(isTrue)
    case .options(let keys): return .options(keys)
    case .blanks, .rubric: return .cleared
    }
  }

  @Test("is of version 1, and a program of today writes version 2")
  func versions() throws {
    let bytes = try bytes()
    #expect(Array(bytes[4..<6]) == [0, 1])
    #expect(SealedPack.version == 2)
    let scene = try QuizScene()
    let pack = try SealedPack(bytes, trusting: TrustedKeys([scene.issuer.publicKey]))
    #expect(pack.version == 1)
    #expect(pack.header.slots.count == 4)
  }

  @Test("is drawn from, sat, scored with its keys and proved by a receipt, with nothing held back")
  func whole() async throws {
    let scene = try QuizScene()
    let desk = try await desk(scene)
    let ids = try await scene.seated(desk)
    let id = try #require(ids.first)
    for place in 0..<10 {
      let view = try await desk.act(on: id, .show(place))
      #expect(view.pictures.isEmpty)
      _ = try await desk.act(on: id, .answer(place, try answer(to: view)))
    }
    _ = try await desk.act(on: id, .submit)
    let result = try await desk.result(of: id)
    #expect(result.sheet?.verdict == .passed)
    #expect(result.sheet?.awardedTenths == 1_000)
    #expect(result.wrong.isEmpty)
    try await desk.sign(
      id,
      [
        OfficerSignature(officer: "甲", certificateNo: "04-1"),
        OfficerSignature(officer: "乙", certificateNo: "04-2"),
      ])
    let pack = try await desk.pack(QuizScene.packID)
    #expect(pack.history.hits(of: "p", packID: QuizScene.packID, on: scene.day).isEmpty)
    #expect(try await desk.record(of: id).header.evidence.exposureHits.isEmpty)
    // Another run of the program goes on with it.
    await desk.trip.close()
    let again = try await Desk(try Trip(folder: scene.path), clock: scene.clock.desk)
    #expect(try await again.result(of: id).sheet == result.sheet)
    #expect(try await again.view(of: ids[1]).count == 10)
  }

  @Test("is refused with a byte changed, like any other")
  func tampered() throws {
    let scene = try QuizScene()
    let bytes = try bytes()
    let trusted = TrustedKeys([scene.issuer.publicKey])
    for offset in stride(from: 6, to: bytes.count, by: 97) {
      var changed = bytes
      changed[offset] ^= 1
      #expect(throws: PackRefusal.self, "\(offset)") { try SealedPack(changed, trusting: trusted) }
    }
    // Its signed part does not pass as one of version 2.
    var renamed = bytes
    renamed[5] = 2
    #expect(throws: PackRefusal.tampered("header")) { try SealedPack(renamed, trusting: trusted) }
  }
}
