/// How large a pool of questions must be for what papers draw from it.
public enum QuizPool {
  /// Items a stratum holds for each one drawn before its bank or blueprint is published.
  ///
  /// Source: domain.md §7.4, quiz.md §2.7. [D]
  public static let itemsPerDraw = 3
}
