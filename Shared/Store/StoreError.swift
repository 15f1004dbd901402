internal import CStore
internal import GRDB

/// What can go wrong with a database, kept apart by what the caller may conclude from it.
public enum StoreError: Error, Sendable, Hashable {
  /// The disk is full; nothing of the request was stored, and it may be tried again.
  case full
  /// Another connection holds the database; nothing was stored, and it may be tried again.
  case busy
  /// A constraint of the schema was violated; nothing of the request was stored.
  case constraint(StoreConstraint, message: String)
  /// The statement or the database is at fault; nothing of the request was stored.
  case failed(code: Int32, message: String)
  /// The disk failed while the commit was under way: the request may be stored or not.
  /// The store has stopped; ask again with the same id after a restart.
  case outcomeUnknown(code: Int32)
  /// The store stopped after an earlier I/O error; nothing was stored.
  case stopped
  /// The store has been closed; nothing was stored.
  case closed
  /// More than `limit` requests are waiting; nothing was stored, and it may be tried again.
  case overloaded(limit: Int)
  /// The database was written by a newer version that had this migration.
  case newerSchema(migration: String)
  /// A migration that this database already has was edited afterwards.
  case changedMigration(name: String)
  /// The file is a database, but not one of ours.
  case notOurs(path: String)
  /// Another process holds the state directory; the number is its process id when readable.
  case heldByAnother(path: String, processID: Int32?)
  /// A file could not be created, opened or made durable.
  case file(operation: String, path: String, errno: Int32)
  /// SQLite did not accept a setting that durability or isolation depends on.
  case settingRefused(name: String, value: String)
}

/// Which kind of constraint was violated.
public enum StoreConstraint: Sendable, Hashable {
  /// A primary key or a UNIQUE constraint.
  case unique
  /// A foreign key.
  case foreignKey
  /// A CHECK constraint.
  case check
  /// A column that must not be NULL.
  case notNull
  /// A trigger that refuses the change.
  case trigger
  /// A value of the wrong type for a STRICT table, or another constraint.
  case other
}

extension StoreError {
  /// The error for an extended result code of SQLite.
  init(code: Int32, message: String) {
    switch code & 0xFF {
    case SQLITE_FULL: self = .full
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_CONSTRAINT: self = .constraint(StoreConstraint(code: code), message: message)
    default: self = .failed(code: code, message: message)
    }
  }

  /// The error of GRDB in our words.
  init(_ error: any Error) {
    if let error = error as? StoreError {
      self = error
    } else if let error = error as? DatabaseError {
      self.init(code: error.extendedResultCode.rawValue, message: error.message ?? "")
    } else {
      self = .failed(code: SQLITE_ERROR, message: "\(type(of: error))")
    }
  }

  /// The result code of SQLite behind the error, as far as it has one.
  var code: Int32 {
    switch self {
    case .failed(let code, _), .outcomeUnknown(let code): code
    default: SQLITE_ERROR
    }
  }

  /// Whether this error of the disk or of the file ends the life of the connection.
  var isFatal: Bool {
    guard case .failed(let code, _) = self else { return false }
    return [SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOTADB].contains(code & 0xFF)
  }
}

extension StoreConstraint {
  /// The kind for an extended result code of SQLite.
  init(code: Int32) {
    switch code >> 8 {
    case 6, 8, 10: self = .unique
    case 3: self = .foreignKey
    case 1: self = .check
    case 5: self = .notNull
    case 7: self = .trigger
    default: self = .other
    }
  }
}
