public import Access
public import Contracts
internal import EnforcementRules
internal import Entities
public import Feed
internal import History
public import Ledger
public import Quiz
public import Store
public import Vocabulary

/// The enforcement service: it knows every regulated entity from the permits feed, keeps what
/// inspectors do there, and takes questions that lessons of the investigation service propose.
///
/// Everything it learns is applied effectively once: the inbox row and the effect share one
/// transaction, so a repeated or replayed delivery changes nothing.
public struct EnforcementService: Sendable {
  /// Name of the service, of its socket and of its mailbox (`svc:enforcement`).
  public static let name = "enforcement"
  /// Services whose feeds it consumes.
  public static let sources = ["permits", "investigation"]
  /// Departments of the services that learn of everything that happens here.
  public static let subscribers = ["svc:investigation"]
  /// The same as recipients of a feed.
  static var serviceRecipients: [FeedRecipient] {
    subscribers.map { FeedRecipient(department: $0, role: .service) }
  }
  /// Steps of its own schema, in order.
  public static let migrations: [Migration] =
    EntitySchema.migrations + InspectionSchema.migrations + BankSchema.migrations
    + QuizSchema.migrations + FlagSchema.migrations + BankSchema.later + ImportSchema.migrations
    + ProposalSchema.migrations

  /// Bytes of the secret that packs and receipts are signed with.
  public static let signingKeyBytes = QuizSigner.keyBytes

  private let context: EnforcementContext

  /// A service over its own database; `pictures` is where the materials of its feed are.
  public init(
    store: Store, log: FeedLog, law: EnforcementLaw, signer: QuizSigner, pictures: BlobStore,
    digests: RequestDigests, clock: any WallClock
  ) {
    context = EnforcementContext(
      store: store, log: log, digests: digests, clock: clock, law: law, signer: signer,
      pictures: pictures)
  }

  /// The key of a secret.
  ///
  /// - Throws: `SigningKeyFault` if it is not of `signingKeyBytes`.
  public static func signer(seed: [UInt8]) throws(SigningKeyFault) -> QuizSigner {
    guard let signer = QuizSigner(seed: seed) else { throw SigningKeyFault(bytes: seed.count) }
    return signer
  }

  /// Who may call its methods.
  public static var access: AccessTable {
    EntityHandlers.access.merging(InspectionHandlers.access).merging(BankHandlers.access)
      .merging(ProposalHandlers.access).merging(QuizHandlers.access)
      .merging(HistoryHandlers.access)
  }

  /// Who may upload pictures of questions; goes over what the feed says by itself.
  public static var pictureAccess: AccessTable {
    var table = AccessTable()
    let writers = AccessRule.roles(.questionAuthor, .questionReviewer)
    table.allow(FeedMaterialServiceMethods.statMaterial, writers)
    table.allow(FeedMaterialServiceMethods.uploadMaterial, writers)
    return table
  }

  /// Adds its methods to the endpoints.
  public func register(on endpoints: inout Endpoints) {
    EntityHandlers(store: context.store).register(on: &endpoints)
    InspectionHandlers(context: context).register(on: &endpoints)
    BankHandlers(context: context).register(on: &endpoints)
    ProposalHandlers(context: context).register(on: &endpoints)
    QuizHandlers(context: context).register(on: &endpoints)
  }

  /// Adds what it tells the investigation service about a premises, proven by its ledger.
  public func registerHistory(on endpoints: inout Endpoints, signedBy key: LedgerKey) {
    let book = HistoryBook(
      source: Self.name, store: context.store, key: key, clock: context.clock,
      find: PremisesHistory.extract)
    HistoryHandlers(book: book).register(on: &endpoints)
  }

  /// What it does with an event of another service's feed, inside the inbox's transaction: licences
  /// make entities, issued lessons propose questions; anything else leaves no trace.
  ///
  /// - Throws: `WireError` if the payload is not what its type says; `StoreError`.
  public func apply(_ body: FeedEventBody, in transaction: Transaction) throws {
    guard body.payloadType == InvestigationLessonIssued.protoName else {
      return try EntityProjection().apply(body, in: transaction)
    }
    try LessonIntake(context: context, now: context.clock.now).take(
      try InvestigationLessonIssued(wire: body.payload), in: transaction)
  }
}

/// A signing secret of the wrong length.
public struct SigningKeyFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// Bytes found.
  public let bytes: Int

  /// One line for a person, with what to try.
  public var description: String {
    "the signing secret has \(bytes) bytes. Try: restore it from the backup."
  }
}
