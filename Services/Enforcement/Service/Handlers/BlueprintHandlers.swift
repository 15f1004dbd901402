internal import Access
internal import Contracts
internal import Quiz
internal import Store
internal import Vocabulary
internal import Wire

/// Blueprints: what a paper for a post consists of, and what its bank holds for it.
struct BlueprintHandlers: Sendable {
  let context: EnforcementContext

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(EnforcementQuizServiceMethods.listBlueprints) { request, _ in
      EnforcementListBlueprintsResponse(
        blueprints: try await context.store.read {
          try PackRecords.blueprints(post: request.post, in: $0)
        })
    }
    endpoints.unary(EnforcementQuizServiceMethods.getBlueprint) { request, _ in
      try await get(request)
    }
    endpoints.unary(EnforcementQuizServiceMethods.putBlueprint) { try await put($0, by: $1) }
  }

  private func get(
    _ request: EnforcementGetBlueprintRequest
  ) async throws -> EnforcementGetBlueprintResponse {
    guard let code = BlueprintName.code(in: request.name) else {
      throw QuizFault.nameInvalid(field: "name", example: "blueprints/gas-inspector")
    }
    let today = context.clock.now.legalDay
    return try await context.store.read { [context] reader in
      guard let blueprint = try PackRecords.blueprint(code, in: reader) else {
        throw QuizFault.notFound(type: "blueprint", name: request.name)
      }
      var answer = EnforcementGetBlueprintResponse(
        blueprint: blueprint, ruleSet: context.law.message(blueprint.ruleSet, on: today))
      let plan = try Blueprint(blueprint)
      do {
        let stock = try BlueprintStock(of: plan, blueprint, on: today, in: reader)
        answer.pools = stock.pools(of: blueprint)
        answer.version = stock.version
        answer.pool = stock.poolCount
      } catch QuizFault.bankNotPublished {
        answer.pools = BlueprintStock.empty(blueprint)
      }
      return answer
    }
  }

  private func put(
    _ request: EnforcementPutBlueprintRequest, by caller: Caller
  ) async throws -> EnforcementPutBlueprintResponse {
    guard var message = request.blueprint else { throw QuizFault.fieldRequired("blueprint") }
    guard let code = BlueprintName.code(in: message.name) else {
      throw QuizFault.nameInvalid(field: "blueprint.name", example: "blueprints/gas-inspector")
    }
    guard !message.post.isEmpty else { throw QuizFault.fieldRequired("blueprint.post") }
    let now = context.clock.now
    guard let rules = context.law.message(message.ruleSet, on: now.legalDay) else {
      throw QuizFault.ruleSetUnknown(message.ruleSet)
    }
    let plan = try Blueprint(message)
    message.author = caller.principal.account
    guard !request.dryRun else {
      return try await context.store.read { [message] reader in
        try BlueprintStock(of: plan, message, on: now.legalDay, in: reader)
          .answer(message, ruleSet: rules)
      }
    }
    return try await context.store.write { [context, message] transaction in
      let stock = try BlueprintStock(of: plan, message, on: now.legalDay, in: transaction)
      guard stock.short.isEmpty else { throw QuizFault.tooFew(stock.short) }
      try PackRecords.put(
        message, code: code, bank: stock.bank, at: now, in: transaction)
      try context.announceQuestion(
        message.name, "BLUEPRINT_STORED", by: message.author, because: message.bank, at: now,
        in: transaction)
      return stock.answer(message, ruleSet: rules)
    }
  }
}

/// What a bank holds today for the strata of a blueprint.
private struct BlueprintStock {
  /// Items a stratum needs for each one drawn so that they are seldom seen again.
  ///
  /// Source: quiz handbook 2.7.
  static let adviseFactor = 5

  let bank: Int
  let version: String
  let poolCount: UInt32
  let short: [StratumShortage]
  private let counts: [Stratum: Int]

  /// - Throws: `QuizFault`, `StoreError`.
  init(
    of plan: Blueprint, _ message: EnforcementBlueprint, on day: LegalDay, in reader: Reader
  ) throws {
    let pool = try PaperPool(of: message, on: day, in: reader)
    let draw: DrawPool
    do {
      draw = try pool.drawPool(in: reader)
    } catch let refusal as DrawRefusal {
      throw QuizFault.blueprint(reason: refusal.reason, detail: refusal.detail)
    }
    bank = pool.bank.number
    version = pool.snapshot
    poolCount = UInt32(draw.items.count)
    short = plan.shortages(in: draw, factor: QuizPool.itemsPerDraw)
    var counts: [Stratum: Int] = [:]
    for item in draw.items {
      if let index = plan.quotaIndex(of: item.stratum) {
        counts[plan.quotas[index].stratum, default: 0] += 1
      }
    }
    self.counts = counts
  }

  /// The strata in the order of the message.
  func pools(of message: EnforcementBlueprint) -> [EnforcementStratumPool] {
    message.strata.map { Self.pool($0, available: counts[Stratum($0)] ?? 0) }
  }

  func answer(
    _ message: EnforcementBlueprint, ruleSet: EnforcementRuleSet
  ) -> EnforcementPutBlueprintResponse {
    EnforcementPutBlueprintResponse(
      blueprint: message, pools: pools(of: message), version: version, ruleSet: ruleSet,
      pool: poolCount)
  }

  /// The strata where nothing is published.
  static func empty(_ message: EnforcementBlueprint) -> [EnforcementStratumPool] {
    message.strata.map { pool($0, available: 0) }
  }

  private static func pool(
    _ stratum: EnforcementStratum, available: Int
  ) -> EnforcementStratumPool {
    EnforcementStratumPool(
      stratum: stratum, available: UInt32(available),
      needed: stratum.count * UInt32(QuizPool.itemsPerDraw),
      advised: stratum.count * UInt32(adviseFactor))
  }
}

extension EnforcementLaw {
  /// The rule set of a code in force on a day, as a message.
  fileprivate func message(_ code: String, on day: LegalDay) -> EnforcementRuleSet? {
    rules.rows(on: day).first { $0.rule.rules.code == code }.map(EnforcementRuleSet.init)
  }
}
