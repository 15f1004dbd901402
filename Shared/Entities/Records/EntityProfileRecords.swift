internal import Contracts
internal import Store

extension EntityRecords {
  /// Every entity with its licences, by name, in one scan.
  static func profiles(in reader: Reader, _ body: (EntityProfile) throws -> Void) throws {
    var current: EntityProfile?
    try reader.forEach(
      """
      SELECT entity.name, entity.holder_name, entity.industry, entity.division,
             entity_licence.licence_type, entity_licence.state
        FROM entity
             LEFT JOIN entity_licence ON entity_licence.entity_no = entity.entity_no
       ORDER BY entity.name
      """
    ) { row in
      let name = row.text(0)
      if current?.name != name {
        if let current { try body(current) }
        current = EntityProfile(
          name: name, title: row.text(1), industry: row.text(2), division: row.text(3),
          licences: [])
      }
      guard let state = row.optionalInt(5) else { return }
      current?.licences.append(
        EntityProfile.Licence(
          type: row.text(4), state: PermitsLicenceState(rawValue: Int32(state))))
    }
    if let current { try body(current) }
  }
}
