internal import Access
internal import Contracts
internal import Crypto
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary
internal import Wire

/// Warnings: issued, superseded, ended, acknowledged, taken in, looked at.
struct WarningHandlers: Sendable {
  let context: InvestigationContext

  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50
  /// What our own identifiers begin with; the sender of our messages is a department of it.
  static let domain = "anlan"

  static var access: AccessTable {
    var table = AccessTable()
    let issuers = AccessRule.roles(.coordinator, .departmentHead)
    let receivers = AccessRule.roles(
      .liaison, .inspector, .legalReviewer, .departmentHead, .townOfficer, .coordinator,
      .investigator, .teamLeader)
    let readers = AccessRule.roles(
      .liaison, .inspector, .legalReviewer, .departmentHead, .townOfficer, .coordinator,
      .investigator, .teamLeader, .auditor)
    table.allow(InvestigationWarningServiceMethods.issueWarning, issuers)
    table.allow(InvestigationWarningServiceMethods.updateWarning, issuers)
    table.allow(InvestigationWarningServiceMethods.cancelWarning, issuers)
    table.allow(InvestigationWarningServiceMethods.importWarning, issuers)
    table.allow(InvestigationWarningServiceMethods.acknowledgeWarning, receivers)
    table.allow(InvestigationWarningServiceMethods.getWarning, readers)
    table.allow(InvestigationWarningServiceMethods.listWarnings, readers)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationWarningServiceMethods.issueWarning) {
      try await issue($0, by: $1)
    }
    endpoints.unary(InvestigationWarningServiceMethods.updateWarning) {
      try await update($0, by: $1)
    }
    endpoints.unary(InvestigationWarningServiceMethods.cancelWarning) {
      try await cancel($0, by: $1)
    }
    endpoints.unary(InvestigationWarningServiceMethods.acknowledgeWarning) {
      try await acknowledge($0, by: $1)
    }
    endpoints.unary(InvestigationWarningServiceMethods.importWarning) {
      try await takeIn($0, by: $1)
    }
    endpoints.unary(InvestigationWarningServiceMethods.getWarning) { try await get($0, by: $1) }
    endpoints.unary(InvestigationWarningServiceMethods.listWarnings) {
      try await list($0, by: $1)
    }
  }
}

// Out.
extension WarningHandlers {
  private func issue(
    _ request: InvestigationIssueWarningRequest, by caller: Caller
  ) async throws -> InvestigationIssueWarningResponse {
    guard var alert = request.alert else { throw WarningFault.alertRequired }
    alert.type = .alert
    alert.references = []
    let recipients = try Self.recipients(request.departments, scope: alert.scope)
    return InvestigationIssueWarningResponse(
      warning: try await send(alert, id: request.requestID, to: recipients, by: caller))
  }

  private func update(
    _ request: InvestigationUpdateWarningRequest, by caller: Caller
  ) async throws -> InvestigationUpdateWarningResponse {
    guard var alert = request.alert else { throw WarningFault.alertRequired }
    let earlier = try await visible(request.name, to: caller)
    alert.type = .update
    alert.status = earlier.alert?.status ?? .unspecified
    alert.scope = earlier.alert?.scope ?? .unspecified
    alert.restriction = earlier.alert?.restriction ?? ""
    alert.addresses = earlier.alert?.addresses ?? []
    alert.references = [Self.reference(to: earlier)]
    return InvestigationUpdateWarningResponse(
      warning: try await send(
        alert, id: request.requestID, to: earlier.recipients, by: caller))
  }

  private func cancel(
    _ request: InvestigationCancelWarningRequest, by caller: Caller
  ) async throws -> InvestigationCancelWarningResponse {
    guard !request.note.isEmpty else { throw WarningFault.noteRequired }
    let earlier = try await visible(request.name, to: caller)
    var alert = Self.answer(to: earlier, .cancel, note: request.note)
    alert.infos = []
    return InvestigationCancelWarningResponse(
      warning: try await send(
        alert, id: request.requestID, to: earlier.recipients, by: caller))
  }

  private func acknowledge(
    _ request: InvestigationAcknowledgeWarningRequest, by caller: Caller
  ) async throws -> InvestigationAcknowledgeWarningResponse {
    let earlier = try await visible(request.name, to: caller)
    let alert = Self.answer(to: earlier, .ack, note: request.note)
    // One acknowledgement a department: the second click is the first.
    let id = "ack\u{1F}\(earlier.name)\u{1F}\(caller.principal.department.text)"
    return InvestigationAcknowledgeWarningResponse(
      warning: try await send(alert, id: id, to: [earlier.department], by: caller))
  }

  /// Gives a message its identifier, sender and time, and takes it.
  private func send(
    _ draft: InvestigationAlert, id: String, to recipients: [String], by caller: Caller
  ) async throws -> InvestigationWarning {
    guard !id.isEmpty else { throw WarningFault.requestIDRequired }
    let principal = caller.principal
    let key = Array(
      SHA256.hash(
        data: Array("\(principal.department.text)\u{1F}\(draft.type.rawValue)\u{1F}\(id)".utf8)))
    let now = context.clock.now
    let desk = WarningDesk(context: context, principal: principal)
    return try await context.store.write { transaction in
      if let here = try WarningRecords.find(byRequest: key, in: transaction) {
        guard Self.isSame(here.warning.alert, draft) else {
          throw WarningFault.requestIDConflict(id)
        }
        return desk.standing(here.warning, at: now)
      }
      var alert = draft
      alert.sender = "\(Self.domain).\(principal.department.text)"
      alert.identifier =
        "\(Self.domain)-\(now.legalDay)-\(try WarningRecords.nextNumber(in: transaction))"
      alert.sent = AlertTime.text(now)
      return try desk.take(
        WarningDesk.Message(alert: alert, recipients: recipients, requestKey: key), at: now,
        in: transaction
      ).warning
    }
  }

  /// Whether a stored message is the one asked for, but for what the service adds.
  private static func isSame(_ stored: InvestigationAlert?, _ draft: InvestigationAlert) -> Bool {
    var alert = stored ?? InvestigationAlert()
    alert.identifier = draft.identifier
    alert.sender = draft.sender
    alert.sent = draft.sent
    return alert == draft
  }

  private static func answer(
    to earlier: InvestigationWarning, _ type: InvestigationAlertType, note: String
  ) -> InvestigationAlert {
    InvestigationAlert(
      status: earlier.alert?.status ?? .unspecified, type: type,
      scope: earlier.alert?.scope ?? .unspecified,
      restriction: earlier.alert?.restriction ?? "", addresses: earlier.alert?.addresses ?? [],
      note: note, references: [reference(to: earlier)])
  }

  private static func reference(to warning: InvestigationWarning) -> InvestigationAlertReference {
    InvestigationAlertReference(
      sender: warning.alert?.sender ?? "", identifier: warning.alert?.identifier ?? "",
      sent: warning.alert?.sent ?? "")
  }
}

// In, and looked at.
extension WarningHandlers {
  private func takeIn(
    _ request: InvestigationImportWarningRequest, by caller: Caller
  ) async throws -> InvestigationImportWarningResponse {
    guard let alert = request.alert else { throw WarningFault.alertRequired }
    let recipients = try Self.recipients(request.departments, scope: alert.scope)
    let now = context.clock.now
    let desk = WarningDesk(context: context, principal: caller.principal)
    let (warning, existed) = try await context.store.write {
      try desk.take(
        WarningDesk.Message(alert: alert, recipients: recipients, isImported: true), at: now,
        in: $0)
    }
    return InvestigationImportWarningResponse(warning: warning, existed: existed)
  }

  private func get(
    _ request: InvestigationGetWarningRequest, by caller: Caller
  ) async throws -> InvestigationGetWarningResponse {
    InvestigationGetWarningResponse(warning: try await visible(request.name, to: caller))
  }

  private func list(
    _ request: InvestigationListWarningsRequest, by caller: Caller
  ) async throws -> InvestigationListWarningsResponse {
    let now = context.clock.now
    let department =
      caller.principal.roles.isDisjoint(with: Overseers.warnings)
      ? caller.principal.department.text : nil
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: ["\(request.inForce)", department ?? ""])
    let rows = try await context.store.read {
      try WarningRecords.list(
        department: department, inForceAt: request.inForce ? now : nil,
        before: page.after.first.flatMap { Int($0) } ?? .max, rows: page.rows, in: $0)
    }
    let desk = WarningDesk(context: context, principal: caller.principal)
    return InvestigationListWarningsResponse(
      warnings: rows.map { desk.standing($0.warning, at: now) },
      nextPageToken: page.nextToken(
        after: rows.last.map { ["\($0.number)"] }, count: rows.count))
  }

  /// The warning of a name; one that is not for the caller's department looks as if there were none.
  private func visible(
    _ name: String, to caller: Caller
  ) async throws -> InvestigationWarning {
    let number = try WarningName.number(in: name)
    let now = context.clock.now
    let principal = caller.principal
    let desk = WarningDesk(context: context, principal: principal)
    return try await context.store.read { reader in
      let isOverseer = !principal.roles.isDisjoint(with: Overseers.warnings)
      guard let stored = try WarningRecords.find(number, in: reader),
        try isOverseer
          || WarningRecords.isRecipient(principal.department.text, of: number, in: reader)
      else { throw WarningFault.notFound }
      return desk.standing(stored.warning, at: now)
    }
  }

  /// Departments that were named, or every department of the city for a public warning.
  private static func recipients(
    _ departments: [String], scope: InvestigationAlertScope
  ) throws(WarningFault) -> [String] {
    if departments.isEmpty {
      guard scope == .public || scope == .unspecified else { throw .departmentsRequired }
      return Departments.all.map(\.code.text)
    }
    let known = Set(Departments.all.map(\.code.text))
    if let stranger = departments.first(where: { !known.contains($0) }) {
      throw .departmentUnknown(stranger)
    }
    return Set(departments).sorted()
  }
}
