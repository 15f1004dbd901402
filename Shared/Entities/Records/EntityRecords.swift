internal import Contracts
internal import Listing
internal import Store

/// All SQL of the read model.
enum EntityRecords {
  /// Number of the entity that a licence belongs to.
  static func entityNumber(ofLicence licence: String, in reader: Reader) throws -> Int? {
    try reader.integer("SELECT entity_no FROM entity_licence WHERE licence = $1", [.text(licence)])
  }

  /// Name of the entity that a licence belongs to.
  static func entityName(ofLicence licence: String, in reader: Reader) throws -> String? {
    try reader.first(
      """
      SELECT entity.name
        FROM entity_licence
        JOIN entity ON entity.entity_no = entity_licence.entity_no
       WHERE entity_licence.licence = $1
      """, [.text(licence)]
    ) { $0.text(0) }
  }

  /// Adds the entity, or refreshes what the newest event says of it; answers its number.
  static func upsert(
    name: String, holder: TypeHolder, premises: TypePremises?, at now: Int64,
    in transaction: Transaction
  ) throws -> Int {
    let next = try transaction.integer("SELECT coalesce(max(entity_no), 0) + 1 FROM entity") ?? 1
    let number = try transaction.integer(
      """
      INSERT INTO entity (entity_no, name, credit_code, holder_name, industry, division,
                          state, claimed, holder, premises, first_seen_utc_us, update_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9, $10, $10)
      ON CONFLICT (name) DO UPDATE
              SET holder_name = excluded.holder_name,
                  industry = coalesce(excluded.industry, entity.industry),
                  division = coalesce(excluded.division, entity.division),
                  holder = excluded.holder,
                  premises = CASE WHEN $11 = 1 THEN excluded.premises ELSE entity.premises END,
                  update_utc_us = excluded.update_utc_us
        RETURNING entity_no
      """,
      [
        .int(next), .text(name), .textOrNull(holder.creditCode), .text(holder.name),
        .textOrNull(premises?.industry ?? ""), .textOrNull(premises?.division ?? ""),
        .int(EntityState.provisional.rawValue), .blob(holder.encoded()),
        .blob((premises ?? TypePremises()).encoded()), .integer(now), .bool(premises != nil),
      ])
    return number ?? next
  }

  /// Adds the licence to its entity, or moves it to what the newest event says.
  static func upsertLicence(
    _ event: PermitsLicenceEvent, entityNumber: Int, at now: Int64, in transaction: Transaction
  ) throws {
    let document = event.document ?? PermitsLicenceDocument()
    try transaction.execute(
      """
      INSERT INTO entity_licence (licence, entity_no, licence_type, certificate_no,
                                  last_event_type, state, valid_from_day, valid_to_day,
                                  event_seq, update_utc_us)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      ON CONFLICT (licence) DO UPDATE
              SET entity_no = excluded.entity_no,
                  certificate_no = coalesce(excluded.certificate_no, entity_licence.certificate_no),
                  last_event_type = excluded.last_event_type,
                  state = excluded.state,
                  valid_from_day = coalesce(excluded.valid_from_day, entity_licence.valid_from_day),
                  valid_to_day = coalesce(excluded.valid_to_day, entity_licence.valid_to_day),
                  event_seq = excluded.event_seq,
                  update_utc_us = excluded.update_utc_us
      """,
      [
        .text(event.licence), .int(entityNumber), .text(document.licenceType),
        .textOrNull(document.certificateNo), .int(event.type.rawValue),
        .int(event.stateAfter.rawValue), .textOrNull(document.validFrom),
        .textOrNull(document.validTo), .integer(Int64(event.eventSeq)), .integer(now),
      ])
  }

  /// Notes that a supervising department has accepted the duty for the licence's entity.
  static func markClaimed(licence: String, at now: Int64, in transaction: Transaction) throws {
    guard let number = try entityNumber(ofLicence: licence, in: transaction) else { return }
    try transaction.execute(
      "UPDATE entity SET claimed = 1, update_utc_us = $2 WHERE entity_no = $1",
      [.int(number), .integer(now)])
    try refreshState(of: number, at: now, in: transaction)
  }

  /// Derives the entity's state from its licences and from the claim.
  static func refreshState(
    of entityNumber: Int, at now: Int64, in transaction: Transaction
  ) throws {
    let states = try transaction.rows(
      "SELECT state FROM entity_licence WHERE entity_no = $1 ORDER BY licence",
      [.int(entityNumber)]
    ) { PermitsLicenceState(rawValue: Int32($0.int(0))) }
    let claimed = try transaction.integer(
      "SELECT claimed FROM entity WHERE entity_no = $1", [.int(entityNumber)])
    let state = entityState(licences: states, claimed: claimed == 1)
    try transaction.execute(
      "UPDATE entity SET state = $2, update_utc_us = $3 WHERE entity_no = $1",
      [.int(entityNumber), .int(state.rawValue), .integer(now)])
  }

  /// One entity with its licences.
  static func entity(named name: String, in reader: Reader) throws -> Entity? {
    let found = try reader.first(
      """
      SELECT entity_no, name, state, holder, premises, first_seen_utc_us, update_utc_us
        FROM entity
       WHERE name = $1
      """, [.text(name)], entityRow)
    guard let (number, entity) = found else { return nil }
    return try withLicences(entity, number: number, in: reader)
  }

  /// One page of entities by name.
  static func list(
    _ filter: ListFilter, page: PageRequest, in reader: Reader
  ) throws -> [Entity] {
    var sql: SQL = """
      SELECT entity_no, name, state, holder, premises, first_seen_utc_us, update_utc_us
        FROM entity
       WHERE name > $1
      """
    var arguments: [SQLValue] = [.text(page.after.first ?? "")]
    for condition in filter.conditions {
      let (part, value) = try EntityFilter.clause(for: condition)
      sql = sql + part
      arguments.append(value)
    }
    sql = sql + "\n ORDER BY name LIMIT ?"
    arguments.append(.int(page.rows))
    let rows = try reader.rows(sql, arguments, entityRow)
    return try rows.map { try withLicences($0.entity, number: $0.number, in: reader) }
  }

  private static func entityRow(_ row: Row) throws -> (number: Int, entity: Entity) {
    (
      row.int(0),
      Entity(
        name: row.text(1), holder: try TypeHolder(wire: row.blob(3)),
        premises: try TypePremises(wire: row.blob(4)),
        state: EntityState(rawValue: Int32(row.int(2))),
        firstSeenTime: ProtoTimestamp(microseconds: row.int64(5)),
        updateTime: ProtoTimestamp(microseconds: row.int64(6)))
    )
  }

  private static func withLicences(
    _ entity: Entity, number: Int, in reader: Reader
  ) throws -> Entity {
    var entity = entity
    entity.licences = try reader.rows(
      """
      SELECT licence, licence_type, certificate_no, last_event_type, state,
             valid_from_day, valid_to_day, event_seq
        FROM entity_licence
       WHERE entity_no = $1
       ORDER BY update_utc_us DESC, licence
      """, [.int(number)]
    ) { row in
      EntityLicence(
        licence: row.text(0), licenceType: row.text(1), certificateNo: row.text(2),
        lastEventType: PermitsEventType(rawValue: Int32(row.int(3))).word,
        state: PermitsLicenceState(rawValue: Int32(row.int(4))).word,
        validFrom: row.text(5), validTo: row.text(6), eventSeq: UInt64(row.int(7)))
    }
    return entity
  }
}

/// State of an entity from its licences and from the claim (domain 7.3); one whose licences all
/// moved to another entity is closed.
///
/// Source: [D] while no inspection or closing fact is recorded elsewhere.
func entityState(licences: [PermitsLicenceState], claimed: Bool) -> EntityState {
  let live: Set<PermitsLicenceState> = [.valid, .suspended]
  guard licences.contains(where: live.contains) else { return .closed }
  if licences.contains(.suspended) { return .suspended }
  return claimed ? .active : .provisional
}
