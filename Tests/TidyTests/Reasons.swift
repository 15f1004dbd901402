/// Reason codes that the code states.
enum Reasons {
  /// One reason and where it is stated.
  struct Stated: Hashable {
    let reason: String
    let path: String
    let line: Int
  }

  /// Folders whose reasons reach a client.
  private static let folders = [
    "Services/", "Shared/Access/", "Shared/Feed/", "Shared/ServiceHost/", "Shared/Wire/",
    "Shared/Vocabulary/", "Shared/Listing/",
  ]

  /// Literals in the form of a reason, on lines that speak of one.
  static func stated(in file: SourceFile) -> [Stated] {
    guard folders.contains(where: file.path.hasPrefix), !file.path.hasPrefix("Services/Client/")
    else { return [] }
    return file.strings.compactMap { piece in
      guard isReason(piece.text), file.lines.indices.contains(piece.line - 1) else { return nil }
      let line = file.lines[piece.line - 1]
      guard line.contains("reason") || line.contains("case .") else { return nil }
      return Stated(reason: piece.text, path: file.path, line: piece.line)
    }
  }

  /// `UPPER_SNAKE_CASE` of at least two words.
  static func isReason(_ text: String) -> Bool {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count > 1, text.first?.isUppercase == true else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
    }
  }
}
