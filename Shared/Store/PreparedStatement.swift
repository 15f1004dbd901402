internal import CStore
internal import GRDB

/// One compiled statement, kept for the life of its connection.
final class PreparedStatement {
  /// Statements that would disturb the batch they run in: the store alone begins, ends and tunes.
  private static let reservedWords: Set<String> = [
    "BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA", "ATTACH", "DETACH",
    "VACUUM",
  ]

  /// Keeps the compiled statement alive.
  private let owner: Statement
  let handle: OpaquePointer
  let isReadOnly: Bool
  /// Whether only the store itself may run it.
  let isReserved: Bool
  /// For each parameter of SQLite, the number of the argument it takes, counted from 0.
  private let argumentIndexes: [Int]
  private let argumentCount: Int
  /// Texts and blobs that are bound now.
  private let bytes = BoundBytes()
  /// Whether a loop over its rows is still open.
  var isInUse = false

  init(_ sql: String, in database: Database) throws(StoreError) {
    do {
      owner = try database.makeStatement(sql: sql)
    } catch {
      throw StoreError(error)
    }
    handle = owner.sqliteStatement
    isReadOnly = sqlite3_stmt_readonly(handle) != 0
    let firstWord = sql.drop { $0.isWhitespace }.prefix { $0.isLetter || $0 == "_" }
    isReserved = Self.reservedWords.contains(firstWord.uppercased())
    argumentIndexes = try Self.argumentIndexes(of: handle)
    argumentCount = (argumentIndexes.max() ?? -1) + 1
  }

  /// Reads `$n` and `?` as the numbers of arguments, because SQLite numbers `$n` by appearance.
  private static func argumentIndexes(of handle: OpaquePointer) throws(StoreError) -> [Int] {
    var indexes: [Int] = []
    for parameter in 0..<sqlite3_bind_parameter_count(handle) {
      guard let name = sqlite3_bind_parameter_name(handle, parameter + 1) else {
        indexes.append(Int(parameter))
        continue
      }
      guard let number = Int(String(cString: name).dropFirst()), number > 0 else {
        throw .failed(code: SQLITE_MISUSE, message: "parameters are written $1, $2, … or ?")
      }
      indexes.append(number - 1)
    }
    return indexes
  }

  /// Binds copies of the arguments, kept in memory of the statement's own until it is bound anew.
  ///
  /// SQLite would allocate for every text and blob; here they share one piece that stays.
  func bind(_ arguments: [SQLValue]) throws(StoreError) {
    guard arguments.count == argumentCount else {
      throw .failed(
        code: SQLITE_MISUSE,
        message: "statement takes \(argumentCount) arguments, not \(arguments.count)")
    }
    // Spans lend their elements; an iterator would copy and retain each.
    let values = arguments.span
    var byteCount = 0
    for index in values.indices { byteCount += values[index].byteCount }
    bytes.reserve(byteCount)
    for parameter in argumentIndexes.indices {
      let code = bind(values[argumentIndexes[parameter]], at: Int32(parameter) + 1)
      guard code == SQLITE_OK else { throw error(code) }
    }
  }

  private func bind(_ value: SQLValue, at parameter: Int32) -> Int32 {
    if case .integer(let number) = value { return sqlite3_bind_int64(handle, parameter, number) }
    switch value {
    case .null: return sqlite3_bind_null(handle, parameter)
    case .integer(let number): return sqlite3_bind_int64(handle, parameter, number)
    case .real(let number): return sqlite3_bind_double(handle, parameter, number)
    case .text(var text):
      let copy = text.withUTF8 { bytes.keep(UnsafeRawBufferPointer($0)) }
      return anlan_store_bind_text(
        handle, parameter, copy.baseAddress, Int32(clamping: copy.count))
    case .blob(let blob):
      let copy = blob.withUnsafeBytes { bytes.keep($0) }
      return anlan_store_bind_blob(
        handle, parameter, copy.baseAddress, Int32(clamping: copy.count))
    }
  }

  /// Moves to the next row; false when there is none.
  func step() throws(StoreError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw error(code)
    }
  }

  /// Makes the statement ready for another use and lets go of its locks.
  func reset() {
    sqlite3_reset(handle)
  }

  private func error(_ code: Int32) -> StoreError {
    let connection = sqlite3_db_handle(handle)
    let message = sqlite3_errmsg(connection).map { String(cString: $0) } ?? ""
    return StoreError(code: code, message: message)
  }
}
