/// One row of a journal: an event's bytes and the hash of the chain after it.
public struct JournalEntry: Sendable, Hashable {
  /// Place in the record, from 0.
  public let sequence: Int
  /// Canonical bytes of the event.
  public let bytes: [UInt8]
  /// Hash of the chain after it.
  public let chainHash: [UInt8]

  /// A row read back from where it was kept.
  public init(sequence: Int, bytes: [UInt8], chainHash: [UInt8]) {
    self.sequence = sequence
    self.bytes = bytes
    self.chainHash = chainHash
  }
}

/// Why a record is not believed.
public enum SittingFault: Error, Sendable, Hashable {
  /// The bytes are no record of this version.
  case malformed(CanonicalFault)
  /// A version that this program does not know.
  case unknownVersion(UInt16)
  /// The chain breaks at this event.
  case chainBroken(sequence: Int)
}

/// A sitting: its header and an append-only list of events, each hashed onto the one before.
///
/// The same events give the same bytes and so the same hash, on every machine and in every year.
public struct SittingRecord: Sendable, Hashable {
  /// What it is about.
  public let header: SittingHeader
  /// Everything that happened.
  public private(set) var events: [SittingEvent] = []
  /// The hash of the chain after the last event.
  public private(set) var chainHead: [UInt8]
  /// What the events add up to.
  public private(set) var state: SittingState

  /// The version of the byte form.
  public static let version: UInt16 = 1

  /// A record without events.
  public init(_ header: SittingHeader) {
    self.header = header
    chainHead = header.chainStart
    state = SittingState(header)
  }

  /// Adds an event that the rules allow, and tells the row to keep before anybody is told that it
  /// is saved.
  ///
  /// - Throws: `SittingRefusal`; the record is then as before.
  public mutating func append(_ event: SittingEvent) throws(SittingRefusal) -> JournalEntry {
    var next = state
    if let refusal = next.apply(event) { throw refusal }
    state = next
    return keep(event)
  }

  /// Rebuilds a record from its journal; events that the rules do not allow are kept and listed in
  /// `state.irregularities`.
  ///
  /// - Throws: `SittingFault` with the first row that does not fit the chain.
  public init(_ header: SittingHeader, journal: [JournalEntry]) throws(SittingFault) {
    self.init(header)
    for (index, row) in journal.enumerated() {
      let event: SittingEvent
      do throws(CanonicalFault) { event = try SittingEvent(canonicalBytes: row.bytes) } catch {
        throw .malformed(error)
      }
      let kept = add(event)
      guard row.sequence == index, kept.chainHash == row.chainHash else {
        throw .chainBroken(sequence: index)
      }
    }
  }

  /// Reads the bytes that `canonicalBytes` writes.
  ///
  /// - Throws: `SittingFault`.
  public init(canonicalBytes bytes: [UInt8]) throws(SittingFault) {
    var reader = CanonicalReader(bytes)
    let header: SittingHeader
    let events: [SittingEvent]
    let head: [UInt8]
    let version: UInt16
    do throws(CanonicalFault) {
      guard try reader.raw(4) == Array("QZSR".utf8) else { throw .malformed("mark") }
      version = try reader.number16()
    } catch {
      throw .malformed(error)
    }
    guard version == Self.version else { throw .unknownVersion(version) }
    do throws(CanonicalFault) {
      header = try SittingHeader(from: &reader)
      events = try reader.list(of: SittingEvent.self)
      head = try reader.raw(Digests.byteCount)
      try reader.end()
    } catch {
      throw .malformed(error)
    }
    self.init(header)
    for event in events { _ = add(event) }
    guard chainHead == head else { throw .chainBroken(sequence: max(0, events.count - 1)) }
  }

  /// The whole record as bytes: `QZSR`, version, header, events, head of the chain.
  public var canonicalBytes: [UInt8] {
    var writer = CanonicalWriter(mark: "QZSR")
    writer.number16(Self.version)
    header.write(to: &writer)
    writer.list(events)
    writer.raw(chainHead)
    return writer.bytes
  }

  /// SHA-256 of the bytes: the identity of the body.
  ///
  /// The same body gets the same receipt; another body under the same sitting id is a conflict that
  /// a person decides.
  public var bodyHash: [UInt8] { Digests.sha256(canonicalBytes) }

  /// The record as it was when the sitting ended: without what officers decided and signed later.
  ///
  /// Keys are released against this, so that a signature changes nothing about the release.
  public var atItsEnd: SittingRecord {
    guard !state.decisions.isEmpty || !state.signatures.isEmpty else { return self }
    var record = SittingRecord(header)
    for event in events where !record.state.stage.isFinal { _ = record.add(event) }
    return record
  }

  private mutating func add(_ event: SittingEvent) -> JournalEntry {
    _ = state.apply(event)
    return keep(event)
  }

  private mutating func keep(_ event: SittingEvent) -> JournalEntry {
    events.append(event)
    chainHead = event.chainHash(after: chainHead)
    return JournalEntry(
      sequence: events.count - 1, bytes: event.canonicalBytes, chainHash: chainHead)
  }
}
