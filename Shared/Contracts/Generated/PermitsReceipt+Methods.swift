// swift-format-ignore-file
// Written by proto/generate from anlan/permits/v1/receipt.proto; do not edit.

/// Legal acts of receivers. Delivery, reading, signing and claiming are separate facts.
public enum PermitsReceiptServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.permits.v1.ReceiptService"

  /// Deliveries by filter: the caller's department's, or all for R1, R2, R12 and R17.
  public static let listReceipts = Method<PermitsListReceiptsRequest, PermitsListReceiptsResponse>(
    service: serviceName, name: "ListReceipts", kind: .unary)

  /// One delivery with its event and its facts.
  public static let getReceipt = Method<PermitsGetReceiptRequest, PermitsGetReceiptResponse>(
    service: serviceName, name: "GetReceipt", kind: .unary)

  /// 已阅: the liaison (R3) opened it.
  public static let openReceipt = Method<PermitsOpenReceiptRequest, PermitsOpenReceiptResponse>(
    service: serviceName, name: "OpenReceipt", kind: .unary)

  /// 签收: a named officer signs for it.
  public static let signReceipt = Method<PermitsSignReceiptRequest, PermitsSignReceiptResponse>(
    service: serviceName, name: "SignReceipt", kind: .unary)

  /// 退回/争议: "not our duty", with a reason. The lead supervisor stays responsible meanwhile.
  public static let returnReceipt = Method<PermitsReturnReceiptRequest, PermitsReturnReceiptResponse>(
    service: serviceName, name: "ReturnReceipt", kind: .unary)

  /// 认领: the head (R6) accepts the duty and names the supervisor.
  public static let claimReceipt = Method<PermitsClaimReceiptRequest, PermitsClaimReceiptResponse>(
    service: serviceName, name: "ClaimReceipt", kind: .unary)

  /// What is late, by department and level.
  public static let listOverdue = Method<PermitsListOverdueRequest, PermitsListOverdueResponse>(
    service: serviceName, name: "ListOverdue", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    listReceipts.description,
    getReceipt.description,
    openReceipt.description,
    signReceipt.description,
    returnReceipt.description,
    claimReceipt.description,
    listOverdue.description,
  ]
}
