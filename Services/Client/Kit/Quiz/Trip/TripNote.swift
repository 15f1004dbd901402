import Quiz

/// What the office knew about an inspection when its pack was pulled, so that nobody types it on
/// site.
struct TripNote: Sendable, Hashable {
  /// The inspection.
  var inspection: String
  /// The enterprise: its credit code, or the name of its record.
  var enterprise: String
  /// What people call it.
  var title: String
  /// Officers of the inspection.
  var officers: [String]
}

extension TripNote: CanonicalValue {
  /// Inspection, enterprise, title, officers.
  func write(to writer: inout CanonicalWriter) {
    writer.text(inspection)
    writer.text(enterprise)
    writer.text(title)
    writer.list(officers) { $0.text($1) }
  }

  /// Reads the form.
  init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    inspection = try reader.text("inspection")
    enterprise = try reader.text("enterprise")
    title = try reader.text("title")
    officers = try reader.list { reader throws(CanonicalFault) in try reader.text("officer") }
  }
}
