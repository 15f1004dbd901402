/// What another service is asked to look at because of a case; a person there decides.
///
/// **Source**: handbook 10, rows 4 and 5.
public enum NoticeSuggestion: Int32, Sendable, Hashable, CaseIterable {
  /// The licence is not renewed without review.
  case licenceReview = 1
  /// Points for the principal.
  case points = 2
  /// The unit's grade goes down.
  case gradeDown = 3
  /// The list of grave discredit.
  case seriousDiscredit = 4
}

/// What a case suggests to the other services.
///
/// A death accident ends renewal without review and lowers the grade at once; points and discredit
/// wait for the government's decision.
///
/// **Source**: 安全生产许可证条例 art. 9; handbook 4.6 (重大 and 特别重大 accidents), 4.9.
///
/// - Parameters:
///   - level: Level of the accident.
///   - deaths: Deaths with those missing.
///   - isDecided: Whether the government decided on the report.
public func noticeSuggestions(
  level: AccidentLevel, deaths: Bound, isDecided: Bool
) -> [NoticeSuggestion] {
  var suggestions: [NoticeSuggestion] = []
  if deaths.least > 0 { suggestions += [.licenceReview, .gradeDown] }
  if isDecided {
    suggestions.append(.points)
    if level >= .major { suggestions.append(.seriousDiscredit) }
  }
  return suggestions.sorted { $0.rawValue < $1.rawValue }
}
