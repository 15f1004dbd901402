/// Receipts as people write them.
enum ReceiptName {
  /// `receipts/YJ/12` for `receipts/YJ/12`, `YJ/12` and, for one's own department, `12`.
  ///
  /// - Throws: `Complaint` for anything else, or what asking for the department throws.
  static func full(_ text: String, over link: Link) async throws -> String {
    if text.hasPrefix("receipts/") { return text }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, UInt64(parts[1]) != nil { return "receipts/\(text)" }
    if parts.count == 1, UInt64(text) != nil {
      return "receipts/\(try await OwnDepartment.find(over: link))/\(text)"
    }
    throw Complaint(
      ParserText.invalidValue.with(text, "<\(ValueText.receipt.text)>", ""),
      tries: ["anlan inbox list"], outcome: .usage)
  }
}
