// swift-format-ignore-file
// Written by proto/generate from anlan/permits/v1/permits.proto; do not edit.

/// Licence events and licences.
public enum PermitsServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.permits.v1.PermitsService"

  /// Publishes one licence event and queues its deliveries in the same transaction. The reply means
  /// durable. Errors: ALREADY_EXISTS EVENT_ID_CONFLICT (same id, other body; alarmed),
  /// INVALID_ARGUMENT with field violations, FAILED_PRECONDITION ILLEGAL_TRANSITION,
  /// MATERIAL_MISSING.
  public static let publish = Method<PermitsPublishRequest, PermitsPublishResponse>(
    service: serviceName, name: "Publish", kind: .unary)

  /// Publishes a stream of events, answered per item; an item refused does not stop the others. At
  /// most 10 000 items a call.
  public static let publishMany = Method<PermitsPublishManyRequest, PermitsPublishManyResponse>(
    service: serviceName, name: "PublishMany", kind: .clientStreaming)

  /// Imports the 行政许可 双公示 form from CSV (UTF-8 with or without BOM, GB18030): options, then the
  /// file in chunks of at most 1 MiB; verdicts stream back, one a row, then a summary. Importing the
  /// same file again changes nothing.
  public static let importDisclosures = Method<PermitsImportDisclosuresRequest, PermitsImportDisclosuresResponse>(
    service: serviceName, name: "ImportDisclosures", kind: .bidirectional)

  /// One licence, folded from its events. Errors: NOT_FOUND.
  public static let getLicence = Method<PermitsGetLicenceRequest, PermitsGetLicenceResponse>(
    service: serviceName, name: "GetLicence", kind: .unary)

  /// Licences by filter, keyset pages.
  public static let listLicences = Method<PermitsListLicencesRequest, PermitsListLicencesResponse>(
    service: serviceName, name: "ListLicences", kind: .unary)

  /// The events of one licence in order, with hashes.
  public static let listLicenceEvents = Method<PermitsListLicenceEventsRequest, PermitsListLicenceEventsResponse>(
    service: serviceName, name: "ListLicenceEvents", kind: .unary)

  /// The routing matrix in force on a day, and what it says for a licence type and industry.
  public static let listRoutes = Method<PermitsListRoutesRequest, PermitsListRoutesResponse>(
    service: serviceName, name: "ListRoutes", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    publish.description,
    publishMany.description,
    importDisclosures.description,
    getLicence.description,
    listLicences.description,
    listLicenceEvents.description,
    listRoutes.description,
  ]
}
