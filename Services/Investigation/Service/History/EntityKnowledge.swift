internal import Contracts
internal import Entities
internal import Store

/// What this service's own read model says about a premises.
enum EntityKnowledge {
  /// Licences by which it is known here.
  static func licences(of entity: String, in reader: Reader) throws -> [String] {
    try EntityReading.entity(named: entity, in: reader)?.licences.map(\.licence) ?? []
  }

  /// The premises a licence belongs to; nil if the licence is not known here.
  static func entity(ofLicence licence: String, in reader: Reader) throws -> String? {
    try EntityReading.entityName(ofLicence: licence, in: reader)
  }
}
