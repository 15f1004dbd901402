import Contracts
import Store

/// What a consumer has applied, read by an observer: a service's tables or a department's journal.
struct ConsumerRows: Sendable {
  /// One delivery it has applied.
  struct Applied: Sendable {
    let eventID: String
    let mboxSeq: Int
    let laneSeq: Int
    let sha256: [UInt8]
  }

  /// In the order of application.
  let applied: [Applied]
  /// Effects by licence; nil where there is no read model.
  var eventSeqs: [String: Int]?
  var alarms: [String] = []

  /// Reads a service's tables in one snapshot.
  static func ofService(_ path: String) async throws -> ConsumerRows {
    let file = try StoreFile(readingFrom: path)
    let rows = try await file.read { reader in
      ConsumerRows(
        applied: try reader.rows(
          """
          SELECT event_id, mbox_seq, lane_seq, sha256
            FROM inbox
           WHERE source = 'permits'
           ORDER BY applied_utc_us, mbox_seq
          """
        ) {
          Applied(
            eventID: $0.text(0), mboxSeq: $0.int(1), laneSeq: $0.int(2), sha256: $0.blob(3))
        },
        eventSeqs: Dictionary(
          try reader.rows("SELECT licence, event_seq FROM entity_licence") {
            ($0.text(0), $0.int(1))
          },
          uniquingKeysWith: { first, _ in first }),
        alarms: try reader.rows("SELECT reason, subject FROM alarm") {
          "\($0.text(0)) \($0.text(1))"
        })
    }
    await file.close()
    return rows
  }

  /// Reads the journal that the client keeps for a department; a torn last line does not count.
  static func ofJournal(_ path: String) throws -> ConsumerRows {
    let text = Suite.text(of: path)
    let whole = text.utf8.lastIndex(of: UInt8(ascii: "\n")).map { text[...$0] } ?? ""
    let applied = try whole.split(separator: "\n").map { line in
      let value = try JSONValue(parsing: String(line))
      return Applied(
        eventID: member("eventId", of: value),
        mboxSeq: Int(member("mboxSeq", of: value)) ?? 0,
        laneSeq: Int(member("laneSeq", of: value)) ?? 0,
        sha256: bytes(member("sha256", of: value)))
    }
    return ConsumerRows(applied: applied)
  }

  private static func member(_ name: String, of value: JSONValue) -> String {
    guard case .object(let members) = value,
      case .string(let text)? = members.first(where: { $0.name == name })?.value
    else { return "" }
    return text
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.compactMap { $0.hexDigitValue.map { UInt8($0) } }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
