// swift-format-ignore-file
// Written by proto/generate from anlan/enforcement/v1/quiz.proto; do not edit.

/// Packs, sittings, results and statistics.
public enum EnforcementQuizServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.enforcement.v1.QuizService"

  /// Rule sets (pass mark, number of questions, time, consequences) in force on a day.
  public static let listRuleSets = Method<EnforcementListRuleSetsRequest, EnforcementListRuleSetsResponse>(
    service: serviceName, name: "ListRuleSets", kind: .unary)

  /// Blueprints by post.
  public static let listBlueprints = Method<EnforcementListBlueprintsRequest, EnforcementListBlueprintsResponse>(
    service: serviceName, name: "ListBlueprints", kind: .unary)

  /// One blueprint with what its bank holds for each stratum today. Errors: NOT_FOUND.
  public static let getBlueprint = Method<EnforcementGetBlueprintRequest, EnforcementGetBlueprintResponse>(
    service: serviceName, name: "GetBlueprint", kind: .unary)

  /// Stores a blueprint. Errors: INVALID_ARGUMENT BLUEPRINT_TOO_FEW with one violation a stratum
  /// that has less than three times what it draws.
  public static let putBlueprint = Method<EnforcementPutBlueprintRequest, EnforcementPutBlueprintResponse>(
    service: serviceName, name: "PutBlueprint", kind: .unary)

  /// Seals a pack for a device and an inspection, and streams its bytes. The same request id gives
  /// the same pack. Errors: FAILED_PRECONDITION with the stratum that lacks questions.
  public static let pullPack = Method<EnforcementPullPackRequest, EnforcementPullPackResponse>(
    service: serviceName, name: "PullPack", kind: .serverStreaming)

  /// Revokes a pack that is lost or leaked.
  public static let revokePack = Method<EnforcementRevokePackRequest, EnforcementRevokePackResponse>(
    service: serviceName, name: "RevokePack", kind: .unary)

  /// Packs by filter.
  public static let listPacks = Method<EnforcementListPacksRequest, EnforcementListPacksResponse>(
    service: serviceName, name: "ListPacks", kind: .unary)

  /// The signed list of revoked packs.
  public static let getRevocations = Method<EnforcementGetRevocationsRequest, EnforcementGetRevocationsResponse>(
    service: serviceName, name: "GetRevocations", kind: .unary)

  /// Takes a sitting home: canonical bytes as the client wrote them. The same bytes give the same
  /// receipt; other bytes under the same id are kept beside the first and a human decides
  /// (ALREADY_EXISTS SITTING_CONFLICT, with both hashes).
  public static let syncSitting = Method<EnforcementSyncSittingRequest, EnforcementSyncSittingResponse>(
    service: serviceName, name: "SyncSitting", kind: .clientStreaming)

  /// Sittings by filter, keyset pages.
  public static let listSittings = Method<EnforcementListSittingsRequest, EnforcementListSittingsResponse>(
    service: serviceName, name: "ListSittings", kind: .unary)

  /// One sitting with its paper and every score. Errors: NOT_FOUND.
  public static let getSitting = Method<EnforcementGetSittingRequest, EnforcementGetSittingResponse>(
    service: serviceName, name: "GetSitting", kind: .unary)

  /// The signed receipt, byte by byte as it was first given.
  public static let getReceipt = Method<EnforcementGetReceiptRequest, EnforcementGetReceiptResponse>(
    service: serviceName, name: "GetReceipt", kind: .unary)

  /// Chooses between copies of one sitting; both are kept.
  public static let resolveConflict = Method<EnforcementResolveConflictRequest, EnforcementResolveConflictResponse>(
    service: serviceName, name: "ResolveConflict", kind: .unary)

  /// Marks what a machine cannot: short answers and practical work, by the rubric.
  public static let markAnswers = Method<EnforcementMarkAnswersRequest, EnforcementMarkAnswersResponse>(
    service: serviceName, name: "MarkAnswers", kind: .unary)

  /// An examinee objects within five working days; another officer marks again with MarkAnswers:
  /// neither one who marked before nor one who brought the sitting home.
  public static let appeal = Method<EnforcementAppealRequest, EnforcementAppealResponse>(
    service: serviceName, name: "Appeal", kind: .unary)

  /// Decides one proposed consequence; nothing follows by itself.
  public static let decideProposal = Method<EnforcementDecideProposalRequest, EnforcementDecideProposalResponse>(
    service: serviceName, name: "DecideProposal", kind: .unary)

  /// Says who would cross the mark if a question were void or its key another; stores nothing.
  public static let previewRescore = Method<EnforcementPreviewRescoreRequest, EnforcementPreviewRescoreResponse>(
    service: serviceName, name: "PreviewRescore", kind: .unary)

  /// Does it; every earlier score is kept. Errors: FAILED_PRECONDITION RESCORE_CHANGED if the
  /// sittings are not those of the preview.
  public static let applyRescore = Method<EnforcementApplyRescoreRequest, EnforcementApplyRescoreResponse>(
    service: serviceName, name: "ApplyRescore", kind: .unary)

  /// Item and test statistics.
  public static let getStatistics = Method<EnforcementGetStatisticsRequest, EnforcementGetStatisticsResponse>(
    service: serviceName, name: "GetStatistics", kind: .serverStreaming)

  /// The same as drawings: item map, facility against discrimination, comparison of mines. SVG.
  public static let drawPlots = Method<EnforcementDrawPlotsRequest, EnforcementDrawPlotsResponse>(
    service: serviceName, name: "DrawPlots", kind: .serverStreaming)

  /// Work queue of flagged questions.
  public static let listFlags = Method<EnforcementListFlagsRequest, EnforcementListFlagsResponse>(
    service: serviceName, name: "ListFlags", kind: .unary)

  /// Takes a flag up, gives it back, or closes it with a reason; the question itself is decided by
  /// BankService/DecideQuestion. Errors: NOT_FOUND if no such flag stands, FAILED_PRECONDITION
  /// FLAG_OF_OTHER, ILLEGAL_TRANSITION.
  public static let decideFlag = Method<EnforcementDecideFlagRequest, EnforcementDecideFlagResponse>(
    service: serviceName, name: "DecideFlag", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    listRuleSets.description,
    listBlueprints.description,
    getBlueprint.description,
    putBlueprint.description,
    pullPack.description,
    revokePack.description,
    listPacks.description,
    getRevocations.description,
    syncSitting.description,
    listSittings.description,
    getSitting.description,
    getReceipt.description,
    resolveConflict.description,
    markAnswers.description,
    appeal.description,
    decideProposal.description,
    previewRescore.description,
    applyRescore.description,
    getStatistics.description,
    drawPlots.description,
    listFlags.description,
    decideFlag.description,
  ]
}
