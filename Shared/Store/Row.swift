internal import CStore

/// One row of a result, valid only until the closure that received it returns.
///
/// Columns count from 0. A value of another kind is converted as SQLite does it (NULL reads as 0 or
/// as no bytes), so ask the optional form where a column may be NULL.
public struct Row {
  let handle: OpaquePointer

  /// How many columns the row has.
  public var count: Int { Int(sqlite3_column_count(handle)) }

  /// Whether the column is NULL.
  public func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

  /// The column as a whole number.
  public func int(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, Int32(column))) }

  /// The column as a whole number of 64 bits.
  public func int64(_ column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(column)) }

  /// The column as a floating-point number.
  public func real(_ column: Int) -> Double { sqlite3_column_double(handle, Int32(column)) }

  /// Whether the column is any number but 0.
  public func bool(_ column: Int) -> Bool { sqlite3_column_int64(handle, Int32(column)) != 0 }

  /// The column as text.
  public func text(_ column: Int) -> String {
    guard let bytes = sqlite3_column_text(handle, Int32(column)) else { return "" }
    let length = Int(sqlite3_column_bytes(handle, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }

  /// The column as bytes.
  public func blob(_ column: Int) -> [UInt8] {
    withBlob(column) { [UInt8]($0) }
  }

  /// Lends the column's bytes without copying them.
  public func withBlob<T>(_ column: Int, _ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T
  {
    let bytes = sqlite3_column_blob(handle, Int32(column))
    let length = Int(sqlite3_column_bytes(handle, Int32(column)))
    return try body(UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : length))
  }

  /// The column as a whole number, or nil when it is NULL.
  public func optionalInt(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }

  /// The column as a whole number of 64 bits, or nil when it is NULL.
  public func optionalInt64(_ column: Int) -> Int64? { isNull(column) ? nil : int64(column) }

  /// The column as text, or nil when it is NULL.
  public func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

  /// The column as bytes, or nil when it is NULL.
  public func optionalBlob(_ column: Int) -> [UInt8]? { isNull(column) ? nil : blob(column) }

  /// The column as whatever it holds.
  public func value(_ column: Int) -> SQLValue {
    switch sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_INTEGER: .integer(int64(column))
    case SQLITE_FLOAT: .real(real(column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .blob(blob(column))
    default: .null
    }
  }
}
