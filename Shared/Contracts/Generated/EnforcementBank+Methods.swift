// swift-format-ignore-file
// Written by proto/generate from anlan/enforcement/v1/bank.proto; do not edit.

/// Banks, their versions and their questions.
public enum EnforcementBankServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.enforcement.v1.BankService"

  /// Takes questions into the draft version of a bank: options first, then rows as a reader found
  /// them. Verdicts stream back, one a row, then a summary. All accepted rows are stored in one
  /// transaction, or none in a dry run; importing the same file again changes nothing. Errors:
  /// INVALID_ARGUMENT, FAILED_PRECONDITION.
  public static let importQuestions = Method<EnforcementImportQuestionsRequest, EnforcementImportQuestionsResponse>(
    service: serviceName, name: "ImportQuestions", kind: .bidirectional)

  /// Banks with their published and draft versions.
  public static let listBanks = Method<EnforcementListBanksRequest, EnforcementListBanksResponse>(
    service: serviceName, name: "ListBanks", kind: .unary)

  /// Versions of a bank, newest first.
  public static let listVersions = Method<EnforcementListVersionsRequest, EnforcementListVersionsResponse>(
    service: serviceName, name: "ListVersions", kind: .unary)

  /// Files that were imported into a bank, newest first, keyset pages.
  public static let listImports = Method<EnforcementListImportsRequest, EnforcementListImportsResponse>(
    service: serviceName, name: "ListImports", kind: .unary)

  /// Moves a version on: submit, return, approve, suspend, resume, retire. The approver is never the
  /// author. Errors: FAILED_PRECONDITION ILLEGAL_TRANSITION, BANK_SAME_PERSON, BANK_GUARD with one
  /// violation a guard.
  public static let moveVersion = Method<EnforcementMoveVersionRequest, EnforcementMoveVersionResponse>(
    service: serviceName, name: "MoveVersion", kind: .unary)

  /// Questions by filter, keyset pages; keys only for those who may see them.
  public static let listQuestions = Method<EnforcementListQuestionsRequest, EnforcementListQuestionsResponse>(
    service: serviceName, name: "ListQuestions", kind: .unary)

  /// One question with its revisions. Errors: NOT_FOUND.
  public static let getQuestion = Method<EnforcementGetQuestionRequest, EnforcementGetQuestionResponse>(
    service: serviceName, name: "GetQuestion", kind: .unary)

  /// Takes a question out of draws, or back, or retires it, with a reason.
  public static let decideQuestion = Method<EnforcementDecideQuestionRequest, EnforcementDecideQuestionResponse>(
    service: serviceName, name: "DecideQuestion", kind: .unary)

  /// A law's article is amended on a day: what cites the old text is out of draws from that day.
  /// Answers what it touches; stores nothing in a dry run.
  public static let amendLaw = Method<EnforcementAmendLawRequest, EnforcementAmendLawResponse>(
    service: serviceName, name: "AmendLaw", kind: .unary)

  /// Asks to take a bank out with its keys; a second person must agree.
  public static let requestExport = Method<EnforcementRequestExportRequest, EnforcementRequestExportResponse>(
    service: serviceName, name: "RequestExport", kind: .unary)

  /// Agrees to an export. Errors: FAILED_PRECONDITION BANK_SAME_PERSON.
  public static let approveExport = Method<EnforcementApproveExportRequest, EnforcementApproveExportResponse>(
    service: serviceName, name: "ApproveExport", kind: .unary)

  /// The questions of an approved export, to the one who asked.
  public static let exportQuestions = Method<EnforcementExportQuestionsRequest, EnforcementExportQuestionsResponse>(
    service: serviceName, name: "ExportQuestions", kind: .serverStreaming)

  /// Questions that came with lessons and wait to be taken into a bank, newest first, keyset pages.
  public static let listQuestionProposals = Method<EnforcementListQuestionProposalsRequest, EnforcementListQuestionProposalsResponse>(
    service: serviceName, name: "ListQuestionProposals", kind: .unary)

  /// One of them. Errors: NOT_FOUND.
  public static let getQuestionProposal = Method<EnforcementGetQuestionProposalRequest, EnforcementGetQuestionProposalResponse>(
    service: serviceName, name: "GetQuestionProposal", kind: .unary)

  /// Takes a proposal into the draft version of a bank, where it is judged like an imported row, or
  /// refuses it with a reason. Who takes it counts as its author: another person approves the
  /// version. Errors: FAILED_PRECONDITION PROPOSAL_DECIDED, PROPOSAL_REJECTED with its verdicts.
  public static let decideQuestionProposal = Method<EnforcementDecideQuestionProposalRequest, EnforcementDecideQuestionProposalResponse>(
    service: serviceName, name: "DecideQuestionProposal", kind: .unary)

  /// Posts and processes that banks and blueprints may name.
  public static let listPosts = Method<EnforcementListPostsRequest, EnforcementListPostsResponse>(
    service: serviceName, name: "ListPosts", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    importQuestions.description,
    listBanks.description,
    listVersions.description,
    listImports.description,
    moveVersion.description,
    listQuestions.description,
    getQuestion.description,
    decideQuestion.description,
    amendLaw.description,
    requestExport.description,
    approveExport.description,
    exportQuestions.description,
    listQuestionProposals.description,
    getQuestionProposal.description,
    decideQuestionProposal.description,
    listPosts.description,
  ]
}
