/// Inspections as people write them.
enum InspectionName {
  /// `inspections/12` for `12` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func full(_ text: String) throws -> String {
    let number = text.hasPrefix("inspections/") ? String(text.dropFirst(12)) : text
    guard let value = UInt64(number), value > 0, "\(value)" == number else {
      throw Complaint(
        ParserText.invalidValue.with(text, "<\(ValueText.inspection.text)>", ""),
        tries: ["anlan inspection list"], outcome: .usage)
    }
    return "inspections/\(number)"
  }

  /// `12` for `inspections/12`.
  static func short(_ name: String) -> String {
    name.hasPrefix("inspections/") ? String(name.dropFirst(12)) : name
  }
}
