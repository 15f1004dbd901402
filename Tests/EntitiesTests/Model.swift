import Contracts
import Listing
import Store
import TestSupport

@testable import Entities

/// A read model in memory.
struct Model: Sendable {
  let store: Store

  static func open(_ body: (Model) async throws -> Void) async throws {
    let store = try Store(at: .memory, migrations: EntitySchema.migrations)
    try await body(Model(store: store))
    await store.close()
  }

  func apply(_ event: PermitsLicenceEvent) async throws { try await apply(Feed.body(event)) }

  func apply(_ notice: PermitsReceiptNotice) async throws { try await apply(Feed.body(notice)) }

  func apply(_ body: FeedEventBody) async throws {
    try await store.write { try EntityProjection().apply(body, in: $0) }
  }

  func entity(_ name: String) async throws -> Entity? {
    try await store.read { try EntityRecords.entity(named: name, in: $0) }
  }

  func names() async throws -> [String] {
    try await store.read { reader in
      try reader.rows("SELECT name FROM entity ORDER BY name") { $0.text(0) }
    }
  }

  /// Everything in the tables, as text.
  func tables() async throws -> [String] {
    try await store.read { reader in
      let entities: SQL = """
        SELECT entity_no, name, credit_code, holder_name, industry, division, state, claimed,
               hex(holder), hex(premises), first_seen_utc_us, update_utc_us
          FROM entity
         ORDER BY entity_no
        """
      let licences: SQL = """
        SELECT licence, entity_no, licence_type, certificate_no, last_event_type, state,
               valid_from_day, valid_to_day, event_seq, update_utc_us
          FROM entity_licence
         ORDER BY licence
        """
      return try [entities, licences].flatMap { sql in
        try reader.rows(sql) { row in
          (0..<row.count).map { row.isNull($0) ? "-" : row.text($0) }.joined(separator: "|")
        }
      }
    }
  }
}

/// What the permits service sends.
enum Feed {
  static func moment(_ seq: UInt64) -> Int64 { 1_783_299_600_000_000 + Int64(seq) * 1_000_000 }

  static func event(
    _ licence: String = "licences/1", seq: UInt64 = 1, state: PermitsLicenceState = .valid,
    type: String = "AQSC_MK", serial: UInt32 = 1
  ) -> PermitsLicenceEvent {
    PermitsLicenceEvent(
      eventID: "\(licence)-\(seq)", type: seq == 1 ? .issued : .changed,
      document: PermitsLicenceDocument(
        licenceType: type, certificateNo: "N\(licence)", validFrom: "2026-07-06",
        validTo: "2029-07-05"),
      holder: TypeHolder(
        name: "高平市示例一号煤业有限公司", kind: .organisation,
        creditCode: SyntheticCodes.creditCode(1)),
      premises: TypePremises(division: "140581101", industry: "B0610", serial: serial),
      eventSeq: seq, licence: licence, recordTime: ProtoTimestamp(microseconds: moment(seq)),
      stateAfter: state)
  }

  static func notice(
    _ state: PermitsReceiptState, _ licence: String = "licences/1"
  ) -> PermitsReceiptNotice {
    PermitsReceiptNotice(
      receipt: "receipts/YJ/1", eventID: "\(licence)-1", licence: licence, department: "YJ",
      fact: PermitsReceiptFact(kind: state.word, time: ProtoTimestamp(microseconds: moment(1))),
      state: state)
  }

  static func body(_ event: PermitsLicenceEvent) -> FeedEventBody {
    FeedEventBody(payloadType: PermitsLicenceEvent.protoName, payload: event.encoded())
  }

  static func body(_ notice: PermitsReceiptNotice) -> FeedEventBody {
    FeedEventBody(payloadType: PermitsReceiptNotice.protoName, payload: notice.encoded())
  }
}
