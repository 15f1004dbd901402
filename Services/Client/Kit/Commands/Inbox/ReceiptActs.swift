import Contracts
import Wire

/// The legal acts on a delivery, for the commands and for the live table.
struct ReceiptActs {
  let link: Link

  /// Records 已阅 where that is still to be done, and fetches the delivery with its event.
  ///
  /// A delivery that cannot be opened any more is shown all the same if the caller may see it.
  func open(_ name: String, requestID: String) async throws -> PermitsGetReceiptResponse {
    let before = try await get(name)
    guard before.receipt?.state == .delivered else { return before }
    _ = try await link.call(
      PermitsReceiptServiceMethods.openReceipt,
      PermitsOpenReceiptRequest(requestID: requestID, name: name))
    return try await get(name)
  }

  /// Fetches a delivery with its event.
  func get(_ name: String) async throws -> PermitsGetReceiptResponse {
    try await link.call(
      PermitsReceiptServiceMethods.getReceipt, PermitsGetReceiptRequest(name: name))
  }

  /// 签收; a delivery that was not opened yet is opened first, as two separate facts.
  func sign(
    _ name: String, officer: String, requestID: String
  ) async throws -> PermitsSignReceiptResponse {
    _ = try await open(name, requestID: requestID + "-open")
    return try await link.call(
      PermitsReceiptServiceMethods.signReceipt,
      PermitsSignReceiptRequest(requestID: requestID, name: name, officer: officer))
  }

  /// 退回.
  func giveBack(
    _ name: String, reason: String, requestID: String
  ) async throws -> PermitsReturnReceiptResponse {
    _ = try await open(name, requestID: requestID + "-open")
    return try await link.call(
      PermitsReceiptServiceMethods.returnReceipt,
      PermitsReturnReceiptRequest(requestID: requestID, name: name, reason: reason))
  }

  /// 认领.
  func claim(
    _ name: String, supervisor: String, requestID: String
  ) async throws -> PermitsClaimReceiptResponse {
    try await link.call(
      PermitsReceiptServiceMethods.claimReceipt,
      PermitsClaimReceiptRequest(requestID: requestID, name: name, supervisor: supervisor))
  }
}
