/// State of a delivery to one receiver.
///
/// The raw values are those of the contract.
public enum ReceiptState: Int32, Sendable, Hashable, CaseIterable {
  /// 待送达.
  case pending = 1
  /// 无接收单位.
  case unrouted = 2
  /// 已送达: legally received.
  case delivered = 3
  /// 已阅.
  case read = 4
  /// 已签收.
  case signed = 5
  /// 已认领.
  case claimed = 6
  /// 争议.
  case disputed = 7
  /// 改派.
  case rerouted = 8
  /// 已反馈.
  case fedBack = 9
  /// 被新事件取代.
  case superseded = 10
  /// 投递失败, being retried.
  case failed = 11
  /// Parked: a person must act.
  case dead = 12

  /// Chinese name.
  public var name: String {
    switch self {
    case .pending: "待送达"
    case .unrouted: "无接收单位"
    case .delivered: "已送达"
    case .read: "已阅"
    case .signed: "已签收"
    case .claimed: "已认领"
    case .disputed: "争议"
    case .rerouted: "已改派"
    case .fedBack: "已反馈"
    case .superseded: "已取代"
    case .failed: "投递失败"
    case .dead: "停投"
    }
  }

  /// Code such as `DELIVERED`.
  public var code: String {
    switch self {
    case .pending: "PENDING"
    case .unrouted: "UNROUTED"
    case .delivered: "DELIVERED"
    case .read: "READ"
    case .signed: "SIGNED"
    case .claimed: "CLAIMED"
    case .disputed: "DISPUTED"
    case .rerouted: "REROUTED"
    case .fedBack: "FED_BACK"
    case .superseded: "SUPERSEDED"
    case .failed: "FAILED"
    case .dead: "DEAD"
    }
  }

  /// Whether nothing more happens to it.
  public var isFinal: Bool { self == .fedBack || self == .superseded }

  /// Whether the liaison has not seen it yet.
  public var isUnread: Bool {
    switch self {
    case .pending, .failed, .dead, .delivered: true
    default: false
    }
  }
}
