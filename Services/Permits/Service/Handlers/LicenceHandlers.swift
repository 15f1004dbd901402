internal import Access
internal import Contracts
internal import Listing
internal import PermitsRules
internal import Store
internal import Vocabulary
internal import Wire

/// Questions about licences: one, many, a history, and the routing matrix.
struct LicenceHandlers: Sendable {
  let context: PermitContext

  /// Rows of a page of licences when the caller does not say.
  ///
  /// Source: [D].
  static let licencePageRows = 50
  /// Rows of a page of events when the caller does not say.
  ///
  /// Source: [D].
  static let eventPageRows = 100

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(PermitsServiceMethods.getLicence) {
      try await get($0, for: Discretion(for: $1.principal))
    }
    endpoints.unary(PermitsServiceMethods.listLicences) {
      try await list($0, for: Discretion(for: $1.principal))
    }
    endpoints.unary(PermitsServiceMethods.listLicenceEvents) {
      try await events($0, for: Discretion(for: $1.principal))
    }
    endpoints.unary(PermitsServiceMethods.listRoutes) { request, _ in try routes(request) }
  }

  private func get(
    _ request: PermitsGetLicenceRequest, for discretion: Discretion
  ) async throws -> PermitsGetLicenceResponse {
    let number = try Self.number(in: request.name, field: "name")
    let licence = try await context.store.read { reader in
      try LicenceRecords.find(number: number, in: reader)
        .map {
          try discretion.shown($0.licence, in: reader)
            .withAccidents(types: context.law.types, in: reader)
        }
    }
    guard let licence else { throw Status.notFound(type: "licence", name: request.name) }
    return PermitsGetLicenceResponse(licence: licence)
  }

  private func list(
    _ request: PermitsListLicencesRequest, for discretion: Discretion
  ) async throws -> PermitsListLicencesResponse {
    guard let order = LicenceListRecords.Order(request.orderBy) else {
      throw Status.invalid(
        field: "order_by", reason: "ORDER_UNKNOWN",
        description: "name, valid_to or update_time desc")
    }
    let filter = try ListFilter(request.filter, fields: LicenceListRecords.fields)
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.licencePageRows,
      question: [request.filter, request.orderBy])
    let rows = try await context.store.read { reader in
      try LicenceListRecords.list(filter, in: order, page: page, in: reader)
        .map { (licence: try discretion.shown($0.licence, in: reader), key: $0.key) }
    }
    return PermitsListLicencesResponse(
      licences: rows.map(\.licence),
      nextPageToken: page.nextToken(after: rows.last?.key, count: rows.count))
  }

  private func events(
    _ request: PermitsListLicenceEventsRequest, for discretion: Discretion
  ) async throws -> PermitsListLicenceEventsResponse {
    let number = try Self.number(in: request.parent, field: "parent")
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.eventPageRows,
      question: [request.parent])
    let events = try await context.store.read { reader in
      var events = try LicenceEventRecords.list(ofLicence: number, page: page, in: reader)
      for index in events.indices {
        events[index].event = try events[index].event.map { try discretion.shown($0, in: reader) }
      }
      return events
    }
    if events.isEmpty, page.after.isEmpty {
      throw Status.notFound(type: "licence", name: request.parent)
    }
    let last = events.last?.event.map { [String($0.eventSeq)] }
    return PermitsListLicenceEventsResponse(
      events: events, nextPageToken: page.nextToken(after: last, count: events.count))
  }

  private func routes(_ request: PermitsListRoutesRequest) throws -> PermitsListRoutesResponse {
    let day = try Self.day(request.day) ?? context.clock.now.legalDay
    let industry = try Self.industry(request.industry)
    let rows = context.law.routes.rows.rows.filter { row in
      row.isInForce(on: day)
        && (request.licenceType.isEmpty || row.rule.licenceType.text == request.licenceType)
        && (industry.map { row.rule.industry.isEmpty || $0.lies(under: row.rule.industry) } ?? true)
    }
    return PermitsListRoutesResponse(
      routes: rows.map { PermitsRoute($0, types: context.law.types, division: request.division) })
  }

  private static func day(_ text: String) throws(Status) -> LegalDay? {
    guard !text.isEmpty else { return nil }
    do {
      return try LegalDay(text)
    } catch {
      throw Status.invalid(field: "day", reason: error.reason, description: "YYYY-MM-DD")
    }
  }

  private static func industry(_ text: String) throws(Status) -> IndustryCode? {
    guard !text.isEmpty else { return nil }
    do {
      return try IndustryCode(text)
    } catch {
      throw Status.invalid(
        field: "industry", reason: error.reason, description: "GB/T 4754, e.g. B0610")
    }
  }

  private static func number(in name: String, field: String) throws(Status) -> Int {
    guard let number = LicenceName.number(in: name) else {
      throw Status.invalid(
        field: field, reason: "NAME_INVALID", description: "a name such as licences/12")
    }
    return number
  }
}

extension PermitsRoute {
  init(_ row: DatedRow<RouteRow>, types: LicenceTypeTable, division: String) {
    let rule = row.rule
    var recipients: [FeedRecipient] = []
    if let authority = rule.industryAuthority {
      recipients.append(FeedRecipient(department: authority.text, role: .industry))
    }
    if let lead = rule.lead {
      recipients.append(FeedRecipient(department: lead.text, role: .lead))
    }
    recipients += rule.copies.map { FeedRecipient(department: $0.text, role: .copy) }
    if let town = DivisionCode(division).flatMap(RoutingMatrix.town(of:)) {
      recipients.append(FeedRecipient(department: town.text, role: .town))
    }
    self.init(
      domain: rule.domain, licenceType: rule.licenceType.text,
      licenceTypeName: types.row(of: rule.licenceType)?.name ?? rule.licenceType.text,
      industry: rule.industry, recipients: recipients,
      inForceFrom: row.inForceFrom.description, inForceTo: row.inForceTo?.description ?? "",
      basis: row.source, unverified: !row.isVerified)
  }
}
