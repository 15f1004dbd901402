// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/warning.proto; do not edit.

/// Warnings.
public enum InvestigationWarningServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.investigation.v1.WarningService"

  /// Issues a warning and pushes it. Errors: INVALID_WARNING with field violations,
  /// REQUEST_ID_CONFLICT.
  public static let issueWarning = Method<InvestigationIssueWarningRequest, InvestigationIssueWarningResponse>(
    service: serviceName, name: "IssueWarning", kind: .unary)

  /// Issues one that supersedes an earlier one. Errors: as above, WARNING_NOT_FOUND,
  /// WARNING_NOT_IN_FORCE, WARNING_OTHER_SENDER.
  public static let updateWarning = Method<InvestigationUpdateWarningRequest, InvestigationUpdateWarningResponse>(
    service: serviceName, name: "UpdateWarning", kind: .unary)

  /// Ends an earlier one before its time. Errors: as above.
  public static let cancelWarning = Method<InvestigationCancelWarningRequest, InvestigationCancelWarningResponse>(
    service: serviceName, name: "CancelWarning", kind: .unary)

  /// Says that the caller's department has it. Errors: WARNING_NOT_FOUND.
  public static let acknowledgeWarning = Method<InvestigationAcknowledgeWarningRequest, InvestigationAcknowledgeWarningResponse>(
    service: serviceName, name: "AcknowledgeWarning", kind: .unary)

  /// Takes in a message of another system. The same again is harmless. Errors: INVALID_WARNING,
  /// WARNING_REFERENCE_UNKNOWN, WARNING_EXPIRED, WARNING_IDENTIFIER_TAKEN.
  public static let importWarning = Method<InvestigationImportWarningRequest, InvestigationImportWarningResponse>(
    service: serviceName, name: "ImportWarning", kind: .unary)

  /// One warning with its acknowledgements. Errors: WARNING_NOT_FOUND.
  public static let getWarning = Method<InvestigationGetWarningRequest, InvestigationGetWarningResponse>(
    service: serviceName, name: "GetWarning", kind: .unary)

  /// Warnings the caller's department may see, newest first, keyset pages.
  public static let listWarnings = Method<InvestigationListWarningsRequest, InvestigationListWarningsResponse>(
    service: serviceName, name: "ListWarnings", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    issueWarning.description,
    updateWarning.description,
    cancelWarning.description,
    acknowledgeWarning.description,
    importWarning.description,
    getWarning.description,
    listWarnings.description,
  ]
}
