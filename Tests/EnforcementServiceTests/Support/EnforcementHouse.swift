import Access
import Contracts
import EnforcementService
import Feed
import FoundationEssentials
import Ledger
import Logging
import Store
import TestSupport
import Vocabulary
import Wire

/// The enforcement service behind real sockets, one a person, over one real store.
struct EnforcementHouse: Sendable {
  let store: Store
  let service: EnforcementService
  let pictures: BlobStore
  let clock: MovableClock
  /// 题库作者, inspector.
  let author: WireClient
  /// 题库审核人, inspector, head.
  let keeper: WireClient
  /// Member of another department.
  let stranger: WireClient

  private struct Person {
    let account: String
    let department: DepartmentCode
    let roles: RoleSet
  }

  private static let people = [
    Person(
      account: "author", department: .emergency,
      roles: [RoleSet(.questionAuthor), RoleSet(.inspector)]),
    Person(
      account: "keeper", department: .emergency,
      roles: [RoleSet(.questionReviewer), RoleSet(.inspector), RoleSet(.departmentHead)]),
    Person(
      account: "stranger", department: .energy,
      roles: [RoleSet(.inspector), RoleSet(.departmentHead), RoleSet(.questionAuthor)]),
  ]

  /// Runs `body` with a service over a store in memory.
  static func open(_ body: (EnforcementHouse) async throws -> Void) async throws {
    let folder = "/tmp/est-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try Store(
      at: .memory,
      migrations: Ledger.migrations + FeedSchema.migrations + EnforcementService.migrations)
    let clock = MovableClock()
    let pictures = try BlobStore(at: "\(folder)/materials")
    let service = EnforcementService(
      store: store, log: FeedLog(source: EnforcementService.name, hub: FeedHub()),
      law: try EnforcementLaw(),
      signer: try EnforcementService.signer(
        seed: [UInt8](repeating: 7, count: EnforcementService.signingKeyBytes)),
      pictures: pictures, digests: try TestKey.digests, clock: clock)
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
      let house = EnforcementHouse(
        store: store, service: service, pictures: pictures, clock: clock,
        author: try await WireClient.connect(to: "\(folder)/author"),
        keeper: try await WireClient.connect(to: "\(folder)/keeper"),
        stranger: try await WireClient.connect(to: "\(folder)/stranger"))
      let result: Result<Void, any Error>
      do {
        result = .success(try await body(house))
      } catch {
        result = .failure(error)
      }
      for client in [house.author, house.keeper, house.stranger] { await client.close() }
      for server in servers { server.drain() }
      try await group.waitForAll()
      await store.close()
      try result.get()
    }
  }

  private static func router(of service: EnforcementService, for person: Person) throws -> Router {
    let account = UnixAccount(userID: 0, name: person.account, groups: [])
    let row = AccessFile.Row(
      .account(person.account), Entitlement(department: person.department, roles: person.roles))
    let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let gate = Gate(
      policy: AccessPolicy(
        source: .file(AccessFile(rows: [row])), table: EnforcementService.access),
      accounts: AccountDirectory(lookUp: { _ in account }), audit: NoAudit(), logger: quiet)
    var endpoints = Endpoints(router: Router(), gate: gate, logger: quiet)
    service.register(on: &endpoints)
    return try endpoints.finish()
  }

  private struct NoAudit: AuditSink {
    func record(_ refusal: AccessAudit) async throws {}
  }
}

extension EnforcementHouse {
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

  /// A started inspection of the mine; answers its name.
  func startedInspection() async throws -> String {
    typealias Methods = EnforcementInspectionServiceMethods
    for account in ["author", "keeper"] {
      _ = try await keeper.call(
        Methods.putOfficerCard,
        EnforcementPutOfficerCardRequest(
          card: EnforcementOfficerCard(
            account: account, cardNo: "04-\(account)", validFrom: "2024-01-01",
            validTo: "2029-12-31")))
    }
    let planned = try await author.call(
      Methods.planInspection,
      EnforcementPlanInspectionRequest(
        requestID: "plan-1", entity: try await mine(), kind: .planned, plannedDay: "2026-07-06",
        subject: "一通三防"))
    let name = planned.inspection?.name ?? ""
    _ = try await keeper.call(
      Methods.moveInspection, EnforcementMoveInspectionRequest(name: name, move: .approve))
    _ = try await author.call(
      Methods.moveInspection,
      EnforcementMoveInspectionRequest(
        name: name, move: .start, officers: ["author", "keeper"]))
    return name
  }

  /// Imports rows; answers verdicts and summary.
  func importing(
    _ contents: [EnforcementQuestionContent], bank: String = "gas", dryRun: Bool = false,
    file: String = "a.csv", sha256: [UInt8] = [], by client: WireClient? = nil
  ) async throws -> (
    rows: [EnforcementQuestionRowResult], summary: EnforcementImportQuestionsSummary
  ) {
    let stream = try await (client ?? author).bidirectional(
      EnforcementBankServiceMethods.importQuestions)
    try await stream.requests.send(
      EnforcementImportQuestionsRequest(
        part: .options(
          EnforcementImportQuestionsOptions(
            bank: bank, title: "瓦斯检查工", sector: "coal-mine", dryRun: dryRun, fileName: file,
            fileSha256: sha256, format: "csv"))))
    let rows = contents.enumerated().map { index, content in
      EnforcementImportQuestionRow(row: UInt64(index + 2), content: content)
    }
    try await stream.requests.send(
      EnforcementImportQuestionsRequest(part: .rows(EnforcementImportQuestionRows(rows: rows))))
    stream.requests.finish()
    var results: [EnforcementQuestionRowResult] = []
    var summary: EnforcementImportQuestionsSummary?
    for try await answer in stream.responses {
      results += answer.rows
      summary = answer.summary ?? summary
    }
    guard let summary else { throw Status(.internal, "no summary") }
    return (results, summary)
  }

  /// A published bank of `count` singles; answers the name of its version.
  func publishedBank(_ count: Int = 30) async throws -> String {
    let version = try await importing((1...count).map { Samples.single($0) }).summary.version
    typealias Methods = EnforcementBankServiceMethods
    _ = try await author.call(
      Methods.moveVersion, EnforcementMoveVersionRequest(name: version, move: .submit))
    _ = try await keeper.call(
      Methods.moveVersion, EnforcementMoveVersionRequest(name: version, move: .approve))
    return version
  }
}

/// Questions that tests start from.
enum Samples {
  /// A single choice about a number; right is "B".
  static func single(_ number: Int, key: String = "B") -> EnforcementQuestionContent {
    EnforcementQuestionContent(
      kind: .single, stem: "第\(number)号采煤工作面回风流中瓦斯浓度的报警值是多少？",
      options: ["A", "B", "C", "D"].enumerated().map { index, key in
        EnforcementQuestionOption(key: key, text: "\(number).\(index + 1)%")
      }, answer: EnforcementQuestionAnswer(options: [key]), explanation: "见规程。",
      posts: ["瓦斯检查工"], topic: "瓦斯浓度", difficulty: 2,
      basis: [
        EnforcementLegalBasis(
          law: "示例规程", article: "第\(number)条", textVersion: "2026-02-01", isChecked: true)
      ], sector: "coal-mine", source: "test")
  }
}
