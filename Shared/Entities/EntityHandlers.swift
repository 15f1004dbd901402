public import Access
internal import Contracts
internal import Listing
public import Store
internal import Wire

/// Serves `anlan.entity.v1.EntityService` from a service's own read model.
public struct EntityHandlers: Sendable {
  private let store: Store

  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let defaultPageRows = 50

  /// Handlers over the store that the projection writes to.
  public init(store: Store) { self.store = store }

  /// Who may call: every official of a department, and the other services.
  public static var access: AccessTable {
    var table = AccessTable()
    table.allow(EntityServiceMethods.getEntity, .everyEntitled)
    table.allow(EntityServiceMethods.listEntities, .everyEntitled)
    return table
  }

  /// Adds the handlers to the service's endpoints.
  public func register(on endpoints: inout Endpoints) {
    endpoints.unary(EntityServiceMethods.getEntity) { request, _ in try await get(request) }
    endpoints.unary(EntityServiceMethods.listEntities) { request, _ in try await list(request) }
  }

  private func get(_ request: EntityGetEntityRequest) async throws -> EntityGetEntityResponse {
    let entity = try await store.read { reader in
      try EntityRecords.entity(named: request.name, in: reader)
    }
    guard let entity else { throw Status.notFound(type: "entity", name: request.name) }
    return EntityGetEntityResponse(entity: entity)
  }

  private func list(
    _ request: EntityListEntitiesRequest
  ) async throws -> EntityListEntitiesResponse {
    let filter = try ListFilter(request.filter, fields: EntityFilter.fields)
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.defaultPageRows,
      question: [request.filter])
    let entities = try await store.read { reader in
      try EntityRecords.list(filter, page: page, in: reader)
    }
    return EntityListEntitiesResponse(
      entities: entities,
      nextPageToken: page.nextToken(
        after: entities.last.map { [$0.name] }, count: entities.count))
  }
}
