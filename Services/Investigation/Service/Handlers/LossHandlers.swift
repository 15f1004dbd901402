internal import Access
internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// Direct loss, entry by entry; every change levels the case anew.
struct LossHandlers: Sendable {
  let context: InvestigationContext

  var judge: AccidentJudge { AccidentJudge(law: context.law) }

  static var access: AccessTable {
    var table = AccessTable()
    let team = AccessRule.roles(.investigator, .teamLeader)
    table.allow(InvestigationLossServiceMethods.addLossEntry, team)
    table.allow(InvestigationLossServiceMethods.withdrawLossEntry, team)
    table.allow(InvestigationLossServiceMethods.settleLoss, team)
    table.allow(
      InvestigationLossServiceMethods.getLoss,
      .rolesAndServices(
        .investigator, .teamLeader, .coordinator, .departmentHead, .disciplineLiaison, .auditor))
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationLossServiceMethods.addLossEntry) { try await add($0, by: $1) }
    endpoints.unary(InvestigationLossServiceMethods.withdrawLossEntry) {
      try await withdraw($0, by: $1)
    }
    endpoints.unary(InvestigationLossServiceMethods.settleLoss) { try await settle($0, by: $1) }
    endpoints.unary(InvestigationLossServiceMethods.getLoss) { try await get($0, by: $1) }
  }

  private func add(
    _ request: InvestigationAddLossEntryRequest, by caller: Caller
  ) async throws -> InvestigationAddLossEntryResponse {
    let draft = try LossDraft(request, digests: context.digests)
    let now = context.clock.now
    return try await context.store.write { [self] transaction in
      var file = try CaseGate.require(
        case: request.case, act: .recordFacts, of: caller.principal, in: transaction)
      if let earlier = try LossRecords.added(by: request.requestID, in: transaction) {
        guard earlier.digest == draft.digest else {
          throw LossFault.requestIDConflict(request.requestID)
        }
        return InvestigationAddLossEntryResponse(
          entry: earlier.entry, case: view(file, for: caller, at: now))
      }
      try CitedEvidence(file: file, principal: caller.principal).require(
        [("entry.evidence", draft.entry.evidence)], or: "INVALID_LOSS", in: transaction)
      let number = try LossRecords.count(of: file.number, in: transaction) + 1
      guard number <= LossLimits.entriesMax else {
        throw Status.invalid(
          field: "entry", reason: "TOO_MANY_ITEMS",
          description: "at most \(LossLimits.entriesMax) entries of a case [D]")
      }
      let entry = try draft.kept(
        number: number, of: file, scheme: scheme(of: file), by: caller.principal.account, at: now)
      let reported = try reported(file, in: transaction)
      try LossRecords.insert(
        entry, number: number, of: file.number, requestID: request.requestID,
        requestDigest: draft.digest, in: transaction)
      try context.announce(
        "ADD_LOSS", on: entry.name, step: 1, content: entry.encoded(), by: caller.principal,
        at: now, in: transaction)
      try relevel(
        &file, reported: reported, isSettled: false, by: caller, at: now, in: transaction)
      return InvestigationAddLossEntryResponse(
        entry: entry, case: view(file, for: caller, at: now))
    }
  }

  private func withdraw(
    _ request: InvestigationWithdrawLossEntryRequest, by caller: Caller
  ) async throws -> InvestigationWithdrawLossEntryResponse {
    guard let name = FactName.parts(of: request.name, under: "loss") else {
      throw LossFault.nameInvalid
    }
    var faults = FieldFaults()
    faults.require(request.note, "note", atMost: FactLimits.noteCharactersMax)
    guard faults.list.isEmpty else {
      throw Status.invalid(fields: faults.list, reason: "INVALID_LOSS")
    }
    let now = context.clock.now
    return try await context.store.write { [self] transaction in
      var file = try CaseGate.require(
        case: CaseName.text(of: name.caseNumber), act: .recordFacts, of: caller.principal,
        in: transaction)
      guard var entry = try LossRecords.find(name.number, of: file.number, in: transaction) else {
        throw LossFault.notFound
      }
      guard entry.withdrawn.isEmpty else { throw LossFault.withdrawn }
      let reported = try reported(file, in: transaction)
      entry.withdrawn = request.note
      try LossRecords.withdraw(
        entry, number: name.number, of: file.number, in: transaction)
      try context.announce(
        "WITHDRAW_LOSS", on: entry.name, step: 2, content: entry.encoded(),
        by: caller.principal, at: now, in: transaction)
      try relevel(
        &file, reported: reported, isSettled: false, by: caller, at: now, in: transaction)
      return InvestigationWithdrawLossEntryResponse(
        entry: entry, case: view(file, for: caller, at: now))
    }
  }

  private func settle(
    _ request: InvestigationSettleLossRequest, by caller: Caller
  ) async throws -> InvestigationSettleLossResponse {
    let now = context.clock.now
    return try await context.store.write { [self] transaction in
      var file = try CaseGate.require(
        case: request.case, act: .recordFacts, of: caller.principal, in: transaction)
      guard let sum = try LossRecords.sum(of: file.number, in: transaction) else {
        throw LossFault.empty
      }
      let reported = Bound(file.snapshot.reportedLoss)
      if sum < reported.least, request.note.isEmpty {
        throw LossFault.falls(sumFen: sum, reportedFen: reported.least)
      }
      if !file.snapshot.lossSettled {
        try relevel(
          &file, reported: file.snapshot.reportedLoss, isSettled: true, note: request.note,
          by: caller, at: now, in: transaction)
      }
      return InvestigationSettleLossResponse(case: view(file, for: caller, at: now))
    }
  }

  private func get(
    _ request: InvestigationGetLossRequest, by caller: Caller
  ) async throws -> InvestigationGetLossResponse {
    try await context.store.read { [self] reader in
      let file = try CaseGate.require(
        case: request.case, act: .readFile, of: caller.principal, in: reader)
      return InvestigationGetLossResponse(
        loss: try LossStatement(of: file, judge: judge, in: reader).loss)
    }
  }
}

// What the acts share.
extension LossHandlers {
  /// The loss as reported before the first entry counted.
  private func reported(
    _ file: CaseFile, in reader: Reader
  ) throws -> InvestigationFigure? {
    try LossRecords.sum(of: file.number, in: reader) == nil
      ? file.accident.tally?.lossFen : file.snapshot.reportedLoss
  }

  private func scheme(of file: CaseFile) -> LossScheme? {
    context.law.lossSchemes.inForce(on: file.accident.occurDay)
  }

  /// Levels the case anew, keeps it, and tells the others if its level changed.
  private func relevel(
    _ file: inout CaseFile, reported: InvestigationFigure?, isSettled: Bool, note: String = "",
    by caller: Caller, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let before = file.accident
    file.snapshot.lossSettled = isSettled
    file.snapshot.lossNote = note
    try file.level(
      lossSum: LossRecords.sum(of: file.number, in: transaction), reported: reported, judge)
    file.touch(at: now)
    try context.keep(file, at: now, in: transaction)
    try context.announce(
      isSettled ? "SETTLE_LOSS" : "ITEMISE_LOSS", on: file.snapshot.name, state: file.state.code,
      step: Int(file.snapshot.actCount),
      content: file.snapshot.encoded(), by: caller.principal, at: now, in: transaction)
    try context.tellLevel(of: file, before: before, at: now, in: transaction)
  }

  private func view(
    _ file: CaseFile, for caller: Caller, at now: UTCMicroseconds
  ) -> InvestigationCase {
    file.dressed(file.view(for: caller.principal), judge: judge, closing: nil, now: now)
  }
}
