internal import Access
internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// The cause graph of a case: built, seen in its views, cut and drawn.
struct CauseHandlers: Sendable {
  let context: InvestigationContext

  static var access: AccessTable {
    var table = AccessTable()
    let team = AccessRule.roles(.investigator, .teamLeader)
    let readers = AccessRule.rolesAndServices(
      .investigator, .teamLeader, .coordinator, .departmentHead, .disciplineLiaison, .auditor)
    table.allow(InvestigationCauseServiceMethods.addCause, team)
    table.allow(InvestigationCauseServiceMethods.reviseCause, team)
    table.allow(InvestigationCauseServiceMethods.withdrawCause, team)
    table.allow(InvestigationCauseServiceMethods.linkCauses, team)
    table.allow(InvestigationCauseServiceMethods.unlinkCauses, team)
    table.allow(InvestigationCauseServiceMethods.getCauses, readers)
    table.allow(InvestigationCauseServiceMethods.listCutSets, readers)
    table.allow(InvestigationCauseServiceMethods.drawCauses, readers)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationCauseServiceMethods.addCause) { try await add($0, by: $1) }
    endpoints.unary(InvestigationCauseServiceMethods.reviseCause) {
      try await revise($0, by: $1)
    }
    endpoints.unary(InvestigationCauseServiceMethods.withdrawCause) {
      try await withdraw($0, by: $1)
    }
    endpoints.unary(InvestigationCauseServiceMethods.linkCauses) { try await link($0, by: $1) }
    endpoints.unary(InvestigationCauseServiceMethods.unlinkCauses) {
      try await unlink($0, by: $1)
    }
    endpoints.unary(InvestigationCauseServiceMethods.getCauses) { try await get($0, by: $1) }
    endpoints.unary(InvestigationCauseServiceMethods.listCutSets) {
      try await cutSets($0, by: $1)
    }
    endpoints.unary(InvestigationCauseServiceMethods.drawCauses) { try await draw($0, by: $1) }
  }

  private func add(
    _ request: InvestigationAddCauseRequest, by caller: Caller
  ) async throws -> InvestigationAddCauseResponse {
    let draft = try CauseDraft.cause(
      request.cause, of: request.caseName, requestID: request.requestID)
    let digest = context.digests.digest(of: request.encoded())
    let now = context.clock.now
    return try await context.store.write { transaction in
      let file = try CaseGate.require(
        case: request.caseName, act: .recordFacts, of: caller.principal, in: transaction)
      if let earlier = try CauseRecords.added(by: request.requestID, in: transaction) {
        guard earlier.requestDigest == digest,
          let cause = try CauseRecords.find(
            earlier.number, of: earlier.caseNumber, in: transaction)
        else { throw FactFault.requestIDConflict(request.requestID) }
        return InvestigationAddCauseResponse(cause: cause)
      }
      try requireEntries(draft.entries, of: file.number, in: transaction)
      let number = try CauseRecords.nextNumber(of: file.number, in: transaction)
      let cause = stamped(draft, number: number, of: file.number, by: caller, at: now)
      var graph = try CauseFile(of: file.number, in: transaction).graph
      if let node = CauseNode(cause) { try graph.add(node) }
      try CauseRecords.insert(
        cause, number: number, of: file.number, requestID: request.requestID,
        requestDigest: digest, in: transaction)
      try keep(
        "ADD_CAUSE", on: cause.name, of: file.number, note: "", content: cause.encoded(),
        by: caller, at: now, in: transaction)
      return InvestigationAddCauseResponse(cause: cause)
    }
  }

  private func revise(
    _ request: InvestigationReviseCauseRequest, by caller: Caller
  ) async throws -> InvestigationReviseCauseResponse {
    let (caseNumber, number) = try Self.cause(named: request.cause?.name ?? "", field: "cause.name")
    let draft = try CauseDraft.cause(
      request.cause, of: CaseName.text(of: caseNumber), note: request.note)
    let now = context.clock.now
    return try await context.store.write { transaction in
      _ = try CaseGate.require(
        case: CaseName.text(of: caseNumber), act: .recordFacts, of: caller.principal,
        in: transaction)
      try requireEntries(draft.entries, of: caseNumber, in: transaction)
      let graph = try CauseFile(of: caseNumber, in: transaction).graph
      guard graph.node(number) != nil else { throw CauseRefusal.nodeUnknown(number) }
      let cause = stamped(draft, number: number, of: caseNumber, by: caller, at: now)
      // The graph with the node as it will be must be one.
      _ = try CauseGraph(
        nodes: graph.nodes.compactMap { $0.number == number ? CauseNode(cause) : $0 },
        edges: graph.edges)
      try CauseRecords.update(cause, number: number, of: caseNumber, in: transaction)
      try keep(
        "REVISE_CAUSE", on: cause.name, of: caseNumber, note: request.note,
        content: cause.encoded(), by: caller, at: now, in: transaction)
      return InvestigationReviseCauseResponse(cause: cause)
    }
  }

  private func withdraw(
    _ request: InvestigationWithdrawCauseRequest, by caller: Caller
  ) async throws -> InvestigationWithdrawCauseResponse {
    let (caseNumber, number) = try Self.cause(named: request.name, field: "name")
    try Self.require(note: request.note)
    let now = context.clock.now
    return try await context.store.write { transaction in
      _ = try CaseGate.require(
        case: CaseName.text(of: caseNumber), act: .recordFacts, of: caller.principal,
        in: transaction)
      let graph = try CauseFile(of: caseNumber, in: transaction).graph
      guard graph.node(number) != nil,
        let cause = try CauseRecords.find(number, of: caseNumber, in: transaction)
      else { throw CauseRefusal.nodeUnknown(number) }
      let arrows = graph.edges(into: number).count + graph.edges(outOf: number).count
      guard arrows == 0 else { throw CauseRefusal.nodeInUse(number, arrows: arrows) }
      try CauseRecords.update(
        cause, number: number, of: caseNumber, isWithdrawn: true, in: transaction)
      try keep(
        "WITHDRAW_CAUSE", on: cause.name, of: caseNumber, note: request.note,
        content: cause.encoded(), by: caller, at: now, in: transaction)
      return InvestigationWithdrawCauseResponse()
    }
  }

  private func link(
    _ request: InvestigationLinkCausesRequest, by caller: Caller
  ) async throws -> InvestigationLinkCausesResponse {
    let draft = try CauseDraft.arrow(request.arrow, note: request.note)
    let now = context.clock.now
    return try await context.store.write { transaction in
      let file = try CaseGate.require(
        case: CaseName.text(of: draft.caseNumber), act: .recordFacts, of: caller.principal,
        in: transaction)
      var arrow = draft.arrow
      try CitedEvidence(file: file, principal: caller.principal).require(
        [("arrow.evidence", arrow.evidence)], or: "INVALID_CAUSE", in: transaction)
      arrow.account = caller.principal.account
      arrow.updateTime = ProtoTimestamp(microseconds: now.value)
      var graph = try CauseFile(of: file.number, in: transaction).graph
      let isThere = graph.edges(outOf: draft.from).contains { $0.to == draft.to }
      if !isThere, let edge = CauseEdge(arrow) { try graph.add(edge) }
      try CauseRecords.put(
        arrow, from: draft.from, to: draft.to, of: file.number, in: transaction)
      try keep(
        isThere ? "REVISE_ARROW" : "LINK_CAUSES", on: arrow.from, of: file.number,
        note: request.note, content: arrow.encoded(), by: caller, at: now, in: transaction)
      return InvestigationLinkCausesResponse(arrow: arrow)
    }
  }

  private func unlink(
    _ request: InvestigationUnlinkCausesRequest, by caller: Caller
  ) async throws -> InvestigationUnlinkCausesResponse {
    let (caseNumber, from) = try Self.cause(named: request.from, field: "from")
    let (otherCase, to) = try Self.cause(named: request.to, field: "to")
    try Self.require(note: request.note)
    let now = context.clock.now
    return try await context.store.write { transaction in
      _ = try CaseGate.require(
        case: CaseName.text(of: caseNumber), act: .recordFacts, of: caller.principal,
        in: transaction)
      let graph = try CauseFile(of: caseNumber, in: transaction).graph
      guard caseNumber == otherCase, graph.edges(outOf: from).contains(where: { $0.to == to })
      else { throw CauseRefusal.edgeUnknown(CauseEnds(from: from, to: to)) }
      try CauseRecords.remove(from: from, to: to, of: caseNumber, in: transaction)
      try keep(
        "UNLINK_CAUSES", on: request.from, of: caseNumber, note: request.note,
        content: request.encoded(), by: caller, at: now, in: transaction)
      return InvestigationUnlinkCausesResponse()
    }
  }
}

// Reading.
extension CauseHandlers {
  private func get(
    _ request: InvestigationGetCausesRequest, by caller: Caller
  ) async throws -> InvestigationGetCausesResponse {
    let view = try Self.view(request.view)
    return try await read(request.caseName, by: caller).causes.answer(view)
  }

  private func cutSets(
    _ request: InvestigationListCutSetsRequest, by caller: Caller
  ) async throws -> InvestigationListCutSetsResponse {
    let file = try await read(request.caseName, by: caller).causes
    let sets = CutSets(of: file.graph)
    return InvestigationListCutSetsResponse(
      sets: sets.sets.map { InvestigationCutSet(causes: file.names($0)) },
      orderMax: UInt32(sets.orderMax ?? 0), tooMany: !sets.isWithinLimits)
  }

  private func draw(
    _ request: InvestigationDrawCausesRequest, by caller: Caller
  ) async throws -> InvestigationDrawCausesResponse {
    let view = try Self.view(request.view)
    let (causes, title) = try await read(request.caseName, by: caller)
    guard causes.graph.nodes.count <= CausePicture.nodesMax else {
      throw FactFault.pictureTooLarge(
        count: causes.graph.nodes.count, limit: CausePicture.nodesMax)
    }
    return InvestigationDrawCausesResponse(
      svg: CausePicture(causes.graph, view: view, title: title).svg)
  }

  private func read(
    _ name: String, by caller: Caller
  ) async throws -> (causes: CauseFile, title: String) {
    try await context.store.read { reader in
      let file = try CaseGate.require(
        case: name, act: .readFile, of: caller.principal, in: reader)
      return (try CauseFile(of: file.number, in: reader), file.pictureTitle)
    }
  }

  private static func view(_ view: InvestigationCauseView) throws(Status) -> CauseView.Kind {
    if view == .unspecified { return .whole }
    guard let kind = CauseView.Kind(rawValue: view.rawValue) else {
      throw Status.invalid(
        field: "view", reason: "VIEW_UNKNOWN",
        description: "WHOLE, DIRECT, HUMAN_FACTORS, SYSTEM, WHYS, FAULT_TREE")
    }
    return kind
  }
}

// What the acts share.
extension CauseHandlers {
  private func stamped(
    _ draft: InvestigationCause, number: Int, of caseNumber: Int, by caller: Caller,
    at now: UTCMicroseconds
  ) -> InvestigationCause {
    var cause = draft
    cause.name = FactName.cause(number, of: caseNumber)
    cause.account = caller.principal.account
    cause.updateTime = ProtoTimestamp(microseconds: now.value)
    return cause
  }

  private func requireEntries(
    _ names: [String], of caseNumber: Int, in transaction: Transaction
  ) throws {
    for name in names {
      guard let entry = FactName.number(in: name, under: "entries", of: caseNumber),
        try FactRecords.exists(entry, of: caseNumber, in: transaction)
      else { throw FactFault.entryNotFound(name) }
    }
  }

  /// Keeps an act with its content, and proves it in the ledger.
  private func keep(
    _ act: String, on subject: String, of caseNumber: Int, note: String, content: [UInt8],
    by caller: Caller, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let step = try CauseRecords.keep(
      act, on: caseNumber, by: caller.principal.account, note: note, content: content, at: now,
      in: transaction)
    try context.announce(
      act, on: subject, step: step, content: content, by: caller.principal, at: now,
      in: transaction)
  }

  private static func cause(
    named name: String, field: String
  ) throws(Status) -> (caseNumber: Int, number: Int) {
    guard let parts = FactName.parts(of: name, under: "causes") else {
      throw Status.invalid(
        field: field, reason: "NAME_INVALID", description: "a name such as cases/7/causes/3")
    }
    return parts
  }

  private static func require(note: String) throws(Status) {
    var faults = FieldFaults()
    faults.require(note, "note", atMost: FactLimits.noteCharactersMax)
    guard faults.list.isEmpty else {
      throw Status.invalid(fields: faults.list, reason: "INVALID_CAUSE")
    }
  }
}
