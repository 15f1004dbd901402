// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/loss.proto; do not edit.

/// The calculation of direct loss.
public enum InvestigationLossServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.investigation.v1.LossService"

  /// Adds an entry; the calculation is open again. The request id makes a second click harmless.
  /// Errors: INVALID_LOSS with field violations.
  public static let addLossEntry = Method<InvestigationAddLossEntryRequest, InvestigationAddLossEntryResponse>(
    service: serviceName, name: "AddLossEntry", kind: .unary)

  /// Takes an entry back; it stays in the list with the reason. Errors: LOSS_NOT_FOUND,
  /// LOSS_WITHDRAWN.
  public static let withdrawLossEntry = Method<InvestigationWithdrawLossEntryRequest, InvestigationWithdrawLossEntryResponse>(
    service: serviceName, name: "WithdrawLossEntry", kind: .unary)

  /// States that every entry is there: the sum is exact from now on. Errors: LOSS_EMPTY, LOSS_FALLS if
  /// it is less than was reported and nothing says why.
  public static let settleLoss = Method<InvestigationSettleLossRequest, InvestigationSettleLossResponse>(
    service: serviceName, name: "SettleLoss", kind: .unary)

  /// The calculation with its entries, those taken back too.
  public static let getLoss = Method<InvestigationGetLossRequest, InvestigationGetLossResponse>(
    service: serviceName, name: "GetLoss", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    addLossEntry.description,
    withdrawLossEntry.description,
    settleLoss.description,
    getLoss.description,
  ]
}
