/// Where a question stands.
///
/// **Source**: handbook 7.4.
public enum QuestionState: Int32, Sendable, Hashable, CaseIterable {
  /// In a draft version only; next: `active`, `flagged`, `retired`.
  case draft = 1
  /// May be drawn; next: `flagged`, `retired`.
  case active = 2
  /// Out of draws until somebody decides; next: `active`, `retired`.
  case flagged = 3
  /// Out for good; final.
  case retired = 4

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .draft: "DRAFT"
    case .active: "ACTIVE"
    case .flagged: "FLAGGED"
    case .retired: "RETIRED"
    }
  }

  /// Whether a decision may lead from here to another state.
  public func mayBecome(_ next: QuestionState) -> Bool {
    switch (self, next) {
    case (.draft, .flagged), (.draft, .retired), (.active, .flagged), (.active, .retired),
      (.flagged, .active), (.flagged, .draft), (.flagged, .retired):
      true
    default: false
    }
  }
}
