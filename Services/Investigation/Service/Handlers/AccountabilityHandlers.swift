internal import Access
internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// Who is held to account.
struct AccountabilityHandlers: Sendable {
  let context: InvestigationContext

  static var access: AccessTable {
    var table = AccessTable()
    table.allow(
      InvestigationMeasureServiceMethods.proposeAccountability,
      .roles(.investigator, .teamLeader))
    table.allow(
      InvestigationMeasureServiceMethods.moveAccountability,
      .roles(.teamLeader, .departmentHead, .disciplineLiaison, .coordinator))
    table.allow(
      InvestigationMeasureServiceMethods.getAccountability,
      .rolesAndServices(
        .investigator, .teamLeader, .departmentHead, .disciplineLiaison, .coordinator, .auditor))
    table.allow(
      InvestigationMeasureServiceMethods.listAccountability,
      .rolesAndServices(
        .investigator, .teamLeader, .departmentHead, .disciplineLiaison, .coordinator, .auditor))
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
    endpoints.unary(InvestigationMeasureServiceMethods.getAccountability) {
      try await get($0, by: $1)
    }
  }

  private func propose(
    _ request: InvestigationProposeAccountabilityRequest, by caller: Caller
  ) async throws -> InvestigationProposeAccountabilityResponse {
    try FollowUpFields.check([
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

  private func get(
    _ request: InvestigationGetAccountabilityRequest, by caller: Caller
  ) async throws -> InvestigationGetAccountabilityResponse {
    try await context.store.read { reader in
      let file = try AccountabilityFile.find(request.name, in: reader)
      do {
        _ = try CaseGate.require(
          case: file.snapshot.case, act: .readAccountability, of: caller.principal, in: reader)
      } catch CaseActRefusal.unknownToCaller {
        throw FollowUpFault.notFound("accountability record")
      }
      return InvestigationGetAccountabilityResponse(accountability: file.snapshot)
    }
  }
}
