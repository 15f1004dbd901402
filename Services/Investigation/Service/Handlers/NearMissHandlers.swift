internal import Access
internal import Contracts
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary
internal import Wire

/// Near misses: recorded, judged by what they could have done, listed.
struct NearMissHandlers: Sendable {
  let context: InvestigationContext

  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50

  static var access: AccessTable {
    var table = AccessTable()
    let writers = AccessRule.roles(
      .coordinator, .departmentHead, .inspector, .liaison, .townOfficer, .investigator, .teamLeader)
    let readers = AccessRule.rolesAndServices(
      .coordinator, .departmentHead, .inspector, .liaison, .townOfficer, .investigator,
      .teamLeader, .disciplineLiaison, .auditor)
    table.allow(InvestigationNearMissServiceMethods.recordNearMiss, writers)
    table.allow(InvestigationNearMissServiceMethods.getNearMiss, readers)
    table.allow(InvestigationNearMissServiceMethods.listNearMisses, readers)
    table.allow(InvestigationNearMissServiceMethods.getNearMissRule, .everyEntitled)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationNearMissServiceMethods.recordNearMiss) {
      try await record($0, by: $1)
    }
    endpoints.unary(InvestigationNearMissServiceMethods.getNearMiss) { request, _ in
      try await get(request)
    }
    endpoints.unary(InvestigationNearMissServiceMethods.listNearMisses) { request, _ in
      try await list(request)
    }
    endpoints.unary(InvestigationNearMissServiceMethods.getNearMissRule) { request, _ in
      try rule(request)
    }
  }

  private func record(
    _ request: InvestigationRecordNearMissRequest, by caller: Caller
  ) async throws -> InvestigationRecordNearMissResponse {
    let now = context.clock.now
    let draft = try NearMissDraft(request, digests: context.digests)
    return try await context.store.write { [context] transaction in
      if let earlier = try NearMissRecords.recorded(by: request.requestID, in: transaction) {
        guard earlier.digest == draft.digest,
          let miss = try NearMissRecords.find(earlier.number, in: transaction)
        else { throw NearMissFault.requestIDConflict(request.requestID) }
        return InvestigationRecordNearMissResponse(nearMiss: miss)
      }
      var miss = try draft.judged(
        by: context.law, for: caller.principal, at: now, in: transaction)
      let number = try NearMissRecords.nextNumber(in: transaction)
      miss.name = NearMissName.text(of: number)
      if !miss.corrects.isEmpty {
        let earlier = try Self.standing(miss.corrects, in: transaction)
        try NearMissRecords.correct(earlier.number, by: number, in: transaction)
      }
      try NearMissRecords.insert(
        miss, number: number, requestID: request.requestID, requestDigest: draft.digest,
        in: transaction)
      try context.announce(
        miss.corrects.isEmpty ? "RECORD_NEAR_MISS" : "CORRECT_NEAR_MISS", on: miss.name, step: 0,
        content: miss.encoded(), by: caller.principal, at: now, in: transaction)
      return InvestigationRecordNearMissResponse(nearMiss: miss)
    }
  }

  /// The near miss of a name, unless another stands in its place.
  ///
  /// - Throws: `NearMissFault`, `StoreError`.
  static func standing(
    _ name: String, in reader: Reader
  ) throws -> (number: Int, miss: InvestigationNearMiss) {
    guard let number = NearMissName.number(in: name),
      let miss = try NearMissRecords.find(number, in: reader)
    else { throw NearMissFault.notFound }
    guard miss.correctedBy.isEmpty else {
      throw NearMissFault.corrected(by: miss.correctedBy)
    }
    return (number, miss)
  }

  private func get(
    _ request: InvestigationGetNearMissRequest
  ) async throws -> InvestigationGetNearMissResponse {
    guard let number = NearMissName.number(in: request.name),
      let miss = try await context.store.read({ try NearMissRecords.find(number, in: $0) })
    else { throw NearMissFault.notFound }
    return InvestigationGetNearMissResponse(nearMiss: miss)
  }

  private func list(
    _ request: InvestigationListNearMissesRequest
  ) async throws -> InvestigationListNearMissesResponse {
    let filter = try ListFilter(request.filter, fields: NearMissRecords.fields)
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.filter])
    let misses = try await context.store.read {
      try NearMissRecords.list(filter, page: page, in: $0)
    }
    let last = misses.last.flatMap { NearMissName.number(in: $0.name) }
    return InvestigationListNearMissesResponse(
      nearMisses: misses,
      nextPageToken: page.nextToken(after: last.map { [String($0)] }, count: misses.count))
  }

  private func rule(
    _ request: InvestigationGetNearMissRuleRequest
  ) throws -> InvestigationGetNearMissRuleResponse {
    var day = context.clock.now.legalDay
    if !request.day.isEmpty {
      guard let asked = try? LegalDay(request.day) else {
        throw Status.invalid(
          field: "day", reason: "DAY_FORM", description: "a day such as 2026-11-24")
      }
      day = asked
    }
    let rules = context.law.nearMisses
    let rows = rules.rows(on: max(day, rules.firstDay))
    guard let row = rows.max(by: { $0.inForceFrom < $1.inForceFrom }) else {
      return InvestigationGetNearMissRuleResponse()
    }
    return InvestigationGetNearMissRuleResponse(
      deaths: UInt32(clamping: row.rule.deaths), severe: UInt32(clamping: row.rule.severe),
      lossFen: UInt64(clamping: row.rule.lossFen),
      barriersMax: UInt32(clamping: row.rule.barriersMax),
      kinds: row.rule.kinds.map { InvestigationNearMissKind(code: $0.code, title: $0.title) },
      source: row.source, checked: row.isVerified)
  }
}
