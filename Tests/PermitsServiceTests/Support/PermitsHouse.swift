import Access
import Contracts
import Crypto
import Feed
import FoundationEssentials
import Ledger
import Logging
import PermitsService
import Store
import TestSupport
import Vocabulary
import Wire

@testable import Feed

/// The permits service behind a real socket, over a real store, with a clock that tests move.
///
/// Whoever runs the tests is entitled to several departments and chooses one a call, as an account
/// of the suite does.
struct PermitsHouse: Sendable {
  let store: Store
  let blobs: BlobStore
  let service: PermitsService
  let log: FeedLog
  let clock: MovableClock
  let client: WireClient
  let folder: String

  /// Who may act here: department and roles.
  static let entitlements: [(DepartmentCode, RoleSet)] = [
    (.approvalBureau, [RoleSet(.approvalClerk), RoleSet(.approvalApprover)]),
    (.safetyCommitteeOffice, RoleSet(.coordinator)),
    (.emergency, [RoleSet(.liaison), RoleSet(.departmentHead)]),
    (.energy, RoleSet(.liaison)),
    (.naturalResources, RoleSet(.departmentHead)),
    (.housing, [RoleSet(.liaison), RoleSet(.departmentHead)]),
  ]

  /// Runs `body` with a service, in memory unless `inFile`.
  static func open(
    inFile: Bool = false, law: Law = Law(), _ body: (PermitsHouse) async throws -> Void
  ) async throws {
    let folder = "/tmp/pst-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try Store(
      at: inFile ? .file("\(folder)/permits.db") : .memory,
      migrations: Ledger.migrations + FeedSchema.migrations + PermitsService.migrations)
    let blobs = try BlobStore(at: "\(folder)/materials")
    let clock = MovableClock()
    let log = FeedLog(source: PermitsService.name, hub: FeedHub())
    let service = PermitsService(
      store: store, blobs: blobs, log: log, law: law, digests: try TestKey.digests, clock: clock)
    let router = try router(of: service)
    let socket = try ListeningSocket.bind(path: "\(folder)/s")
    let server = WireServer(router: router)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run(on: [socket]) }
      let client = try await WireClient.connect(to: "\(folder)/s")
      let house = PermitsHouse(
        store: store, blobs: blobs, service: service, log: log, clock: clock, client: client,
        folder: folder)
      let result: Result<Void, any Error>
      do {
        result = .success(try await body(house))
      } catch {
        result = .failure(error)
      }
      await client.close()
      server.drain()
      try await group.waitForAll()
      await store.close()
      try result.get()
    }
  }

  private static func router(of service: PermitsService) throws -> Router {
    let account = UnixAccount(userID: 0, name: "tester", groups: [])
    let rows = entitlements.map {
      AccessFile.Row(.account("tester"), Entitlement(department: $0.0, roles: $0.1))
    }
    let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let gate = Gate(
      policy: AccessPolicy(source: .file(AccessFile(rows: rows)), table: PermitsService.access),
      accounts: AccountDirectory(lookUp: { _ in account }), audit: NoAudit(), logger: quiet)
    var endpoints = Endpoints(router: Router(), gate: gate, logger: quiet)
    service.register(on: &endpoints)
    return try endpoints.finish()
  }

  private struct NoAudit: AuditSink {
    func record(_ refusal: AccessAudit) async throws {}
  }
}

extension PermitsHouse {
  /// Calls a method for a department.
  func call<Request, Response>(
    _ method: Contracts.Method<Request, Response>, _ request: Request,
    as department: DepartmentCode = .approvalBureau
  ) async throws -> Response {
    try await client.call(method, request, metadata: Self.acting(department))
  }

  static func acting(_ department: DepartmentCode) -> Metadata {
    [Gate.actingAsKey: department.text]
  }

  /// Publishes an event.
  @discardableResult
  func publish(
    _ event: PermitsLicenceEvent, as department: DepartmentCode = .approvalBureau
  ) async throws -> PermitsPublishResponse {
    try await call(
      PermitsServiceMethods.publish, PermitsPublishRequest(event: event), as: department)
  }

  /// The status of a call that is refused; nil when it is not.
  func refusal(_ body: () async throws -> Void) async throws -> Status? {
    do {
      try await body()
      return nil
    } catch let status as Status {
      return status
    }
  }

  /// A licence by name.
  func licence(_ name: String) async throws -> PermitsLicence {
    let answer = try await call(
      PermitsServiceMethods.getLicence, PermitsGetLicenceRequest(name: name))
    guard let licence = answer.licence else { throw Status(.internal, "no licence") }
    return licence
  }

  /// The history of a licence.
  func events(of licence: String) async throws -> [PermitsLicenceEventRecord] {
    let request = PermitsListLicenceEventsRequest(parent: licence)
    return try await call(PermitsServiceMethods.listLicenceEvents, request).events
  }

  /// Receipts by filter, as the bureau sees them.
  func receipts(
    _ filter: String = "", as department: DepartmentCode = .approvalBureau
  ) async throws -> [PermitsReceipt] {
    let request = PermitsListReceiptsRequest(pageSize: 1000, filter: filter)
    return try await call(PermitsReceiptServiceMethods.listReceipts, request, as: department)
      .receipts
  }

  /// One receipt with its facts.
  func receipt(
    _ name: String, as department: DepartmentCode = .approvalBureau
  ) async throws -> PermitsReceipt {
    let request = PermitsGetReceiptRequest(name: name)
    let answer = try await call(PermitsReceiptServiceMethods.getReceipt, request, as: department)
    guard let receipt = answer.receipt else { throw Status(.internal, "no receipt") }
    return receipt
  }

  /// The receipt of a department for an event.
  func receipt(
    of department: DepartmentCode, event: PermitsLicenceEvent
  ) async throws -> PermitsReceipt {
    let filter = "department=\(department.text) AND event_id=\(event.eventID)"
    guard let receipt = try await receipts(filter).first else {
      throw Status(.notFound, "no receipt of \(department.text)")
    }
    return receipt
  }

  /// Tells the service that a department's program stored a delivery durably.
  func deliver(_ receipt: PermitsReceipt) async throws {
    let fact = fact(receipt)
    let hooks = service.hooks
    try await store.write { try hooks.delivered(fact, $0) }
  }

  /// What the feed says of a receipt's delivery.
  func fact(_ receipt: PermitsReceipt) -> DeliveryFact {
    DeliveryFact(
      recipient: receipt.department, mboxSeq: receipt.mboxSeq, eventSeq: 0,
      eventID: receipt.eventID, subject: receipt.licence, at: clock.now)
  }

  /// Alarms, oldest first, as `REASON subject detail`.
  func alarms() async throws -> [String] {
    try await store.read { reader in
      try AlarmLog.list(limit: 1000, in: reader).reversed().map {
        $0.detail.isEmpty ? "\($0.reason) \($0.subject)" : "\($0.reason) \($0.subject) \($0.detail)"
      }
    }
  }

  /// Every sealed body of the feed, in order.
  func bodies() async throws -> [FeedEventBody] {
    try await store.read { reader in
      try reader.rows("SELECT body FROM event ORDER BY seq") { try FeedEventBody(wire: $0.blob(0)) }
    }
  }

  /// Rows of a table.
  func count(_ sql: SQL) async throws -> Int {
    try await store.read { try $0.integer(sql) ?? 0 }
  }
}
