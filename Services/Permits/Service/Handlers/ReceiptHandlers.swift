internal import Access
internal import Contracts
internal import Listing
internal import PermitsRules
internal import Store
internal import Vocabulary
internal import Wire

/// Receipts: what a department did with what it was sent, and what is late.
struct ReceiptHandlers: Sendable {
  let context: PermitContext

  /// Rows of a page of receipts when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50
  /// Roles that may see other departments' receipts.
  ///
  /// Source: handbook 8.1, 8.2.
  static let overseers: RoleSet = [
    RoleSet(.approvalClerk), RoleSet(.approvalApprover), RoleSet(.coordinator), RoleSet(.auditor),
  ]

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(PermitsReceiptServiceMethods.listReceipts) { try await list($0, by: $1) }
    endpoints.unary(PermitsReceiptServiceMethods.getReceipt) { try await get($0, by: $1) }
    endpoints.unary(PermitsReceiptServiceMethods.listOverdue) { try await overdue($0, by: $1) }
    endpoints.unary(PermitsReceiptServiceMethods.openReceipt) { request, caller in
      let receipt = try await perform(
        .open, name: request.name, requestID: request.requestID, by: caller)
      return PermitsOpenReceiptResponse(receipt: receipt)
    }
    endpoints.unary(PermitsReceiptServiceMethods.signReceipt) { request, caller in
      let receipt = try await perform(
        .sign(officer: request.officer), name: request.name, requestID: request.requestID,
        by: caller)
      return PermitsSignReceiptResponse(receipt: receipt)
    }
    endpoints.unary(PermitsReceiptServiceMethods.returnReceipt) { request, caller in
      let receipt = try await perform(
        .returnWithReason(request.reason), name: request.name, requestID: request.requestID,
        by: caller)
      return PermitsReturnReceiptResponse(receipt: receipt)
    }
    endpoints.unary(PermitsReceiptServiceMethods.claimReceipt) { request, caller in
      let receipt = try await perform(
        .claim(supervisor: request.supervisor), name: request.name, requestID: request.requestID,
        by: caller)
      return PermitsClaimReceiptResponse(receipt: receipt)
    }
  }

  private func perform(
    _ act: ReceiptAct, name: String, requestID: String, by caller: Caller
  ) async throws -> PermitsReceipt {
    guard !requestID.isEmpty else { throw ReceiptFault.requestIDRequired }
    guard let key = ReceiptName.key(in: name) else { throw ReceiptFault.nameInvalid }
    let digest = context.digests.digest(
      of: Array("\(name)\u{1F}\(act.trigger.rawValue)\u{1F}\(act.detail)".utf8))
    let request = ReceiptFactRecords.Request(id: requestID, digest: digest)
    let now = context.clock.now
    return try await context.store.write { [context] transaction in
      try context.acts.perform(
        act, on: key, request: request, by: caller.principal, at: now, in: transaction)
      return try Self.receipt(key, law: context.law, in: transaction)
    }
  }

  private func list(
    _ request: PermitsListReceiptsRequest, by caller: Caller
  ) async throws -> PermitsListReceiptsResponse {
    let filter = try ListFilter(request.filter, fields: ReceiptListRecords.fields)
    let department = Self.visible(to: caller)
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.filter, department ?? ""])
    let receipts = try await context.store.read { [law = context.law] reader in
      try ReceiptListRecords.list(filter, department: department, page: page, in: reader)
        .map { $0.named(by: law.types) }
    }
    let last = receipts.last.map(ReceiptListRecords.pageKey)
    return PermitsListReceiptsResponse(
      receipts: receipts, nextPageToken: page.nextToken(after: last, count: receipts.count))
  }

  private func get(
    _ request: PermitsGetReceiptRequest, by caller: Caller
  ) async throws -> PermitsGetReceiptResponse {
    guard let key = ReceiptName.key(in: request.name) else { throw ReceiptFault.nameInvalid }
    if let own = Self.visible(to: caller), own != key.department { throw ReceiptFault.notFound }
    let discretion = Discretion(for: caller.principal)
    return try await context.store.read { [law = context.law] reader in
      let receipt = try Self.receipt(key, law: law, in: reader)
      guard let stored = try ReceiptRecords.find(key, in: reader) else {
        throw ReceiptFault.notFound
      }
      return PermitsGetReceiptResponse(
        receipt: receipt,
        event: try LicenceEventRecords.event(atFeedSeq: stored.feedSeq, in: reader)
          .map { try discretion.shown($0, in: reader) })
    }
  }

  private func overdue(
    _ request: PermitsListOverdueRequest, by caller: Caller
  ) async throws -> PermitsListOverdueResponse {
    let own = Self.visible(to: caller)
    if let own, !request.department.isEmpty, request.department != own {
      throw Status.permissionDenied(
        reason: "RECEIPT_OF_OTHER_DEPARTMENT", description: "only your own department's receipts")
    }
    let department = own ?? (request.department.isEmpty ? nil : request.department)
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [department ?? ""])
    let now = context.clock.now
    return try await context.store.read { [law = context.law] reader in
      let receipts = try ReceiptListRecords.overdue(
        department: department, now: now.value, page: page, in: reader
      ).map { $0.named(by: law.types) }
      let last = receipts.last.map(ReceiptListRecords.pageKey)
      return PermitsListOverdueResponse(
        receipts: receipts, nextPageToken: page.nextToken(after: last, count: receipts.count),
        unrouted: own == nil ? UInt64(try ReceiptListRecords.unroutedCount(in: reader)) : 0)
    }
  }

  /// The department whose receipts the caller sees; nil for those who oversee all.
  private static func visible(to caller: Caller) -> String? {
    caller.principal.roles.isDisjoint(with: overseers) ? caller.principal.department.text : nil
  }

  private static func receipt(
    _ key: ReceiptRecords.Key, law: Law, in reader: Reader
  ) throws -> PermitsReceipt {
    guard var receipt = try ReceiptListRecords.summary(of: key, in: reader) else {
      throw ReceiptFault.notFound
    }
    receipt.facts = try ReceiptFactRecords.all(of: key, in: reader)
    return receipt.named(by: law.types)
  }
}

extension PermitsReceipt {
  /// The receipt with the name of its licence type in place of the code.
  func named(by types: LicenceTypeTable) -> PermitsReceipt {
    var receipt = self
    receipt.licenceTypeName = types.name(of: types.type(named: receipt.licenceTypeName))
    return receipt
  }
}
