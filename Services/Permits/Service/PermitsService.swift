public import Access
public import Contracts
public import Feed
internal import History
public import Ledger
internal import PermitsRules
public import Store
public import Vocabulary

/// The permits service: licence events in, pushes to the departments that supervise, receipts back.
public struct PermitsService: Sendable {
  /// Name of the service, of its socket, and of the source in its feed.
  public static let name = "permits"
  /// Departments of the services that keep read models of every licence.
  public static let subscribers = ["svc:enforcement", "svc:investigation"]
  /// How often the clocks of receipts and licences are looked at.
  ///
  /// Source: [D].
  public static let tickInterval = Duration.seconds(30)
  /// Steps of its own schema, in order.
  public static let migrations: [Migration] = PermitSchema.migrations

  private let context: PermitContext

  /// A service over its own database and materials.
  public init(
    store: Store, blobs: BlobStore, log: FeedLog, law: Law, digests: RequestDigests,
    clock: any WallClock
  ) {
    let publisher = Publisher(log: log, law: law, services: Self.subscribers)
    let notices = ReceiptNotices(log: log, services: Self.subscribers)
    context = PermitContext(
      store: store, blobs: blobs, digests: digests, law: law, clock: clock, publisher: publisher,
      acts: ReceiptActs(notices: notices, law: law),
      escalator: Escalator(notices: notices, law: law),
      terms: TermClock(publisher: publisher, law: law, digests: digests))
  }

  /// Adds its methods to the endpoints.
  public func register(on endpoints: inout Endpoints) {
    PublishHandlers(context: context).register(on: &endpoints)
    ImportHandlers(context: context).register(on: &endpoints)
    LicenceHandlers(context: context).register(on: &endpoints)
    ReceiptHandlers(context: context).register(on: &endpoints)
  }

  /// Adds what it tells the investigation service about a premises, proven by its ledger.
  public func registerHistory(on endpoints: inout Endpoints, signedBy key: LedgerKey) {
    let book = HistoryBook(
      source: Self.name, store: context.store, key: key, clock: context.clock,
      find: PremisesHistory.extract)
    HistoryHandlers(book: book).register(on: &endpoints)
  }

  /// What it does with an event of the investigation's feed, inside the inbox's transaction: it keeps
  /// what it is told about accidents of holders; what it does not know it leaves alone.
  ///
  /// - Throws: `WireError` if the payload is not what its type says; `StoreError`.
  public func apply(_ body: FeedEventBody, in transaction: Transaction) throws {
    guard body.payloadType == InvestigationCaseNotice.protoName else { return }
    let notice = try InvestigationCaseNotice(wire: body.payload)
    guard !notice.creditCode.isEmpty else { return }
    try AccidentRecords.put(notice, in: transaction)
  }

  /// What the feed tells this service in its own transactions: a delivery acknowledged is a legal
  /// receipt, a lane parked waits for people.
  public var hooks: FeedHooks {
    let acts = context.acts
    let clock = context.clock
    return FeedHooks(
      delivered: { fact, transaction in
        try acts.deliver(Self.key(of: fact), at: clock.now, in: transaction)
      },
      parked: { fact, transaction in
        try acts.mark(Self.key(of: fact), .fail, at: clock.now, in: transaction)
        try acts.mark(Self.key(of: fact), .giveUp, at: clock.now, in: transaction)
      },
      resolved: { fact, resolution, transaction in
        guard resolution == .retry else { return }
        try acts.mark(Self.key(of: fact), .resolve, at: clock.now, in: transaction)
      })
  }

  /// Tells who is late, warns of the end of licences and records it, and looks after deliveries, until nothing more
  /// is due.
  ///
  /// The host calls it every half minute; each batch is a transaction of its own.
  /// - Throws: `StoreError`.
  public func tick() async throws {
    let escalator = context.escalator
    let now = context.clock.now
    var escalated = Escalator.batchMax
    while escalated == Escalator.batchMax {
      escalated = try await context.store.write { try escalator.escalate(at: now, in: $0) }
    }
    let terms = context.terms
    var last: LicenceRecords.Due?
    repeat {
      last = try await context.store.write { [last] transaction in
        try terms.look(at: now, after: last, in: transaction)
      }
    } while last != nil
    let late = try await context.store.read { try DeliveryWatch.late(at: now, in: $0) }
    guard !late.isEmpty else { return }
    try await context.store.write { try DeliveryWatch.raise(late, at: now, in: $0) }
  }

  private static func key(of fact: DeliveryFact) -> ReceiptRecords.Key {
    ReceiptRecords.Key(department: fact.recipient, mailboxSeq: Int64(fact.mboxSeq))
  }
}
