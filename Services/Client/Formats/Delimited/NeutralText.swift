/// Text that a spreadsheet would run as a formula, made harmless and turned back.
///
/// An apostrophe goes before `=`, `+`, `-`, `@`, a tab or a return at the beginning, also where
/// apostrophes already stand before it, so that each text has one form and comes back exactly.
enum NeutralText {
  /// The text that is written.
  static func neutralised(_ text: String) -> String {
    isDangerous(text.unicodeScalars.drop { $0 == "'" }.first) ? "'" + text : text
  }

  /// The text that was meant.
  static func restored(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'"),
      isDangerous(text.unicodeScalars.drop(while: { $0 == "'" }).first)
    else { return text }
    return String(text.dropFirst())
  }

  private static func isDangerous(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].contains(scalar)
  }
}
