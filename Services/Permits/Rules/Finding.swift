public import Vocabulary

/// One thing to say about a field: an error forbids the event, a warning does not.
public struct Finding: Sendable, Hashable {
  /// How grave it is.
  public enum Severity: Sendable, Hashable {
    /// Forbids the event.
    case error
    /// Is told and stored with the event.
    case warning
  }

  /// How grave it is.
  public let severity: Severity
  /// Field path such as `holder.credit_code`, or a column of the form such as `XK_ZT`.
  public let field: String
  /// Reason code, `UPPER_SNAKE_CASE`.
  public let reason: String
  /// The value or fact at fault, shortened; never an identity number.
  public let detail: String
  /// Standard, article, or `[D]`.
  public let basis: String

  /// Characters of a value that a finding repeats at most.
  public static let detailCharactersMax = 64

  /// Makes a finding; a long detail is shortened.
  public init(
    _ severity: Severity, field: String, reason: String, detail: String = "", basis: String
  ) {
    self.severity = severity
    self.field = field
    self.reason = reason
    self.detail = String(detail.prefix(Self.detailCharactersMax))
    self.basis = basis
  }

  /// Makes a finding of a refusal.
  public init(_ severity: Severity, field: String, _ refusal: some Refusal) {
    self.init(
      severity, field: field, reason: refusal.reason, detail: refusal.detail, basis: refusal.basis)
  }

  /// Whether it forbids the event.
  public var isError: Bool { severity == .error }
}
