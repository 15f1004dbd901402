import Access
import Contracts
import Feed
import FoundationEssentials
import History
import InvestigationService
import Ledger
import Logging
import Store
import TestSupport
import Vocabulary
import Wire

/// The investigation service behind real sockets, one a person, over one real store.
struct InvestigationHouse: Sendable {
  let store: Store
  let blobs: BlobStore
  /// Where its files and sockets lie.
  let folder: String
  let service: InvestigationService
  let clock: MovableClock
  /// Of the safety committee's office: enters what the government decides.
  let office: WireClient
  /// Leader of the team, of the emergency bureau.
  let leader: WireClient
  /// Member of the team, of the energy bureau.
  let member: WireClient
  /// Head of the emergency bureau.
  let head: WireClient
  /// Of the discipline inspection.
  let discipline: WireClient
  /// Inspector of another department, in no team.
  let stranger: WireClient

  private struct Person {
    let account: String
    let department: DepartmentCode
    let roles: RoleSet
  }

  private static let people = [
    Person(account: "office", department: .safetyCommitteeOffice, roles: [RoleSet(.coordinator)]),
    Person(
      account: "leader", department: .emergency,
      roles: [RoleSet(.teamLeader), RoleSet(.investigator)]),
    Person(account: "member", department: .energy, roles: [RoleSet(.investigator)]),
    Person(account: "head", department: .emergency, roles: [RoleSet(.departmentHead)]),
    Person(
      account: "discipline", department: .disciplineInspection, roles: [RoleSet(.disciplineLiaison)]
    ),
    Person(account: "stranger", department: .energy, roles: [RoleSet(.inspector)]),
  ]

  /// Runs `body` with a service over a store in memory.
  static func open(_ body: (InvestigationHouse) async throws -> Void) async throws {
    let folder = "/tmp/ist-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try Store(
      at: .memory,
      migrations: Ledger.migrations + FeedSchema.migrations + CheckpointMemory.migrations
        + InvestigationService.migrations)
    let clock = MovableClock()
    let blobs = try BlobStore(at: "\(folder)/files")
    let service = InvestigationService(
      store: store, log: FeedLog(source: InvestigationService.name, hub: FeedHub()), blobs: blobs,
      law: try InvestigationLaw(),
      sources: HistorySources(
        peers: ["permits", "enforcement"].map {
          HistoryPeer(source: $0, socket: "\(folder)/\($0)")
        }, watched: [], key: try LedgerKey(temporaryFor: "anlan/investigation")),
      digests: try TestKey.digests, clock: clock)
    var servers: [WireServer] = []
    var sockets: [ListeningSocket] = []
    for person in people {
      sockets.append(try ListeningSocket.bind(path: "\(folder)/\(person.account)"))
      servers.append(WireServer(router: try router(of: service, for: person)))
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (server, socket) in zip(servers, sockets) {
        group.addTask { try await server.run(on: [socket]) }
      }
      var clients: [WireClient] = []
      for person in people {
        clients.append(try await WireClient.connect(to: "\(folder)/\(person.account)"))
      }
      let house = InvestigationHouse(
        store: store, blobs: blobs, folder: folder, service: service, clock: clock,
        office: clients[0],
        leader: clients[1], member: clients[2], head: clients[3], discipline: clients[4],
        stranger: clients[5])
      let result: Result<Void, any Error>
      do {
        result = .success(try await body(house))
      } catch {
        result = .failure(error)
      }
      for client in clients { await client.close() }
      for server in servers { server.drain() }
      try await group.waitForAll()
      await store.close()
      try result.get()
    }
  }

  private static func router(of service: InvestigationService, for person: Person) throws -> Router
  {
    let account = UnixAccount(userID: 0, name: person.account, groups: [])
    let row = AccessFile.Row(
      .account(person.account), Entitlement(department: person.department, roles: person.roles))
    let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let gate = Gate(
      policy: AccessPolicy(
        source: .file(AccessFile(rows: [row])), table: InvestigationService.access),
      accounts: AccountDirectory(lookUp: { _ in account }), audit: NoAudit(), logger: quiet)
    var endpoints = Endpoints(router: Router(), gate: gate, logger: quiet)
    service.register(on: &endpoints)
    return try endpoints.finish()
  }

  private struct NoAudit: AuditSink {
    func record(_ refusal: AccessAudit) async throws {}
  }
}

extension InvestigationHouse {
  /// The reason a call is refused with; nil when it is not.
  func reason(_ body: () async throws -> Void) async throws -> String? {
    do {
      try await body()
      return nil
    } catch let status as Status {
      return status.errorReasons.first ?? "\(status.code)"
    }
  }

  /// A coal mine in the read model, as the permits feed brings it; answers its name.
  func mine(_ serial: Int = 1) async throws -> String {
    let code = SyntheticCodes.creditCode(serial)
    let event = PermitsLicenceEvent(
      eventID: "e\(serial)", type: .issued,
      document: PermitsLicenceDocument(licenceType: "AQSC_MK", certificateNo: "示例\(serial)"),
      holder: TypeHolder(name: "示例\(serial)号煤业", kind: .organisation, creditCode: code),
      premises: TypePremises(division: "140581101", industry: "B0610"),
      eventSeq: 1, licence: "licences/\(serial)",
      recordTime: ProtoTimestamp(microseconds: clock.now.value), stateAfter: .valid)
    let body = FeedEventBody(
      payloadType: PermitsLicenceEvent.protoName, payload: event.encoded())
    let service = service
    try await store.write { try service.apply(body, in: $0) }
    return "entities/\(code)-1"
  }
}
