/// A coded finding: what it is about and what was wrong with it, such as `P20-03`.
///
/// The idea is the public one of ordered occurrences with findings of subject and modifier; the
/// codes are our own, so that findings of many cases can be counted together.
public struct FindingCode: Sendable, Hashable {
  /// Code of the subject.
  public let subject: String
  /// Code of the modifier.
  public let modifier: String

  /// Reads `P20-03`; nil if either part is not in the catalogue.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, FindingCatalogue.subjects[parts[0]] != nil,
      FindingCatalogue.modifiers[parts[1]] != nil
    else { return nil }
    subject = parts[0]
    modifier = parts[1]
  }

  /// As it is written.
  public var text: String { "\(subject)-\(modifier)" }

  /// Its words: the subject, then what was wrong with it.
  public var words: String {
    let first = FindingCatalogue.subjects[subject] ?? subject
    return "\(first)：\(FindingCatalogue.modifiers[modifier] ?? modifier)"
  }
}
