/// Patterns for `LIKE … ESCAPE '\'`: a user's `%` and `_` stand for themselves.
public enum LikePattern {
  /// Matches any text that contains `part`.
  public static func containing(_ part: String) -> String { "%\(escaped(part))%" }

  /// Matches any text that begins with `part`.
  public static func beginning(with part: String) -> String { "\(escaped(part))%" }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "%" || character == "_" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
