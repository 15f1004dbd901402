internal import Access
internal import Contracts
internal import Ledger
internal import Quiz
internal import Store
internal import Vocabulary
internal import Wire

/// Rule sets and packs: what goes to a site.
struct QuizHandlers: Sendable {
  let context: EnforcementContext

  /// Bytes of one piece of a pack. [D]
  static let chunkBytes = 1 << 20
  /// Packs in one list. [D]
  static let packsMax = 1_000

  static var access: AccessTable {
    var table = AccessTable()
    let officers = AccessRule.roles(.inspector, .departmentHead)
    let readers = AccessRule.rolesAndServices(
      .inspector, .departmentHead, .questionReviewer, .coordinator, .auditor)
    let keepers = AccessRule.roles(.questionReviewer, .departmentHead)
    table.allow(EnforcementQuizServiceMethods.listRuleSets, .everyEntitled)
    table.allow(EnforcementQuizServiceMethods.listBlueprints, readers)
    table.allow(EnforcementQuizServiceMethods.getBlueprint, readers)
    table.allow(EnforcementQuizServiceMethods.putBlueprint, keepers)
    table.allow(EnforcementQuizServiceMethods.pullPack, .roles(.inspector))
    table.allow(
      EnforcementQuizServiceMethods.revokePack,
      .roles(.inspector, .departmentHead, .questionReviewer))
    table.allow(EnforcementQuizServiceMethods.listPacks, readers)
    table.allow(EnforcementQuizServiceMethods.getRevocations, .everyEntitled)
    table.allow(EnforcementQuizServiceMethods.syncSitting, .roles(.inspector))
    table.allow(EnforcementQuizServiceMethods.listSittings, readers)
    table.allow(EnforcementQuizServiceMethods.getSitting, readers)
    table.allow(EnforcementQuizServiceMethods.getReceipt, readers)
    table.allow(EnforcementQuizServiceMethods.resolveConflict, .roles(.departmentHead))
    table.allow(EnforcementQuizServiceMethods.markAnswers, officers)
    table.allow(EnforcementQuizServiceMethods.appeal, officers)
    table.allow(EnforcementQuizServiceMethods.decideProposal, officers)
    table.allow(EnforcementQuizServiceMethods.previewRescore, keepers)
    table.allow(EnforcementQuizServiceMethods.applyRescore, keepers)
    table.allow(EnforcementQuizServiceMethods.getStatistics, readers)
    table.allow(EnforcementQuizServiceMethods.drawPlots, readers)
    table.allow(EnforcementQuizServiceMethods.listFlags, readers)
    table.allow(EnforcementQuizServiceMethods.decideFlag, keepers)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    SittingHandlers(context: context).register(on: &endpoints)
    RescoreHandlers(context: context).register(on: &endpoints)
    StatisticsHandlers(context: context).register(on: &endpoints)
    FlagHandlers(context: context).register(on: &endpoints)
    BlueprintHandlers(context: context).register(on: &endpoints)
    endpoints.unary(EnforcementQuizServiceMethods.listRuleSets) { request, _ in
      try ruleSets(request)
    }
    endpoints.serverStream(EnforcementQuizServiceMethods.pullPack) {
      try await pull($0, by: $1, through: $2)
    }
    endpoints.unary(EnforcementQuizServiceMethods.revokePack) { try await revoke($0, by: $1) }
    endpoints.unary(EnforcementQuizServiceMethods.listPacks) { try await packs($0, by: $1) }
    endpoints.unary(EnforcementQuizServiceMethods.getRevocations) { _, _ in try await revocations()
    }
  }

  private func ruleSets(
    _ request: EnforcementListRuleSetsRequest
  ) throws -> EnforcementListRuleSetsResponse {
    var day = context.clock.now.legalDay
    if !request.day.isEmpty {
      guard let asked = try? LegalDay(request.day) else { throw BankFault.dayInvalid(field: "day") }
      day = asked
    }
    return EnforcementListRuleSetsResponse(
      ruleSets: context.law.rules.rows(on: day).map(EnforcementRuleSet.init)
        .sorted { $0.code < $1.code })
  }

  private func pull(
    _ request: EnforcementPullPackRequest, by caller: Caller,
    through writer: ResponseWriter<EnforcementPullPackResponse>
  ) async throws {
    guard !request.requestID.isEmpty else { throw QuizFault.fieldRequired("request_id") }
    let maker = PackMaker(context: context, now: context.clock.now)
    let principal = caller.principal
    let pictures = try await PackPictures(
      of: request.blueprints, on: maker.now.legalDay, in: context)
    let (pack, leftOut) = try await context.store.write { transaction in
      try maker.make(request, showing: pictures, by: principal, in: transaction)
    }
    var message: EnforcementPack? = pack.message
    for start in stride(from: 0, to: pack.sealed.count, by: Self.chunkBytes) {
      let end = min(start + Self.chunkBytes, pack.sealed.count)
      try await writer.send(
        EnforcementPullPackResponse(
          pack: message, chunk: Array(pack.sealed[start..<end]),
          leftOut: message == nil ? [] : leftOut))
      message = nil
    }
  }

  private func revoke(
    _ request: EnforcementRevokePackRequest, by caller: Caller
  ) async throws -> EnforcementRevokePackResponse {
    guard !request.reason.isEmpty else { throw QuizFault.fieldRequired("reason") }
    let packID = try Self.packID(in: request.name)
    let now = context.clock.now
    let principal = caller.principal
    return try await context.store.write { [context] transaction in
      let key = context.signer.publicKey
      guard let pack = try PackRecords.find(packID, signedBy: key, in: transaction),
        pack.department == principal.department.text
      else { throw QuizFault.notFound(type: "pack", name: request.name) }
      try PackRecords.revoke(packID, reason: request.reason, at: now, in: transaction)
      try context.announceQuestion(
        request.name, "PACK_REVOKED", by: principal.account, because: request.reason, at: now,
        in: transaction)
      return EnforcementRevokePackResponse(
        pack: try PackRecords.find(packID, signedBy: key, in: transaction)?.message)
    }
  }

  private func packs(
    _ request: EnforcementListPacksRequest, by caller: Caller
  ) async throws -> EnforcementListPacksResponse {
    var inspection: Int?
    if !request.inspection.isEmpty {
      guard let number = InspectionName.number(in: request.inspection) else {
        throw InspectionFault.nameInvalid
      }
      inspection = number
    }
    let department = InspectionHandlers.visible(to: caller)
    return try await context.store.read { [context, inspection] reader in
      EnforcementListPacksResponse(
        packs: try PackRecords.list(
          inspection: inspection, department: department, rowsMax: Self.packsMax,
          signedBy: context.signer.publicKey, in: reader
        ).map(\.message))
    }
  }

  private func revocations() async throws -> EnforcementGetRevocationsResponse {
    let now = context.clock.now
    let list = try await context.store.read { reader in
      // Everything that withdraws something is a fact, so the ledger's length rises with it.
      RevocationList(
        number: UInt64(try Ledger.head(in: reader).size), issuedAt: now, minimumSerial: 0,
        entries: try PackRecords.revocations(in: reader),
        questions: try WithdrawalRecords.questions(at: now, in: reader))
    }
    let bytes = try list.signed(by: context.signer)
    return EnforcementGetRevocationsResponse(
      list: bytes, signature: Array(bytes.suffix(QuizSigner.signatureBytes)))
  }

  static func packID(in name: String) throws(QuizFault) -> String {
    let prefix = "packs/"
    guard name.hasPrefix(prefix), name.count > prefix.count else {
      throw .nameInvalid(field: "name", example: "packs/<id>")
    }
    return String(name.dropFirst(prefix.count))
  }
}
