import Contracts
import Glibc
import Quiz
import Synchronization
import Testing
import Vocabulary
import Wire

@testable import ClientKit

@Suite("The quiz commands")
struct QuizCommandTests {
  /// A scene whose pack is valid now, on the folder that the commands use.
  private func scene() async throws -> QuizScene {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let scene = try QuizScene(now: UTCMicroseconds(Int64(now.tv_sec) * 1_000_000))
    await (try await scene.trip()).close()
    let file = try OutputFile("\(scene.folder.path)/r.csv")
    try file.write(Array(QuizScene.rosterText(20).utf8))
    try file.commit()
    return scene
  }

  private func run(_ scene: QuizScene, _ words: String...) async -> Run {
    await Run.client(words, environment: ["XDG_STATE_HOME": scene.folder.path])
  }

  /// Draws and identifies three people, without a person at the keys.
  private func begin(_ scene: QuizScene) async throws {
    let roster = "\(scene.folder.path)/r.csv"
    let promise = await run(
      scene, "quiz", "start", "--roster", roster, "--count", "3", "--no-input", "--json")
    #expect(promise.code == 0, "\(promise.notices)")
    let value = try JSONValue(parsing: promise.output)
    #expect(value["slot"] == .number("1"))
    #expect(value["commitment"]?.string?.utf8.count == 9)
    let seats = await run(
      scene, "quiz", "resume", "--digits", "271828", "--identity", "证件", "--no-input", "--json")
    #expect(seats.code == 0, "\(seats.notices)")
  }

  /// Closes every sitting with what is saved.
  private func closeAll(_ scene: QuizScene) async throws {
    let desk = try await Desk(try Trip(folder: scene.path))
    for row in await desk.board() { try await desk.close(row.sittingID) }
    await desk.trip.close()
  }

  @Test("lead from the promise to the board without a person at the keys")
  func site() async throws {
    let scene = try await scene()
    try await begin(scene)
    let board = await run(scene, "quiz", "board", "--json")
    let rows = try JSONValue(parsing: board.output)["sittings"]?.elements ?? []
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { $0["stage"] == .string("inProgress") })
    try await closeAll(scene)
    let result = await run(scene, "quiz", "result", "--json")
    let results = try JSONValue(parsing: result.output)["results"]?.elements ?? []
    #expect(results.count == 3)
    #expect(results.allSatisfy { $0["verdict"] == .string("FAILED") })
    let replay = await run(scene, "quiz", "replay", rows[0]["name"]?.string ?? "")
    #expect(replay.code == 0)
    #expect(replay.output.contains(EventWord.collected.text))
  }

  @Test("decide and sign on site, with certificates, and say what is missing")
  func signing() async throws {
    let scene = try await scene()
    try await begin(scene)
    try await closeAll(scene)
    let board = await run(scene, "quiz", "board", "--json")
    let rows = try JSONValue(parsing: board.output)["sittings"]?.elements ?? []
    let id = try #require(rows.first?["sitting"]?.string)
    let unnamed = await run(scene, "quiz", "decide", id, "1", "--accept", "--here")
    #expect(unnamed.code == Outcome.usage.rawValue)
    let stranger = await run(
      scene, "quiz", "decide", id, "2", "--accept", "--here", "--officer", "丙")
    #expect(stranger.code == Outcome.rejected.rawValue)
    let decided = await run(
      scene, "quiz", "decide", id, "2", "--accept", "--here", "--officer", "甲")
    #expect(decided.code == 0, "\(decided.notices)")
    let bare = await run(scene, "quiz", "sign", id, "--officer", "甲", "--officer", "乙")
    #expect(bare.code == Outcome.usage.rawValue)
    let alone = await run(scene, "quiz", "sign", id, "--officer", "甲=04-1")
    #expect(alone.code == Outcome.rejected.rawValue)
    let signed = await run(
      scene, "quiz", "sign", id, "--officer", "甲=04-1", "--officer", "乙=04-2")
    #expect(signed.code == 0, "\(signed.notices)")
    let replay = await run(scene, "quiz", "replay", id)
    #expect(replay.output.contains("04-2"))
    let late = await run(
      scene, "quiz", "decide", id, "1", "--accept", "--here", "--officer", "甲")
    #expect(late.code == Outcome.rejected.rawValue)
  }

  @Test("end with 6 and keep everything when there is no network")
  func offline() async throws {
    let scene = try await scene()
    try await begin(scene)
    try await closeAll(scene)
    let sync = await run(scene, "quiz", "sync")
    #expect(sync.code == Outcome.queued.rawValue)
    #expect(sync.notices.contains("anlan quiz sync --file"))
    let path = "\(scene.folder.path)/c.qz"
    let carried = await run(scene, "quiz", "sync", "--file", path)
    #expect(carried.code == Outcome.queued.rawValue)
    let code = carried.output.filter { !$0.isWhitespace }
    let bytes = try WholeFileForTests.bytes(path)
    #expect(CarriedFile.open(bytes, code: code)?.count == 3)
  }

  @Test("send once, get the same receipts, and verify them offline; a changed one fails with 7")
  func syncs() async throws {
    let scene = try await scene()
    try await begin(scene)
    try await closeAll(scene)
    let office = Office(scene)
    func sync() async throws -> Run {
      try await served(
        ["quiz", "sync"], environment: ["XDG_STATE_HOME": scene.folder.path],
        service: "enforcement", office.register)
    }
    let first = try await sync()
    #expect(first.code == 0, "\(first.notices)")
    #expect(office.taken.count == 3)
    // What was withdrawn came along, and holds from the next draw on.
    let withdrawn = try Trip(folder: scene.path)
    #expect(try withdrawn.shelf.revocations()?.questions.map(\.questionID) == ["Q5"])
    await withdrawn.close()
    let second = try await sync()
    #expect(second.code == 0)
    #expect(office.calls == 3)
    let name = try #require(office.names.first)
    let verified = await run(scene, "quiz", "verify", name, "--json")
    #expect(verified.code == 0, "\(verified.notices)")
    #expect(try JSONValue(parsing: verified.output)["recordChecked"] == .bool(true))
    let out = await run(scene, "quiz", "receipt", name, "--out", scene.folder.path)
    #expect(out.code == 0, "\(out.notices)")
    let receipt = "\(scene.folder.path)/\(name.prefix(8)).receipt"
    let head = "\(scene.folder.path)/\(name.prefix(8)).head"
    let key = Digests.hex(scene.issuer.publicKey)
    let alone = await Run.client(["quiz", "verify", receipt, "--pack", head, "--key", key])
    #expect(alone.code == 0, "\(alone.notices)")
    var changed = try WholeFileForTests.bytes(receipt)
    changed[changed.count / 2] ^= 1
    let file = try OutputFile(receipt)
    try file.write(changed)
    try file.commit()
    let wrong = await Run.client(["quiz", "verify", receipt, "--pack", head, "--key", key])
    #expect(wrong.code == Outcome.unverified.rawValue)
    #expect(wrong.notices.contains("RECEIPT_TAMPERED"))
  }

  @Test("end with 5 when another copy is there, and keep both")
  func conflict() async throws {
    let scene = try await scene()
    try await begin(scene)
    try await closeAll(scene)
    let run = try await served(
      ["quiz", "sync"], environment: ["XDG_STATE_HOME": scene.folder.path], service: "enforcement"
    ) { router in
      router.clientStream(EnforcementQuizServiceMethods.syncSitting) { requests, _ in
        for try await _ in requests {}
        throw Status.alreadyExists(type: "sitting", name: "s", reason: "SITTING_CONFLICT")
      }
    }
    #expect(run.code == Outcome.conflict.rawValue, "\(run.notices)")
    let board = await self.run(scene, "quiz", "board", "--json")
    let rows = try JSONValue(parsing: board.output)["sittings"]?.elements ?? []
    #expect(rows.allSatisfy { $0["synced"] == .string("conflict") })
  }

  @Test("pull a pack, remember its key, and refuse another key later")
  func pull() async throws {
    let scene = try await scene()
    let trip = try Trip(folder: scene.path)
    let device = trip.device.publicKey
    await trip.close()
    let bytes = try scene.pack(for: device, id: "PK-NEW")
    func pull(_ key: [UInt8]) async throws -> Run {
      try await served(
        ["quiz", "pack", "pull", "--inspection", "0118", "--blueprint", "WSJC"],
        environment: ["XDG_STATE_HOME": scene.folder.path], service: "enforcement"
      ) { router in
        router.unary(EnforcementInspectionServiceMethods.getInspection) { request, _ in
          EnforcementGetInspectionResponse(
            inspection: EnforcementInspection(
              name: request.name, entity: "entities/7", entityTitle: "测试煤矿",
              officers: ["甲", "乙"]))
        }
        router.unary(EnforcementQuizServiceMethods.getRevocations) { _, _ in
          EnforcementGetRevocationsResponse()
        }
        router.serverStream(EnforcementQuizServiceMethods.pullPack) { request, _, responses in
          #expect(request.deviceKey == device)
          try await responses.send(
            EnforcementPullPackResponse(pack: EnforcementPack(name: "packs/1", signingKey: key)))
          for start in stride(from: 0, to: bytes.count, by: 9_000) {
            let end = min(bytes.count, start + 9_000)
            try await responses.send(EnforcementPullPackResponse(chunk: Array(bytes[start..<end])))
          }
        }
      }
    }
    let good = try await pull(scene.issuer.publicKey)
    #expect(good.code == 0, "\(good.notices)")
    #expect(good.output.contains("测试煤矿"))
    let other = try await pull([UInt8](repeating: 9, count: 32))
    #expect(other.code == Outcome.unverified.rawValue)
    #expect(other.notices.contains("TRIP_SIGNING_KEY_CHANGED"))
  }

  @Test("name every line of a shift list that is wrong, and open no slot")
  func roster() async throws {
    let scene = try await scene()
    let path = "\(scene.folder.path)/bad.csv"
    let file = try OutputFile(path)
    try file.write(Array((QuizScene.rosterText(3) + "测试1号,瓦斯检查工,G101,1001\n").utf8))
    try file.commit()
    let run = await run(scene, "quiz", "start", "--roster", path, "--no-input")
    #expect(run.code == Outcome.rejected.rawValue)
    #expect(run.notices.contains("第 5 行") && run.notices.contains("第 2 行"))
    let board = await self.run(scene, "quiz", "pack", "list", "--json")
    #expect(
      try JSONValue(parsing: board.output)["packs"]?.elements.first?["slotsLeft"] == .number("12"))
  }
}

/// The office's side of sync: signs a receipt for what it is sent.
private final class Office: Sendable {
  private struct State {
    var taken: [String: [UInt8]] = [:]
    var calls = 0
  }

  private let state = Mutex(State())
  private let issuer: QuizSigner
  private let pack: [UInt8]
  private let secret: [UInt8]

  init(_ scene: QuizScene) {
    issuer = scene.issuer
    let device = (try? TripFolder(scene.path).deviceSecret()).flatMap { DeviceKey(secret: $0) }
    let shelf = device.flatMap { key in
      (try? TripFolder(scene.path)).map { PackShelf(folder: $0, device: key) }
    }
    let opened = try? shelf?.open(QuizScene.packID, at: UTCMicroseconds(scene.day, hour: 9))
    pack = opened?.headerBytes ?? []
    secret = opened?.secret(ofSlot: 1) ?? []
  }

  var taken: [String: [UInt8]] { state.withLock { $0.taken } }
  var names: [String] { taken.keys.sorted() }
  var calls: Int { state.withLock { $0.calls } }

  func register(_ router: inout Router) {
    router.unary(EnforcementQuizServiceMethods.getRevocations) { _, _ in
      let list = RevocationList(
        number: 1, issuedAt: UTCMicroseconds(0), entries: [],
        questions: [
          QuestionRevocation(
            questionID: "Q5", reason: "FLAGGED", day: LegalDay(dayNumber: 20_781))
        ])
      return EnforcementGetRevocationsResponse(list: try list.signed(by: self.issuer))
    }
    router.clientStream(EnforcementQuizServiceMethods.syncSitting) { requests, _ in
      var bytes: [UInt8] = []
      for try await part in requests { bytes += part.chunk }
      return try self.receipt(bytes)
    }
  }

  private func receipt(_ bytes: [UInt8]) throws -> EnforcementSyncSittingResponse {
    let record = try SittingRecord(canonicalBytes: bytes)
    let id = record.header.sittingID
    state.withLock {
      $0.calls += 1
      $0.taken[id] = bytes
    }
    let receipt = Receipt(
      receiptNo: "R-\(id.prefix(4))", issuedAt: UTCMicroseconds(0), packHeader: pack,
      secret: secret, record: record, score: nil)
    return EnforcementSyncSittingResponse(
      receipt: try receipt.signed(by: issuer), sitting: "sittings/\(id)")
  }
}

/// Reads a file whole.
enum WholeFileForTests {
  static func bytes(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Complaint(path) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count <= 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
