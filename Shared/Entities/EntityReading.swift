public import Contracts
public import Store

/// Reading entities in the transactions of the service that keeps them.
public enum EntityReading {
  /// The entity of this name with its licences; nil if it is not known.
  ///
  /// - Throws: `StoreError`, `WireError`.
  public static func entity(named name: String, in reader: Reader) throws -> Entity? {
    try EntityRecords.entity(named: name, in: reader)
  }
}
