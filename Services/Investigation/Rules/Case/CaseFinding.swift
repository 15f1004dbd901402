/// One thing that keeps a case from moving on.
public struct CaseFinding: Sendable, Hashable {
  /// Field of the request or fact of the case.
  public let field: String
  /// Reason code.
  public let reason: String
  /// What is wrong, and what to do.
  public let detail: String
  /// Article, handbook row or `[D]`.
  public let basis: String

  /// Makes a finding.
  public init(_ field: String, reason: String, _ detail: String, basis: String) {
    self.field = field
    self.reason = reason
    self.detail = detail
    self.basis = basis
  }
}
