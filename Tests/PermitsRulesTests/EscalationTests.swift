import PermitsRules
import TestSupport
import Testing
import Vocabulary

struct EscalationTests {
  static let calendar = WorkingCalendar()

  /// A receipt of an event pushed at 15:00 of a day.
  private func receipt(
    _ state: ReceiptState, pushed: String = "2026-07-06", role: RecipientRole = .lead,
    disputed: String? = nil, level: UInt32 = 0
  ) -> ReceiptSnapshot {
    let pushedAt = UTCMicroseconds(day(pushed), hour: 15)
    let dues = ReceiptClocks(pushedAt: pushedAt, calendar: Self.calendar)
      .dues(for: Recipient(.emergency, [role]), event: .issued, type: nil)
    return ReceiptSnapshot(
      state: state, role: role, pushedAt: pushedAt, dues: dues,
      disputedAt: disputed.map { UTCMicroseconds(day($0), hour: 10) }, escalationLevel: level)
  }

  private func levels(_ receipt: ReceiptSnapshot, at now: UTCMicroseconds) -> [UInt32] {
    escalationsDue(for: receipt, now: now, calendar: Self.calendar).map(\.level)
  }

  private func before(_ day: LegalDay) -> UTCMicroseconds {
    UTCMicroseconds(UTCMicroseconds(day).value - 1)
  }

  @Test(
    "an unread receipt climbs a level at the end of each of three working days",
    arguments: [
      // Mon 07-06: Tue, Wed, Thu end.
      ("2026-07-06", ["2026-07-08", "2026-07-09", "2026-07-10"]),
      // Fri 05-08: the make-up Saturday counts.
      ("2026-05-08", ["2026-05-10", "2026-05-12", "2026-05-13"]),
      // Wed 09-30: National Day through 10-07, then Sat 10-10 is worked.
      ("2026-09-30", ["2026-10-09", "2026-10-10", "2026-10-11"]),
    ])
  func climbing(pushed: String, ends: [String]) {
    for state in [ReceiptState.pending, .failed, .dead, .delivered] {
      let receipt = receipt(state, pushed: pushed)
      for (index, end) in ends.enumerated() {
        let reached = (1...3).prefix(index).map(UInt32.init)
        #expect(levels(receipt, at: before(day(end))) == reached)
        #expect(levels(receipt, at: UTCMicroseconds(day(end))) == reached + [UInt32(index + 1)])
      }
    }
  }

  @Test("a receipt that is read or signed but not claimed goes to the head, then the office")
  func unclaimed() {
    for state in [ReceiptState.read, .signed] {
      let receipt = receipt(state)
      #expect(levels(receipt, at: before(day("2026-07-09"))) == [])
      #expect(levels(receipt, at: UTCMicroseconds(day("2026-07-09"))) == [2])
      #expect(levels(receipt, at: UTCMicroseconds(day("2026-07-10"))) == [2, 3])
    }
  }

  @Test(
    "those who only read are done when they have read",
    arguments: [
      RecipientRole.copy, .town,
    ])
  func readers(role: RecipientRole) {
    let late = UTCMicroseconds(day("2026-08-01"))
    #expect(levels(receipt(.delivered, role: role), at: late) == [1, 2, 3])
    #expect(levels(receipt(.read, role: role), at: late) == [])
    #expect(!receipt(.read, role: role).isOverdue(at: late))
  }

  @Test("a dispute goes to the office's head after five working days")
  func dispute() {
    let receipt = receipt(.disputed, disputed: "2026-07-07", level: 3)
    #expect(levels(receipt, at: before(day("2026-07-15"))) == [])
    #expect(levels(receipt, at: UTCMicroseconds(day("2026-07-15"))) == [4])
  }

  @Test("a level recorded is not told again, and services and the office are not escalated")
  func once() {
    let late = UTCMicroseconds(day("2026-08-01"))
    #expect(levels(receipt(.delivered, level: 1), at: late) == [2, 3])
    #expect(levels(receipt(.delivered, level: 3), at: late) == [])
    #expect(levels(receipt(.delivered, role: .service), at: late) == [])
    #expect(levels(receipt(.delivered, role: .origin), at: late) == [])
    for state in [ReceiptState.claimed, .fedBack, .superseded, .rerouted, .unrouted] {
      #expect(levels(receipt(state), at: late) == [])
      #expect(!receipt(state).isOverdue(at: late))
    }
  }

  @Test("overdue begins with the first moment after the limit")
  func overdue() {
    #expect(!receipt(.delivered).isOverdue(at: before(day("2026-07-08"))))
    #expect(receipt(.delivered).isOverdue(at: UTCMicroseconds(day("2026-07-08"))))
    #expect(!receipt(.signed).isOverdue(at: before(day("2026-07-09"))))
    #expect(receipt(.signed).isOverdue(at: UTCMicroseconds(day("2026-07-09"))))
  }

  @Test("the next escalation is known, so that a timer can wait for it")
  func next() {
    let calendar = Self.calendar
    #expect(
      nextEscalation(for: receipt(.delivered), calendar: calendar)
        == UTCMicroseconds(day("2026-07-08")))
    #expect(
      nextEscalation(for: receipt(.signed), calendar: calendar)
        == UTCMicroseconds(day("2026-07-09")))
    #expect(nextEscalation(for: receipt(.claimed), calendar: calendar) == nil)
  }

  @Test(
    "a delivery is alarmed after 10 minutes and a breach after an hour",
    arguments: [
      (9, nil), (10, DeliveryDelay.alarm), (59, .alarm), (60, .breach),
    ])
  func delivery(minutes: Int, expected: DeliveryDelay?) {
    let pushed = UTCMicroseconds(day("2026-07-06"), hour: 15)
    let now = pushed.adding(Minutes(minutes))
    #expect(deliveryDelay(in: .pending, pushedAt: pushed, now: now) == expected)
    #expect(deliveryDelay(in: .failed, pushedAt: pushed, now: now) == expected)
    #expect(deliveryDelay(in: .delivered, pushedAt: pushed, now: now) == nil)
  }

  @Test("a safety licence valid to 2026-12-31 is renewed by 09-30 and warned of 120 days before")
  func safetyLicenceRenewal() throws {
    let row = try #require(Drafts.types.row(of: .coalSafetyLicence))
    let end = day("2026-12-31")
    #expect(renewalDay(validTo: end, type: row) == day("2026-09-30"))
    #expect(
      expiryWarnings(validTo: end, type: row).map(\.day)
        == [day("2026-09-02"), day("2026-12-24"), end])
  }

  @Test("other licences are warned of 60, 30, 7 and 0 days before; an open end never")
  func otherRenewal() throws {
    let row = try #require(Drafts.types.row(of: .gasTradeLicence))
    let end = day("2026-12-31")
    #expect(renewalDay(validTo: end, type: row) == day("2026-12-01"))
    #expect(expiryWarnings(validTo: end, type: row).map(\.daysBefore.count) == [60, 30, 7, 0])
    #expect(expiryWarnings(validTo: .openEnd, type: row).isEmpty)
  }

  @Test(
    "a decision is published within seven working days",
    arguments: [
      ("2026-07-06", "2026-07-15"), ("2026-05-08", "2026-05-18"),
    ])
  func disclosure(decided: String, by: String) {
    #expect(
      ReceiptClocks.disclosureDay(decidedOn: day(decided), calendar: Self.calendar) == day(by))
  }
}
