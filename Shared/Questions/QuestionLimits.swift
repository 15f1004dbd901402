/// How large a question may be.
///
/// **Source**: [D]: the longest of 16,400 published questions has 457 characters with its options.
public enum QuestionLimits {
  /// Characters of a stem, inclusive.
  public static let stemCharactersMax = 4_000
  /// Characters of an option, inclusive.
  public static let optionCharactersMax = 1_000
  /// Characters of an explanation, inclusive.
  public static let explanationCharactersMax = 8_000
  /// Characters of a title, post, process, topic, law or article, inclusive.
  public static let nameCharactersMax = 200
  /// Options of a question, inclusive: one for each letter.
  public static let optionsMax = 26
  /// Blanks, points of a rubric, posts, processes, articles or media of a question, inclusive.
  public static let listItemsMax = 64
  /// Difficulties, easy to hard.
  public static let difficulties = 1...5
  /// Marks of one point of a rubric in tenths.
  public static let pointTenths = 1...10_000
}
