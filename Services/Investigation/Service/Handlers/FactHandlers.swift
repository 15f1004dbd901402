internal import Access
internal import Contracts
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary
internal import Wire

/// Facts of a case: its timeline, searched and drawn, and its occurrences.
struct FactHandlers: Sendable {
  let context: InvestigationContext

  /// Entries of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 100
  /// Entries of a page of found ones when the caller does not say, and at most.
  ///
  /// Source: [D].
  static let foundRows = 50
  static let foundRowsMax: UInt32 = 200
  /// Cases that a search names one by one; more are looked up at each entry.
  ///
  /// Source: [D]; of 10,000 cases both ways take as long at about so many.
  static let namedCasesMax = 128

  static var access: AccessTable {
    var table = AccessTable()
    let team = AccessRule.roles(.investigator, .teamLeader)
    let readers = AccessRule.rolesAndServices(
      .investigator, .teamLeader, .coordinator, .departmentHead, .disciplineLiaison, .auditor)
    table.allow(InvestigationFactServiceMethods.addEntry, team)
    table.allow(InvestigationFactServiceMethods.listEntries, readers)
    table.allow(InvestigationFactServiceMethods.searchEntries, readers)
    table.allow(InvestigationFactServiceMethods.addOccurrence, team)
    table.allow(InvestigationFactServiceMethods.listOccurrences, readers)
    table.allow(InvestigationFactServiceMethods.listFactCodes, readers)
    table.allow(InvestigationFactServiceMethods.drawTimeline, readers)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationFactServiceMethods.addEntry) { try await add($0, by: $1) }
    endpoints.unary(InvestigationFactServiceMethods.listEntries) { try await list($0, by: $1) }
    endpoints.unary(InvestigationFactServiceMethods.searchEntries) {
      try await search($0, by: $1)
    }
    endpoints.unary(InvestigationFactServiceMethods.addOccurrence) {
      try await add($0, by: $1)
    }
    endpoints.unary(InvestigationFactServiceMethods.listOccurrences) {
      try await list($0, by: $1)
    }
    endpoints.unary(InvestigationFactServiceMethods.listFactCodes) { _, _ in Self.codes }
    endpoints.unary(InvestigationFactServiceMethods.drawTimeline) {
      try await draw($0, by: $1)
    }
  }

  private func add(
    _ request: InvestigationAddEntryRequest, by caller: Caller
  ) async throws -> InvestigationAddEntryResponse {
    let now = context.clock.now
    let draft = try EntryDraft(request, now: now, digests: context.digests)
    return try await context.store.write { [context] transaction in
      let file = try CaseGate.require(
        case: request.caseName, act: .recordFacts, of: caller.principal, in: transaction)
      if let earlier = try FactRecords.added(by: request.requestID, in: transaction) {
        guard earlier.requestDigest == draft.digest,
          let entry = try FactRecords.find(
            earlier.number, of: earlier.caseNumber, in: transaction)
        else { throw FactFault.requestIDConflict(request.requestID) }
        return InvestigationAddEntryResponse(entry: entry)
      }
      try CitedEvidence(file: file, principal: caller.principal).require(
        [("entry.evidence", draft.entry.evidence)], or: "INVALID_ENTRY", in: transaction)
      let number = try FactRecords.nextNumber(of: file.number, in: transaction)
      let entry = draft.kept(
        number: number, of: file.number, by: caller.principal.account, at: now)
      try FactRecords.insert(
        entry, number: number, of: file.number, span: draft.span,
        requestID: request.requestID, requestDigest: draft.digest, in: transaction)
      if !entry.corrects.isEmpty {
        try correct(entry.corrects, by: number, of: file.number, in: transaction)
      }
      try context.announce(
        entry.corrects.isEmpty ? "ADD_ENTRY" : "CORRECT_ENTRY", on: entry.name, step: 0,
        content: request.encoded(), by: caller.principal, at: now, in: transaction)
      return InvestigationAddEntryResponse(entry: entry)
    }
  }

  private func correct(
    _ name: String, by number: Int, of caseNumber: Int, in transaction: Transaction
  ) throws {
    guard let earlier = FactName.number(in: name, under: "entries", of: caseNumber),
      earlier != number, try FactRecords.exists(earlier, of: caseNumber, in: transaction)
    else { throw FactFault.entryNotFound(name) }
    guard try FactRecords.correct(earlier, of: caseNumber, by: number, in: transaction) else {
      throw FactFault.entryCorrected(name)
    }
  }

  private func list(
    _ request: InvestigationListEntriesRequest, by caller: Caller
  ) async throws -> InvestigationListEntriesResponse {
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.caseName, request.withCorrected ? "all" : ""])
    return try await context.store.read { reader in
      let file = try CaseGate.require(
        case: request.caseName, act: .readFile, of: caller.principal, in: reader)
      let spans = try FactRecords.spans(of: file.number, in: reader)
      let standing = spans.filter { !$0.isCorrected }
      let shown = request.withCorrected ? spans : standing
      // The order is the whole timeline's, whichever page of it is asked for.
      let order = TimelineOrder(shown.map { ($0.number, $0.span) }).places
      let start = page.after.first.flatMap { Int($0) } ?? 0
      let places = order.dropFirst(max(0, start)).prefix(page.rows)
      let entries = try places.compactMap { place in
        var entry = try FactRecords.find(place.number, of: file.number, in: reader)
        entry?.group = UInt32(place.group)
        entry?.orderOpen = place.isOpen
        return entry
      }
      return InvestigationListEntriesResponse(
        entries: entries,
        nextPageToken: page.nextToken(after: [String(start + places.count)], count: places.count),
        total: UInt32(standing.count))
    }
  }

  private func search(
    _ request: InvestigationSearchEntriesRequest, by caller: Caller
  ) async throws -> InvestigationSearchEntriesResponse {
    guard request.query.count <= SearchWords.queryCharactersMax else {
      throw FactFault.queryTooLong(limit: SearchWords.queryCharactersMax)
    }
    guard let query = SearchWords.query(request.query) else { throw FactFault.queryEmpty }
    let page = try PageRequest(
      size: min(request.pageSize, Self.foundRowsMax), token: request.pageToken,
      defaultRows: Self.foundRows, question: [request.query, request.caseName])
    let before = page.after.first.flatMap { Int64($0) } ?? .max
    let account = caller.principal.account
    let found = try await context.store.read { reader in
      if !request.caseName.isEmpty {
        let file = try CaseGate.require(
          case: request.caseName, act: .readFile, of: caller.principal, in: reader)
        return try FactRecords.search(
          query, cases: [file.number], before: before, limit: page.rows, in: reader)
      }
      let cases = try FactRecords.cases(
        ofMember: account, limit: Self.namedCasesMax + 1, in: reader)
      if cases.isEmpty { return [] }
      return cases.count > Self.namedCasesMax
        ? try FactRecords.search(
          query, member: account, before: before, limit: page.rows, in: reader)
        : try FactRecords.search(
          query, cases: cases, before: before, limit: page.rows, in: reader)
    }
    return InvestigationSearchEntriesResponse(
      entries: found.map(\.entry),
      nextPageToken: page.nextToken(after: found.last.map { [String($0.id)] }, count: found.count))
  }

  private func draw(
    _ request: InvestigationDrawTimelineRequest, by caller: Caller
  ) async throws -> InvestigationDrawTimelineResponse {
    let (title, items) = try await context.store.read { reader in
      let file = try CaseGate.require(
        case: request.caseName, act: .readFile, of: caller.principal, in: reader)
      let spans = try FactRecords.spans(of: file.number, in: reader).filter { !$0.isCorrected }
      guard spans.count <= TimelinePicture.entriesMax else {
        throw FactFault.pictureTooLarge(
          count: spans.count, limit: TimelinePicture.entriesMax)
      }
      let items = try spans.compactMap {
        try FactRecords.find($0.number, of: file.number, in: reader).flatMap {
          TimelineItem($0)
        }
      }
      return (file.pictureTitle, items)
    }
    return InvestigationDrawTimelineResponse(svg: TimelinePicture(items, title: title).svg)
  }

  private static var codes: InvestigationListFactCodesResponse {
    func rows(_ rows: [FindingCatalogue.Row]) -> [InvestigationFactCode] {
      rows.map { InvestigationFactCode(code: $0.code, words: $0.words) }
    }
    return InvestigationListFactCodesResponse(
      occurrences: rows(FindingCatalogue.occurrenceRows),
      subjects: rows(FindingCatalogue.subjectRows),
      modifiers: rows(FindingCatalogue.modifierRows))
  }
}

// Occurrences.
extension FactHandlers {
  private func add(
    _ request: InvestigationAddOccurrenceRequest, by caller: Caller
  ) async throws -> InvestigationAddOccurrenceResponse {
    let draft = try OccurrenceDraft(request, digests: context.digests)
    let now = context.clock.now
    return try await context.store.write { [context] transaction in
      let file = try CaseGate.require(
        case: request.caseName, act: .recordFacts, of: caller.principal, in: transaction)
      if let earlier = try OccurrenceRecords.added(by: request.requestID, in: transaction) {
        guard earlier.requestDigest == draft.digest,
          let occurrence = try OccurrenceRecords.find(
            earlier.number, of: earlier.caseNumber, in: transaction)
        else { throw FactFault.requestIDConflict(request.requestID) }
        return InvestigationAddOccurrenceResponse(occurrence: occurrence)
      }
      try CitedEvidence(file: file, principal: caller.principal).require(
        draft.cited, or: "INVALID_OCCURRENCE", in: transaction)
      let number = try OccurrenceRecords.nextNumber(of: file.number, in: transaction)
      let occurrence = draft.kept(
        number: number, of: file.number, by: caller.principal.account, at: now)
      for name in occurrence.entries {
        guard let entry = FactName.number(in: name, under: "entries", of: file.number),
          try FactRecords.exists(entry, of: file.number, in: transaction)
        else { throw FactFault.entryNotFound(name) }
      }
      if !occurrence.corrects.isEmpty {
        let earlier = FactName.number(
          in: occurrence.corrects, under: "occurrences", of: file.number)
        guard let earlier,
          try OccurrenceRecords.find(earlier, of: file.number, in: transaction) != nil
        else { throw FactFault.entryNotFound(occurrence.corrects) }
        guard
          try OccurrenceRecords.correct(earlier, of: file.number, by: number, in: transaction)
        else { throw FactFault.entryCorrected(occurrence.corrects) }
      }
      try OccurrenceRecords.insert(
        occurrence, number: number, of: file.number, requestID: request.requestID,
        requestDigest: draft.digest, in: transaction)
      try context.announce(
        occurrence.corrects.isEmpty ? "ADD_OCCURRENCE" : "CORRECT_OCCURRENCE",
        on: occurrence.name, step: 0, content: request.encoded(), by: caller.principal, at: now,
        in: transaction)
      try context.causesSeen(
        occurrence.findings.map(\.code), in: request.caseName, by: caller.principal, at: now,
        in: transaction)
      return InvestigationAddOccurrenceResponse(occurrence: occurrence)
    }
  }

  private func list(
    _ request: InvestigationListOccurrencesRequest, by caller: Caller
  ) async throws -> InvestigationListOccurrencesResponse {
    try await context.store.read { reader in
      let file = try CaseGate.require(
        case: request.caseName, act: .readFile, of: caller.principal, in: reader)
      return InvestigationListOccurrencesResponse(
        occurrences: try OccurrenceRecords.list(of: file.number, in: reader))
    }
  }
}
