import Questions
import Quiz
import Synchronization
import Testing
import Vocabulary

@testable import ClientKit

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

/// Clocks that a test turns.
final class HandClock: Sendable {
  private let reading: Mutex<ClockReading>

  init(wall: UTCMicroseconds) {
    reading = Mutex(
      ClockReading(bootID: "boot-1", monotonicMicroseconds: 1_000_000, wallMicroseconds: wall.value)
    )
  }

  var desk: DeskClock { DeskClock { self.reading.withLock { $0 } } }

  /// Lets both clocks run.
  func run(seconds: Int64) {
    turn(monotonic: seconds * 1_000_000, wall: seconds * 1_000_000)
  }

  /// Turns the clocks apart from each other.
  func turn(monotonic: Int64 = 0, wall: Int64 = 0) {
    reading.withLock {
      $0 = ClockReading(
        bootID: $0.bootID, monotonicMicroseconds: $0.monotonicMicroseconds + monotonic,
        wallMicroseconds: $0.wallMicroseconds + wall)
    }
  }

  /// Another start of the machine.
  func reboot() {
    reading.withLock {
      $0 = ClockReading(
        bootID: "boot-2", monotonicMicroseconds: 5_000_000,
        wallMicroseconds: $0.wallMicroseconds + 60_000_000)
    }
  }
}

/// An issuer, a device's folder, a pack on it, and a shift; nobody real is in it.
struct QuizScene {
  /// The day of the trip.
  let day: LegalDay
  static let post = "WSJC"
  static let packID = "PK-2026-0118"
  static let digits = "314159"

  let folder = TemporaryFolder()
  let clock: HandClock
  let issuer: QuizSigner
  let ephemeral: DeviceKey
  /// Minutes of a paper.
  let minutes: Int
  let kind: PackKind
  /// Kinds of question of the paper, and how many of each.
  let kinds: [(kind: QuestionKind, count: Int)]

  /// Four single, four multiple, two judge.
  static let chosen: [(kind: QuestionKind, count: Int)] = [
    (.single, 4), (.multiple, 4), (.judge, 2),
  ]
  /// Two blanks, two in words, one single.
  static let written: [(kind: QuestionKind, count: Int)] = [
    (.blank, 2), (.shortAnswer, 2), (.single, 1),
  ]

  init(
    minutes: Int = 20, kind: PackKind = .keysSealed, now: UTCMicroseconds? = nil,
    kinds: [(kind: QuestionKind, count: Int)] = QuizScene.chosen
  ) throws {
    day = now?.legalDay ?? LegalDay(dayNumber: 20_781)
    var random = SplitMix(7)
    self.minutes = minutes
    self.kind = kind
    self.kinds = kinds
    clock = HandClock(wall: now ?? UTCMicroseconds(day, hour: 9))
    issuer = try #require(QuizSigner(seed: random.bytes(32)))
    ephemeral = try #require(DeviceKey(secret: random.bytes(32)))
  }

  /// Folder of the device's state.
  var path: String { "\(folder.path)/anlan/quiz" }

  /// A question: choices, judges, one blank and one in words, all with an answer that is known.
  static func draft(_ number: Int, _ stratum: Stratum) -> QuestionDraft {
    let kind = stratum.kind ?? .single
    let keys = kind.hasOptions ? ["A", "B", "C", "D"] : []
    let answer: QuestionAnswer =
      switch kind {
      case .judge: .judge(number % 2 == 0)
      case .multiple: .options(["A", "C"])
      case .blank: .blanks([["0.5", "1/2"], ["断电"]])
      case .shortAnswer, .practical: .rubric([RubricPoint(text: "说出三步", tenths: 50)])
      case .single, .scenario: .options([keys[number % 4]])
      }
    let stem =
      "第\(number)号题：采掘工作面风流中甲烷浓度达到规定值时，当班瓦斯检查工应当采取的措施，下列说法符合规程的是"
    return QuestionDraft(
      kind: kind, stem: stem,
      options: keys.map {
        QuestionOption(key: $0, text: "选项\($0)：停止工作、撤出人员、切断电源并进行处理", isFixed: $0 == "D")
      }, answer: answer, explanation: "解析\(number)", topic: stratum.topic ?? "瓦斯",
      difficulty: stratum.difficulty ?? 1,
      basis: [
        LegalBasis(law: "煤矿安全规程", article: "第一百八十条", textVersion: "2022-04-01", isChecked: true)
      ], sector: "coal-mine")
  }

  private var strata: [Stratum] {
    kinds.map { Stratum(topic: "瓦斯", kind: $0.kind, difficulty: 1) }
  }

  private func plan() throws -> Blueprint {
    try Blueprint(quotas: zip(strata, kinds).map { StratumQuota($0, count: $1.count) })
  }

  var rules: RuleSet {
    RuleSet(
      code: "T-1", sector: "coal", personClass: "test",
      questions: Dictionary(uniqueKeysWithValues: kinds.map { ($0.kind, $0.count) }),
      marksTenths: Dictionary(uniqueKeysWithValues: kinds.map { ($0.kind, 100) }),
      limitMinutes: minutes,
      passPermille: 800, workers: WorkerQuota(percent: 0, minimum: 3), packKind: kind,
      afterFail: [.explain, .retest], afterSecondFail: [.finding], basis: "[D]")
  }

  /// A pack for a device.
  func pack(
    for device: [UInt8], id: String = packID, slots: Int = 12, expires: LegalDay? = nil,
    history: [AskedBefore] = [], media: [PackMedia] = []
  ) throws -> [UInt8] {
    var random = SplitMix(11)
    var drafts = (0..<90).map { Self.draft($0, strata[$0 % strata.count]) }
    for index in drafts.indices where !media.isEmpty {
      drafts[index].media = media.map {
        MediaReference(
          sha256: $0.sha256, name: "井下.png", mediaType: $0.mediaType,
          sizeBytes: $0.bytes.count)
      }
    }
    let items = drafts.enumerated().map { index, draft in
      DrawItem(
        id: "Q\(index)", version: 1, contentHash: draft.contentHash,
        stratum: strata[index % strata.count], weight: .normal,
        options: draft.options.map { DrawOption(key: $0.key, isFixed: $0.isFixed) })
    }
    let draft = PackDraft(
      packID: id, serial: 7, kind: kind, issuedAt: UTCMicroseconds(day),
      notBefore: UTCMicroseconds(day),
      expires: UTCMicroseconds(expires ?? day.adding(CalendarDays(3))),
      devicePublicKey: device, tripNo: "JC-2026-0118", bankSnapshot: "coal@12",
      ruleSets: [rules],
      papers: [
        PackPaper(
          postCode: Self.post, title: "瓦斯检查工", ruleSetCode: rules.code, blueprint: try plan(),
          pool: try DrawPool(items))
      ],
      questions: drafts.enumerated().map { index, draft in
        PackQuestion(
          QuestionRevision(id: "Q\(index)", version: 1),
          face: QuestionFace(draft).canonicalBytes, keyPart: QuestionKeyPart(draft).canonicalBytes)
      }, slotSecrets: (0..<slots).map { _ in random.bytes(32) },
      history: PackHistory(history), media: media)
    return try draft.seal(by: issuer, ephemeral: ephemeral)
  }

  /// A shift list of so many at the post.
  static func rosterText(_ count: Int) -> String {
    "姓名,岗位,工号,身份证后四位\n"
      + (1...count).map { "测试\($0)号,瓦斯检查工,G\($0 + 100),\(1000 + $0)\n" }.joined()
  }

  static func roster(_ count: Int, papers: [PackPaper]) throws -> RosterSheet {
    let reading = try RosterFile.read(
      Array(rosterText(count).utf8), enterprise: "91140500TEST", papers: papers)
    return try RosterSheet(reading.people)
  }

  /// The device opened, with the pack on its shelf.
  func trip(
    slots: Int = 12, history: [AskedBefore] = [], media: [PackMedia] = []
  ) async throws -> Trip {
    let trip = try Trip(folder: path)
    try trip.folder.pin(issuer.publicKey)
    _ = try trip.shelf.keep(
      pack(for: trip.device.publicKey, slots: slots, history: history, media: media))
    try await trip.records.keep(
      TripNote(
        inspection: "inspections/0118", enterprise: "91140500TEST", title: "测试煤矿",
        officers: ["甲", "乙"]), of: Self.packID)
    return trip
  }

  /// A desk over the device.
  func desk(slots: Int = 12) async throws -> Desk {
    try await Desk(try await trip(slots: slots), clock: clock.desk)
  }

  /// Draws and identifies people in the next slot.
  func seated(_ desk: Desk, count: Int = 3, of present: Int = 20) async throws -> [String] {
    let papers = try await desk.header(of: Self.packID).papers
    let slot = try await desk.openSlot(
      Desk.SlotOrder(
        packID: Self.packID, postCode: Self.post,
        roster: try Self.roster(present, papers: papers), count: count))
    let drawn = try await desk.draw(slot.key, counterpart: Self.digits)
    var ids: [String] = []
    for seat in drawn.seats {
      ids.append(try await desk.confirm(seat.token, in: slot.key, means: "证件").sittingID)
    }
    return ids
  }
}
