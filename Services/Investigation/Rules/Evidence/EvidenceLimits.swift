/// Limits of evidence.
public enum EvidenceLimits {
  /// Bytes of one file, inclusive: 2 GiB. [D]
  public static let fileBytesMax: Int64 = 2 * 1_024 * 1_024 * 1_024
  /// Characters of a title, a place, a name or a seal number, inclusive. [D]
  public static let nameCharactersMax = 200
  /// Characters of a reason, a purpose or a note, inclusive. [D]
  public static let noteCharactersMax = 2_000
  /// Pieces of evidence of one case, inclusive. [D]
  public static let piecesMax = 10_000
  /// Minutes that a clock of another machine may be ahead. [D]
  public static let clockSlackMinutes = 5
}

/// One thing that keeps an act on evidence from being recorded.
public struct EvidenceFinding: Sendable, Hashable {
  /// Field of the request.
  public let field: String
  /// Reason code.
  public let reason: String
  /// What is wrong, and what to do.
  public let detail: String
  /// Article, handbook row or `[D]`.
  public let basis: String

  /// Makes a finding.
  public init(_ field: String, reason: String, _ detail: String, basis: String = "[D]") {
    self.field = field
    self.reason = reason
    self.detail = detail
    self.basis = basis
  }
}

/// Why an act on evidence is refused.
public enum EvidenceRefusal: Error, Sendable, Hashable {
  /// The piece does not exist, or lies in a compartment that is closed to the caller.
  case notFound
  /// The state does not allow the act.
  case illegalTransition(from: CustodyState, act: CustodyAct)
  /// Only the leader of the team may.
  case leaderOnly(CustodyAct)
  /// The bytes are not those that were collected.
  case altered
  /// Something must be said or be otherwise.
  case guards([EvidenceFinding])
}

extension EvidenceFinding {
  /// A text that must be there and not be too long.
  static func demand(
    _ text: String, _ field: String, max: Int = EvidenceLimits.nameCharactersMax,
    basis: String = "[D]"
  ) -> [EvidenceFinding] {
    guard !text.isEmpty else {
      return [EvidenceFinding(field, reason: "FIELD_REQUIRED", "is empty", basis: basis)]
    }
    return bound(text, field, max: max)
  }

  /// A text that must not be too long.
  static func bound(
    _ text: String, _ field: String, max: Int = EvidenceLimits.nameCharactersMax
  ) -> [EvidenceFinding] {
    text.count <= max
      ? []
      : [
        EvidenceFinding(
          field, reason: "FIELD_TOO_LONG", "\(text.count) characters, at most \(max)")
      ]
  }
}
