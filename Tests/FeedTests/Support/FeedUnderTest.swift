import Access
import Contracts
import Crypto
import Glibc
import Ledger
import Logging
import Store
import Synchronization
import TestSupport
import Testing
import Vocabulary
import Wire

@testable import Feed

/// A feed on a real store in a folder of its own, served on a real socket when asked to.
final class FeedUnderTest: Sendable {
  static let migrations =
    Ledger.migrations + FeedSchema.migrations + CheckpointMemory.migrations

  let folder: String
  let store: Store
  let blobs: BlobStore
  let hub: FeedHub
  let log: FeedLog
  let key: LedgerKey
  let service: FeedService
  let tables: FeedTables
  let delivered = Facts()
  let entitled: Entitled
  private let isOwner: Bool

  /// Deliveries the publisher was told of.
  final class Facts: Sendable {
    private let facts = Mutex<[DeliveryFact]>([])

    var all: [DeliveryFact] { facts.withLock { $0 } }

    func append(_ fact: DeliveryFact) { facts.withLock { $0.append(fact) } }
  }

  /// Whether peers are still admitted.
  final class Entitled: Sendable {
    private let state = Mutex(true)

    var isEntitled: Bool { state.withLock { $0 } }

    func end() { state.withLock { $0 = false } }
  }

  var socket: String { "\(folder)/s" }

  init(clock: FeedClock = .system, reopening folder: String? = nil) throws {
    isOwner = folder == nil
    self.folder = try folder ?? Self.makeFolder()
    store = try Store(at: .file("\(self.folder)/db"), migrations: Self.migrations)
    blobs = try BlobStore(at: "\(self.folder)/blobs")
    hub = FeedHub(clock: clock)
    log = FeedLog(source: "permits", hub: hub)
    key = try LedgerKey(origin: "anlan/permits", fileAt: "\(self.folder)/key")
    let facts = delivered
    entitled = Entitled()
    let hooks = FeedHooks(delivered: { fact, _ in facts.append(fact) })
    let digests = try TestKey.digests
    service = FeedService(
      store: store, hub: hub, blobs: blobs, ledgerKey: key, digests: digests, hooks: hooks)
    tables = FeedTables(store: store, hub: hub, digests: digests, hooks: hooks)
  }

  static func makeFolder() throws -> String {
    var template = Array("/tmp/anlan-feed-XXXXXX".utf8CString)
    guard let path = mkdtemp(&template) else { throw FeedFault.noRow(table: "folder") }
    return String(cString: path)
  }

  func remove() {
    var stack = [folder]
    var folders: [String] = []
    while let path = stack.popLast() {
      folders.append(path)
      guard let directory = opendir(path) else { continue }
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name == "." || name == ".." { continue }
        let inner = "\(path)/\(name)"
        if entry.pointee.d_type == 4 { stack.append(inner) } else { unlink(inner) }
      }
      closedir(directory)
    }
    for path in folders.reversed() { rmdir(path) }
  }

  /// Publishes one event and waits for its commit.
  @discardableResult
  func publish(
    _ id: String, subject: String = "licences/1", to recipients: [String] = ["YJ"],
    materials: [TypeMaterial] = [], supersedes: String = "", through log: FeedLog? = nil
  ) async throws -> AppendedEvent {
    let log = log ?? self.log
    let draft = EventDraft(
      eventID: id, source: "permits", type: "anlan.permits.LICENCE_ISSUED", subject: subject,
      occurredAt: UTCMicroseconds(1), recordedAt: UTCMicroseconds(2),
      recipients: recipients.map { FeedRecipient(department: $0, role: .industry) },
      payloadType: "test.Payload", payload: Array(id.utf8), materials: materials,
      supersedes: supersedes)
    return try await store.write { try log.append(draft, in: $0) }
  }

  /// Keeps a material, as if it had been uploaded.
  func keep(_ bytes: [UInt8]) async throws {
    let digest = try BlobDigest(Array(SHA256.hash(data: bytes)))
    _ = try await blobs.beginOrResume(digest, sizeBytes: Int64(bytes.count))
    _ = try await blobs.append(bytes, to: digest, at: 0)
    try await blobs.finish(digest)
  }

  /// Serves on the socket while `body` runs.
  func serve<Answer: Sendable>(
    _ body: @escaping @Sendable (WireClient) async throws -> Answer
  ) async throws -> Answer {
    var access = AccessTable()
    access.merge(FeedService.access)
    let accounts = AccountDirectory(lookUp: { [entitled] userID in
      let isEntitled = entitled.isEntitled
      return UnixAccount(userID: isEntitled ? userID : 99_999, name: "tester", groups: [])
    })
    let gate = Gate(
      policy: AccessPolicy(source: .open(userIDs: [getuid()]), table: access),
      accounts: accounts, audit: NoAudit(), logger: Logger(label: "test"))
    var endpoints = Endpoints(router: Router(), gate: gate, logger: Logger(label: "test"))
    service.register(on: &endpoints)
    let router = try endpoints.finish()
    let listener = try ListeningSocket.bind(path: socket)
    let server = WireServer(router: router, logger: Logger(label: "test"))
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run(on: [listener]) }
      do {
        let client = try await WireClient.connect(to: socket)
        let answer = try await body(client)
        await client.close()
        hub.drain()
        server.drain()
        try await group.waitForAll()
        return answer
      } catch {
        hub.drain()
        group.cancelAll()
        throw error
      }
    }
  }
}

/// Refusals of tests are not kept.
struct NoAudit: AuditSink {
  func record(_ refusal: AccessAudit) async throws {}
}

extension Metadata {
  static func acting(as department: String) -> Metadata { ["anlan-acting-as": department] }
}

extension FeedAckItem {
  /// What a consumer says after it stored the delivery.
  init(_ delivery: FeedDelivery) throws {
    let body = try FeedEventBody(wire: delivery.body)
    self.init(
      mboxSeq: delivery.mboxSeq, eventID: body.eventID,
      sha256: Array(SHA256.hash(data: delivery.body)))
  }
}

/// One subscription of a test.
struct TestStream {
  var iterator: ResponseStream<FeedSubscribeResponse>.AsyncIterator
  let client: WireClient
  let department: String

  init(
    _ client: WireClient, as department: String = "YJ", generation: UInt64 = 1,
    outstanding: UInt32 = 0, consumer: String = "inbox"
  ) async throws {
    self.client = client
    self.department = department
    iterator = try await client.serverStream(
      FeedServiceMethods.subscribe,
      FeedSubscribeRequest(
        consumer: consumer, generation: generation, maxOutstanding: outstanding),
      metadata: .acting(as: department)
    ).makeAsyncIterator()
  }

  /// The next delivery; while only signs of life come, the clock moves on.
  mutating func delivery(advancing clock: ManualClock? = nil) async throws -> FeedDelivery {
    while let response = try await iterator.next() {
      switch response.item {
      case .delivery(let delivery): return delivery
      default: clock?.advance(by: .seconds(6))
      }
    }
    throw FeedFault.noRow(table: "stream")
  }

  /// The next sign of life; deliveries before it are collected.
  mutating func heartbeat() async throws -> (FeedHeartbeat, [FeedDelivery]) {
    var deliveries: [FeedDelivery] = []
    while let response = try await iterator.next() {
      switch response.item {
      case .delivery(let delivery): deliveries.append(delivery)
      case .heartbeat(let heartbeat): return (heartbeat, deliveries)
      case nil: continue
      }
    }
    throw FeedFault.noRow(table: "stream")
  }

  @discardableResult
  func ack(_ deliveries: FeedDelivery...) async throws -> FeedAckResponse {
    try await client.call(
      FeedServiceMethods.ack,
      FeedAckRequest(consumer: "inbox", items: deliveries.map { try FeedAckItem($0) }),
      metadata: .acting(as: department))
  }

  func nack(
    _ delivery: FeedDelivery, _ reason: String, expected: UInt64 = 0
  ) async throws -> FeedNackResponse {
    try await client.call(
      FeedServiceMethods.nack,
      FeedNackRequest(
        consumer: "inbox", mboxSeq: delivery.mboxSeq, reason: reason, expectedLaneSeq: expected),
      metadata: .acting(as: department))
  }
}

/// The reasons of a refused call.
func reasons(_ body: () async throws -> Void) async -> [String] {
  do {
    try await body()
    return ["OK"]
  } catch let status as Status {
    return status.errorReasons
  } catch {
    return ["\(error)"]
  }
}
