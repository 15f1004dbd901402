// swift-format-ignore-file
// Written by proto/generate from anlan/entity/v1/entity.proto; do not edit.

/// Read model of regulated entities.
public enum EntityServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.entity.v1.EntityService"

  /// One entity with its licences. Errors: NOT_FOUND.
  public static let getEntity = Method<EntityGetEntityRequest, EntityGetEntityResponse>(
    service: serviceName, name: "GetEntity", kind: .unary)

  /// Entities by filter, keyset pages.
  public static let listEntities = Method<EntityListEntitiesRequest, EntityListEntitiesResponse>(
    service: serviceName, name: "ListEntities", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    getEntity.description,
    listEntities.description,
  ]
}
