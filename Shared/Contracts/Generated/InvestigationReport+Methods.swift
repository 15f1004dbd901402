// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/report.proto; do not edit.

/// Reports.
public enum InvestigationReportServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.investigation.v1.ReportService"

  /// Takes in a report. The request id makes a second click harmless. Errors: INVALID_REPORT with
  /// field violations, LEVEL_CONTRADICTS, REQUEST_ID_CONFLICT.
  public static let fileReport = Method<InvestigationFileReportRequest, InvestigationFileReportResponse>(
    service: serviceName, name: "FileReport", kind: .unary)

  /// One report. Errors: REPORT_NOT_FOUND.
  public static let getReport = Method<InvestigationGetReportRequest, InvestigationGetReportResponse>(
    service: serviceName, name: "GetReport", kind: .unary)

  /// Reports by filter, keyset pages.
  public static let listReports = Method<InvestigationListReportsRequest, InvestigationListReportsResponse>(
    service: serviceName, name: "ListReports", kind: .unary)

  /// Records a hop with its times; a late one is kept and found late. Errors: INVALID_HOP.
  public static let recordHop = Method<InvestigationRecordHopRequest, InvestigationRecordHopResponse>(
    service: serviceName, name: "RecordHop", kind: .unary)

  /// Supplements a report (续报): figures, casualties, course. Errors: FIGURE_FALLS if a figure falls
  /// without a reason, LEVEL_CONTRADICTS.
  public static let supplementReport = Method<InvestigationSupplementReportRequest, InvestigationSupplementReportResponse>(
    service: serviceName, name: "SupplementReport", kind: .unary)

  /// Records that the report was late, incomplete, false or concealed. Errors: PROOF_MISSING.
  public static let recordReportFinding = Method<InvestigationRecordReportFindingRequest, InvestigationRecordReportFindingResponse>(
    service: serviceName, name: "RecordReportFinding", kind: .unary)

  /// Moves a report on: verify, confirm, fix the level, dismiss. Errors: FAILED_PRECONDITION
  /// ILLEGAL_TRANSITION, WINDOW_OPEN.
  public static let moveReport = Method<InvestigationMoveReportRequest, InvestigationMoveReportResponse>(
    service: serviceName, name: "MoveReport", kind: .unary)

  /// Accident types, injury degree, loss schemes and regimes in force on a day.
  public static let listAccidentCodes = Method<InvestigationListAccidentCodesRequest, InvestigationListAccidentCodesResponse>(
    service: serviceName, name: "ListAccidentCodes", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    fileReport.description,
    getReport.description,
    listReports.description,
    recordHop.description,
    supplementReport.description,
    recordReportFinding.description,
    moveReport.description,
    listAccidentCodes.description,
  ]
}
