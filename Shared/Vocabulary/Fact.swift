/// One fact behind a refusal: what it is about, and its value; the words are the client's.
///
/// A guard says its reason code and facts, `CARD_MISSING accounts=li, wang; needed=2`, so that a
/// person reads them in his own language and a program reads them at all.
public struct Fact: Sendable, Hashable {
  /// What it is about: lower case letters and underscores.
  public let name: String
  /// Its value: a name, a number, or a list with commas.
  public let value: String

  /// Makes a fact.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// How many there are.
  public static func available(_ count: Int) -> Fact { Fact("available", "\(count)") }
  /// How many are needed at least.
  public static func needed(_ count: Int) -> Fact { Fact("needed", "\(count)") }
  /// How many may be at most.
  public static func most(_ count: Int) -> Fact { Fact("most", "\(count)") }
  /// Code of a stratum.
  public static func stratum(_ code: String) -> Fact { Fact("stratum", code) }

  /// Reads facts; nil if a text is none.
  public static func reading(_ text: String) -> [Fact]? {
    var facts: [Fact] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let part = part.drop { $0 == " " }
      if let equals = part.firstIndex(of: "="), isName(part[..<equals]) {
        let value = part[part.index(after: equals)...]
        facts.append(Fact(String(part[..<equals]), String(value)))
      } else if let last = facts.popLast() {
        facts.append(Fact(last.name, "\(last.value); \(part)"))
      } else {
        return nil
      }
    }
    return facts
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        $0 == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
      }
  }
}

extension [Fact] {
  /// The facts on one line, as a violation holds them.
  public var text: String { map { "\($0.name)=\($0.value)" }.joined(separator: "; ") }
}
