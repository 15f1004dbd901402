internal import Access
internal import Contracts
internal import Crypto
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// What comes back about a lesson: receipts, quizzes, samples, explanations, coverage.
struct LessonReturnHandlers: Sendable {
  let context: InvestigationContext

  /// Bytes of the secret a sample is drawn by.
  ///
  /// Source: [D].
  static let seedBytes = 32
  static var access: AccessTable {
    var table = AccessTable()
    let carriers = AccessRule.roles(.liaison, .inspector, .departmentHead, .townOfficer)
    let readers = AccessRule.rolesAndServices(
      .investigator, .teamLeader, .departmentHead, .coordinator, .liaison, .inspector,
      .townOfficer, .auditor)
    table.allow(InvestigationLessonServiceMethods.recordLessonReturn, carriers)
    table.allow(
      InvestigationLessonServiceMethods.drawSample,
      .roles(.inspector, .departmentHead, .coordinator, .teamLeader))
    table.allow(InvestigationLessonServiceMethods.recordSample, .roles(.inspector))
    table.allow(
      InvestigationLessonServiceMethods.explainGap,
      .roles(.liaison, .departmentHead, .coordinator))
    table.allow(InvestigationLessonServiceMethods.getCoverage, readers)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationLessonServiceMethods.recordLessonReturn) {
      try await record($0, by: $1)
    }
    endpoints.unary(InvestigationLessonServiceMethods.drawSample) { try await draw($0, by: $1) }
    endpoints.unary(InvestigationLessonServiceMethods.recordSample) {
      try await recordSample($0, by: $1)
    }
    endpoints.unary(InvestigationLessonServiceMethods.explainGap) {
      try await explain($0, by: $1)
    }
    endpoints.unary(InvestigationLessonServiceMethods.getCoverage) {
      try await coverage($0, by: $1)
    }
  }

  private func record(
    _ request: InvestigationRecordLessonReturnRequest, by caller: Caller
  ) async throws -> InvestigationRecordLessonReturnResponse {
    let now = context.clock.now
    try LessonReturnCheck.check(request, on: now.legalDay)
    return try await context.store.write { [context] transaction in
      let file = try LessonFile.issued(request.lesson, in: transaction)
      guard try LessonRecords.isChosen(request.entity, by: file.number, in: transaction) else {
        throw LessonFault.entityNotIn(request.entity)
      }
      let place = LessonReturnRecords.Place(
        edition: file.edition, entity: request.entity, account: caller.principal.account, now: now)
      let act = try Self.take(request.item, at: place, in: transaction)
      try context.announce(
        act, on: file.snapshot.name, state: file.state.code,
        step: try LessonRecords.nextStep(of: file.number, in: transaction),
        content: request.encoded(), by: caller.principal, at: now, in: transaction)
      let line = try LessonCoverageRecords.line(
        of: request.entity, lesson: file.edition, in: transaction)
      return InvestigationRecordLessonReturnResponse(coverage: line?.shown)
    }
  }

  /// Writes what came back; answers the name of the act.
  private static func take(
    _ item: InvestigationRecordLessonReturnRequest.Item?,
    at place: LessonReturnRecords.Place, in transaction: Transaction
  ) throws -> String {
    switch item {
    case .enterprise(let receipt):
      try LessonReturnRecords.put(receipt, at: place, in: transaction)
      return "RECEIVE_LESSON"
    case .shift(let receipt):
      guard try LessonReturnRecords.put(receipt, at: place, in: transaction) else {
        throw LessonFault.shiftUnknown(receipt.shift)
      }
      return "TEACH_SHIFT"
    case .person(let receipt):
      guard try LessonReturnRecords.knows(shift: receipt.shift, at: place, in: transaction) else {
        throw LessonFault.shiftUnknown(receipt.shift)
      }
      try LessonReturnRecords.put(receipt, at: place, in: transaction)
      return "QUIZ_PERSON"
    case .selfCheck(let check):
      try LessonReturnRecords.add(check, at: place, in: transaction)
      return "SELF_CHECK"
    case nil:
      throw Status.invalid(
        field: "item", reason: "FIELD_REQUIRED",
        description: "a receipt of the enterprise, a shift or a person, or a self-check [6.8]")
    }
  }

  private func draw(
    _ request: InvestigationDrawSampleRequest, by caller: Caller
  ) async throws -> InvestigationDrawSampleResponse {
    let now = context.clock.now
    var generator = SystemRandomNumberGenerator()
    let fresh = (0..<Self.seedBytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    return try await context.store.write { [context] transaction in
      let file = try LessonFile.issued(request.lesson, in: transaction)
      let lines = try LessonCoverageRecords.lines(of: file.edition, in: transaction)
      if let seed = try LessonReturnRecords.seed(of: file.edition, in: transaction) {
        return InvestigationDrawSampleResponse(
          entities: lines.filter { $0.answer.sample != .none }.map(\.answer.entity), seed: seed)
      }
      let answered = lines.filter(\.answer.isReceipted).map(\.answer.entity)
      guard !answered.isEmpty else { throw LessonFault.nobodyAnswered }
      let tickets = Dictionary(
        uniqueKeysWithValues: answered.map { name in
          (name, Array(SHA256.hash(data: fresh + Array(name.utf8))))
        })
      let sample = LessonSampling.draw(from: answered, tickets: tickets).sorted()
      try LessonReturnRecords.keep(
        sample: sample, seed: fresh, of: file.edition, account: caller.principal.account,
        in: transaction)
      let response = InvestigationDrawSampleResponse(entities: sample, seed: fresh)
      try context.announce(
        "DRAW_SAMPLE", on: file.snapshot.name, state: file.state.code,
        step: try LessonRecords.nextStep(of: file.number, in: transaction),
        content: response.encoded(), by: caller.principal, at: now, in: transaction)
      return response
    }
  }

  private func recordSample(
    _ request: InvestigationRecordSampleRequest, by caller: Caller
  ) async throws -> InvestigationRecordSampleResponse {
    guard request.result == .done || request.result == .notDone else {
      throw Status.invalid(
        field: "result", reason: "FIELD_REQUIRED", description: "DONE or NOT_DONE [6.8]")
    }
    guard !request.note.isEmpty else {
      throw Status.invalid(field: "note", reason: "FIELD_REQUIRED", description: "what was seen")
    }
    let now = context.clock.now
    return try await context.store.write { [context] transaction in
      let file = try LessonFile.issued(request.lesson, in: transaction)
      let place = LessonReturnRecords.Place(
        edition: file.edition, entity: request.entity, account: caller.principal.account, now: now)
      guard
        try LessonReturnRecords.put(
          result: request.result, note: request.note, at: place, in: transaction)
      else { throw LessonFault.notSampled(request.entity) }
      try context.announce(
        "RECORD_SAMPLE", on: file.snapshot.name, state: file.state.code,
        step: try LessonRecords.nextStep(of: file.number, in: transaction),
        content: request.encoded(), by: caller.principal, at: now, in: transaction)
      return InvestigationRecordSampleResponse()
    }
  }

  private func explain(
    _ request: InvestigationExplainGapRequest, by caller: Caller
  ) async throws -> InvestigationExplainGapResponse {
    let asked = request.gap ?? InvestigationLessonGap()
    guard !asked.explanation.isEmpty else {
      throw Status.invalid(
        field: "gap.explanation", reason: "FIELD_REQUIRED", description: "why it stays [6.8]")
    }
    let now = context.clock.now
    return try await context.store.write { [context] transaction in
      let file = try LessonFile.issued(request.lesson, in: transaction)
      let gaps = try LessonGaps(of: file.edition, in: transaction).coverage.gaps
      let found = gaps.first {
        $0.entity == asked.entity && $0.kind.rawValue == asked.kind.rawValue
          && $0.shift == asked.shift
      }
      guard let gap = found else { throw LessonFault.gapUnknown }
      try LessonReturnRecords.explain(
        gap, as: asked.explanation, by: caller.principal.account, of: file.edition,
        in: transaction)
      try context.announce(
        "EXPLAIN_GAP", on: file.snapshot.name, state: file.state.code,
        step: try LessonRecords.nextStep(of: file.number, in: transaction),
        content: request.encoded(), by: caller.principal, at: now, in: transaction)
      return InvestigationExplainGapResponse()
    }
  }

  private func coverage(
    _ request: InvestigationGetCoverageRequest, by caller: Caller
  ) async throws -> InvestigationGetCoverageResponse {
    try await context.store.read { reader in
      let file = try LessonFile.find(request.lesson, in: reader)
      return try LessonGaps(of: file.edition, in: reader).shown
    }
  }
}
