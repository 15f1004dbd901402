public import Vocabulary

/// Who is told when a receipt is late.
public enum EscalationTarget: Sendable, Hashable {
  /// The department's liaison (R3).
  case liaison
  /// The department's head (R6).
  case head
  /// The safety committee office (R12).
  case office
  /// The head of the safety committee office.
  case officeHead
}

/// One step of escalation: unique per event, recipient and level.
public struct Escalation: Sendable, Hashable {
  /// Level, 1 is the first.
  public let level: UInt32
  /// Who is told.
  public let target: EscalationTarget
  /// When it became due.
  public let dueAt: UTCMicroseconds

  /// Level at which a liaison is reminded to read.
  ///
  /// Source: handbook 3.2 `[D]`.
  public static let remindLevel: UInt32 = 1
  /// Level at which the head is told.
  ///
  /// Source: handbook 3.2 `[D]`.
  public static let headLevel: UInt32 = 2
  /// Level at which the office is told.
  ///
  /// Source: handbook 3.2 `[D]`.
  public static let officeLevel: UInt32 = 3
  /// Level at which an undecided dispute goes to the office's head.
  ///
  /// Source: `[D]`.
  public static let disputeLevel: UInt32 = 4
}

/// What the records say of one receipt.
public struct ReceiptSnapshot: Sendable, Hashable {
  /// State.
  public let state: ReceiptState
  /// Role with most duty.
  public let role: RecipientRole
  /// When the event was recorded.
  public let pushedAt: UTCMicroseconds
  /// Limits fixed at the push.
  public let dues: ReceiptDues
  /// When it was returned with a reason; nil if it was not.
  public let disputedAt: UTCMicroseconds?
  /// Highest level recorded; 0 if none.
  public let escalationLevel: UInt32

  /// Makes a snapshot.
  public init(
    state: ReceiptState, role: RecipientRole, pushedAt: UTCMicroseconds, dues: ReceiptDues,
    disputedAt: UTCMicroseconds? = nil, escalationLevel: UInt32 = 0
  ) {
    self.state = state
    self.role = role
    self.pushedAt = pushedAt
    self.dues = dues
    self.disputedAt = disputedAt
    self.escalationLevel = escalationLevel
  }

  /// Whether the next act is late: unread after its limit, unclaimed after its limit.
  public func isOverdue(at now: UTCMicroseconds) -> Bool {
    if state.isUnread, now >= dues.readBy { return true }
    guard let claimBy = dues.claimBy, now >= claimBy else { return false }
    return state.isUnread || state == .read || state == .signed
  }

  /// The levels still ahead or due, in order, given the state as it is.
  ///
  /// A service that restarts after a long time records each level that is due, none twice.
  public func escalationsAhead(_ calendar: WorkingCalendar) -> [Escalation] {
    steps(calendar).filter { $0.level > escalationLevel }
  }

  fileprivate func steps(_ calendar: WorkingCalendar) -> [Escalation] {
    if state == .disputed, let disputedAt {
      let due = ReceiptClocks.disputeDecisionBy(disputedAt: disputedAt, calendar: calendar)
      return [Escalation(level: Escalation.disputeLevel, target: .officeHead, dueAt: due)]
    }
    guard role != .service, role != .origin else { return [] }
    let isUnclaimed = dues.claimBy != nil && (state == .read || state == .signed)
    guard state.isUnread || isUnclaimed else { return [] }
    let remind = Escalation(level: Escalation.remindLevel, target: .liaison, dueAt: dues.readBy)
    let head = Escalation(
      level: Escalation.headLevel, target: .head, dueAt: dues.claimBy ?? headDue(calendar))
    let office = Escalation(
      level: Escalation.officeLevel, target: .office, dueAt: dues.escalateBy)
    return state.isUnread ? [remind, head, office] : [head, office]
  }

  /// Those who only read are escalated on the days on which others would have to claim.
  private func headDue(_ calendar: WorkingCalendar) -> UTCMicroseconds {
    let day = calendar.deadline(ReceiptClocks.claimLimit, after: pushedAt.legalDay)
    return UTCMicroseconds(endOf: day)
  }
}

/// The escalations that are due now and not recorded, in order.
public func escalationsDue(
  for receipt: ReceiptSnapshot, now: UTCMicroseconds, calendar: WorkingCalendar
) -> [Escalation] {
  receipt.escalationsAhead(calendar).filter { $0.dueAt <= now }
}

/// When the next escalation that is not recorded falls due, or fell due; nil if none is ahead.
///
/// One that is due already counts: whoever acts late, before the clock has looked, must not make a
/// level disappear.
public func nextEscalation(
  for receipt: ReceiptSnapshot, calendar: WorkingCalendar
) -> UTCMicroseconds? {
  receipt.steps(calendar).lazy.filter { $0.level > receipt.escalationLevel }.map(\.dueAt).min()
}

/// How late a delivery is.
public enum DeliveryDelay: Sendable, Hashable {
  /// More than 10 minutes: an alarm.
  case alarm
  /// More than an hour: a breach of "real time".
  case breach
}

/// How late a delivery that has not arrived is; nil if it is not.
///
/// **Source**: handbook 3.2 `[D]`.
public func deliveryDelay(
  in state: ReceiptState, pushedAt: UTCMicroseconds, now: UTCMicroseconds
) -> DeliveryDelay? {
  guard state == .pending || state == .failed || state == .dead else { return nil }
  if now >= pushedAt.adding(ReceiptClocks.deliveryBreach) { return .breach }
  return now >= pushedAt.adding(ReceiptClocks.deliveryAlarm) ? .alarm : nil
}
