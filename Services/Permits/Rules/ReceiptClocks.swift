public import Vocabulary

/// Limits of one receipt; each is the first moment after the limit.
public struct ReceiptDues: Sendable, Hashable {
  /// Reading and signing.
  public let readBy: UTCMicroseconds
  /// Claiming or disputing; nil for those who only read.
  public let claimBy: UTCMicroseconds?
  /// When the coordinating office is told; the third step of escalation.
  public let escalateBy: UTCMicroseconds
  /// First check on the spot after a new licence; nil if none is due.
  public let firstCheckBy: UTCMicroseconds?

  /// Makes limits.
  public init(
    readBy: UTCMicroseconds, claimBy: UTCMicroseconds?, escalateBy: UTCMicroseconds,
    firstCheckBy: UTCMicroseconds?
  ) {
    self.readBy = readBy
    self.claimBy = claimBy
    self.escalateBy = escalateBy
    self.firstCheckBy = firstCheckBy
  }
}

/// The clocks of a receipt, which begin with the push: recording the event is the legal push.
///
/// **Source**: handbook 3.2; days `[D]`, end of the legal day.
public struct ReceiptClocks: Sendable {
  /// Working days to read and sign.
  ///
  /// Source: `[D]`, "及时".
  public static let readLimit = WorkingDays(1)
  /// Working days to claim or dispute.
  ///
  /// Source: `[D]`.
  public static let claimLimit = WorkingDays(2)
  /// Working days until the coordinating office is told.
  ///
  /// Source: `[D]`.
  public static let escalateLimit = WorkingDays(3)
  /// Working days the coordinating office has to decide a dispute.
  ///
  /// Source: `[D]`.
  public static let disputeDecisionLimit = WorkingDays(5)
  /// Working days to publish the decision.
  ///
  /// Source: 国办发〔2018〕118号, unverified text.
  public static let disclosureLimit = WorkingDays(7)
  /// Working days of a department's answer to the bureau.
  ///
  /// Source: 晋城市审管信息联动管理办法 art. 6.
  public static let feedbackLimit = WorkingDays(1)
  /// Minutes without delivery until an alarm.
  ///
  /// Source: `[D]`.
  public static let deliveryAlarm = Minutes(10)
  /// Minutes without delivery that are a breach.
  ///
  /// Source: `[D]`.
  public static let deliveryBreach = Minutes(60)
  /// Hours of attempts after which a delivery is dead and a person must act.
  ///
  /// Source: `[D]`.
  public static let deadAfter = Hours(24)
  /// Calendar days to the first check where the licence type is unknown.
  ///
  /// Source: `[D]`.
  public static let firstCheckDaysDefault = 60

  private let pushDay: LegalDay
  private let read: UTCMicroseconds
  private let claim: UTCMicroseconds
  private let escalate: UTCMicroseconds

  /// Starts the clocks.
  public init(pushedAt: UTCMicroseconds, calendar: WorkingCalendar) {
    let day = pushedAt.legalDay
    self.pushDay = day
    self.read = UTCMicroseconds(endOf: calendar.deadline(Self.readLimit, after: day))
    self.claim = UTCMicroseconds(endOf: calendar.deadline(Self.claimLimit, after: day))
    self.escalate = UTCMicroseconds(endOf: calendar.deadline(Self.escalateLimit, after: day))
  }

  /// The limits of one recipient.
  public func dues(
    for recipient: Recipient, event: LicenceEventType, type: LicenceTypeRow?
  ) -> ReceiptDues {
    let mustClaim = recipient.role.mustClaim
    var check: UTCMicroseconds?
    if mustClaim, event == .issued {
      let days = CalendarDays(type?.firstCheckDays ?? Self.firstCheckDaysDefault)
      check = UTCMicroseconds(endOf: pushDay.adding(days))
    }
    return ReceiptDues(
      readBy: read, claimBy: mustClaim ? claim : nil, escalateBy: escalate, firstCheckBy: check)
  }

  /// When the decision on a dispute is due.
  public static func disputeDecisionBy(
    disputedAt: UTCMicroseconds, calendar: WorkingCalendar
  ) -> UTCMicroseconds {
    UTCMicroseconds(endOf: calendar.deadline(disputeDecisionLimit, after: disputedAt.legalDay))
  }

  /// The last day to publish a decision made on a day.
  public static func disclosureDay(decidedOn day: LegalDay, calendar: WorkingCalendar) -> LegalDay {
    calendar.deadline(disclosureLimit, after: day)
  }
}
