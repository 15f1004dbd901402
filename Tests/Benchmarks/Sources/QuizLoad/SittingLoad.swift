import Contracts
import Crypto
import Glibc
import Quiz
import Vocabulary
import Wire

/// Sends thousands of sittings home, asks what voiding a question would do, and recounts the answer
/// from its own memory of who answered what.
///
/// The bank's questions are singles whose permanent key "A" is right; each sitting answers right at
/// places of its own choosing.
struct SittingLoad {
  /// Slots of a pack; the service's limit.
  static let slots = 64

  let socket: String
  let entity: String
  let blueprint: String
  let count: Int

  /// What was answered, as this program remembers it.
  struct Answered: Sendable {
    let sitting: String
    let right: Set<String>
    let questions: [String]

    /// Whether so many right of so many is a pass: 70 % of the marks, one mark a question.
    static func isPass(_ right: Int, of questions: Int) -> Bool { right * 100 >= 70 * questions }
    var isPassed: Bool { Self.isPass(right.count, of: questions.count) }
  }

  func run() async throws -> String {
    guard let device = DeviceKey(secret: [UInt8](repeating: 9, count: 32)) else {
      throw QuizLoadFailure.unexpected("a device key")
    }
    let client = try await WireClient.connect(to: socket)
    let clock = ContinuousClock()
    let start = clock.now
    var answered: [Answered] = []
    var number = 0
    while answered.count < count {
      let inspection = try await inspection(number, over: client)
      let pack = try await pull(inspection, device, over: client)
      let most = min(Self.slots, count - answered.count)
      answered += try await sittings(
        most, first: &number, of: pack, device, over: client)
    }
    let syncing = clock.now - start
    let result = try await previews(answered, over: client)
    await client.close()
    return "{\"sittings\":\(count),\"sync_ms\":\(Int(milliseconds(syncing))),"
      + "\"us_per_sitting\":\(Int(milliseconds(syncing) * 1000) / max(1, count)),\(result)}"
  }

  /// Voids each rule of the question that stands on most papers; every figure must be the recount's.
  private func previews(_ answered: [Answered], over client: WireClient) async throws -> String {
    var uses: [String: Int] = [:]
    for sitting in answered { for name in sitting.questions { uses[name, default: 0] += 1 } }
    guard let question = uses.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
      throw QuizLoadFailure.unexpected("no question")
    }
    let clock = ContinuousClock()
    var parts: [String] = []
    for rule in ["drop", "all-credit"] {
      let begin = clock.now
      let preview = try await client.call(
        EnforcementQuizServiceMethods.previewRescore,
        EnforcementPreviewRescoreRequest(
          rescore: EnforcementRescore(question: question, rule: rule, reason: "条文已修改")))
      let took = clock.now - begin
      let counted = recount(answered, voiding: question, rule: rule)
      guard preview.sittings == counted.sittings, Set(preview.toPassed) == counted.toPassed,
        Set(preview.toFailed) == counted.toFailed
      else {
        throw QuizLoadFailure.unexpected(
          "\(rule): the service says \(preview.sittings), ↑\(preview.toPassed.count), "
            + "↓\(preview.toFailed.count); recounted \(counted.sittings), "
            + "↑\(counted.toPassed.count), ↓\(counted.toFailed.count)")
      }
      let name = rule == "drop" ? "drop" : "credit"
      parts.append("\"\(name)_ms\":\(milliseconds(took))")
      parts.append("\"\(name)_up\":\(counted.toPassed.count)")
      parts.append("\"\(name)_down\":\(counted.toFailed.count)")
    }
    parts.append("\"with_question\":\(uses[question] ?? 0),\"exact\":true")
    return parts.joined(separator: ",")
  }

  private func recount(
    _ answered: [Answered], voiding question: String, rule: String
  ) -> (sittings: UInt64, toPassed: Set<String>, toFailed: Set<String>) {
    var sittings: UInt64 = 0
    var toPassed: Set<String> = []
    var toFailed: Set<String> = []
    for sitting in answered where sitting.questions.contains(question) {
      sittings += 1
      let wasRight = sitting.right.contains(question)
      let after =
        rule == "drop"
        ? Answered.isPass(
          sitting.right.count - (wasRight ? 1 : 0), of: sitting.questions.count - 1)
        : Answered.isPass(
          sitting.right.count + (wasRight ? 0 : 1), of: sitting.questions.count)
      if after == sitting.isPassed { continue }
      if after { toPassed.insert(sitting.sitting) } else { toFailed.insert(sitting.sitting) }
    }
    return (sittings, toPassed, toFailed)
  }

  /// An approved inspection of its own for each pack, as visits are.
  private func inspection(_ number: Int, over client: WireClient) async throws -> String {
    let planned = try await client.call(
      EnforcementInspectionServiceMethods.planInspection,
      EnforcementPlanInspectionRequest(
        requestID: "bench-\(number)", entity: entity, kind: .planned, plannedDay: "2026-11-24",
        subject: "一通三防"))
    guard let name = planned.inspection?.name else {
      throw QuizLoadFailure.unexpected("no inspection")
    }
    _ = try await client.call(
      EnforcementInspectionServiceMethods.moveInspection,
      EnforcementMoveInspectionRequest(name: name, move: .approve))
    return name
  }

  private func pull(
    _ inspection: String, _ device: DeviceKey, over client: WireClient
  ) async throws -> OpenedPack {
    let stream = try await client.serverStream(
      EnforcementQuizServiceMethods.pullPack,
      EnforcementPullPackRequest(
        requestID: "bench-\(inspection)", inspection: inspection, blueprints: [blueprint],
        deviceKey: device.publicKey, slots: UInt32(Self.slots)))
    var bytes: [UInt8] = []
    var key: [UInt8] = []
    for try await piece in stream {
      bytes += piece.chunk
      key = piece.pack?.signingKey ?? key
    }
    return try SealedPack(bytes, trusting: TrustedKeys([key])).open(
      with: device, at: UTCMicroseconds(Self.wallMicroseconds()), revocations: nil)
  }

  private func sittings(
    _ most: Int, first number: inout Int, of pack: OpenedPack, _ device: DeviceKey,
    over client: WireClient
  ) async throws -> [Answered] {
    var answered: [Answered] = []
    for slot in 1...UInt32(most) {
      number += 1
      let (record, memory) = try sitting(number, slot, pack, device)
      let body = record.canonicalBytes
      let call = try await client.clientStream(EnforcementQuizServiceMethods.syncSitting)
      try await call.requests.send(
        EnforcementSyncSittingRequest(
          sitting: record.header.sittingID, sha256: Array(SHA256.hash(data: body)), chunk: body))
      _ = try await call.finish()
      answered.append(memory)
    }
    return answered
  }

  /// A closed sitting in a slot, and what of it is right.
  private func sitting(
    _ number: Int, _ slot: UInt32, _ pack: OpenedPack, _ device: DeviceKey
  ) throws -> (SittingRecord, Answered) {
    guard let kind = pack.header.papers.first, let secret = pack.secret(ofSlot: slot) else {
      throw QuizLoadFailure.unexpected("no paper or slot \(slot)")
    }
    let now = UTCMicroseconds(Self.wallMicroseconds())
    let context = DrawContext(
      inspectionNo: pack.header.tripNo, enterpriseCode: "e", postCode: kind.postCode,
      personToken: "p-\(number)", rosterHash: [], bankSnapshot: pack.header.bankSnapshot,
      poolHash: kind.pool.canonicalHash, blueprintHash: kind.blueprint.canonicalHash,
      packID: pack.header.packID, slot: slot, day: now.legalDay, serverNonce: [])
    let evidence = DrawEvidence(
      context: context,
      nonces: try DrawNonces(inspector: [UInt8](repeating: 3, count: 16), counterpart: "314159"),
      exposureHits: [], isRelaxed: false, workers: nil,
      slotUses: (1...slot).map { SlotUse(number: $0, outcome: .used) })
    let paper = try evidence.paper(of: kind, secret: secret)
    var record = SittingRecord(
      SittingHeader(
        sittingID: "bench-\(number)", ruleSetCode: kind.ruleSetCode,
        limitMicroseconds: 600_000_000, deviceKeyID: device.keyID, evidence: evidence,
        paper: paper))
    var random = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
    var right: Set<String> = []
    var events: [SittingAction] = [
      .opened, .identityConfirmed(officers: ["root", "daemon"], means: "id4"),
    ]
    for (place, item) in paper.items.enumerated() {
      random = (random ^ (random >> 30)) &* 0xBF58_476D_1CE4_E5B9
      let isRight = (random >> 33) % 10 < 7
      if isRight { right.insert(item.questionID) }
      events += [
        .shown(UInt16(place)), .answered(UInt16(place), .options([isRight ? "A" : "B"])),
      ]
    }
    try record.add(events + [.closed(.submitted)], from: now.value)
    return (
      record,
      Answered(
        sitting: "sittings/bench-\(number)", right: right,
        questions: paper.items.map(\.questionID))
    )
  }

  private static func wallMicroseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
  }
}
