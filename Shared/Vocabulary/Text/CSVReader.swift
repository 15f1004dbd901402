/// One record of a CSV file: the text of its fields as bytes, quotes removed.
public struct CSVRow: Sendable, Hashable {
  /// Line on which it begins, from 1.
  public let line: Int
  /// What is wrong with its form; nil if nothing.
  public let fault: CSVFault?
  private let bytes: [UInt8]
  private let ends: [Int]

  init(line: Int, bytes: [UInt8], ends: [Int], fault: CSVFault?) {
    self.line = line
    self.bytes = bytes
    self.ends = ends
    self.fault = fault
  }

  /// Number of fields.
  public var count: Int { ends.count }

  /// The bytes of a field.
  public subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}

/// What is wrong with the form of a record.
public enum CSVFault: String, Sendable, Hashable {
  /// The record is longer than the limit.
  case rowTooLong = "ROW_TOO_LONG"
  /// A field is longer than the limit.
  case fieldTooLong = "CELL_TOO_LONG"
  /// The record has more fields than the limit.
  case tooManyFields = "ROW_TOO_MANY_CELLS"
  /// Text follows a closing quote.
  case textAfterQuote = "QUOTE_MALFORMED"
  /// The file ends inside quotes.
  case quoteNotClosed = "QUOTE_NOT_CLOSED"
}

/// Limits of a CSV file.
public struct CSVLimits: Sendable, Hashable {
  /// Most bytes of a record.
  public let rowBytesMax: Int
  /// Most bytes of a field.
  public let fieldBytesMax: Int
  /// Most fields of a record.
  public let fieldsMax: Int

  /// Limits by name.
  public init(rowBytesMax: Int, fieldBytesMax: Int, fieldsMax: Int) {
    self.rowBytesMax = rowBytesMax
    self.fieldBytesMax = fieldBytesMax
    self.fieldsMax = fieldsMax
  }
}

/// Reads CSV by RFC 4180 from chunks of UTF-8: quotes, line ends in quotes, CRLF, LF or CR.
///
/// The separator may be any ASCII character: comma, semicolon, tab or bar.
/// Empty lines are passed over. A quote inside an unquoted field is text. A record over a limit
/// comes back with its fault and without its text; reading goes on at the next line end, so a quote
/// that is never closed costs one limit's worth of lines, not the file.
public struct CSVReader: Sendable {
  private enum Place { case fieldStart, unquoted, quoted, afterQuote, skipping }

  private var place = Place.fieldStart
  private var line = 1
  private var rowLine = 1
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var fault: CSVFault?
  private var lastWasReturn = false

  private let separator: UInt8
  private let limits: CSVLimits

  /// A reader at the beginning of a file.
  public init(separator: UInt8 = UInt8(ascii: ","), limits: CSVLimits) {
    self.separator = separator
    self.limits = limits
  }

  /// The records that end within the next chunk.
  public mutating func read(_ chunk: [UInt8]) -> [CSVRow] {
    var rows: [CSVRow] = []
    var index = 0
    while index < chunk.count {
      let byte = chunk[index]
      if lastWasReturn, byte == Self.lineFeed {
        lastWasReturn = false
        index += 1
        continue
      }
      lastWasReturn = byte == Self.carriageReturn
      switch place {
      case .skipping: index = skip(chunk, from: index, into: &rows)
      case .quoted: index = readQuoted(chunk, from: index)
      case .unquoted: index = readUnquoted(chunk, from: index, into: &rows)
      case .fieldStart where byte == Self.quote:
        place = .quoted
        index += 1
      case .fieldStart:
        place = .unquoted
        index = readUnquoted(chunk, from: index, into: &rows)
      case .afterQuote: index = readAfterQuote(byte, at: index, into: &rows)
      }
    }
    return rows
  }

  /// The last record, if the file does not end with a line end.
  public mutating func finish() -> [CSVRow] {
    var rows: [CSVRow] = []
    if place == .quoted { fault = fault ?? .quoteNotClosed }
    if place != .fieldStart || !ends.isEmpty || !bytes.isEmpty { endRow(into: &rows) }
    return rows
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private mutating func readUnquoted(
    _ chunk: [UInt8], from start: Int, into rows: inout [CSVRow]
  ) -> Int {
    var end = start
    while end < chunk.count {
      let byte = chunk[end]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      end += 1
    }
    append(chunk[start..<end])
    guard end < chunk.count else { return end }
    endField(chunk[end], into: &rows)
    return end + 1
  }

  private mutating func readQuoted(_ chunk: [UInt8], from start: Int) -> Int {
    // The line feed of a CRLF inside quotes is text.
    lastWasReturn = false
    var end = start
    while end < chunk.count, chunk[end] != Self.quote {
      if chunk[end] == Self.lineFeed { line += 1 }
      end += 1
    }
    append(chunk[start..<end])
    guard end < chunk.count else { return end }
    if place == .quoted { place = .afterQuote }
    return end + 1
  }

  private mutating func readAfterQuote(
    _ byte: UInt8, at index: Int, into rows: inout [CSVRow]
  ) -> Int {
    switch byte {
    case Self.quote:
      append([byte])
      if place == .afterQuote { place = .quoted }
    case separator, Self.lineFeed, Self.carriageReturn: endField(byte, into: &rows)
    default:
      fault = fault ?? .textAfterQuote
      place = .unquoted
    }
    return index + 1
  }

  private mutating func skip(
    _ chunk: [UInt8], from start: Int, into rows: inout [CSVRow]
  ) -> Int {
    var end = start
    while end < chunk.count, chunk[end] != Self.lineFeed, chunk[end] != Self.carriageReturn {
      end += 1
    }
    guard end < chunk.count else { return end }
    lastWasReturn = chunk[end] == Self.carriageReturn
    endRow(into: &rows)
    line += 1
    rowLine = line
    return end + 1
  }

  private mutating func append(_ text: some Collection<UInt8>) {
    let fieldBytes = bytes.count - (ends.last ?? 0) + text.count
    if bytes.count + text.count > limits.rowBytesMax {
      refuse(.rowTooLong)
    } else if fieldBytes > limits.fieldBytesMax {
      refuse(.fieldTooLong)
    } else {
      bytes.append(contentsOf: text)
    }
  }

  private mutating func refuse(_ reason: CSVFault) {
    fault = fault ?? reason
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    place = .skipping
  }

  private mutating func endField(_ byte: UInt8, into rows: inout [CSVRow]) {
    let isRowEnd = byte != separator
    lastWasReturn = byte == Self.carriageReturn
    if place != .skipping {
      ends.append(bytes.count)
      if ends.count > limits.fieldsMax { refuse(.tooManyFields) }
    }
    guard isRowEnd else {
      if place != .skipping { place = .fieldStart }
      return
    }
    finishRow(into: &rows)
    line += 1
    rowLine = line
  }

  private mutating func endRow(into rows: inout [CSVRow]) {
    if place != .skipping { ends.append(bytes.count) }
    finishRow(into: &rows)
  }

  private mutating func finishRow(into rows: inout [CSVRow]) {
    let isEmptyLine = ends.count <= 1 && bytes.isEmpty && fault == nil
    if !isEmptyLine {
      rows.append(CSVRow(line: rowLine, bytes: bytes, ends: ends, fault: fault))
    }
    bytes = []
    ends = []
    fault = nil
    place = .fieldStart
  }
}
