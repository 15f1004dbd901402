/// Words of CAP's code lists.
///
/// Source: CAP 1.2 section 3.2.
public enum AlertWords {
  /// `category`.
  public static let categories = [
    "Geo", "Met", "Safety", "Security", "Rescue", "Fire", "Health", "Env", "Transport", "Infra",
    "CBRNE", "Other",
  ]
  /// `responseType`.
  public static let responseTypes = [
    "Shelter", "Evacuate", "Prepare", "Execute", "Avoid", "Monitor", "Assess", "AllClear", "None",
  ]
  /// `urgency`.
  public static let urgencies = ["Immediate", "Expected", "Future", "Past", "Unknown"]
  /// `severity`.
  public static let severities = ["Extreme", "Severe", "Moderate", "Minor", "Unknown"]
  /// `certainty`.
  public static let certainties = ["Observed", "Likely", "Possible", "Unlikely", "Unknown"]
}

/// How a message is to be taken (CAP `status`).
public enum AlertStatus: Int32, Sendable, Hashable, CaseIterable {
  /// Act on it.
  case actual = 1
  /// A drill (演练).
  case exercise = 2
  /// For the network itself.
  case system = 3
  /// Only a test.
  case test = 4
  /// Not actionable.
  case draft = 5
}

/// What a message is (CAP `msgType`).
public enum AlertType: Int32, Sendable, Hashable, CaseIterable {
  /// First information.
  case alert = 1
  /// Supersedes those it refers to.
  case update = 2
  /// Ends those it refers to.
  case cancel = 3
  /// Receipt.
  case ack = 4
  /// Rejection.
  case error = 5
}

/// Whom a message is for (CAP `scope`).
public enum AlertScope: Int32, Sendable, Hashable, CaseIterable {
  /// Everybody.
  case `public` = 1
  /// Those of the restriction.
  case restricted = 2
  /// The addresses.
  case `private` = 3
}
