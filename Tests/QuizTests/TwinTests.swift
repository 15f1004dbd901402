import Foundation
import Quiz
import Testing
import Vocabulary

/// The second implementation, in Python, from the documented format.
@Suite("The Python twin", .enabled(if: Twin.isThere, "needs /usr/bin/python3"))
struct TwinTests {
  @Test("500 random draws and receipts agree, byte for byte")
  func agreement() throws {
    var random = SplitMix(500)
    let scenes = try (0..<5).map { try Scene(seed: UInt64(100 + $0), items: 60 + 12 * $0) }
    var cases: [Twin.Case] = []
    var expected: [Twin.Result] = []
    for number in 0..<500 {
      let scene = scenes[number % scenes.count]
      let slot = UInt32.random(in: 1...12, using: &random)
      let evidence = try scene.evidence(
        &random, slot: slot, hits: Self.hits(scene, &random),
        people: Int.random(in: 12...40, using: &random), substitutions: number % 4,
        isRelaxed: number % 2 == 0)
      var record = try scene.record(evidence, &random, answers: number % 20)
      if number % 3 == 0 { try Self.addSiteActs(to: &record) }
      var bytes = try scene.receipt(record)
      if number % 10 == 9 { bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 4 }
      cases.append(
        Twin.Case(
          receipt: Digests.hex(bytes), header: number % scenes.count,
          record: Digests.hex(record.canonicalBytes)))
      expected.append(try Self.expected(bytes, record, scene))
    }
    let found = try Twin.run(
      trusted: scenes.map(\.issuer.publicKey), headers: try scenes.map { try $0.headerBytes }, cases
    )
    try #require(found.count == expected.count)
    for (number, (one, other)) in zip(found, expected).enumerated() {
      #expect(one == other, "case \(number)")
    }
  }

  @Test("both fill gaps of a short bank in the same way")
  func relaxed() throws {
    var random = SplitMix(501)
    let plan = try Blueprint(quotas: Make.strata.prefix(6).map { StratumQuota($0, count: 1) })
    let scene = try Scene(seed: 77, items: 24, plan: plan)
    var cases: [Twin.Case] = []
    var expected: [Twin.Result] = []
    for _ in 0..<30 {
      // Everything but a few is withdrawn, so that only wider strata can fill the paper.
      let gone = scene.pool.items.shuffled(using: &random).prefix(14).map {
        ExposureHit(questionID: $0.id, cause: .withdrawn, day: Make.day)
      }
      guard let evidence = try? scene.evidence(&random, hits: gone, isRelaxed: true),
        let record = try? scene.record(evidence, &random, answers: 2)
      else { continue }
      let bytes = try scene.receipt(record)
      cases.append(Twin.Case(receipt: Digests.hex(bytes), header: 0, record: nil))
      var result = try Self.expected(bytes, record, scene)
      result.bodyHash = nil
      result.chain = nil
      expected.append(result)
    }
    #expect(cases.count > 10)
    let found = try Twin.run(
      trusted: [scene.issuer.publicKey], headers: [try scene.headerBytes], cases)
    #expect(found == expected)
  }

  /// What officers add after the end.
  private static func addSiteActs(to record: inout SittingRecord) throws {
    var clock = TestClock(monotonic: 90_000_000_000)
    try record.add(
      .decided(
        SiteDecision(measure: .points, isAccepted: false, officer: "o1", reason: "已复训")),
      clock.next())
    try record.add(
      .signed([
        OfficerSignature(officer: "o1", certificateNo: "04-1"),
        OfficerSignature(officer: "o2", certificateNo: "04-2"),
      ]), clock.next())
  }

  static func hits(_ scene: Scene, _ random: inout SplitMix) -> [ExposureHit] {
    let causes: [ExposureCause] = [.person, .mine, .mine, .person, .withdrawn]
    return (0..<Int.random(in: 0...25, using: &random)).map { _ in
      ExposureHit(
        questionID: "Q\(Int.random(in: 0..<scene.pool.items.count, using: &random))",
        cause: causes[Int.random(in: 0..<4, using: &random)],
        day: Make.day.adding(CalendarDays(-Int.random(in: -1...200, using: &random))))
    }
  }

  /// What the Swift implementation says.
  static func expected(
    _ bytes: [UInt8], _ record: SittingRecord, _ scene: Scene
  ) throws -> Twin.Result {
    let header = try scene.headerBytes
    do {
      _ = try ReceiptVerification.verify(
        bytes, packHeader: header, record: record, trusting: scene.trusted)
    } catch {
      return Twin.Result(verdict: error.reason)
    }
    let evidence = record.header.evidence
    let secret = scene.draft.slotSecrets[Int(evidence.context.slot) - 1]
    let promise = SlotCommitment.make(secret: secret, packID: scene.draft.packID)
    let seed = try DrawSeed(secret: secret, nonces: evidence.nonces, context: evidence.context)
    let workerSeed = try evidence.workerSeed(secret: secret)
    let proof = try #require(evidence.workers)
    var workers = try WorkerDraw(
      Int(proof.count), of: evidence.context.postCode, from: proof.roster, seed: workerSeed)
    for one in proof.substitutions { try workers.substitute(one.absent, because: one.reason) }
    return Twin.Result(
      verdict: "OK", commitment: Digests.hex(promise), short: SlotCommitment.short(promise),
      seed: Digests.hex(seed.bytes), workerSeed: Digests.hex(workerSeed.bytes),
      workers: workers.order, sitting: workers.sitting,
      questions: record.header.paper.items.map(\.questionID),
      options: record.header.paper.items.map(\.optionOrder),
      readmitted: record.header.paper.readmitted, bodyHash: Digests.hex(record.bodyHash),
      chain: Digests.hex(record.chainHead), gaps: [])
  }
}

/// Runs `Tests/Twins/quiz_twin.py`.
enum Twin {
  static let python = "/usr/bin/python3"
  static let isThere = FileManager.default.isExecutableFile(atPath: python)

  struct Case: Codable {
    let receipt: String
    let header: Int
    let record: String?
  }

  struct Result: Codable, Equatable {
    var verdict: String
    var commitment: String?
    var short: String?
    var seed: String?
    var workerSeed: String?
    var workers: [String]?
    var sitting: [String]?
    var questions: [String]?
    var options: [[String]]?
    var readmitted: [String]?
    var bodyHash: String?
    var chain: String?
    var gaps: [UInt32]?
  }

  private struct Work: Codable {
    let trusted: [String]
    let headers: [String]
    let cases: [Case]
  }

  static func run(
    trusted: [[UInt8]], headers: [[UInt8]], _ cases: [Case]
  ) throws -> [Result] {
    let work = Work(
      trusted: trusted.map { Digests.hex($0) }, headers: headers.map { Digests.hex($0) },
      cases: cases)
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("quiz-twin-\(UUID().uuidString).json")
    try JSONEncoder().encode(work).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [
      "-B", folder.appendingPathComponent("Twins/quiz_twin.py").path, file.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try JSONDecoder().decode([Result].self, from: answer)
  }
}
