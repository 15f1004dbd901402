import Vocabulary

/// The definition file that MSHA publishes beside its accident data: which columns there are, and how
/// long their values may be.
public struct PastDefinition: Sendable, Hashable {
  private var lengths: [String: Int] = [:]

  /// Reads a definition.
  ///
  /// - Throws: `PastCaseRefusal`.
  public init(_ bytes: [UInt8]) throws(PastCaseRefusal) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= PastCodeList.bytesMax, !bytes.contains(0) else { throw .notText }
    var reader = CSVReader(separator: UInt8(ascii: "|"), limits: PastCaseReader.limits)
    let rows = reader.read(bytes) + reader.finish()
    guard let header = rows.first else { throw .empty }
    let names = (0..<header.count).map {
      String(decoding: header[$0], as: UTF8.self).trimmingBlanks().uppercased()
    }
    let missing = ["COLUMN_NAME", "DATA_LENGTH"].filter { !names.contains($0) }
    guard missing.isEmpty, let name = names.firstIndex(of: "COLUMN_NAME"),
      let length = names.firstIndex(of: "DATA_LENGTH")
    else { throw .columnsMissing(missing) }
    for row in rows.dropFirst() where row.count > max(name, length) {
      let column = String(decoding: row[name], as: UTF8.self).trimmingBlanks().uppercased()
      lengths[column] =
        Int(String(decoding: row[length], as: UTF8.self).trimmingBlanks()) ?? .max
    }
  }

  /// Whether the definition has a column.
  func has(_ column: String) -> Bool { lengths[column.uppercased()] != nil }

  /// Whether a value is longer than its column allows.
  func isTooLong(_ value: String, in column: String) -> Bool {
    value.unicodeScalars.count > lengths[column.uppercased()] ?? .max
  }
}
