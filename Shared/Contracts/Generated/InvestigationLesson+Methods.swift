// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/lesson.proto; do not edit.

/// Lessons.
public enum InvestigationLessonServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.investigation.v1.LessonService"

  /// Records a process, hazard or equipment of an entity, or that it has none of a kind.
  public static let putEntityTraits = Method<InvestigationPutEntityTraitsRequest, InvestigationPutEntityTraitsResponse>(
    service: serviceName, name: "PutEntityTraits", kind: .unary)

  /// Runs a rule without storing anything. Errors: INVALID_ARGUMENT.
  public static let previewSelection = Method<InvestigationPreviewSelectionRequest, InvestigationPreviewSelectionResponse>(
    service: serviceName, name: "PreviewSelection", kind: .unary)

  /// Writes a lesson. The request id makes a second click harmless. Errors: NEAR_MISS_BELOW_THRESHOLD,
  /// NEAR_MISS_CORRECTED.
  public static let draftLesson = Method<InvestigationDraftLessonRequest, InvestigationDraftLessonResponse>(
    service: serviceName, name: "DraftLesson", kind: .unary)

  /// Moves a lesson on: SELECT freezes the list, ISSUE pushes it. Errors: FAILED_PRECONDITION.
  public static let moveLesson = Method<InvestigationMoveLessonRequest, InvestigationMoveLessonResponse>(
    service: serviceName, name: "MoveLesson", kind: .unary)

  /// One lesson with its coverage. Errors: NOT_FOUND.
  public static let getLesson = Method<InvestigationGetLessonRequest, InvestigationGetLessonResponse>(
    service: serviceName, name: "GetLesson", kind: .unary)

  /// Lessons, newest first.
  public static let listLessons = Method<InvestigationListLessonsRequest, InvestigationListLessonsResponse>(
    service: serviceName, name: "ListLessons", kind: .unary)

  /// The frozen selection: every entity, in or out, with every reason.
  public static let listSelection = Method<InvestigationListSelectionRequest, InvestigationListSelectionResponse>(
    service: serviceName, name: "ListSelection", kind: .unary)

  /// Records what came back from an enterprise, a shift or a person.
  public static let recordLessonReturn = Method<InvestigationRecordLessonReturnRequest, InvestigationRecordLessonReturnResponse>(
    service: serviceName, name: "RecordLessonReturn", kind: .unary)

  /// Draws which entities are looked at; a second call answers the same sample.
  public static let drawSample = Method<InvestigationDrawSampleRequest, InvestigationDrawSampleResponse>(
    service: serviceName, name: "DrawSample", kind: .unary)

  /// Records what an inspector found at a sampled entity.
  public static let recordSample = Method<InvestigationRecordSampleRequest, InvestigationRecordSampleResponse>(
    service: serviceName, name: "RecordSample", kind: .unary)

  /// Says why a gap of the coverage stays.
  public static let explainGap = Method<InvestigationExplainGapRequest, InvestigationExplainGapResponse>(
    service: serviceName, name: "ExplainGap", kind: .unary)

  /// Coverage with named gaps and how far silence was carried up.
  public static let getCoverage = Method<InvestigationGetCoverageRequest, InvestigationGetCoverageResponse>(
    service: serviceName, name: "GetCoverage", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    putEntityTraits.description,
    previewSelection.description,
    draftLesson.description,
    moveLesson.description,
    getLesson.description,
    listLessons.description,
    listSelection.description,
    recordLessonReturn.description,
    drawSample.description,
    recordSample.description,
    explainGap.description,
    getCoverage.description,
  ]
}
