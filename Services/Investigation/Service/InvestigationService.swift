public import Access
public import Contracts
internal import Entities
public import Feed
public import Store
public import Vocabulary

/// The investigation service: it knows every regulated entity from the permits feed, keeps what is
/// found out about accidents, and learns from quizzes on site who knows a lesson.
///
/// Everything it learns is applied effectively once: the inbox row and the effect share one
/// transaction, so a repeated or replayed delivery changes nothing.
public struct InvestigationService: Sendable {
  /// Name of the service, of its socket and of its mailbox (`svc:investigation`).
  public static let name = "investigation"
  /// Services whose feeds it consumes.
  public static let sources = ["permits", "enforcement"]
  /// Steps of its own schema, in order.
  public static let migrations: [Migration] =
    EntitySchema.migrations + CaseSchema.migrations + ReportSchema.migrations
    + FactSchema.migrations + CauseSchema.migrations + EvidenceSchema.migrations
    + LossSchema.migrations + WarningSchema.migrations + MeasureSchema.migrations
    + LessonSchema.migrations + HistorySchema.migrations + NearMissSchema.migrations
    + PastSchema.migrations + LessonSchema.later

  private let context: InvestigationContext

  /// A service over its own database and its store of files; `sources` is whom it asks what was
  /// known about a premises.
  public init(
    store: Store, log: FeedLog, blobs: BlobStore, law: InvestigationLaw, sources: HistorySources,
    digests: RequestDigests, clock: any WallClock
  ) {
    context = InvestigationContext(
      store: store, log: log, blobs: blobs, digests: digests, law: law, sources: sources,
      clock: clock)
  }

  /// Who may call its methods.
  public static var access: AccessTable {
    EntityHandlers.access.merging(ReportHandlers.access).merging(CaseHandlers.access)
      .merging(DraftHandlers.access).merging(LossHandlers.access)
      .merging(FactHandlers.access).merging(CauseHandlers.access)
      .merging(EvidenceHandlers.access).merging(CaseHistoryHandlers.access)
      .merging(WarningHandlers.access)
      .merging(MeasureHandlers.access).merging(AccountabilityHandlers.access)
      .merging(TalkHandlers.access)
      .merging(LessonHandlers.access).merging(LessonReturnHandlers.access)
      .merging(NearMissHandlers.access).merging(PastHandlers.access)
  }

  /// Adds its methods to the endpoints.
  public func register(on endpoints: inout Endpoints) {
    EntityHandlers(store: context.store).register(on: &endpoints)
    CaseHandlers(context: context).register(on: &endpoints)
    DraftHandlers(context: context).register(on: &endpoints)
    LossHandlers(context: context).register(on: &endpoints)
    ReportHandlers(context: context).register(on: &endpoints)
    FactHandlers(context: context).register(on: &endpoints)
    CauseHandlers(context: context).register(on: &endpoints)
    EvidenceHandlers(context: context).register(on: &endpoints)
    CaseHistoryHandlers(context: context).register(on: &endpoints)
    WarningHandlers(context: context).register(on: &endpoints)
    MeasureHandlers(context: context).register(on: &endpoints)
    AccountabilityHandlers(context: context).register(on: &endpoints)
    TalkHandlers(context: context).register(on: &endpoints)
    LessonHandlers(context: context).register(on: &endpoints)
    LessonReturnHandlers(context: context).register(on: &endpoints)
    NearMissHandlers(context: context).register(on: &endpoints)
    PastHandlers(context: context).register(on: &endpoints)
  }

  /// What it does with an event of another service's feed, inside the inbox's transaction: licences
  /// make entities, quizzes on site show who knows a lesson; anything else leaves no trace.
  ///
  /// - Throws: `WireError` if the payload is not what its type says; `StoreError`.
  public func apply(_ body: FeedEventBody, in transaction: Transaction) throws {
    guard body.payloadType == EnforcementSitting.protoName else {
      return try EntityProjection().apply(body, in: transaction)
    }
    try LessonSittings(context: context).take(
      try EnforcementSitting(wire: body.payload), in: transaction)
  }

  /// How often `tick` is due.
  public static let tickInterval: Duration = .seconds(30)

  /// Carries silence about lessons and limits of cases up, and goes on freezing the history of cases
  /// that still wait for a source.
  ///
  /// - Throws: `StoreError`.
  public func tick() async throws {
    let lessons = LessonWatch(context: context, calendar: WorkingCalendar())
    let now = context.clock.now
    try await context.store.write { try lessons.tell(at: now, in: $0) }
    let cases = CaseWatch(context: context)
    var told = CaseWatch.batchMax
    while told == CaseWatch.batchMax {
      told = try await context.store.write { try cases.tell(at: now, in: $0) }
    }
    try await HistoryFreezer(context: context).retry()
  }
}
