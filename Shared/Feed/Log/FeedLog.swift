internal import Contracts
internal import Crypto
internal import Ledger
public import Store
internal import Synchronization

/// Publishes events: body, ledger entry and mailbox rows in the transaction of the fact they
/// announce, and a wake-up for those who are connected after its commit.
public struct FeedLog: Sendable {
  /// Largest sealed body, in bytes.
  ///
  /// Source: CloudEvents 1.0, size limits: 64 KiB must be forwarded.
  public static let bodyBytesMax = 64 * 1024

  /// Kind of an event's ledger entry.
  public static let ledgerKind = "event"

  /// Name of the service whose events these are.
  public let source: String

  private let hub: FeedHub
  private let mailboxes: MailboxDirectory

  /// A log of one source; `hub` is the one its `FeedService` serves.
  public init(source: String, hub: FeedHub) {
    self.source = source
    self.hub = hub
    mailboxes = MailboxDirectory()
  }

  /// Appends an event and its deliveries.
  ///
  /// The event id must be new: look it up with `find` before, in the same transaction.
  ///
  /// - Throws: `FeedFault`; `LedgerError`; `StoreError`, with `constraint` if the id is taken.
  @discardableResult
  public func append(
    _ draft: EventDraft, in transaction: Transaction
  ) throws -> AppendedEvent {
    try check(draft)
    let body = draft.sealed
    guard body.count <= Self.bodyBytesMax else {
      throw FeedFault.tooLarge(bytes: body.count, limitBytes: Self.bodyBytesMax)
    }
    let sha256 = Array(SHA256.hash(data: body))
    let entry = try Ledger.append(
      stream: draft.subject, kind: Self.ledgerKind, body: body, in: transaction)
    let lane =
      entry.streamPosition == 1
      ? entry.position : try EventRecords.lane(of: draft.subject, in: transaction)
    guard let lane else { throw FeedFault.noRow(table: "ledger_entry") }
    let seq = try EventRecords.insert(
      draft, sha256: sha256, ledgerPosition: entry.position, lane: lane, in: transaction)
    for material in draft.materials {
      try EventRecords.insertMaterial(material.sha256, of: seq, in: transaction)
    }
    let sealed = EventRecords.Sealed(body: body, sha256: sha256, chainSHA256: entry.hash)
    let places = try places(
      of: draft, seq: seq, lane: lane, isNewLane: entry.streamPosition == 1, in: transaction)
    wake(draft, places, sealed, lane: lane, after: transaction)
    return AppendedEvent(
      seq: seq, body: body, sha256: sha256, chainHash: entry.hash,
      deliveries: zip(draft.recipients, places).map { recipient, place in
        AppendedEvent.Delivery(
          recipient: recipient.department, role: recipient.role,
          mboxSeq: UInt64(place.mboxSeq), laneSeq: UInt64(place.laneSeq))
      })
  }

  /// The event published under this id, if any.
  ///
  /// - Throws: `StoreError`.
  public func find(eventID: String, in reader: Reader) throws -> FoundEvent? {
    try EventRecords.find(eventID: eventID, in: reader)
  }

  /// Whether any event names the material: what garbage collection must keep.
  ///
  /// - Throws: `StoreError`.
  public func isReferenced(_ sha256: [UInt8], in reader: Reader) throws -> Bool {
    try EventRecords.isReferenced(sha256, in: reader)
  }

  private func check(_ draft: EventDraft) throws {
    guard draft.source == source else { throw FeedFault.otherSource(draft.source) }
    guard !draft.eventID.isEmpty, !draft.subject.isEmpty, !draft.type.isEmpty else {
      throw FeedFault.incompleteDraft(eventID: draft.eventID)
    }
    let names = draft.recipients.map(\.department)
    guard Set(names).count == names.count, !names.contains("") else {
      throw FeedFault.recipientsAmbiguous(eventID: draft.eventID)
    }
  }

  /// Takes a place for each recipient, in the order of the draft.
  private func places(
    of draft: EventDraft, seq: Int64, lane: Int64, isNewLane: Bool, in transaction: Transaction
  ) throws -> [DeliveryRecords.Place] {
    try draft.recipients.map { recipient in
      try DeliveryRecords.insert(
        eventSeq: seq, lane: lane, isNewLane: isNewLane,
        mailboxNo: mailboxes.number(of: recipient.department, in: transaction), in: transaction)
    }
  }

  private func wake(
    _ draft: EventDraft, _ places: [DeliveryRecords.Place], _ sealed: EventRecords.Sealed,
    lane: Int64, after transaction: Transaction
  ) {
    let rows = zip(draft.recipients, places).map { recipient, place in
      (
        recipient.department,
        PendingDelivery(
          mboxSeq: place.mboxSeq, lane: lane, laneSeq: place.laneSeq, bytes: sealed.body.count)
      )
    }
    transaction.onCommit { [hub] in
      for (recipient, delivery) in rows { hub.appended(delivery, to: recipient, sealed) }
    }
  }
}

/// Numbers of mailboxes, kept in memory once their rows are committed.
final class MailboxDirectory: Sendable {
  private let known = Mutex<[String: Int64]>([:])

  /// The number of a recipient's mailbox, which is opened if need be.
  func number(of recipient: String, in transaction: Transaction) throws -> Int64 {
    if let number = known.withLock({ $0[recipient] }) { return number }
    let number = try MailboxRecords.open(recipient, in: transaction)
    transaction.onCommit { self.known.withLock { $0[recipient] = number } }
    return number
  }
}
