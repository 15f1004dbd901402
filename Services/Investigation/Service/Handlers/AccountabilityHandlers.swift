internal import Access
internal import Contracts
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary
internal import Wire

/// Who is held to account, and warning talks.
struct AccountabilityHandlers: Sendable {
  let context: InvestigationContext

  /// Days until the rectification report of a talk is due when nobody says.
  ///
  /// Source: handbook 6.8, [D].
  static let talkReportDue = CalendarDays(30)
  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50
  /// Most characters of a text.
  ///
  /// Source: [D].
  static let textCharactersMax = 4_000

  static var access: AccessTable {
    var table = AccessTable()
    table.allow(
      InvestigationMeasureServiceMethods.proposeAccountability,
      .roles(.investigator, .teamLeader))
    table.allow(
      InvestigationMeasureServiceMethods.moveAccountability,
      .roles(.teamLeader, .disciplineLiaison))
    table.allow(
      InvestigationMeasureServiceMethods.listAccountability,
      .rolesAndServices(
        .investigator, .teamLeader, .departmentHead, .disciplineLiaison, .coordinator, .auditor))
    table.allow(
      InvestigationMeasureServiceMethods.recordTalk,
      .roles(.coordinator, .departmentHead, .teamLeader))
    table.allow(
      InvestigationMeasureServiceMethods.listTalks,
      .rolesAndServices(.coordinator, .departmentHead, .teamLeader, .investigator, .auditor))
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationMeasureServiceMethods.proposeAccountability) {
      try await propose($0, by: $1)
    }
    endpoints.unary(InvestigationMeasureServiceMethods.moveAccountability) {
      try await move($0, by: $1)
    }
    endpoints.unary(InvestigationMeasureServiceMethods.listAccountability) {
      try await list($0, by: $1)
    }
    endpoints.unary(InvestigationMeasureServiceMethods.recordTalk) { try await talk($0, by: $1) }
    endpoints.unary(InvestigationMeasureServiceMethods.listTalks) { try await talks($0, by: $1) }
  }

  private func propose(
    _ request: InvestigationProposeAccountabilityRequest, by caller: Caller
  ) async throws -> InvestigationProposeAccountabilityResponse {
    try Self.check([
      ("request_id", request.requestID), ("party", request.party), ("fact", request.fact),
      ("clause", request.clause), ("body", request.body),
    ])
    guard SanctionKind(rawValue: request.kind.rawValue) != nil else {
      throw Status.invalid(field: "kind", reason: "FIELD_REQUIRED", description: "a kind [6.8]")
    }
    var content = request
    content.requestID = ""
    let digest = context.digests.digest(of: content.encoded())
    let now = context.clock.now
    return try await context.store.write { [context] transaction in
      if let earlier = try AccountabilityRecords.proposed(by: request.requestID, in: transaction) {
        guard earlier.digest == digest,
          let file = try AccountabilityRecords.find(earlier.number, in: transaction)
        else { throw FollowUpFault.requestIDConflict(request.requestID) }
        return InvestigationProposeAccountabilityResponse(accountability: file.snapshot)
      }
      _ = try CaseGate.require(
        case: request.case, act: .propose, of: caller.principal, in: transaction)
      let number = try AccountabilityRecords.nextNumber(in: transaction)
      let file = AccountabilityFile(
        number: number,
        snapshot: InvestigationAccountability(
          name: AccountabilityFile.name(of: number), case: request.case, state: .proposed,
          party: request.party, isUnit: request.isUnit, fact: request.fact,
          clause: request.clause, kind: request.kind, body: request.body))
      try AccountabilityRecords.insert(
        file, requestID: request.requestID, requestDigest: digest, at: now, in: transaction)
      try context.announce(
        "PROPOSE_ACCOUNTABILITY", on: file.snapshot.name, state: file.state.code, step: 1,
        content: file.snapshot.encoded(), by: caller.principal, at: now, in: transaction)
      return InvestigationProposeAccountabilityResponse(accountability: file.snapshot)
    }
  }

  private func move(
    _ request: InvestigationMoveAccountabilityRequest, by caller: Caller
  ) async throws -> InvestigationMoveAccountabilityResponse {
    let now = context.clock.now
    return try await context.store.write { [context] transaction in
      var file = try AccountabilityFile.find(request.name, in: transaction)
      _ = try CaseGate.require(
        case: file.snapshot.case, act: .decideAccountability, of: caller.principal,
        in: transaction)
      try file.take(request, by: caller.principal.account, at: now)
      try AccountabilityRecords.update(file, at: now, in: transaction)
      try context.announce(
        "ACCOUNTABILITY_\(file.state.code)", on: file.snapshot.name, state: file.state.code,
        step: file.snapshot.moves.count + 1, content: file.snapshot.encoded(),
        by: caller.principal, at: now, in: transaction)
      return InvestigationMoveAccountabilityResponse(accountability: file.snapshot)
    }
  }

  private func list(
    _ request: InvestigationListAccountabilityRequest, by caller: Caller
  ) async throws -> InvestigationListAccountabilityResponse {
    try await context.store.read { reader in
      _ = try CaseGate.require(
        case: request.case, act: .readAccountability, of: caller.principal, in: reader)
      return InvestigationListAccountabilityResponse(
        records: try AccountabilityRecords.all(of: request.case, in: reader).map(\.snapshot))
    }
  }

  private func talk(
    _ request: InvestigationRecordTalkRequest, by caller: Caller
  ) async throws -> InvestigationRecordTalkResponse {
    var talk = request.talk ?? InvestigationTalk()
    try Self.check([
      ("request_id", request.requestID), ("talk.case", talk.case), ("talk.party", talk.party),
      ("talk.reason", talk.reason), ("talk.talker", talk.talker), ("talk.minutes", talk.minutes),
    ])
    let day = try Self.day("talk.day", talk.day)
    if talk.reportDueDay.isEmpty {
      talk.reportDueDay = day.adding(Self.talkReportDue).description
    } else if try Self.day("talk.report_due_day", talk.reportDueDay) < day {
      throw Status.invalid(
        field: "talk.report_due_day", reason: "DUE_DAY_INVALID",
        description: "the day of the talk or a later one [6.8]")
    }
    let digest = context.digests.digest(of: (request.talk ?? InvestigationTalk()).encoded())
    let now = context.clock.now
    return try await context.store.write { [context, talk] transaction in
      var talk = talk
      if let earlier = try TalkRecords.recorded(by: request.requestID, in: transaction) {
        guard earlier.digest == digest else {
          throw FollowUpFault.requestIDConflict(request.requestID)
        }
        return InvestigationRecordTalkResponse(talk: earlier.talk)
      }
      _ = try CaseGate.require(
        case: talk.case, act: .followStatus, of: caller.principal, in: transaction)
      let number = try TalkRecords.nextNumber(in: transaction)
      talk.name = "talks/\(number)"
      talk.account = caller.principal.account
      try TalkRecords.insert(
        talk, number: number, requestID: request.requestID, requestDigest: digest, at: now,
        in: transaction)
      try context.announce(
        "RECORD_TALK", on: talk.name, step: 1, content: talk.encoded(), by: caller.principal,
        at: now, in: transaction)
      return InvestigationRecordTalkResponse(talk: talk)
    }
  }

  private func talks(
    _ request: InvestigationListTalksRequest, by caller: Caller
  ) async throws -> InvestigationListTalksResponse {
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.case])
    let rows = try await context.store.read {
      try TalkRecords.list(caseName: request.case, page: page, in: $0)
    }
    return InvestigationListTalksResponse(
      talks: rows.map(\.talk),
      nextPageToken: page.nextToken(after: rows.last.map { [String($0.number)] }, count: rows.count)
    )
  }

  private static func check(_ fields: [(String, String)]) throws(Status) {
    var faults: [(String, String)] = []
    for (field, text) in fields {
      if text.isEmpty { faults.append((field, "FIELD_REQUIRED [6.8]")) }
      if text.count > textCharactersMax {
        faults.append((field, "FIELD_TOO_LONG at most \(textCharactersMax) [D]"))
      }
    }
    guard faults.isEmpty else {
      throw Status.invalid(fields: faults, reason: "INVALID_ACCOUNTABILITY")
    }
  }

  private static func day(_ field: String, _ text: String) throws(Status) -> LegalDay {
    do { return try LegalDay(text) } catch {
      throw Status.invalid(
        field: field, reason: "DUE_DAY_INVALID", description: "a day such as 2026-12-31 [6.8]")
    }
  }
}
