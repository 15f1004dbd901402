/// State of a licence, folded from its events.
///
/// The raw values are those of the contract.
public enum LicenceState: Int32, Sendable, Hashable, CaseIterable {
  /// 有效.
  case valid = 1
  /// 暂扣.
  case suspended = 2
  /// 吊销.
  case revoked = 3
  /// 撤销.
  case annulled = 4
  /// 撤回.
  case withdrawn = 5
  /// 过期.
  case expired = 6
  /// 注销.
  case cancelled = 7
  /// 不予许可: never in force.
  case refused = 8

  /// Chinese name.
  public var name: String {
    switch self {
    case .valid: "有效"
    case .suspended: "暂扣"
    case .revoked: "吊销"
    case .annulled: "撤销"
    case .withdrawn: "撤回"
    case .expired: "过期"
    case .cancelled: "注销"
    case .refused: "不予许可"
    }
  }

  /// Code such as `VALID`.
  public var code: String {
    switch self {
    case .valid: "VALID"
    case .suspended: "SUSPENDED"
    case .revoked: "REVOKED"
    case .annulled: "ANNULLED"
    case .withdrawn: "WITHDRAWN"
    case .expired: "EXPIRED"
    case .cancelled: "CANCELLED"
    case .refused: "REFUSED"
    }
  }

  /// Status in the disclosure form (XK_ZT): `1` valid, `2` all others.
  public var disclosureStatus: String { self == .valid ? "1" : "2" }
}
