/// Cases and pieces of evidence as people write them.
enum EvidencePath {
  /// `cases/7/evidence/3` for `7/3` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func piece(_ text: String) throws -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let numbers =
      parts.count == 4 && parts[0] == "cases" && parts[2] == "evidence"
      ? [parts[1], parts[3]] : parts
    guard numbers.count == 2, numbers.allSatisfy(isNumber) else {
      throw Complaint(
        EvidenceText.badPiece.with(text), tries: ["anlan case evidence list 7"], outcome: .usage)
    }
    return "cases/\(numbers[0])/evidence/\(numbers[1])"
  }

  /// `cases/7` for `7` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func file(_ text: String) throws -> String {
    let number = text.hasPrefix("cases/") ? String(text.dropFirst("cases/".count)) : text
    guard isNumber(number) else {
      throw Complaint(
        EvidenceText.badCase.with(text), tries: ["anlan case list"], outcome: .usage)
    }
    return "cases/\(number)"
  }

  /// `7/3` for `cases/7/evidence/3`.
  static func short(_ name: String) -> String {
    let parts = name.split(separator: "/")
    return parts.count == 4 ? "\(parts[1])/\(parts[3])" : name
  }

  private static func isNumber(_ text: String) -> Bool {
    UInt64(text).map { $0 > 0 && "\($0)" == text } ?? false
  }
}
