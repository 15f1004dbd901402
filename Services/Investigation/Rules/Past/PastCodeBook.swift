/// How badly a historical case hurt a person, in our words.
public enum PastDegree: String, Sendable, Hashable, CaseIterable {
  /// 死亡.
  case death = "DEATH"
  /// 重伤, or what comes nearest.
  case severe = "SEVERE"
  /// 轻伤, or what comes nearest.
  case minor = "MINOR"
  /// Nobody was hurt.
  case none = "NONE"
}

/// What one code of a foreign list means here.
public struct PastCodeRow: Sendable, Hashable {
  /// The code as it stands in the files.
  public let raw: String
  /// What it means.
  public let meaning: String
  /// Accident type of GB 6441 it is taken for; empty if for none.
  public let accidentType: String
  /// How badly it says somebody was hurt; nil if it says nothing of that.
  public let degree: PastDegree?
  /// Whether somebody compared the row with both lists.
  public let isChecked: Bool

  /// Makes a row.
  public init(
    raw: String, meaning: String, accidentType: String = "", degree: PastDegree? = nil,
    isChecked: Bool
  ) {
    self.raw = raw
    self.meaning = meaning
    self.accidentType = accidentType
    self.degree = degree
    self.isChecked = isChecked
  }
}

/// The mapping of one column of one source.
public struct PastCodeTable: Sendable, Hashable {
  /// Source, such as `OSHA`.
  public let source: String
  /// Column of its files.
  public let column: String
  /// Where the codes are published.
  public let origin: String
  /// Rows by the code.
  public let rows: [String: PastCodeRow]

  /// Makes a table; of two rows of one code the last stands.
  public init(source: String, column: String, origin: String, rows: [PastCodeRow]) {
    self.source = source
    self.column = column
    self.origin = origin
    self.rows = Dictionary(
      rows.map { (PastCodeBook.plain($0.raw), $0) }, uniquingKeysWith: { _, last in last })
  }
}

/// The mapping tables of all sources: data, so that a correction needs no new release.
///
/// A code without a row is no error: it stays as it is and is told to be unmapped.
public struct PastCodeBook: Sendable, Hashable {
  /// The tables.
  public let tables: [PastCodeTable]

  /// Makes a book.
  public init(_ tables: [PastCodeTable]) { self.tables = tables }

  /// What a code means; nil if no table has it.
  public func row(source: String, column: String, raw: String) -> PastCodeRow? {
    tables.first { $0.source == source && $0.column == column }?.rows[Self.plain(raw)]
  }

  /// A code without leading zeros and in capitals: files write `5`, `05`, `5.0` and `Fire`, `FIRE`.
  static func plain(_ raw: String) -> String {
    let whole = raw.hasSuffix(".0") ? raw.dropLast(2) : raw[...]
    guard !whole.isEmpty, whole.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return raw.uppercased()
    }
    let digits = whole.drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }
}
