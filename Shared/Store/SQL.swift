/// The text of one statement, made only of literals in the code: a value can never slip into it.
///
/// Parameters are written `$1`, `$2`, … and bind the argument of that number, as in PostgreSQL;
/// `?` binds the next one.
public struct SQL: Sendable, ExpressibleByStringLiteral {
  enum Source: Sendable {
    case literal(StaticString)
    case composed(String)
  }

  let source: Source

  /// A statement, or a part of one, written in the code.
  public init(stringLiteral value: StaticString) {
    source = .literal(value)
  }

  private init(composed: String) {
    source = .composed(composed)
  }

  /// The text as SQLite receives it.
  public var text: String {
    switch source {
    case .literal(let literal): literal.description
    case .composed(let text): text
    }
  }

  /// Two parts in a row, for conditions that depend on which filters were given.
  public static func + (first: SQL, second: SQL) -> SQL {
    SQL(composed: first.text + second.text)
  }

  /// `count` parameters from `$first` on, separated by commas, for a list of values.
  public static func parameters(from first: Int, count: Int) -> SQL {
    SQL(composed: (first..<first + count).map { "$\($0)" }.joined(separator: ", "))
  }
}
