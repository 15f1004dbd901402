import Vocabulary

/// The meanings of OSHA's codes, from the code list that comes with the data (accident_lookup2).
public struct PastCodeList: Sendable, Hashable {
  /// Most bytes of the list.
  ///
  /// Source: [D]; the official one has 55 kB.
  public static let bytesMax = 4 << 20

  /// Columns by the name of their table in the list.
  ///
  /// **Source**: OSHA's data dictionary.
  private static let columns: [String: [String]] = [
    "DEGR": ["DEGREE_OF_INJ"], "IN": ["NATURE_OF_INJ"], "BD": ["PART_OF_BODY"],
    "SO": ["SRC_OF_INJURY"], "FT": ["EVENT_TYPE"], "EN": ["EVN_FACTOR"], "HU": ["HUM_FACTOR"],
    "OCC": ["OCC_CODE"], "TASK": ["TASK_ASSIGNED"], "OPER": ["CONST_OP", "CONST_OP_CAUSE"],
    "CAUS": ["FAT_CAUSE"], "ENDU": ["CONST_END_USE"], "COST": ["PROJECT_COST"],
    "PTYP": ["PROJECT_TYPE"],
  ]

  private var meanings: [String: [String: String]] = [:]

  /// Reads a list.
  ///
  /// - Throws: `PastCaseRefusal`.
  public init(_ bytes: [UInt8]) throws(PastCaseRefusal) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= Self.bytesMax, !bytes.contains(0) else { throw .notText }
    var reader = CSVReader(limits: PastCaseReader.limits)
    let rows = reader.read(bytes) + reader.finish()
    func text(_ row: CSVRow, _ index: Int?) -> String {
      guard let index, index < row.count else { return "" }
      return String(decoding: row[index], as: UTF8.self).trimmingBlanks()
    }
    guard let header = rows.first else { throw .empty }
    let names = (0..<header.count).map { text(header, $0).lowercased() }
    let wanted = ["accident_code", "accident_number", "accident_value", "accident_letter"]
    let missing = wanted.filter { !names.contains($0) }
    guard missing.isEmpty else { throw .columnsMissing(missing) }
    let places = wanted.map { names.firstIndex(of: $0) }
    for row in rows.dropFirst() where row.fault == nil {
      let code = text(row, places[1]).isEmpty ? text(row, places[3]) : text(row, places[1])
      for column in Self.columns[text(row, places[0]).uppercased()] ?? [] where !code.isEmpty {
        meanings[column, default: [:]][Self.plain(code)] = text(row, places[2])
      }
    }
  }

  /// What a code of a column means; empty if the list does not say.
  func meaning(of code: String, in column: String) -> String {
    meanings[column.uppercased()]?[Self.plain(code)] ?? ""
  }

  /// A code without leading zeros, and without the decimals that some exports give it.
  private static func plain(_ code: String) -> String {
    let whole = code.hasSuffix(".0") ? code.dropLast(2) : code[...]
    let rest = whole.drop { $0 == "0" }
    return rest.isEmpty ? code : rest.uppercased()
  }
}
