public import Access
public import Contracts
internal import EnforcementRules
internal import Entities
public import Feed
public import Store
public import Vocabulary

/// The enforcement service: it knows every regulated entity from the permits feed, and keeps what
/// inspectors do there.
///
/// Everything it learns is applied effectively once: the inbox row and the effect share one
/// transaction, so a repeated or replayed delivery changes nothing.
public struct EnforcementService: Sendable {
  /// Name of the service, of its socket and of its mailbox (`svc:enforcement`).
  public static let name = "enforcement"
  /// Departments of the services that learn of everything that happens here.
  public static let subscribers = ["svc:investigation"]
  /// Steps of its own schema, in order.
  public static let migrations: [Migration] =
    EntitySchema.migrations + InspectionSchema.migrations

  private let context: EnforcementContext

  /// A service over its own database.
  public init(store: Store, log: FeedLog, law: EnforcementLaw, clock: any WallClock) {
    context = EnforcementContext(store: store, log: log, clock: clock, law: law)
  }

  /// Who may call its methods.
  public static var access: AccessTable {
    EntityHandlers.access.merging(InspectionHandlers.access)
  }

  /// Adds its methods to the endpoints.
  public func register(on endpoints: inout Endpoints) {
    EntityHandlers(store: context.store).register(on: &endpoints)
    InspectionHandlers(context: context).register(on: &endpoints)
  }

  /// What it does with an event of the permits feed, inside the inbox's transaction.
  ///
  /// - Throws: `WireError` if the payload is not what its type says; `StoreError`.
  public func apply(_ body: FeedEventBody, in transaction: Transaction) throws {
    try EntityProjection().apply(body, in: transaction)
  }
}
