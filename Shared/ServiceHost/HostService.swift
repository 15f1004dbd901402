import Access
import Contracts
import Store
import Vocabulary
import Wire

/// What every service tells about itself: status, who the caller is, alarms.
struct HostService: Sendable {
  /// Alarms of a page unless asked otherwise. [D]
  static let pageSizeDefault = 100
  /// Most alarms of a page. [D]
  static let pageSizeMax = 1000

  let definition: ServiceDefinition
  let schemaVersion: Int
  let startedAt: UTCMicroseconds
  let gate: Gate
  let facts: HostFacts

  /// Who may call these methods.
  static var access: AccessTable {
    var table = AccessTable()
    table.allow(HostServiceMethods.getStatus, .everyEntitled)
    table.allow(HostServiceMethods.whoAmI, .everyEntitled)
    table.allow(
      HostServiceMethods.listAlarms, .roles(.coordinator, .auditor, .systemAdministrator))
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(HostServiceMethods.getStatus) { _, _ in try await status() }
    endpoints.unary(HostServiceMethods.whoAmI) { _, caller in await identity(of: caller) }
    endpoints.unary(HostServiceMethods.listAlarms) { request, _ in try await alarms(request) }
  }

  private func status() async throws -> HostGetStatusResponse {
    HostGetStatusResponse(
      service: definition.name, version: definition.version, startTime: Self.time(startedAt),
      storage: Self.storage, schemaVersion: UInt32(clamping: schemaVersion),
      ledgerSize: try await facts.ledgerSize(), mailboxes: try await facts.mailboxes(),
      consumers: try await facts.consumers(), openAlarms: try await facts.openAlarms(),
      openAccess: gate.policy.isOpen)
  }

  private func identity(of caller: Caller) async -> HostWhoAmIResponse {
    let entitlements = await gate.entitlements(of: caller.peer)
    let own = Entitlement(department: caller.principal.department, roles: caller.principal.roles)
    return HostWhoAmIResponse(
      principal: TypePrincipal(
        account: caller.principal.account, department: caller.principal.department.text,
        roles: caller.principal.roles.codes),
      departments: gate.policy.isOpen
        ? Departments.all.map(\.code.text) : entitlements.map(\.department.text),
      methods: gate.policy.table.paths(admitting: own))
  }

  private func alarms(_ request: HostListAlarmsRequest) async throws -> HostListAlarmsResponse {
    guard request.pageSize <= UInt32(Self.pageSizeMax) else {
      throw Status.invalid(
        field: "page_size", reason: "PAGE_SIZE_TOO_LARGE",
        description: "at most \(Self.pageSizeMax)")
    }
    let size = request.pageSize == 0 ? Self.pageSizeDefault : Int(request.pageSize)
    var olderThan: UInt64?
    if !request.pageToken.isEmpty {
      guard let number = UInt64(request.pageToken) else {
        throw Status.invalid(
          field: "page_token", reason: "PAGE_TOKEN_INVALID", description: "not from an answer")
      }
      olderThan = number
    }
    let found = try await facts.alarms(size + 1, olderThan)
    let page = Array(found.prefix(size))
    let token = found.count > size ? page.last.map { "\($0.alarmNo)" } ?? "" : ""
    return HostListAlarmsResponse(alarms: page, nextPageToken: token)
  }

  /// The SQLite library and the discipline that its WAL-reset fault asks for.
  ///
  /// Source: https://sqlite.org/wal.html#walresetbug.
  static var storage: String { "SQLite \(Store.libraryVersion), single-writer discipline" }

  private static func time(_ moment: UTCMicroseconds) -> ProtoTimestamp {
    let seconds = moment.value / 1_000_000
    let micros = moment.value % 1_000_000
    return ProtoTimestamp(seconds: seconds, nanos: Int32(micros * 1000))
  }
}
