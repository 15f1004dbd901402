/// One legal step of a licence.
///
/// A nil `from` is a licence without events.
public struct LicenceTransition: Sendable, Hashable {
  /// Who may cause the step.
  public enum Actor: Sendable, Hashable {
    /// The issuing bureau, or an import of what another authority issued.
    case issuer
    /// The issuing bureau on a department's request.
    case issuerOnRequest
    /// The clock.
    case system
  }

  /// What must hold besides the state.
  public enum Guard: Sendable, Hashable {
    /// Every mandatory field of the form is given and the holder's code is right.
    case formComplete
    /// The order or decision is named.
    case basisDocument
    /// Only for what another authority did before the licence was known here.
    case imported
    /// Renewal was asked for in time but decided after the end.
    case renewalAskedInTime
    /// Nothing more.
    case none
  }

  /// State before.
  public let from: LicenceState?
  /// State after.
  public let to: LicenceState
  /// Event that causes it.
  public let trigger: LicenceEventType
  /// Who.
  public let actor: Actor
  /// What must hold.
  public let condition: Guard
  /// When it must be done, in words of the handbook.
  public let limit: String
  /// Article, handbook row, or `[D]`.
  public let basis: String
}

/// The licence machine: one table of transitions.
///
/// **Source**: handbook 7.1. Rows marked `[D]` extend it so that an act of another authority, a late
/// decided renewal or the formality of 许可法 art. 70 is recorded and never lost.
public enum LicenceMachine {
  /// Every legal step; what is not here is illegal.
  public static let transitions: [LicenceTransition] = [
    row(nil, .valid, .issued, .issuer, .formComplete, "20 wd (+10)", "许可法 art. 42, 44"),
    row(nil, .refused, .refused, .issuer, .none, "20 wd (+10)", "许可法 art. 38; [D]"),
    row(nil, .valid, .changed, .issuer, .imported, "", "7.1 imported; [D]"),
    row(nil, .valid, .renewed, .issuer, .imported, "", "7.1 imported; [D]"),
    row(nil, .valid, .reissued, .issuer, .imported, "", "7.1 imported; [D]"),
    row(nil, .valid, .restored, .issuer, .imported, "", "7.1 imported; [D]"),
    row(nil, .suspended, .suspended, .issuer, .imported, "", "7.1 imported; [D]"),
    row(nil, .revoked, .revoked, .issuer, .imported, "", "7.1 imported; [D]"),
    row(nil, .annulled, .annulled, .issuer, .imported, "", "7.1 imported; [D]"),
    row(nil, .withdrawn, .withdrawn, .issuer, .imported, "", "7.1 imported; [D]"),
    row(nil, .cancelled, .cancelled, .issuer, .imported, "", "7.1 imported; [D]"),
    row(nil, .expired, .expired, .issuer, .imported, "", "7.1 imported; [D]"),
    row(.valid, .valid, .changed, .issuer, .formComplete, "", "许可法 art. 49"),
    row(.valid, .valid, .reissued, .issuer, .formComplete, "", "7.1"),
    row(.valid, .valid, .renewed, .issuer, .formComplete, "before the end", "许可法 art. 50"),
    row(.valid, .valid, .promiseBreach, .issuer, .none, "verify period", "3.1"),
    row(
      .valid, .suspended, .suspended, .issuerOnRequest, .basisDocument, "same day",
      "煤矿安全生产条例 art. 73"),
    row(.suspended, .valid, .restored, .issuer, .basisDocument, "", "煤矿安全生产条例 art. 48"),
    row(.suspended, .suspended, .changed, .issuer, .formComplete, "", "[D]"),
    row(.suspended, .suspended, .reissued, .issuer, .formComplete, "", "[D]"),
    row(.suspended, .suspended, .promiseBreach, .issuer, .none, "", "[D]"),
    row(.valid, .revoked, .revoked, .issuer, .basisDocument, "", "处罚法 art. 63"),
    row(.suspended, .revoked, .revoked, .issuer, .basisDocument, "", "处罚法 art. 63"),
    row(.valid, .annulled, .annulled, .issuer, .basisDocument, "", "许可法 art. 69"),
    row(.suspended, .annulled, .annulled, .issuer, .basisDocument, "", "许可法 art. 69; [D]"),
    row(.valid, .withdrawn, .withdrawn, .issuer, .basisDocument, "", "许可法 art. 8"),
    row(.suspended, .withdrawn, .withdrawn, .issuer, .basisDocument, "", "许可法 art. 8; [D]"),
    row(.valid, .expired, .expired, .system, .none, "day after the end", "许可法 art. 70(1)"),
    row(.suspended, .expired, .expired, .system, .none, "day after the end", "7.1"),
    row(
      .expired, .valid, .renewed, .issuer, .renewalAskedInTime, "", "许可法 art. 50 ¶2; [D]"),
    row(.expired, .cancelled, .cancelled, .issuer, .none, "30 d [D]", "许可法 art. 70(1)"),
    row(.revoked, .cancelled, .cancelled, .issuer, .none, "30 d [D]", "许可法 art. 70(4)"),
    row(.annulled, .cancelled, .cancelled, .issuer, .none, "30 d [D]", "许可法 art. 70(4)"),
    row(.withdrawn, .cancelled, .cancelled, .issuer, .none, "30 d [D]", "许可法 art. 70(4)"),
    row(.valid, .cancelled, .cancelled, .issuer, .none, "", "许可法 art. 70(2)(3)(5)"),
    row(.suspended, .cancelled, .cancelled, .issuer, .none, "", "许可法 art. 70(2)(3)(5); [D]"),
  ]

  /// The step an event causes in a state; nil if it is illegal.
  public static func transition(
    from state: LicenceState?, on event: LicenceEventType
  ) -> LicenceTransition? {
    index[Key(from: state, trigger: event)]
  }

  private struct Key: Hashable {
    let from: LicenceState?
    let trigger: LicenceEventType
  }

  private static let index = Dictionary(
    transitions.map { (Key(from: $0.from, trigger: $0.trigger), $0) },
    uniquingKeysWith: { first, _ in first })

  private static func row(
    _ from: LicenceState?, _ to: LicenceState, _ trigger: LicenceEventType,
    _ actor: LicenceTransition.Actor, _ condition: LicenceTransition.Guard, _ limit: String,
    _ basis: String
  ) -> LicenceTransition {
    LicenceTransition(
      from: from, to: to, trigger: trigger, actor: actor, condition: condition, limit: limit,
      basis: basis)
  }
}
