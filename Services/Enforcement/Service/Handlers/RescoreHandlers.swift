internal import Access
internal import Contracts
internal import Questions
internal import Quiz
internal import Store
internal import Vocabulary
internal import Wire

/// A bad question: who would cross the mark if it were void or its key another, then doing it.
struct RescoreHandlers: Sendable {
  let context: EnforcementContext

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(EnforcementQuizServiceMethods.previewRescore) { request, _ in
      try await preview(request)
    }
    endpoints.unary(EnforcementQuizServiceMethods.applyRescore) { try await apply($0, by: $1) }
  }

  /// What a correction would do.
  private struct Effect: Sendable {
    var sittings: [Int] = []
    var toPassed: [String] = []
    var toFailed: [String] = []
    var changed = 0
    var hash = CanonicalBytes(tag: "QZRS")
  }

  private func preview(
    _ request: EnforcementPreviewRescoreRequest
  ) async throws -> EnforcementPreviewRescoreResponse {
    let rescore = try Self.checked(request.rescore)
    let keeper = ScoreKeeper(context: context, now: context.clock.now)
    let effect = try await context.store.read { reader in
      try Self.effect(of: rescore, keeper, in: reader)
    }
    return EnforcementPreviewRescoreResponse(
      sittings: UInt64(effect.sittings.count), toPassed: effect.toPassed,
      toFailed: effect.toFailed, changed: UInt64(effect.changed), etag: effect.hash.sha256)
  }

  private func apply(
    _ request: EnforcementApplyRescoreRequest, by caller: Caller
  ) async throws -> EnforcementApplyRescoreResponse {
    let rescore = try Self.checked(request.rescore)
    let now = context.clock.now
    let keeper = ScoreKeeper(context: context, now: now)
    let account = caller.principal.account
    return try await context.store.write { [context] transaction in
      let effect = try Self.effect(of: rescore, keeper, in: transaction)
      guard effect.hash.sha256 == request.etag else { throw QuizFault.rescoreChanged }
      let known = try Self.question(rescore.question, in: transaction)
      let number = try SittingRecords.insert(
        rescore, question: known.question, by: account, at: now, in: transaction)
      var inspections: Set<String> = []
      for sitting in effect.sittings {
        guard let stored = try SittingRecords.find(number: sitting, in: transaction) else {
          continue
        }
        inspections.insert(
          try keeper.score(
            stored, because: "rescore \(number)", by: account, in: transaction
          ).inspection)
      }
      for inspection in inspections.compactMap(InspectionName.number) {
        try EnterpriseQuiz(now: now).renew(inspection, in: transaction)
      }
      try context.announceQuestion(
        rescore.question, "RESCORED", by: account, because: rescore.reason, at: now,
        in: transaction)
      return EnforcementApplyRescoreResponse(
        rescore: "rescores/\(number)", scores: UInt64(effect.sittings.count))
    }
  }

  private static func effect(
    of rescore: EnforcementRescore, _ keeper: ScoreKeeper, in reader: Reader
  ) throws -> Effect {
    let known = try question(rescore.question, in: reader)
    var effect = Effect()
    var memory = ScoringMemory()
    effect.sittings = try SittingRecords.numbers(
      with: known.question, revision: Int(rescore.revision), in: reader)
    for number in effect.sittings {
      guard let stored = try SittingRecords.find(number: number, in: reader) else { continue }
      let ground = try keeper.ground(of: stored, remembering: &memory, in: reader)
      let old = ground.sheet
      let new = ground.sheet(after: rescore)
      effect.hash.append(number)
      effect.hash.append(new.scaledTenths)
      effect.hash.append(new.isPassed)
      guard old != new else { continue }
      if old.isPassed == new.isPassed {
        effect.changed += 1
      } else if new.isPassed {
        effect.toPassed.append(stored.sitting.name)
      } else {
        effect.toFailed.append(stored.sitting.name)
      }
    }
    return effect
  }

  private static func question(
    _ name: String, in reader: Reader
  ) throws -> QuestionRecords.Known {
    guard let parsed = QuestionName(name) else {
      throw QuizFault.nameInvalid(
        field: "rescore.question", example: "banks/coal-mine/questions/12")
    }
    guard let known = try QuestionRecords.find(parsed, in: reader) else {
      throw QuizFault.notFound(type: "question", name: name)
    }
    return known
  }

  private static func checked(
    _ rescore: EnforcementRescore?
  ) throws(QuizFault) -> EnforcementRescore {
    guard let rescore else { throw .fieldRequired("rescore") }
    guard !rescore.reason.isEmpty else { throw .fieldRequired("rescore.reason") }
    guard ["all-credit", "drop", "key"].contains(rescore.rule) else {
      throw .rescoreInvalid("rescore.rule")
    }
    guard rescore.rule != "key" || rescore.key != nil else { throw .rescoreInvalid("rescore.key") }
    return rescore
  }
}
