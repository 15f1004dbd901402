/// Where an accident report stands.
///
/// **Source**: handbook 7.11.
public enum ReportState: Int32, Sendable, Hashable, CaseIterable {
  /// 已接报; next: `verifying`.
  case received = 1
  /// 核实中; next: `confirmed`, `notAccident`.
  case verifying = 2
  /// 已确认, the level is provisional.
  case confirmed = 3
  /// 已上报.
  case reportedUp = 4
  /// 已续报.
  case supplemented = 5
  /// 等级已定, the window of casualties is over.
  case levelFixed = 6
  /// 已移交调查; supplements still come in.
  case handedOver = 7
  /// 不属于事故; final.
  case notAccident = 8

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .received: "RECEIVED"
    case .verifying: "VERIFYING"
    case .confirmed: "CONFIRMED"
    case .reportedUp: "REPORTED_UP"
    case .supplemented: "SUPPLEMENTED"
    case .levelFixed: "LEVEL_FIXED"
    case .handedOver: "HANDED_OVER"
    case .notAccident: "NOT_ACCIDENT"
    }
  }
}

/// What moves an accident report.
public enum ReportMove: Int32, Sendable, Hashable, CaseIterable {
  /// 核实.
  case verify = 1
  /// 确认.
  case confirm = 2
  /// 上报.
  case reportUp = 3
  /// 续报.
  case supplement = 4
  /// 定级.
  case fixLevel = 5
  /// 移交调查.
  case handOver = 6
  /// 不属于事故.
  case dismiss = 7

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .verify: "VERIFY"
    case .confirm: "CONFIRM"
    case .reportUp: "REPORT_UP"
    case .supplement: "SUPPLEMENT"
    case .fixLevel: "FIX_LEVEL"
    case .handOver: "HAND_OVER"
    case .dismiss: "DISMISS"
    }
  }
}

/// One legal step of a report.
public struct ReportTransition: Sendable, Hashable {
  /// State before.
  public let from: ReportState
  /// State after.
  public let to: ReportState
  /// What moves it.
  public let move: ReportMove
}

/// The report machine: one table of transitions.
///
/// **Source**: handbook 7.11; a report may go up before it is verified, because the clock of
/// 国务院令493 art. 11 does not wait.
public enum ReportMachine {
  /// Every legal step; what is not here is illegal.
  public static let transitions: [ReportTransition] = [
    row(.received, .verifying, .verify),
    row(.received, .reportedUp, .reportUp),
    row(.received, .supplemented, .supplement),
    row(.verifying, .confirmed, .confirm),
    row(.verifying, .reportedUp, .reportUp),
    row(.verifying, .supplemented, .supplement),
    row(.verifying, .notAccident, .dismiss),
    row(.confirmed, .reportedUp, .reportUp),
    row(.confirmed, .supplemented, .supplement),
    row(.confirmed, .levelFixed, .fixLevel),
    row(.confirmed, .handedOver, .handOver),
    row(.reportedUp, .reportedUp, .reportUp),
    row(.reportedUp, .supplemented, .supplement),
    row(.reportedUp, .levelFixed, .fixLevel),
    row(.reportedUp, .handedOver, .handOver),
    row(.reportedUp, .notAccident, .dismiss),
    row(.supplemented, .supplemented, .supplement),
    row(.supplemented, .supplemented, .reportUp),
    row(.supplemented, .levelFixed, .fixLevel),
    row(.supplemented, .handedOver, .handOver),
    row(.supplemented, .notAccident, .dismiss),
    row(.levelFixed, .levelFixed, .supplement),
    row(.levelFixed, .levelFixed, .reportUp),
    row(.levelFixed, .handedOver, .handOver),
    row(.handedOver, .handedOver, .supplement),
    row(.handedOver, .handedOver, .reportUp),
  ]

  /// The step a move causes in a state; nil if it is illegal.
  public static func transition(
    from state: ReportState, by move: ReportMove
  ) -> ReportTransition? {
    transitions.first { $0.from == state && $0.move == move }
  }

  private static func row(
    _ from: ReportState, _ to: ReportState, _ move: ReportMove
  ) -> ReportTransition {
    ReportTransition(from: from, to: to, move: move)
  }
}
