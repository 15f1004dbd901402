public import Vocabulary

/// Reads a file of historical cases from its chunks, in memory that does not grow with the file but
/// for eight bytes a row.
///
/// Every line of the file becomes a row or a rejection with its reason; none is dropped. What keeps
/// the whole file from being read is thrown.
public struct PastCaseReader: ~Copyable {
  /// Most rows of a file.
  ///
  /// Source: [D]; the largest official table has two million lines.
  public static let rowsMax = 4_000_000
  /// Limits of a row.
  ///
  /// Source: [D]; the longest narratives have some thousand characters.
  static let limits = CSVLimits(rowBytesMax: 262_144, fieldBytesMax: 65_536, fieldsMax: 512)
  /// Bytes looked at for the header before it counts as missing.
  ///
  /// Source: [D].
  static let headerBytesMax = 65_536
  /// Separators tried, that of the source first.
  private static let separators: [UInt8] = [",", "|", "\t", ";"].map { UInt8(ascii: $0) }

  /// The encoding found; nil while it is open.
  public var encoding: TextEncoding? { decoder.encoding }
  /// What the header says that is odd without keeping the file out.
  public private(set) var notices: [PastCaseVerdict] = []

  private let source: PastCaseSource
  private let codes: PastCodeList?
  private let definition: PastDefinition?
  private let today: LegalDay
  private var decoder: TextReader
  private var waiting: [UInt8] = []
  private var reader: CSVReader?
  private var judge: PastRowReading?
  private var seen: Set<Int> = []
  private var rows = 0
  private var hasBytes = false
  private var hasHeader = false

  /// A reader at the beginning of a file.
  ///
  /// - Parameters:
  ///   - source: Where the file comes from.
  ///   - encoding: Encoding somebody named; nil to find it.
  ///   - codes: Meanings of codes, if a list came with it.
  ///   - definition: Definition of the columns, if one came with it.
  ///   - today: No accident is later.
  public init(
    _ source: PastCaseSource, encoding: TextEncoding? = nil, codes: PastCodeList? = nil,
    definition: PastDefinition? = nil, today: LegalDay
  ) {
    self.source = source
    self.codes = codes
    self.definition = definition
    self.today = today
    decoder = TextReader(encoding)
  }

  /// What the rows that end in the next chunk say.
  ///
  /// - Throws: `PastCaseRefusal`.
  public mutating func read(_ chunk: [UInt8]) throws(PastCaseRefusal) -> [PastCaseReading] {
    if !hasBytes, let first = chunk.first {
      hasBytes = true
      // A ZIP, and with it a workbook; an old workbook.
      if chunk.starts(with: [0x50, 0x4B]) || first == 0xD0 { throw .notText }
    }
    var text: [UInt8] = []
    do { try decoder.read(chunk, into: &text) } catch { throw .encoding(error) }
    return try take(text, isLast: false)
  }

  /// What the last row says.
  ///
  /// - Throws: `PastCaseRefusal`.
  public mutating func finish() throws(PastCaseRefusal) -> [PastCaseReading] {
    guard hasBytes else { throw .empty }
    var text: [UInt8] = []
    do { try decoder.finish(into: &text) } catch { throw .encoding(error) }
    let last = try take(text, isLast: true)
    guard reader != nil else { throw .empty }
    return last
  }

  private mutating func take(
    _ text: [UInt8], isLast: Bool
  ) throws(PastCaseRefusal) -> [PastCaseReading] {
    var rows: [CSVRow] = []
    if reader == nil {
      waiting += text
      let hasLine = waiting.contains { $0 == 0x0A || $0 == 0x0D }
      guard isLast || hasLine || waiting.count > Self.headerBytesMax else { return [] }
      try begin()
      rows = reader?.read(waiting) ?? []
      waiting = []
    } else {
      rows = reader?.read(text) ?? []
    }
    if isLast { rows += reader?.finish() ?? [] }
    if !hasHeader, !rows.isEmpty {
      rows.removeFirst()
      hasHeader = true
    }
    return try begun(rows)
  }

  /// Finds the separator whose header can be understood.
  private mutating func begin() throws(PastCaseRefusal) {
    let header = waiting.prefix(Self.headerBytesMax).prefix { $0 != 0x0A && $0 != 0x0D }
    if header.contains(0) { throw .notText }
    var refusal: PastCaseRefusal?
    for separator in Self.separators {
      var trial = CSVReader(separator: separator, limits: Self.limits)
      let sample = Array(waiting.prefix(Self.headerBytesMax))
      guard let row = (trial.read(sample) + trial.finish()).first else { throw .empty }
      do {
        let header = try PastCaseHeader(row, source: source)
        reader = CSVReader(separator: separator, limits: Self.limits)
        judge = PastRowReading(header: header, codes: codes, definition: definition, today: today)
        notices += header.unknown.map { PastCaseVerdict("COLUMN_UNKNOWN", $0) }
        if let definition {
          notices += header.columns.map(\.name).filter { !definition.has($0) }
            .map { PastCaseVerdict("COLUMN_UNDEFINED", $0) }
        }
        return
      } catch {
        refusal = Self.closer(refusal, error)
      }
    }
    throw refusal ?? .empty
  }

  /// The refusal that lacks less.
  private static func closer(_ one: PastCaseRefusal?, _ other: PastCaseRefusal) -> PastCaseRefusal {
    guard let one, case .columnsMissing(let missing) = one else { return one ?? other }
    guard case .columnsMissing(let others) = other else { return other }
    return others.count < missing.count ? other : one
  }

  private mutating func begun(_ found: [CSVRow]) throws(PastCaseRefusal) -> [PastCaseReading] {
    guard let judge else { return [] }
    var readings: [PastCaseReading] = []
    readings.reserveCapacity(found.count)
    for row in found {
      rows += 1
      guard rows <= Self.rowsMax else { throw .tooManyRows(Self.rowsMax) }
      readings.append(unlessTwice(judge.reading(of: row)))
    }
    return readings
  }

  /// A second row of the same key would make every import change the first one back.
  private mutating func unlessTwice(_ reading: PastCaseReading) -> PastCaseReading {
    guard case .row(let row) = reading else { return reading }
    var hasher = Hasher()
    hasher.combine(row.caseKey)
    hasher.combine(row.rowKey)
    guard seen.insert(hasher.finalize()).inserted else {
      return .rejected(
        line: row.line, verdict: PastCaseVerdict("DUPLICATE_IN_FILE", row.caseKey))
    }
    return reading
  }
}
