/// What happened to a licence.
///
/// The raw values are those of the contract.
///
/// **Source**: handbook 3.1; 行政许可法 art. 49, 50, 69, 70.
public enum LicenceEventType: Int32, Sendable, Hashable, CaseIterable {
  /// 新办.
  case issued = 1
  /// 变更.
  case changed = 2
  /// 延续.
  case renewed = 3
  /// 补证.
  case reissued = 4
  /// 暂扣.
  case suspended = 5
  /// 解除暂扣.
  case restored = 6
  /// 吊销.
  case revoked = 7
  /// 撤回.
  case withdrawn = 8
  /// 撤销.
  case annulled = 9
  /// 注销.
  case cancelled = 10
  /// 到期未延续.
  case expired = 11
  /// 不予许可.
  case refused = 12
  /// 承诺不实.
  case promiseBreach = 13

  /// Chinese name.
  public var name: String {
    switch self {
    case .issued: "新办"
    case .changed: "变更"
    case .renewed: "延续"
    case .reissued: "补证"
    case .suspended: "暂扣"
    case .restored: "解除暂扣"
    case .revoked: "吊销"
    case .withdrawn: "撤回"
    case .annulled: "撤销"
    case .cancelled: "注销"
    case .expired: "到期未延续"
    case .refused: "不予许可"
    case .promiseBreach: "承诺不实"
    }
  }

  /// Code, as in event types on the feed, such as `ISSUED`.
  public var code: String {
    switch self {
    case .issued: "ISSUED"
    case .changed: "CHANGED"
    case .renewed: "RENEWED"
    case .reissued: "REISSUED"
    case .suspended: "SUSPENDED"
    case .restored: "RESTORED"
    case .revoked: "REVOKED"
    case .withdrawn: "WITHDRAWN"
    case .annulled: "ANNULLED"
    case .cancelled: "CANCELLED"
    case .expired: "EXPIRED"
    case .refused: "REFUSED"
    case .promiseBreach: "PROMISE_BREACH"
    }
  }

  /// Whether it states a licence in force, so that every mandatory field of the form is needed.
  public var putsInForce: Bool {
    switch self {
    case .issued, .changed, .renewed, .reissued: true
    default: false
    }
  }

  /// Whether it rests on an order or decision that must be named.
  public var needsBasisDocument: Bool {
    switch self {
    case .suspended, .restored, .revoked, .withdrawn, .annulled: true
    default: false
    }
  }
}
