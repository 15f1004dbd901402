import Wire

extension AccessRefusal {
  /// What the peer is told: its own facts only.
  func status(calling path: String) -> Status {
    switch self {
    case .actingAsInvalid:
      .invalid(field: Gate.actingAsKey, reason: reason, description: phrase)
    case .actingDepartmentRequired:
      .failedPrecondition(
        subject: Gate.actingAsKey, reason: reason, description: phrase, facts: [("method", path)])
    case .peerUnknown, .methodNotAllowed, .actingAsNotEntitled:
      .permissionDenied(reason: reason, description: phrase, facts: [("method", path)])
    }
  }
}
