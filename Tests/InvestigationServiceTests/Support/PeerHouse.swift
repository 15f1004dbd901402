import Access
import Contracts
import Feed
import FoundationEssentials
import History
import Ledger
import Logging
import Store
import TestSupport
import Vocabulary
import Wire

/// Another service as this one meets it: a real ledger whose history is served at a socket of the
/// house, honest or with an answer that somebody changed.
struct PeerHouse: Sendable {
  let source: String
  let store: Store
  let log: FeedLog
  let clock: MovableClock

  /// Serves a peer while `body` runs; `change` alters what it answers.
  static func open(
    _ source: String, in house: InvestigationHouse, records: [HistoryKind],
    silent: [HistoryKind] = [],
    change: @escaping @Sendable (inout HistoryRecord) -> Void = { _ in },
    _ body: (PeerHouse) async throws -> Void
  ) async throws {
    let store = try Store(at: .memory, migrations: Ledger.migrations + FeedSchema.migrations)
    let hub = FeedHub()
    let peer = PeerHouse(
      source: source, store: store, log: FeedLog(source: source, hub: hub), clock: house.clock)
    let key = try LedgerKey(temporaryFor: "anlan/\(source)")
    let book = HistoryBook(source: source, store: store, key: key, clock: house.clock) {
      _, reader in
      var extract = HistoryExtract()
      extract.streams =
        try Ledger.streams(under: "l", in: reader)
        + Ledger.streams(under: "i", in: reader) + Ledger.streams(under: "s", in: reader)
      for kind in records { extract.records(kind, count: extract.streams.count) }
      for kind in silent { extract.doesNotRecord(kind) }
      return extract
    }
    let feed = FeedService(
      store: store, hub: hub, blobs: try BlobStore(at: "\(house.folder)/\(source)-files"),
      ledgerKey: key, digests: try TestKey.digests)
    let server = WireServer(router: try router(feed, book, change))
    let path = "\(house.folder)/\(source)"
    let socket = try ListeningSocket.bind(path: path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run(on: [socket]) }
      let result: Result<Void, any Error>
      do {
        result = .success(try await body(peer))
      } catch {
        result = .failure(error)
      }
      server.drain()
      try await group.waitForAll()
      await store.close()
      try? FileManager.default.removeItem(atPath: path)
      try result.get()
    }
  }

  private static func router(
    _ feed: FeedService, _ book: HistoryBook,
    _ change: @escaping @Sendable (inout HistoryRecord) -> Void
  ) throws -> Router {
    let account = UnixAccount(userID: 0, name: "anlan-investigation", groups: [])
    let department = DepartmentCode("svc:investigation") ?? .safetyCommitteeOffice
    let row = AccessFile.Row(
      .account(account.name), Entitlement(department: department, roles: []))
    let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let gate = Gate(
      policy: AccessPolicy(
        source: .file(AccessFile(rows: [row])),
        table: FeedService.access.merging(HistoryHandlers.access)),
      accounts: AccountDirectory(lookUp: { _ in account }), audit: NoPeerAudit(), logger: quiet)
    var endpoints = Endpoints(router: Router(), gate: gate, logger: quiet)
    feed.register(on: &endpoints)
    endpoints.serverStream(HistoryServiceMethods.readPremises) { request, caller, writer in
      var record = try await book.record(
        request, askedBy: caller.principal.department.text)
      change(&record)
      try await writer.send(
        HistoryReadPremisesResponse(
          checkpoint: record.checkpoint, publicKey: record.publicKey, entries: record.entries))
    }
    return try endpoints.finish()
  }

  private struct NoPeerAudit: AuditSink {
    func record(_ refusal: AccessAudit) async throws {}
  }
}

extension PeerHouse {
  /// Puts an event into the peer's feed and thereby its ledger.
  func state(
    _ id: String, _ type: String, of subject: String, _ payload: some WireMessage,
    at moment: UTCMicroseconds
  ) async throws {
    let log = log
    let draft = EventDraft(
      eventID: id, source: source, type: "anlan.\(source).\(type)", subject: subject,
      occurredAt: moment, recordedAt: moment, recipients: [],
      payloadType: Swift.type(of: payload).protoName, payload: payload.encoded())
    try await store.write { _ = try log.append(draft, in: $0) }
  }

  /// A licence event of a mine.
  func licence(
    _ id: String, _ type: PermitsEventType = .issued, state: PermitsLicenceState = .valid,
    validTo: String = "", decided: String = "", at moment: UTCMicroseconds
  ) async throws {
    let word = type.wireName.dropFirst("EVENT_TYPE_".count)
    try await self.state(
      id, "LICENCE_\(word)", of: "licences/1",
      PermitsLicenceEvent(
        eventID: id, type: type,
        document: PermitsLicenceDocument(
          licenceType: "AQSC_MK", certificateNo: "示例1", decisionDay: decided,
          validTo: validTo),
        licence: "licences/1", stateAfter: state, licenceTypeName: "煤矿安全生产许可证"), at: moment)
  }

  /// An act on the receipt of a licence event.
  func receipt(_ id: String, of event: String, _ kind: String, at moment: UTCMicroseconds)
    async throws
  {
    try await state(
      id, "RECEIPT_\(kind)", of: "licences/1",
      PermitsReceiptNotice(
        receipt: "receipts/YJ/1", eventID: event, licence: "licences/1", department: "YJ",
        fact: PermitsReceiptFact(
          kind: kind, actor: TypePrincipal(account: "li", department: "YJ"), detail: "李某乙")),
      at: moment)
  }

  /// An inspection's step.
  func inspection(_ id: String, _ word: String, of entity: String, at moment: UTCMicroseconds)
    async throws
  {
    try await state(
      id, "INSPECTION_\(word)", of: "inspections/1",
      EnforcementInspection(
        name: "inspections/1", entity: entity, department: "YJ", subject: "通风",
        officers: ["zhang", "li"],
        record: EnforcementInspectionRecord(problems: ["传感器移位"])), at: moment)
  }

  /// A sitting that somebody failed.
  func failed(_ id: String, leavePost: String? = nil, at moment: UTCMicroseconds) async throws {
    try await state(
      id, "SITTING_FAILED", of: "sittings/a",
      EnforcementSitting(
        name: "sittings/a", state: .failed, inspection: "inspections/1", post: "瓦斯检查工",
        person: "p1", personTitle: "p1",
        score: EnforcementScore(tenths: 350, tenthsMax: 1_000),
        proposals: leavePost.map {
          [EnforcementProposal(name: "sittings/a/proposals/1", kind: "LEAVE_POST", decision: $0)]
        } ?? [], closeTime: ProtoTimestamp(microseconds: moment.value)), at: moment)
  }
}
