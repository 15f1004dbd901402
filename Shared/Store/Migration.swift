internal import Crypto

/// One step of a schema, never edited once shipped: a later step corrects it.
///
/// Steps of one component (`ledger`, `feed`, `permits`) form a list that only grows at its end;
/// a store is opened with the lists of all its components.
public struct Migration: Sendable, Hashable {
  /// The part of the schema it belongs to.
  public let component: String
  /// What it adds, unique within the component.
  public let name: String
  /// The statements, in SQLite's dialect.
  public let sql: String
  /// SHA-256 of the statements, stored when the migration has run.
  public let checksum: [UInt8]

  /// A step named `name` of `component`.
  public init(_ component: String, _ name: String, _ sql: String) {
    self.component = component
    self.name = name
    self.sql = sql
    checksum = Array(SHA256.hash(data: Array(sql.utf8)))
  }

  /// Component and name, as stored.
  public var fullName: String { "\(component)/\(name)" }
}
