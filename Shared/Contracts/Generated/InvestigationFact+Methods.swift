// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/fact.proto; do not edit.

/// Facts.
public enum InvestigationFactServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.investigation.v1.FactService"

  /// Adds an entry to a case's timeline; with `corrects`, in place of an earlier one. The request id
  /// makes a second click harmless. Errors: CASE_NOT_FOUND, CASE_STATE_FORBIDS, INVALID_ENTRY with
  /// field violations, ENTRY_NOT_FOUND, ENTRY_CORRECTED, REQUEST_ID_CONFLICT.
  public static let addEntry = Method<InvestigationAddEntryRequest, InvestigationAddEntryResponse>(
    service: serviceName, name: "AddEntry", kind: .unary)

  /// The timeline of a case, in order of time; entries whose order is not established share a group.
  /// Errors: CASE_NOT_FOUND.
  public static let listEntries = Method<InvestigationListEntriesRequest, InvestigationListEntriesResponse>(
    service: serviceName, name: "ListEntries", kind: .unary)

  /// Entries that hold all of the words, newest first: of one case, or of every case in whose team
  /// the caller is. Errors: QUERY_EMPTY, QUERY_TOO_LONG.
  public static let searchEntries = Method<InvestigationSearchEntriesRequest, InvestigationSearchEntriesResponse>(
    service: serviceName, name: "SearchEntries", kind: .unary)

  /// Adds an occurrence with its findings; with `corrects`, in place of an earlier one. Errors as of
  /// AddEntry, with INVALID_OCCURRENCE.
  public static let addOccurrence = Method<InvestigationAddOccurrenceRequest, InvestigationAddOccurrenceResponse>(
    service: serviceName, name: "AddOccurrence", kind: .unary)

  /// The occurrences of a case, in order.
  public static let listOccurrences = Method<InvestigationListOccurrencesRequest, InvestigationListOccurrencesResponse>(
    service: serviceName, name: "ListOccurrences", kind: .unary)

  /// Codes of occurrences, and of the subjects and modifiers of findings.
  public static let listFactCodes = Method<InvestigationListFactCodesRequest, InvestigationListFactCodesResponse>(
    service: serviceName, name: "ListFactCodes", kind: .unary)

  /// The timeline as a picture (SVG). Errors: PICTURE_TOO_LARGE.
  public static let drawTimeline = Method<InvestigationDrawTimelineRequest, InvestigationDrawTimelineResponse>(
    service: serviceName, name: "DrawTimeline", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    addEntry.description,
    listEntries.description,
    searchEntries.description,
    addOccurrence.description,
    listOccurrences.description,
    listFactCodes.description,
    drawTimeline.description,
  ]
}
