/// How a piece of text looks where colour is allowed; the text alone always carries the meaning.
public enum Style: String, Sendable, Hashable {
  /// As the terminal writes.
  case plain = ""
  /// Heads and names.
  case bold = "1"
  /// Beside the point.
  case dim = "2"
  /// Done.
  case good = "32"
  /// Waiting for somebody.
  case waiting = "33"
  /// A person must act.
  case bad = "31"
  /// The line chosen.
  case chosen = "7"
  /// A command to try.
  case command = "36"

  /// The text with the codes around it, if it may be coloured.
  public func applied(to text: String, if allowed: Bool) -> String {
    guard allowed, self != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}
