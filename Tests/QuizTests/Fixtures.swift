import Questions
import Quiz
import Testing
import Vocabulary

/// Random numbers that are the same on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
  }
}

/// Pools, plans and drafts for tests; nobody real is in them.
enum Make {
  static let day = LegalDay(dayNumber: 20_781)
  static let now = UTCMicroseconds(day, hour: 9)

  static func draft(_ number: Int, _ stratum: Stratum) -> QuestionDraft {
    let kind = stratum.kind ?? .single
    let keys = kind.hasOptions ? ["A", "B", "C", "D"] : []
    let answer: QuestionAnswer =
      switch kind {
      case .judge: .judge(number % 2 == 0)
      case .multiple: .options(["A", "C"])
      case .blank: .blanks([["0.5", "1/2"]])
      case .shortAnswer, .practical: .rubric([RubricPoint(text: "做到", tenths: 100)])
      case .single, .scenario: .options([keys[number % 4]])
      }
    return QuestionDraft(
      kind: kind, stem: "题目\(number)",
      options: keys.map { QuestionOption(key: $0, text: "选项\($0)", isFixed: $0 == "D") },
      answer: answer, explanation: "解析\(number)", topic: stratum.topic ?? "瓦斯",
      difficulty: stratum.difficulty ?? 1, isRedLine: number % 7 == 0, sector: "coal-mine")
  }

  static func item(_ number: Int, _ stratum: Stratum, weight: ItemWeight = .normal) -> DrawItem {
    let draft = draft(number, stratum)
    return DrawItem(
      id: "Q\(number)", version: 1, contentHash: draft.contentHash, stratum: stratum,
      weight: weight,
      options: draft.options.map { DrawOption(key: $0.key, isFixed: $0.isFixed) })
  }

  /// Twelve strata: two topics × single, multiple, judge × two difficulties.
  static let strata: [Stratum] = ["瓦斯", "顶板"].flatMap { topic in
    [QuestionKind.single, .multiple, .judge].flatMap { kind in
      [1, 3].map { Stratum(topic: topic, kind: kind, difficulty: $0) }
    }
  }

  static func pool(_ count: Int, weight: (Int) -> ItemWeight = { _ in .normal }) throws -> DrawPool
  {
    try DrawPool(
      (0..<count).map { item($0, strata[$0 % strata.count], weight: weight($0)) })
  }

  /// Twenty questions: two of eight strata, one of four.
  static func plan() throws -> Blueprint {
    try Blueprint(
      quotas: strata.map { stratum in
        StratumQuota(stratum, count: stratum.kind == .judge ? 1 : 2)
      })
  }

  static func seed(_ number: UInt64) -> DrawSeed {
    var random = SplitMix(number)
    return DrawSeed(bytes: random.bytes(32))
  }

  static let rules = RuleSet(
    code: "T-1", sector: "coal", personClass: "test",
    questions: [.single: 8, .multiple: 8, .judge: 4],
    marksTenths: [.single: 50, .multiple: 50, .judge: 50], limitMinutes: 20, passPermille: 800,
    redLineRule: .failsPaper, workers: WorkerQuota(percent: 20, minimum: 3),
    afterFail: [.explain, .retest], afterSecondFail: [.finding, .points], points: 1, basis: "[D]")

  static func roster(_ count: Int) throws -> Roster {
    try Roster(
      (0..<count).map {
        RosterEntry(personToken: "p\($0)", postCode: $0 % 3 == 0 ? "调度员" : "瓦斯检查工")
      })
  }
}

/// An issuer, a device, a pack for it, and what is drawn from it.
struct Scene {
  let issuer: QuizSigner
  let device: DeviceKey
  let ephemeral: DeviceKey
  let draft: PackDraft
  let bytes: [UInt8]
  let trusted: TrustedKeys
  let pool: DrawPool
  let plan: Blueprint

  init(
    seed: UInt64 = 1, items: Int = 120, kind: PackKind = .keysSealed, plan: Blueprint? = nil,
    slots: Int = 12
  ) throws {
    var random = SplitMix(seed)
    issuer = try #require(QuizSigner(seed: random.bytes(32)))
    device = try #require(DeviceKey(secret: random.bytes(32)))
    ephemeral = try #require(DeviceKey(secret: random.bytes(32)))
    pool = try Make.pool(items) { [.normal, .new, .overexposed][$0 % 3] }
    self.plan = try plan ?? Make.plan()
    var rules = Make.rules
    rules.packKind = kind
    let questions = pool.items.map { item in
      let draft = Make.draft(Int(item.id.dropFirst()) ?? 0, item.stratum)
      return PackQuestion(
        QuestionRevision(id: item.id, version: item.version),
        face: QuestionFace(draft).canonicalBytes, keyPart: QuestionKeyPart(draft).canonicalBytes)
    }
    draft = PackDraft(
      packID: "PK-\(seed)", serial: 7, kind: kind, issuedAt: UTCMicroseconds(Make.day, hour: 7),
      notBefore: UTCMicroseconds(Make.day, hour: 8),
      expires: UTCMicroseconds(Make.day.adding(CalendarDays(2))),
      devicePublicKey: device.publicKey, tripNo: "JC-2026-0118", bankSnapshot: "coal@12",
      ruleSets: [rules],
      papers: [
        PackPaper(
          postCode: "瓦斯检查工", title: "瓦斯检查工", ruleSetCode: rules.code, blueprint: self.plan,
          pool: pool)
      ],
      questions: questions, slotSecrets: (0..<slots).map { _ in random.bytes(32) })
    bytes = try draft.seal(by: issuer, ephemeral: ephemeral)
    trusted = TrustedKeys([issuer.publicKey])
  }

  func opened() throws -> OpenedPack {
    try SealedPack(bytes, trusting: trusted).open(with: device, at: Make.now)
  }

  /// The evidence of a draw in a slot, for the first person drawn.
  func evidence(
    _ random: inout SplitMix, slot: UInt32 = 1, hits: [ExposureHit] = [], people: Int = 30,
    substitutions: Int = 0, isRelaxed: Bool = false, uses: [SlotUse]? = nil
  ) throws -> DrawEvidence {
    let roster = try Make.roster(people)
    let digits = (0..<Int.random(in: 6...9, using: &random)).map { _ in
      String(Int.random(in: 0...9, using: &random))
    }.joined()
    let context = DrawContext(
      inspectionNo: "JC-2026-0118", enterpriseCode: "91140581MA00000000", postCode: "瓦斯检查工",
      personToken: "", rosterHash: roster.canonicalHash, bankSnapshot: "coal@12",
      poolHash: pool.canonicalHash, blueprintHash: plan.canonicalHash, packID: draft.packID,
      slot: slot, day: Make.day)
    var evidence = DrawEvidence(
      context: context, nonces: try DrawNonces(inspector: random.bytes(16), counterpart: digits),
      exposureHits: hits, isRelaxed: isRelaxed, workers: nil,
      slotUses: uses ?? (1...slot).map { SlotUse(number: $0, outcome: $0 == slot ? .open : .used) })
    let secret = draft.slotSecrets[Int(slot) - 1]
    var workers = try WorkerDraw(
      3, of: "瓦斯检查工", from: roster, seed: try evidence.workerSeed(secret: secret))
    for _ in 0..<substitutions {
      try workers.substitute(
        try #require(workers.sitting.randomElement(using: &random)), because: .leftMine)
    }
    evidence.workers = WorkerProof(roster: roster, count: 3, substitutions: workers.substitutions)
    evidence.context.personToken = try #require(workers.sitting.randomElement(using: &random))
    return evidence
  }

  /// A closed record with answers to the first questions.
  func record(_ evidence: DrawEvidence, _ random: inout SplitMix, answers: Int = 5) throws
    -> SittingRecord
  {
    let kind = draft.papers[0]
    let secret = draft.slotSecrets[Int(evidence.context.slot) - 1]
    let paper = try evidence.paper(of: kind, secret: secret)
    var record = SittingRecord(
      SittingHeader(
        sittingID: "S-\(random.next())", ruleSetCode: kind.ruleSetCode,
        limitMicroseconds: Make.rules.limitMicroseconds, deviceKeyID: device.keyID,
        evidence: evidence, paper: paper))
    var clock = TestClock()
    try record.add(.opened, clock.next())
    try record.add(.identityConfirmed(officers: ["o1", "o2"], means: "id4"), clock.next())
    for place in 0..<min(answers, paper.items.count) {
      try record.add(.shown(UInt16(place)), clock.next())
      let keys = paper.items[place].optionOrder
      let answer: SittingAnswer =
        keys.isEmpty ? .judge(true) : .options([try #require(keys.randomElement(using: &random))])
      try record.add(
        .answered(UInt16(place), answer),
        clock.next(Int64.random(in: 1...9_000_000, using: &random)))
    }
    try record.add(.closed(.submitted), clock.next())
    return record
  }

  func receipt(_ record: SittingRecord, signer: QuizSigner? = nil) throws -> [UInt8] {
    let secret = draft.slotSecrets[Int(record.header.slot) - 1]
    let receipt = Receipt(
      receiptNo: "R-1", issuedAt: Make.now, packHeader: try headerBytes, secret: secret,
      record: record,
      score: ReceiptScore(awardedTenths: 800, fullTenths: 1000, isPassed: true, releaseTag: []))
    return try receipt.signed(by: signer ?? issuer)
  }

  var headerBytes: [UInt8] {
    get throws { try SealedPack(bytes, trusting: trusted).headerBytes }
  }
}

/// Clocks that go on together.
struct TestClock {
  var boot = "boot-1"
  var monotonic: Int64 = 1_000_000
  var wall: Int64 = Make.now.value

  mutating func next(_ step: Int64 = 1_000_000) -> ClockReading {
    monotonic += step
    wall += step
    return ClockReading(bootID: boot, monotonicMicroseconds: monotonic, wallMicroseconds: wall)
  }
}

extension SittingRecord {
  mutating func add(_ action: SittingAction, _ clock: ClockReading) throws {
    _ = try append(SittingEvent(action, at: clock))
  }
}
