/// Figures of statistics as text.
enum Figures {
  /// `3.14` with so many places; a true minus sign would not line up with programs.
  static func fixed(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return "—" }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded()
    guard scaled < 1e15 else { return "\(value)" }
    let whole = Int64(scaled)
    let sign = value < 0 && whole > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(whole)" }
    let unit = Int64(scale)
    let part = String(whole % unit)
    let zeros = String(repeating: "0", count: places - part.count)
    return "\(sign)\(whole / unit).\(zeros)\(part)"
  }

  /// The same, or a dash where the data give no figure.
  static func fixed(_ value: Double?, _ places: Int) -> String {
    value.map { fixed($0, places) } ?? "—"
  }

  /// `62%` of 0.62.
  static func percent(_ share: Double) -> String { fixed(share * 100, 0) + "%" }

  /// `49–94%`.
  static func percents(_ low: Double, _ high: Double) -> String {
    "\(fixed(low * 100, 0))–\(fixed(high * 100, 0))%"
  }
}
