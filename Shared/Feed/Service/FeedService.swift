public import Access
public import Contracts
public import Ledger
public import Store
internal import Vocabulary
internal import Wire

/// The feed of one service on the wire: FeedService, MaterialService and LedgerService.
public struct FeedService: Sendable {
  private let tables: FeedTables
  private let blobs: BlobStore
  private let key: LedgerKey

  /// Makes the feed's service.
  ///
  /// - Parameters:
  ///   - store: The service's rows, with `Ledger.migrations` and `FeedSchema.migrations`.
  ///   - hub: The hub that the service's `FeedLog` wakes.
  ///   - blobs: The service's materials.
  ///   - ledgerKey: The key of the service's checkpoints.
  ///   - digests: By which it tells a repeated request from another one.
  ///   - hooks: What the service does when deliveries move.
  public init(
    store: Store, hub: FeedHub, blobs: BlobStore, ledgerKey: LedgerKey, digests: RequestDigests,
    hooks: FeedHooks = FeedHooks()
  ) {
    tables = FeedTables(store: store, hub: hub, digests: digests, hooks: hooks)
    self.blobs = blobs
    key = ledgerKey
  }

  /// Adds every method of the three services.
  public func register(on endpoints: inout Endpoints) {
    registerStreams(on: &endpoints)
    registerMailboxes(on: &endpoints)
    registerMaterials(on: &endpoints)
    registerLedger(on: &endpoints)
  }

  /// Every mailbox in short, for the status of the service.
  ///
  /// - Throws: `StoreError`.
  public func mailboxStatuses() async throws -> [HostMailboxStatus] {
    try await MailboxHandler(tables: tables).statuses()
  }

  private func registerStreams(on endpoints: inout Endpoints) {
    let subscriptions = SubscriptionHandler(
      tables: tables, checkpoint: { try Ledger.lastCheckpointNote(in: $0) ?? "" })
    let mailboxes = MailboxHandler(tables: tables)
    endpoints.serverStream(FeedServiceMethods.subscribe, onDrain: .cancel) {
      try await subscriptions.subscribe($0, $1, $2)
    }
    endpoints.serverStream(FeedServiceMethods.replay, onDrain: .cancel) {
      try await mailboxes.replay($0, $1, $2)
    }
  }

  private func registerMailboxes(on endpoints: inout Endpoints) {
    let answers = AnswerHandler(tables: tables)
    let mailboxes = MailboxHandler(tables: tables)
    let operators = OperatorHandler(tables: tables)
    endpoints.unary(FeedServiceMethods.ack) { try await answers.ack($0, $1) }
    endpoints.unary(FeedServiceMethods.nack) { try await answers.nack($0, $1) }
    endpoints.unary(FeedServiceMethods.extend) { try await answers.extend($0, $1) }
    endpoints.unary(FeedServiceMethods.getMailbox) { try await mailboxes.mailbox($0, $1) }
    endpoints.unary(FeedServiceMethods.listLanes) { try await mailboxes.lanes($0, $1) }
    endpoints.unary(FeedServiceMethods.seek) { try await operators.seek($0, $1) }
    endpoints.unary(FeedServiceMethods.resolveLane) { try await operators.resolve($0, $1) }
  }

  private func registerMaterials(on endpoints: inout Endpoints) {
    let materials = MaterialHandler(store: tables.store, blobs: blobs)
    endpoints.unary(FeedMaterialServiceMethods.statMaterial) { request, _ in
      try await materials.stat(request)
    }
    endpoints.clientStream(FeedMaterialServiceMethods.uploadMaterial) { requests, _ in
      try await materials.upload(requests)
    }
    endpoints.serverStream(FeedMaterialServiceMethods.fetchMaterial) {
      try await materials.fetch($0, $1, $2)
    }
  }

  private func registerLedger(on endpoints: inout Endpoints) {
    let ledger = LedgerHandler(store: tables.store, key: key)
    endpoints.unary(LedgerServiceMethods.getCheckpoint) { _, _ in try await ledger.checkpoint() }
    endpoints.serverStream(LedgerServiceMethods.exportEntries, onDrain: .cancel) {
      try await ledger.export($0, $1, $2)
    }
    endpoints.unary(LedgerServiceMethods.getConsistencyProof) { request, _ in
      try await ledger.consistency(request)
    }
    endpoints.unary(LedgerServiceMethods.getInclusionProof) {
      try await ledger.inclusion($0, $1)
    }
  }
}

extension FeedService {
  /// Who may call the feed's methods unless the access file says otherwise.
  public static var access: AccessTable {
    var table = AccessTable()
    let receivers = AccessRule.rolesAndServices(
      .approvalClerk, .approvalApprover, .liaison, .inspector, .legalReviewer, .departmentHead,
      .townOfficer, .coordinator, .investigator, .teamLeader)
    let observers = AccessRule(
      roles: receivers.roles.union(RoleSet([Role.auditor, Role.systemAdministrator])),
      admitsServices: true)
    let operators = AccessRule.roles(.coordinator, .systemAdministrator)
    let sources = AccessRule.roles(.approvalClerk, .approvalApprover)
    table.allow(FeedServiceMethods.subscribe, receivers)
    table.allow(FeedServiceMethods.ack, receivers)
    table.allow(FeedServiceMethods.nack, receivers)
    table.allow(FeedServiceMethods.extend, receivers)
    table.allow(FeedServiceMethods.replay, receivers)
    table.allow(FeedServiceMethods.getMailbox, observers)
    table.allow(FeedServiceMethods.listLanes, observers)
    table.allow(FeedServiceMethods.seek, operators)
    table.allow(FeedServiceMethods.resolveLane, operators)
    table.allow(FeedMaterialServiceMethods.statMaterial, sources)
    table.allow(FeedMaterialServiceMethods.uploadMaterial, sources)
    table.allow(FeedMaterialServiceMethods.fetchMaterial, receivers)
    table.allow(LedgerServiceMethods.getCheckpoint, .everyEntitled)
    table.allow(LedgerServiceMethods.getConsistencyProof, .everyEntitled)
    table.allow(LedgerServiceMethods.getInclusionProof, .everyEntitled)
    table.allow(
      LedgerServiceMethods.exportEntries, .roles(.coordinator, .auditor, .systemAdministrator))
    return table
  }
}
