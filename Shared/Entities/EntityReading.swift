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

  /// Name of the entity that a licence belongs to; nil if the licence is not known.
  ///
  /// - Throws: `StoreError`.
  public static func entityName(ofLicence licence: String, in reader: Reader) throws -> String? {
    try EntityRecords.entityName(ofLicence: licence, in: reader)
  }
}

/// What a choice among all entities looks at.
public struct EntityProfile: Sendable, Hashable {
  /// A licence in a word.
  public struct Licence: Sendable, Hashable {
    /// Type code, raw if unmapped.
    public let type: String
    /// State after its last event.
    public let state: PermitsLicenceState
  }

  /// "entities/<credit code>-<serial>".
  public let name: String
  /// Name of its holder.
  public let title: String
  /// Class of GB/T 4754; empty if not known.
  public let industry: String
  /// Division of its premises; empty if not known.
  public let division: String
  /// Its licences.
  public var licences: [Licence]
}

extension EntityReading {
  /// Every entity with its licences, by name, each handed over once.
  ///
  /// One scan: a hundred thousand entities are a matter of a second.
  ///
  /// - Throws: `StoreError`, or what `body` throws.
  public static func profiles(
    in reader: Reader, _ body: (EntityProfile) throws -> Void
  ) throws {
    try EntityRecords.profiles(in: reader, body)
  }
}
