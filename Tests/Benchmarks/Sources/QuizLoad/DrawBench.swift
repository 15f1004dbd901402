import Questions
import Quiz
import Vocabulary

/// Draws a paper of 20 from a pool of 5,000 in 12 strata, and verifies its receipt from bytes alone.
struct DrawBench {
  static let items = 5_000
  static let drawn = 20

  let rounds: Int

  /// Two topics × single, multiple, judge × two difficulties.
  private static let strata: [Stratum] = ["瓦斯", "顶板"].flatMap { topic in
    [QuestionKind.single, .multiple, .judge].flatMap { kind in
      [1, 3].map { Stratum(topic: topic, kind: kind, difficulty: $0) }
    }
  }

  private static let rules = RuleSet(
    code: "B-1", sector: "coal-mine", personClass: "key-post",
    questions: [.single: 8, .multiple: 8, .judge: 4],
    marksTenths: [.single: 50, .multiple: 50, .judge: 50], limitMinutes: 20, passPermille: 800,
    redLineRule: .failsPaper, workers: WorkerQuota(percent: 20, minimum: 3),
    afterFail: [.explain, .retest], afterSecondFail: [.finding], points: 1, basis: "[D]")

  /// Runs all rounds, one paper a round, each from another slot.
  func run() throws {
    let issuer = try Self.some(QuizSigner(seed: [UInt8](repeating: 1, count: 32)))
    let device = try Self.some(DeviceKey(secret: [UInt8](repeating: 2, count: 32)))
    let now = UTCMicroseconds(LegalDay(dayNumber: 20_781), hour: 9)
    let draft = try pack(for: device, at: now)
    let sealed = try draft.seal(
      by: issuer, ephemeral: try Self.some(DeviceKey(secret: [UInt8](repeating: 3, count: 32))))
    let trusted = TrustedKeys([issuer.publicKey])
    let header = try SealedPack(sealed, trusting: trusted).headerBytes
    let clock = ContinuousClock()
    for round in 1...max(1, rounds) {
      let slot = UInt32((round - 1) % draft.slotSecrets.count + 1)
      let secret = draft.slotSecrets[Int(slot) - 1]
      let evidence = try evidence(of: draft, slot: slot, on: now.legalDay)
      let start = clock.now
      let paper = try evidence.paper(of: draft.papers[0], secret: secret)
      let drawing = clock.now - start
      guard paper.items.count == Self.drawn else {
        throw QuizLoadFailure.unexpected("\(paper.items.count) drawn")
      }
      let record = try sitting(of: paper, evidence, device)
      let receipt = try Receipt(
        receiptNo: "QZ-\(round)", issuedAt: now, packHeader: header, secret: secret,
        record: record,
        score: ReceiptScore(
          awardedTenths: 800, fullTenths: 1000, isPassed: true, releaseTag: [])
      ).signed(by: issuer)
      let begin = clock.now
      let found = try ReceiptVerification.verify(
        receipt, packHeader: header, record: record, trusting: trusted)
      let verifying = clock.now - begin
      guard found.hasRecord else { throw QuizLoadFailure.unexpected("no record") }
      Self.report("quiz-draw", round, drawing)
      Self.report("quiz-verify", round, verifying)
    }
  }

  private static func report(_ what: String, _ round: Int, _ duration: Duration) {
    print(
      "{\"what\":\"\(what)\",\"server\":\"anlan\",\"round\":\(round),"
        + "\"result\":{\"ms\":\(milliseconds(duration)),\"pool\":\(items),\"drawn\":\(drawn)}}")
  }

  private func pack(for device: DeviceKey, at now: UTCMicroseconds) throws -> PackDraft {
    let drafts = (0..<Self.items).map { Self.question($0, Self.strata[$0 % Self.strata.count]) }
    let pool = try DrawPool(
      drafts.enumerated().map { index, draft in
        DrawItem(
          id: "banks/b/questions/\(index + 1)", version: 1, contentHash: draft.contentHash,
          stratum: Self.strata[index % Self.strata.count],
          weight: [ItemWeight.normal, .new, .overexposed][index % 3],
          options: draft.options.map { DrawOption(key: $0.key, isFixed: $0.isFixed) })
      })
    // Eight strata give two questions, the four of judge items one.
    let plan = try Blueprint(
      quotas: Self.strata.map { StratumQuota($0, count: $0.kind == .judge ? 1 : 2) })
    return PackDraft(
      packID: "PK-1", serial: 1, kind: .keysSealed, issuedAt: now, notBefore: now,
      expires: UTCMicroseconds(now.legalDay.adding(CalendarDays(2))),
      devicePublicKey: device.publicKey, tripNo: "inspections/1",
      bankSnapshot: "banks/b/versions/1",
      ruleSets: [Self.rules],
      papers: [
        PackPaper(
          postCode: "gas", title: "瓦斯检查工", ruleSetCode: Self.rules.code, blueprint: plan,
          pool: pool)
      ],
      questions: zip(pool.items, drafts).map { item, draft in
        PackQuestion(
          QuestionRevision(id: item.id, version: item.version),
          face: QuestionFace(draft).canonicalBytes, keyPart: QuestionKeyPart(draft).canonicalBytes)
      },
      slotSecrets: (0..<12).map { [UInt8](repeating: UInt8($0 + 10), count: 32) })
  }

  private static func question(_ number: Int, _ stratum: Stratum) -> QuestionDraft {
    let kind = stratum.kind ?? .single
    let keys = kind.hasOptions ? ["A", "B", "C", "D"] : []
    let answer: QuestionAnswer =
      kind == .judge
      ? .judge(number % 2 == 0)
      : .options(kind == .multiple ? ["A", "C"] : [keys[number % 4]])
    return QuestionDraft(
      kind: kind, stem: "第\(number)题：采煤工作面回风流中瓦斯浓度达到多少时应当采取什么措施？",
      options: keys.map { QuestionOption(key: $0, text: "选项\($0)：\(number)", isFixed: false) },
      answer: answer, explanation: "见规程。", topic: stratum.topic ?? "瓦斯",
      difficulty: stratum.difficulty ?? 1, isRedLine: false, sector: "coal-mine")
  }

  private func evidence(
    of draft: PackDraft, slot: UInt32, on day: LegalDay
  ) throws -> DrawEvidence {
    let paper = draft.papers[0]
    let context = DrawContext(
      inspectionNo: draft.tripNo, enterpriseCode: "entities/1", postCode: paper.postCode,
      personToken: "p\(slot)", rosterHash: [], bankSnapshot: draft.bankSnapshot,
      poolHash: paper.pool.canonicalHash, blueprintHash: paper.blueprint.canonicalHash,
      packID: draft.packID, slot: slot, day: day, serverNonce: [])
    return DrawEvidence(
      context: context,
      nonces: try DrawNonces(inspector: [UInt8](repeating: 4, count: 16), counterpart: "314159"),
      exposureHits: [], isRelaxed: false, workers: nil,
      slotUses: (1...slot).map { SlotUse(number: $0, outcome: .used) })
  }

  private func sitting(
    of paper: Paper, _ evidence: DrawEvidence, _ device: DeviceKey
  ) throws -> SittingRecord {
    var record = SittingRecord(
      SittingHeader(
        sittingID: "s-\(evidence.context.slot)", ruleSetCode: Self.rules.code,
        limitMicroseconds: Self.rules.limitMicroseconds, deviceKeyID: device.keyID,
        evidence: evidence, paper: paper))
    var events: [SittingAction] = [
      .opened, .identityConfirmed(officers: ["li", "wang"], means: "id4"),
    ]
    for (place, item) in paper.items.enumerated() {
      let answer: SittingAnswer =
        item.optionOrder.isEmpty ? .judge(true) : .options([item.optionOrder[0]])
      events += [.shown(UInt16(place)), .answered(UInt16(place), answer)]
    }
    try record.add(events + [.closed(.submitted)], from: 0)
    return record
  }

  private static func some<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw QuizLoadFailure.unexpected("a key") }
    return value
  }
}

extension SittingRecord {
  /// Adds events, a second apart.
  mutating func add(_ actions: [SittingAction], from wall: Int64) throws {
    for (index, action) in actions.enumerated() {
      let tick = Int64(index + 1) * 1_000_000
      _ = try append(
        SittingEvent(
          action,
          at: ClockReading(
            bootID: "b", monotonicMicroseconds: tick, wallMicroseconds: wall + tick)))
    }
  }
}
