internal import Access
internal import Contracts
internal import Entities
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary
internal import Wire

/// Lessons: written, selected for, sent, looked at, closed.
struct LessonHandlers: Sendable {
  let context: InvestigationContext

  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50
  /// Verdicts of each kind that a preview shows.
  ///
  /// Source: [D].
  static let exampleRows = 50

  static var access: AccessTable {
    var table = AccessTable()
    let writers = AccessRule.roles(.investigator, .teamLeader)
    let movers = AccessRule.roles(.investigator, .teamLeader, .departmentHead, .coordinator)
    let readers = AccessRule.rolesAndServices(
      .investigator, .teamLeader, .departmentHead, .coordinator, .liaison, .inspector,
      .townOfficer, .auditor)
    table.allow(
      InvestigationLessonServiceMethods.putEntityTraits,
      .roles(.inspector, .investigator, .teamLeader, .liaison))
    table.allow(InvestigationLessonServiceMethods.previewSelection, movers)
    table.allow(InvestigationLessonServiceMethods.draftLesson, writers)
    table.allow(InvestigationLessonServiceMethods.moveLesson, movers)
    table.allow(InvestigationLessonServiceMethods.getLesson, readers)
    table.allow(InvestigationLessonServiceMethods.listLessons, readers)
    table.allow(InvestigationLessonServiceMethods.listSelection, readers)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationLessonServiceMethods.putEntityTraits) {
      try await putTraits($0, by: $1)
    }
    endpoints.unary(InvestigationLessonServiceMethods.previewSelection) {
      try await preview($0, by: $1)
    }
    endpoints.unary(InvestigationLessonServiceMethods.draftLesson) { try await write($0, by: $1) }
    endpoints.unary(InvestigationLessonServiceMethods.moveLesson) { try await move($0, by: $1) }
    endpoints.unary(InvestigationLessonServiceMethods.getLesson) { try await get($0, by: $1) }
    endpoints.unary(InvestigationLessonServiceMethods.listLessons) { try await list($0, by: $1) }
    endpoints.unary(InvestigationLessonServiceMethods.listSelection) {
      try await selection($0, by: $1)
    }
  }

  private func putTraits(
    _ request: InvestigationPutEntityTraitsRequest, by caller: Caller
  ) async throws -> InvestigationPutEntityTraitsResponse {
    guard let criterion = SelectionCriterion(rawValue: request.criterion.rawValue),
      !criterion.isKnownOfAll
    else {
      throw Status.invalid(
        field: "criterion", reason: "FIELD_REQUIRED",
        description: "PROCESS, HAZARD or EQUIPMENT; the rest comes with the licences [6.8]")
    }
    guard !request.source.isEmpty else {
      throw Status.invalid(field: "source", reason: "FIELD_REQUIRED", description: "who says so")
    }
    guard request.values.count <= LessonWriting.itemsMax, !request.values.contains("") else {
      throw Status.invalid(
        field: "values", reason: "FIELD_TOO_LONG",
        description: "at most \(LessonWriting.itemsMax) codes, none empty [D]")
    }
    let now = context.clock.now
    return try await context.store.write { transaction in
      guard try EntityReading.entity(named: request.entity, in: transaction) != nil else {
        throw LessonFault.entityUnknown(request.entity)
      }
      try TraitRecords.put(
        Set(request.values), of: criterion, entity: request.entity, source: request.source,
        account: caller.principal.account, at: now, in: transaction)
      return InvestigationPutEntityTraitsResponse()
    }
  }

  private func preview(
    _ request: InvestigationPreviewSelectionRequest, by caller: Caller
  ) async throws -> InvestigationPreviewSelectionResponse {
    let rule = SelectionRule(request.rule ?? InvestigationSelectionRule())
    let run = try await context.store.read { try SelectionRun(rule, in: $0) }
    return InvestigationPreviewSelectionResponse(
      entitiesIn: UInt32(run.chosen.count), toCheck: UInt32(run.toCheck),
      entitiesOut: UInt32(run.leftOut.count),
      examples: Array(run.chosen.prefix(Self.exampleRows) + run.leftOut.prefix(Self.exampleRows)))
  }

  private func write(
    _ request: InvestigationDraftLessonRequest, by caller: Caller
  ) async throws -> InvestigationDraftLessonResponse {
    let writing = try LessonWriting(request, digests: context.digests)
    let now = context.clock.now
    return try await context.store.write { [context] transaction in
      if let earlier = try LessonRecords.written(by: request.requestID, in: transaction) {
        guard earlier.requestDigest == writing.digest,
          let file = try LessonRecords.find(earlier.number, in: transaction)
        else { throw LessonFault.requestIDConflict(request.requestID) }
        return InvestigationDraftLessonResponse(lesson: file.snapshot)
      }
      try LessonOrigin.require(writing.draft.case, for: caller.principal, in: transaction)
      let file =
        try request.name.isEmpty
        ? context.newLesson(writing, by: caller.principal, at: now, in: transaction)
        : context.rewritten(request.name, writing, at: now, in: transaction)
      if request.name.isEmpty {
        try LessonRecords.insert(
          file, requestID: request.requestID, requestDigest: writing.digest, at: now,
          in: transaction)
      } else {
        try LessonRecords.update(file, at: now, in: transaction)
      }
      try context.announce(file, "DRAFT_LESSON", by: caller.principal, at: now, in: transaction)
      return InvestigationDraftLessonResponse(lesson: file.snapshot)
    }
  }

  private func move(
    _ request: InvestigationMoveLessonRequest, by caller: Caller
  ) async throws -> InvestigationMoveLessonResponse {
    guard let move = LessonMove(rawValue: request.move.rawValue) else {
      throw Status.invalid(field: "move", reason: "FIELD_REQUIRED", description: "a move")
    }
    let now = context.clock.now
    return try await context.store.write { [context] transaction in
      var file = try LessonFile.find(request.name, in: transaction)
      let open =
        move == .close ? try LessonGaps(of: file.edition, in: transaction).unexplained.count : 0
      let state = try lessonDecision(
        move, by: caller.principal, on: now.legalDay, note: request.note,
        given: file.facts(unexplainedGaps: open))
      try context.prepare(&file, for: move, in: transaction)
      file.take(
        move, to: state, by: caller.principal.account, note: request.note, at: now)
      try LessonRecords.update(file, at: now, in: transaction)
      try context.announce(file, move.code, by: caller.principal, at: now, in: transaction)
      if move == .issue || move == .reopen { try context.push(file, at: now, in: transaction) }
      return InvestigationMoveLessonResponse(lesson: file.view(for: caller.principal))
    }
  }

  private func get(
    _ request: InvestigationGetLessonRequest, by caller: Caller
  ) async throws -> InvestigationGetLessonResponse {
    let file = try await context.store.read { try LessonFile.find(request.name, in: $0) }
    return InvestigationGetLessonResponse(lesson: file.view(for: caller.principal))
  }

  private func list(
    _ request: InvestigationListLessonsRequest, by caller: Caller
  ) async throws -> InvestigationListLessonsResponse {
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.case])
    let files = try await context.store.read {
      try LessonRecords.list(caseName: request.case, page: page, in: $0)
    }
    return InvestigationListLessonsResponse(
      lessons: files.map { $0.view(for: caller.principal) },
      nextPageToken: page.nextToken(
        after: files.last.map { [String($0.number)] }, count: files.count))
  }

  private func selection(
    _ request: InvestigationListSelectionRequest, by caller: Caller
  ) async throws -> InvestigationListSelectionResponse {
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.name, request.out ? "out" : "in"])
    return try await context.store.read { reader in
      let file = try LessonFile.find(request.name, in: reader)
      guard request.out else {
        let rows = try LessonRecords.chosen(of: file.number, page: page, in: reader)
        return InvestigationListSelectionResponse(
          verdicts: rows,
          nextPageToken: page.nextToken(after: rows.last.map { [$0.entity] }, count: rows.count))
      }
      let position = page.after.first.flatMap { Int($0) } ?? 0
      let rows = try LessonRecords.leftOut(
        of: file.number, from: position, count: page.rows, in: reader)
      return InvestigationListSelectionResponse(
        verdicts: rows,
        nextPageToken: page.nextToken(
          after: rows.isEmpty ? nil : [String(position + rows.count)], count: rows.count))
    }
  }
}
