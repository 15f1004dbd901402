import Quiz
import Testing
import Vocabulary

@Suite("Decisions and signatures on site")
struct SiteActTests {
  private let scene: Scene
  private let closed: SittingRecord

  init() throws {
    scene = try Scene()
    var random = SplitMix(11)
    closed = try scene.record(try scene.evidence(&random), &random)
  }

  private static func decision(
    _ measure: Measure = .retest, accepted: Bool = true, officer: String = "o1",
    reason: String = ""
  ) -> SittingAction {
    .decided(
      SiteDecision(measure: measure, isAccepted: accepted, officer: officer, reason: reason))
  }

  private static func signatures(_ rows: (String, String)...) -> SittingAction {
    .signed(rows.map { OfficerSignature(officer: $0.0, certificateNo: $0.1) })
  }

  private static let signed = signatures(("o1", "04-1"), ("o2", "04-2"))

  private func refusal(_ record: SittingRecord, _ action: SittingAction) -> SittingRefusal? {
    var next = record
    var clock = TestClock(monotonic: 99_000_000_000)
    do throws(SittingRefusal) {
      _ = try next.append(SittingEvent(action, at: clock.next()))
      return nil
    } catch {
      return error
    }
  }

  @Test("officers decide, then sign; both are in the record that goes home")
  func decided() throws {
    var record = closed
    var clock = TestClock(monotonic: 90_000_000_000)
    try record.add(Self.decision(), clock.next())
    try record.add(Self.decision(.points, accepted: false, reason: "已在培训"), clock.next())
    try record.add(Self.signed, clock.next())
    let read = try SittingRecord(canonicalBytes: record.canonicalBytes)
    #expect(read == record)
    #expect(read.state.decisions.map(\.measure) == [.retest, .points])
    #expect(read.state.signatures.map(\.certificateNo) == ["04-1", "04-2"])
    #expect(read.state.irregularities.isEmpty)
    #expect(read.state.stage == .submitted)
    #expect(read.state.endedMicroseconds == closed.state.lastClock?.wallMicroseconds)
    #expect(read.state.elapsedMicroseconds == closed.state.elapsedMicroseconds)
    #expect(read.atItsEnd == closed)
    #expect(read.bodyHash != closed.bodyHash)
  }

  @Test("keys that were released at the end stay those of the record after it is signed")
  func release() throws {
    var record = closed
    var clock = TestClock(monotonic: 90_000_000_000)
    let before = try scene.opened().releaseKeys(for: record)
    try record.add(Self.signed, clock.next())
    #expect(try scene.opened().releaseKeys(for: record) == before)
  }

  @Test("nothing else follows the end, nothing follows a signature, and a void sitting has neither")
  func order() throws {
    #expect(refusal(closed, .shown(0)) == .stage(.submitted))
    #expect(refusal(closed, .recovered) == .stage(.submitted))
    var record = closed
    var clock = TestClock(monotonic: 90_000_000_000)
    try record.add(Self.signed, clock.next())
    #expect(refusal(record, Self.signed) == .signedAlready)
    #expect(refusal(record, Self.decision()) == .signedAlready)
    var random = SplitMix(12)
    let other = SittingRecord(
      try scene.record(try scene.evidence(&random), &random).header)
    var void = other
    try void.add(.opened, clock.next())
    #expect(refusal(void, Self.signed) == .stage(.drawn))
    try void.add(.voided("替考"), clock.next())
    #expect(refusal(void, Self.signed) == .stage(.voided))
  }

  @Test("a decision needs an officer of the sitting, and a reason to decline; each measure once")
  func decisions() throws {
    #expect(refusal(closed, Self.decision(officer: "o3")) == .identity)
    #expect(refusal(closed, Self.decision(accepted: false)) == .reasonText)
    #expect(refusal(closed, Self.decision(accepted: false, reason: "已复训")) == nil)
    var record = closed
    var clock = TestClock(monotonic: 90_000_000_000)
    try record.add(Self.decision(), clock.next())
    #expect(refusal(record, Self.decision()) == .decidedAlready(.retest))
    #expect(refusal(record, Self.decision(.finding)) == nil)
  }

  @Test("two officers of the sitting sign, each with a certificate of their own")
  func signing() {
    let wrong = [
      Self.signatures(), Self.signatures(("o1", "04-1")),
      Self.signatures(("o1", "04-1"), ("o1", "04-2")),
      Self.signatures(("o1", "04-1"), ("o3", "04-2")),
      Self.signatures(("o1", "04-1"), ("o2", "")), Self.signatures(("o1", "04-1"), ("o2", "04-1")),
    ]
    for action in wrong { #expect(refusal(closed, action) == .signatures) }
    #expect(refusal(closed, Self.signed) == nil)
  }

  @Test("they may be added after another start of the machine")
  func restart() throws {
    var record = closed
    var clock = TestClock(boot: "boot-2", monotonic: 5)
    try record.add(Self.signed, clock.next())
    #expect(record.state.irregularities.isEmpty)
  }
}
