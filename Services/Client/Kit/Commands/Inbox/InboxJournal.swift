import Contracts
import Crypto
import Glibc
import Synchronization

/// The durable list of what a department received: one line of JSON a delivery, synced before the
/// acknowledgement, so that an acknowledged event is never only in the air.
final class InboxJournal: Sendable {
  private struct State {
    var received: Set<UInt64> = []
    var through: UInt64 = 0
    var lanes: [String: UInt64] = [:]
    /// Hashes in hexadecimal of what was received, so that a number means one event only.
    var hashes: [UInt64: String] = [:]
  }

  /// What to do with a delivery.
  enum Verdict: Equatable {
    /// Written and synced.
    case written
    /// Written before.
    case known
    /// A number of its lane is missing before it.
    case gap(expected: UInt64)
    /// The bytes are not those the hash is of.
    case badHash
  }

  /// Where it stands.
  let path: String
  private let descriptor: Int32
  private let generationPath: String
  private let state: Mutex<State>

  /// Opens the journal of a department, and repairs a line that a power cut tore.
  ///
  /// - Throws: `Complaint` if it cannot be opened, or another process of this account has it.
  init(folder: String, department: String) throws {
    try Folders.make("\(folder)/inbox")
    let name = department.map { $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "-" }
    path = "\(folder)/inbox/\(String(name)).ndjson"
    generationPath = "\(folder)/inbox/\(String(name)).generation"
    descriptor = open(path, O_CREAT | O_RDWR | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw OutputFile.unwritable(path, errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      _ = close(descriptor)
      throw Complaint(
        FeedReasonText.fenced.text, items: [.init(place: path, why: "")],
        tries: [FeedReasonText.fenced.hint?.text ?? ""],
        reason: FeedReasonText.fenced.rawValue, outcome: .conflict)
    }
    state = Mutex(State())
    try load()
  }

  deinit { _ = close(descriptor) }

  /// Every number up to this one is in the journal.
  var through: UInt64 { state.withLock { $0.through } }

  /// The next generation: higher than every one before, durable before it is used.
  ///
  /// - Throws: `Complaint` if it cannot be kept.
  func nextGeneration() throws -> UInt64 {
    let kept = Folders.read(generationPath).flatMap { UInt64($0.filter(\.isNumber)) } ?? 0
    // The clock makes it grow even after the state folder was lost.
    let next = max(kept + 1, UInt64(WallClock.microseconds()))
    let file = try OutputFile(generationPath)
    try file.write(Array("\(next)\n".utf8))
    try file.commit()
    return next
  }

  /// Takes a delivery: checks it, writes it, syncs it.
  ///
  /// - Throws: `Complaint` if it cannot be written; then it must not be acknowledged.
  func take(_ delivery: FeedDelivery, body: FeedEventBody) throws -> Verdict {
    guard Array(SHA256.hash(data: delivery.body)) == delivery.sha256 else { return .badHash }
    let known = state.withLock { state -> Verdict? in
      // The same number with other bytes is of another installation: never acknowledge that.
      if let hash = state.hashes[delivery.mboxSeq] {
        return hash == Identifier.hex(delivery.sha256) ? .known : .badHash
      }
      guard let last = state.lanes[body.subject] else { return nil }
      if delivery.laneSeq <= last { return .badHash }
      return delivery.laneSeq == last + 1 ? nil : .gap(expected: last + 1)
    }
    if let known { return known }
    try append(Self.line(delivery, body: body))
    note(
      delivery.mboxSeq, lane: body.subject, delivery.laneSeq, Identifier.hex(delivery.sha256))
    return .written
  }

  /// A delivery as one line of JSON.
  static func line(_ delivery: FeedDelivery, body: FeedEventBody) -> JSONValue {
    .object([
      .init("mboxSeq", .string("\(delivery.mboxSeq)")),
      .init("laneSeq", .string("\(delivery.laneSeq)")),
      .init("subject", .string(body.subject)), .init("eventId", .string(body.eventID)),
      .init("type", .string(body.type)), .init("source", .string(body.source)),
      .init("sha256", .string(Identifier.hex(delivery.sha256))),
      .init("event", payload(body)),
      .init("delivery", delivery.jsonValue(withDefaults: false)),
    ])
  }

  /// The payload as JSON if its type is known, with identity numbers covered.
  static func payload(_ body: FeedEventBody) -> JSONValue {
    switch body.payloadType {
    case PermitsLicenceEvent.protoName:
      guard var event = try? PermitsLicenceEvent(wire: body.payload) else { return .null }
      if let number = event.holder?.identityNumber {
        event.holder?.identityNumber = Names.masked(number)
      }
      return event.jsonValue(withDefaults: false)
    case PermitsReceiptNotice.protoName:
      return (try? PermitsReceiptNotice(wire: body.payload))?.jsonValue(withDefaults: false)
        ?? .null
    case PermitsExpiryNotice.protoName:
      return (try? PermitsExpiryNotice(wire: body.payload))?.jsonValue(withDefaults: false)
        ?? .null
    default: return .null
    }
  }

  private func append(_ value: JSONValue) throws {
    let bytes = Array((value.compact + "\n").utf8)
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        throw OutputFile.unwritable(path, errno)
      }
    }
    guard fsync(descriptor) == 0 else { throw OutputFile.unwritable(path, errno) }
  }

  private func note(_ number: UInt64, lane: String, _ place: UInt64, _ hash: String) {
    state.withLock { state in
      state.hashes[number] = hash
      state.received.insert(number)
      state.lanes[lane] = max(place, state.lanes[lane] ?? 0)
      while state.received.remove(state.through + 1) != nil { state.through += 1 }
    }
  }

  private func load() throws {
    guard let text = Folders.read(path), !text.isEmpty else { return }
    if !text.hasSuffix("\n") {
      let whole = text.utf8.lastIndex(of: UInt8(ascii: "\n")).map { text.utf8[...$0].count } ?? 0
      guard ftruncate(descriptor, off_t(whole)) == 0 else {
        throw OutputFile.unwritable(path, errno)
      }
    }
    for line in text.split(separator: "\n") {
      guard let value = try? JSONValue(parsing: String(line)),
        let number = value["mboxSeq"]?.string.flatMap({ UInt64($0) }),
        let place = value["laneSeq"]?.string.flatMap({ UInt64($0) }),
        let subject = value["subject"]?.string
      else { continue }
      note(number, lane: subject, place, value["sha256"]?.string ?? "")
    }
  }
}
