// swift-format-ignore-file
// Written by proto/generate from anlan/feed/v1/material.proto; do not edit.

/// Content-addressed bytes of one service.
public enum FeedMaterialServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.feed.v1.MaterialService"

  /// How much of a material is already stored, so that an upload can resume.
  public static let statMaterial = Method<FeedStatMaterialRequest, FeedStatMaterialResponse>(
    service: serviceName, name: "StatMaterial", kind: .unary)

  /// Uploads a material: a header, then chunks of at most 1 MiB. The reply means: hash verified,
  /// durable. Errors: INVALID_ARGUMENT MATERIAL_TOO_LARGE before a byte is written,
  /// DATA_LOSS HASH_MISMATCH, RESOURCE_EXHAUSTED DISK_FULL, FAILED_PRECONDITION OFFSET_MISMATCH.
  public static let uploadMaterial = Method<FeedUploadMaterialRequest, FeedUploadMaterialResponse>(
    service: serviceName, name: "UploadMaterial", kind: .clientStreaming)

  /// Streams a material from an offset. Allowed if a delivery to the caller's department names it;
  /// unknown and forbidden answer alike: NOT_FOUND.
  public static let fetchMaterial = Method<FeedFetchMaterialRequest, FeedFetchMaterialResponse>(
    service: serviceName, name: "FetchMaterial", kind: .serverStreaming)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    statMaterial.description,
    uploadMaterial.description,
    fetchMaterial.description,
  ]
}
