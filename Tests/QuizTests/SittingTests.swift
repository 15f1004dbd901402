import Quiz
import Testing
import Vocabulary

@Suite("The record of a sitting")
struct SittingTests {
  let scene: Scene
  let evidence: DrawEvidence
  let paper: Paper

  init() throws {
    scene = try Scene()
    var random = SplitMix(11)
    evidence = try scene.evidence(&random)
    paper = try evidence.paper(of: scene.draft.papers[0], secret: scene.draft.slotSecrets[0])
  }

  func fresh(limitSeconds: Int64 = 600) -> SittingRecord {
    SittingRecord(
      SittingHeader(
        sittingID: "S-1", ruleSetCode: "T-1", limitMicroseconds: limitSeconds * 1_000_000,
        deviceKeyID: scene.device.keyID, evidence: evidence, paper: paper))
  }

  /// A record in which the first question was just shown.
  func started(_ clock: inout TestClock, limitSeconds: Int64 = 600) throws -> SittingRecord {
    var record = fresh(limitSeconds: limitSeconds)
    try record.add(.opened, clock.next())
    try record.add(.identityConfirmed(officers: ["o1"], means: "id4"), clock.next())
    try record.add(.shown(0), clock.next())
    return record
  }

  /// An answer that the question in a place can have.
  func answer(_ place: Int) -> SittingAnswer {
    paper.items[place].optionOrder.isEmpty ? .judge(true) : .options(["A"])
  }

  static let actions: [SittingAction] = [
    .opened, .identityConfirmed(officers: ["o1"], means: "id4"), .shown(0),
    .answered(0, .cleared), .marked(0, true), .paused("停电"), .resumed, .timeWarning(1), .beat,
    .recovered, .closed(.submitted), .voided("替考"),
    .officerMarked(0, marksTenths: 1, officer: "o1"),
    .decided(
      SiteDecision(measure: .retest, isAccepted: true, officer: "o1", reason: "")),
    .signed([OfficerSignature(officer: "o1", certificateNo: "1")]),
  ]

  @Test("every action is allowed in the stages of the table and in no other")
  func transitions() throws {
    var clock = TestClock()
    let new = fresh()
    var opened = new
    try opened.add(.opened, clock.next())
    var running = opened
    try running.add(.identityConfirmed(officers: ["o1"], means: "id4"), clock.next())
    var paused = running
    try paused.add(.paused("停电"), clock.next())
    var submitted = running
    try submitted.add(.closed(.submitted), clock.next())
    var voided = running
    try voided.add(.voided("替考"), clock.next())
    // opened identity shown answered marked paused resumed warning beat recovered closed voided marks
    // decided signed; signing with one officer is refused everywhere
    let table: [(SittingRecord, String)] = [
      (new, "100000000000000"), (opened, "010000001101000"), (running, "001111011111100"),
      (paused, "000000101111100"), (submitted, "000000000000010"), (voided, "000000000000000"),
    ]
    for (record, row) in table {
      for (action, mark) in zip(Self.actions, row) {
        var next = record
        let before = record.canonicalBytes
        let event = SittingEvent(action, at: clock.next())
        if mark == "1" {
          _ = try next.append(event)
        } else {
          #expect(throws: SittingRefusal.self, "\(record.state.stage) \(action)") {
            try next.append(event)
          }
          #expect(next.canonicalBytes == before)
        }
      }
    }
  }

  @Test("answers follow keys: unknown, repeated or unsorted ones are refused")
  func answers() throws {
    var clock = TestClock()
    var record = try started(&clock)
    let place = try #require(paper.items.firstIndex { !$0.optionOrder.isEmpty })
    let judge = try #require(paper.items.firstIndex { $0.optionOrder.isEmpty })
    for bad: SittingAnswer in [
      .options(["E"]), .options([]), .options(["B", "A"]), .options(["A", "A"]), .blanks(["x"]),
      .text("x"),
    ] {
      #expect(throws: SittingRefusal.answer(place)) {
        try record.add(.answered(UInt16(place), bad), clock.next())
      }
    }
    #expect(throws: SittingRefusal.answer(judge)) {
      try record.add(.answered(UInt16(judge), .options(["A"])), clock.next())
    }
    #expect(throws: SittingRefusal.place(20)) { try record.add(.shown(20), clock.next()) }
    try record.add(.answered(UInt16(place), .options(["A", "B"])), clock.next())
    #expect(record.state.answers == [place: .options(["A", "B"])])
    try record.add(.answered(UInt16(place), .cleared), clock.next())
    #expect(record.state.answers.isEmpty)
    #expect(record.state.unanswered.count == 20)
  }

  @Test("the time runs from the first question, stops in a pause, and is monotonic")
  func elapsed() throws {
    var clock = TestClock()
    var record = try started(&clock)
    #expect(record.state.elapsedMicroseconds == 0)
    try record.add(.answered(0, answer(0)), clock.next(5_000_000))
    try record.add(.paused("停电"), clock.next(2_000_000))
    try record.add(.resumed, clock.next(60_000_000))
    try record.add(.shown(1), clock.next(1_000_000))
    #expect(record.state.elapsedMicroseconds == 8_000_000)
    #expect(record.state.viewedMicroseconds == [0: 8_000_000])
    let now = clock.next(4_000_000)
    #expect(record.state.elapsedMicroseconds(at: now) == 12_000_000)
    #expect(record.state.leftMicroseconds(at: now) == 588_000_000)
  }

  @Test("a clock set back a year changes neither order nor time, and shows")
  func clockSetBack() throws {
    var clock = TestClock()
    var record = try started(&clock)
    clock.wall -= 365 * 86_400_000_000
    try record.add(.answered(0, answer(0)), clock.next(3_000_000))
    #expect(record.state.elapsedMicroseconds == 3_000_000)
    #expect(
      record.state.clockSuspicions.map(\.jumpMicroseconds) == [-365 * 86_400_000_000])
    #expect(record.state.clockSuspicions.map(\.sequence) == [3])
  }

  @Test(
    "only more than two seconds are a jump",
    arguments: [2_000_000, -2_000_000, 2_000_001, -2_000_001])
  func tolerance(jump: Int64) throws {
    var clock = TestClock()
    var record = try started(&clock)
    clock.wall += jump
    try record.add(.beat, clock.next())
    #expect(record.state.isClockSuspect == (abs(jump) > 2_000_000))
  }

  @Test("after a power cut the time goes on from the last event, and the cut itself costs nothing")
  func recovery() throws {
    var clock = TestClock()
    var record = try started(&clock)
    try record.add(.beat, clock.next(9_000_000))
    clock.boot = "boot-2"
    clock.monotonic = 5
    clock.wall += 300_000_000
    #expect(throws: SittingRefusal.recoveryMissing) {
      try record.add(.answered(0, answer(0)), clock.next())
    }
    try record.add(.recovered, clock.next())
    try record.add(.answered(0, answer(0)), clock.next(2_000_000))
    #expect(record.state.elapsedMicroseconds == 11_000_000)
    #expect(record.state.currentQuestion == 0)
    #expect(record.state.recoveries == 1)
    #expect(!record.state.isClockSuspect)
    clock.boot = "boot-3"
    clock.wall -= 3_600_000_000
    try record.add(.recovered, clock.next())
    #expect(record.state.isClockSuspect)
  }

  @Test("a program that starts again on the same machine loses no time")
  func sameBoot() throws {
    var clock = TestClock()
    var record = try started(&clock)
    try record.add(.recovered, clock.next(7_000_000))
    #expect(record.state.elapsedMicroseconds == 7_000_000)
  }

  @Test("a monotonic clock that goes back is refused")
  func backwards() throws {
    var clock = TestClock()
    var record = try started(&clock)
    #expect(throws: SittingRefusal.monotonicBackwards) {
      try record.add(.beat, clock.next(-1_000_000))
    }
  }

  @Test("an answer after the time is refused, and one that came along is flagged and not counted")
  func afterTheTime() throws {
    var clock = TestClock()
    var record = try started(&clock, limitSeconds: 10)
    try record.add(.answered(0, answer(0)), clock.next(10_000_000))
    let late = SittingEvent(.answered(1, answer(1)), at: clock.next(1))
    #expect(throws: SittingRefusal.timeOver(elapsedMicroseconds: 10_000_001)) {
      try record.append(late)
    }
    // The same event in a record written by other software.
    var journal = try journal(record)
    journal.append(
      JournalEntry(
        sequence: journal.count, bytes: late.canonicalBytes,
        chainHash: late.chainHash(after: record.chainHead)))
    let foreign = try SittingRecord(record.header, journal: journal)
    #expect(foreign.state.answers.keys.sorted() == [0])
    #expect(
      foreign.state.irregularities.map(\.refusal) == [.timeOver(elapsedMicroseconds: 10_000_001)])
    var closed = record
    try closed.add(.closed(.timeOver), clock.next())
    #expect(closed.state.stage == .submitted)
  }

  func journal(_ record: SittingRecord) throws -> [JournalEntry] {
    var copy = SittingRecord(record.header)
    return try record.events.map { try copy.append($0) }
  }

  @Test("a replay gives the same bytes and the same state, years later")
  func replay() throws {
    var random = SplitMix(21)
    for _ in 0..<20 {
      let record = try scene.record(evidence, &random, answers: 12)
      let bytes = record.canonicalBytes
      let read = try SittingRecord(canonicalBytes: bytes)
      #expect(read == record)
      #expect(read.canonicalBytes == bytes)
      #expect(read.bodyHash == record.bodyHash)
      #expect(try SittingRecord(record.header, journal: journal(record)) == record)
    }
  }

  @Test("a record with a byte changed is not the same record")
  func tampering() throws {
    var random = SplitMix(22)
    let bytes = try scene.record(evidence, &random).canonicalBytes
    var versionBytes = bytes
    versionBytes[5] = 9
    #expect(throws: SittingFault.unknownVersion(9)) {
      try SittingRecord(canonicalBytes: versionBytes)
    }
    for offset in bytes.indices where offset % 13 == 0 || offset > bytes.count - 200 {
      var changed = bytes
      changed[offset] ^= 0x10
      #expect(throws: SittingFault.self, "\(offset)") {
        try SittingRecord(canonicalBytes: changed)
      }
    }
    for count in stride(from: 0, to: bytes.count, by: 37) {
      #expect(throws: SittingFault.self) {
        try SittingRecord(canonicalBytes: Array(bytes.prefix(count)))
      }
    }
  }

  @Test("a journal with a row changed, missing or swapped is refused at that row")
  func journalFaults() throws {
    var random = SplitMix(23)
    let record = try scene.record(evidence, &random)
    let rows = try journal(record)
    var changed = rows
    changed[3] = JournalEntry(sequence: 3, bytes: rows[4].bytes, chainHash: rows[3].chainHash)
    #expect(throws: SittingFault.chainBroken(sequence: 3)) {
      try SittingRecord(record.header, journal: changed)
    }
    var missing = rows
    missing.remove(at: 2)
    #expect(throws: SittingFault.chainBroken(sequence: 2)) {
      try SittingRecord(record.header, journal: missing)
    }
  }
}
