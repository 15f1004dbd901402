internal import Access
internal import Contracts
internal import Feed
internal import PermitsRules
internal import Store
internal import Vocabulary
internal import Wire

/// Publishing: one event, or many in one stream.
struct PublishHandlers: Sendable {
  let context: PermitContext

  /// Most items of one `PublishMany` call.
  ///
  /// Source: the contract.
  static let itemsMax = 10_000
  /// Items written in one transaction.
  ///
  /// Source: [D]; larger ones would keep others waiting.
  static let itemsPerTransaction = 256

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(PermitsServiceMethods.publish) { request, caller in
      try await publish(request, by: caller)
    }
    endpoints.clientStream(PermitsServiceMethods.publishMany) { requests, caller in
      try await publishMany(requests, by: caller)
    }
  }

  private func publish(
    _ request: PermitsPublishRequest, by caller: Caller
  ) async throws -> PermitsPublishResponse {
    guard let event = request.event else {
      throw Status.invalid(
        field: "event", reason: "FIELD_REQUIRED", description: "the licence event")
    }
    let now = context.clock.now
    let publication = try await context.publication(event, by: caller.principal, at: now)
    do {
      let published = try await context.store.write { [context] transaction in
        try context.publisher.publish(publication, at: now, in: transaction)
      }
      return PermitsPublishResponse(published)
    } catch let conflict as EventIDConflict {
      try await context.alarm(conflict, at: now)
      throw conflict
    }
  }

  private func publishMany(
    _ requests: RequestStream<PermitsPublishManyRequest>, by caller: Caller
  ) async throws -> PermitsPublishManyResponse {
    var outcomes: [PermitsPublishOutcome] = []
    var batch: [Publication] = []
    for try await request in requests {
      guard outcomes.count + batch.count < Self.itemsMax else {
        throw Status.invalid(
          field: "event", reason: "TOO_MANY_ITEMS",
          description: "at most \(Self.itemsMax) items a call")
      }
      let event = request.event ?? PermitsLicenceEvent()
      batch.append(
        try await context.publication(event, by: caller.principal, at: context.clock.now))
      if batch.count == Self.itemsPerTransaction {
        outcomes += try await context.publishBatch(batch).map(PermitsPublishOutcome.init)
        batch = []
      }
    }
    outcomes += try await context.publishBatch(batch).map(PermitsPublishOutcome.init)
    return PermitsPublishManyResponse(outcomes: outcomes)
  }
}

extension PermitsPublishResponse {
  init(_ published: Published) {
    self.init(
      licence: LicenceName.text(of: published.licenceNumber), eventSeq: published.eventSeq,
      sha256: published.bodyDigest, recipients: published.recipients,
      unrouted: published.isUnrouted, repeatedCall: published.isRepeated,
      warnings: published.warnings.map { PermitsFinding($0, under: "event.") })
  }
}

extension PermitsPublishOutcome {
  init(_ outcome: PermitContext.Outcome) {
    switch outcome.result {
    case .success(let published):
      self.init(
        eventID: outcome.eventID,
        findings: published.warnings.map { PermitsFinding($0, under: "event.") },
        licence: LicenceName.text(of: published.licenceNumber), unrouted: published.isUnrouted,
        repeatedCall: published.isRepeated)
    case .failure(.refused(let refusal)):
      self.init(
        eventID: outcome.eventID, code: Int32(refusal.status.code.rawValue),
        reason: refusal.reason, message: refusal.status.message,
        findings: refusal.findings.map { PermitsFinding($0, under: "event.") })
    case .failure(.conflict(let conflict)):
      self.init(
        eventID: outcome.eventID, code: Int32(conflict.status.code.rawValue),
        reason: EventIDConflict.reason, message: conflict.status.message)
    }
  }
}
